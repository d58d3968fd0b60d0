package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.market.Customer;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.market.Lane;
import org.drmkit.core.market.Launch;
import org.drmkit.core.market.Offer;
import org.drmkit.core.market.PriceEntry;
import org.drmkit.core.market.Quote;
import org.drmkit.core.market.Site;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;

/** What a small market has in conflict besides grants, found by looking at every pair, leaf, day, quantity and way. */
final class MarketOracle {

    private static final BigDecimal MARGIN = new BigDecimal("0.03");
    private static final int QUANTITIES = 20;

    private final CodeTree regions;
    private final CodeTree products;

    MarketOracle(RandomMarket market) {
        this.regions = market.regions;
        this.products = market.products;
    }

    /** Two entries of which none goes before the other, and where, on which days and for which quantities below 20. */
    record Doubt(Set<String> entries, String region, String product, Set<LocalDate> days, Set<Integer> quantities) {}

    Set<Doubt> doubts(List<PriceEntry> entries) {
        Set<Doubt> doubts = new HashSet<>();
        for (PriceEntry a : entries) {
            for (PriceEntry b : entries) {
                boolean isCrossing =
                        isAbove(regions, a.region(), b.region()) && isAbove(products, b.product(), a.product());
                boolean isSame = a.region().equals(b.region()) && a.product().equals(b.product());
                boolean isInDoubt = a.currency().equals(b.currency())
                        && a.priority() == b.priority()
                        && a.amount().compareTo(b.amount()) != 0;
                if (isInDoubt && (isCrossing || isSame)) {
                    Doubt doubt = doubt(a, b);
                    if (!doubt.days.isEmpty()
                            && !doubt.quantities.isEmpty()
                            && entries.stream().noneMatch(third -> isSettled(doubt, a, third, isSame))) {
                        doubts.add(doubt);
                    }
                }
            }
        }
        return doubts;
    }

    /** The first entry has the wider region, the second one the wider product. */
    private static Doubt doubt(PriceEntry a, PriceEntry b) {
        Set<LocalDate> days = days(a.period());
        days.retainAll(days(b.period()));
        Set<Integer> quantities = quantities(a);
        quantities.retainAll(quantities(b));
        return new Doubt(Set.of(a.id(), b.id()), b.region(), a.product(), days, quantities);
    }

    /** Checks if an entry goes before both on all days and for all quantities: by its priority, or as one for where they cross. */
    private boolean isSettled(Doubt doubt, PriceEntry one, PriceEntry third, boolean isSame) {
        boolean isHigher = third.priority() > one.priority()
                && isAt(regions, third.region(), doubt.region)
                && isAt(products, third.product(), doubt.product);
        boolean isThere = !isSame
                && third.priority() == one.priority()
                && third.region().equals(doubt.region)
                && third.product().equals(doubt.product);
        return (isHigher || isThere)
                && third.currency().equals(one.currency())
                && days(third.period()).containsAll(doubt.days)
                && quantities(third).containsAll(doubt.quantities);
    }

    static Set<LocalDate> days(DateRange period) {
        Set<LocalDate> days = new TreeSet<>();
        for (int day = 0; day < GrantOracle.HORIZON; day++) {
            LocalDate date = GrantOracle.START.plusDays(day);
            if (!date.isBefore(period.from()) && period.to().map(date::isBefore).orElse(true)) {
                days.add(date);
            }
        }
        return days;
    }

    private static Set<Integer> quantities(PriceEntry entry) {
        return quantities(entry.minQty(), entry.maxQtyExclusive());
    }

    static Set<Integer> quantities(BigDecimal least, Optional<BigDecimal> end) {
        int last = end.map(BigDecimal::intValueExact).orElse(QUANTITIES);
        return new TreeSet<>(
                IntStream.range(least.intValueExact(), last).boxed().toList());
    }

    private static boolean isAt(CodeTree tree, String above, String code) {
        return GrantOracle.isUnder(tree, tree.node(code), List.of(above));
    }

    private static boolean isAbove(CodeTree tree, String above, String code) {
        return !above.equals(code) && isAt(tree, above, code);
    }

    /** Two deals with one customer, the earlier one first. */
    record Collision(List<String> deals, String matchedOn, Set<String> products, Optional<String> winner) {}

    Set<Collision> collisions(List<DealRegistration> deals) {
        Set<Collision> collisions = new HashSet<>();
        for (DealRegistration one : deals) {
            for (DealRegistration other : deals) {
                boolean isEarlier = one.submittedAt().isBefore(other.submittedAt())
                        || (one.submittedAt().equals(other.submittedAt())
                                && one.id().compareTo(other.id()) < 0);
                if (isEarlier) {
                    collision(one, other).ifPresent(collisions::add);
                }
            }
        }
        return collisions;
    }

    private Optional<Collision> collision(DealRegistration one, DealRegistration other) {
        boolean isOneHolder =
                one.group().orElse(one.dealer()).equals(other.group().orElse(other.dealer()));
        boolean isLate =
                !end(one).isAfter(other.submittedAt()) || !other.submittedAt().isBefore(end(other));
        Set<String> shared = new TreeSet<>();
        for (String a : one.products()) {
            for (String b : other.products()) {
                if (isAt(products, a, b) || isAt(products, b, a)) {
                    shared.add(isAt(products, a, b) ? b : a);
                }
            }
        }
        String matchedOn = matchedOn(one.customer(), other.customer());
        boolean isNone = isOneHolder || isLate || shared.isEmpty() || matchedOn.isEmpty();
        return isNone || !isStanding(one) || !isStanding(other)
                ? Optional.empty()
                : Optional.of(
                        new Collision(List.of(one.id(), other.id()), matchedOn, shared, winner(one, other, matchedOn)));
    }

    private static boolean isStanding(DealRegistration deal) {
        return List.of("SUBMITTED", "APPROVED", "WON").contains(deal.status().name());
    }

    private static Instant end(DealRegistration deal) {
        return deal.submittedAt().plus(Duration.ofDays(deal.protectDays()));
    }

    private static String matchedOn(Customer a, Customer b) {
        boolean isFree =
                a.domain().map(domain -> domain.equalsIgnoreCase("gmail.com")).orElse(true);
        Optional<String> domain = a.domain().map(text -> text.toLowerCase(Locale.ROOT));
        return isOne(a.taxId(), b.taxId())
                ? "TAX_ID"
                : isOne(a.account(), b.account())
                        ? "ACCOUNT"
                        : !isFree && isOne(domain, b.domain().map(text -> text.toLowerCase(Locale.ROOT)))
                                ? "DOMAIN"
                                : isOne(a.ultimateParent(), b.ultimateParent()) ? "ULTIMATE_PARENT" : "";
    }

    private static boolean isOne(Optional<String> a, Optional<String> b) {
        return a.isPresent() && a.equals(b);
    }

    /** The first accepted submission wins, unless two were handed in at one moment or a person has to judge. */
    private static Optional<String> winner(DealRegistration one, DealRegistration other, String matchedOn) {
        List<DealRegistration> accepted = new ArrayList<>(List.of(one, other));
        accepted.removeIf(deal -> deal.status() == DealRegistration.Status.SUBMITTED);
        boolean isTie = accepted.size() == 2 && one.submittedAt().equals(other.submittedAt());
        return matchedOn.equals("ULTIMATE_PARENT") || isTie
                ? Optional.empty()
                : accepted.stream().findFirst().map(DealRegistration::id);
    }

    /** Deals with the grants that keep their customers for the supplier. */
    Set<List<String>> reserved(List<DealRegistration> deals, List<TerritoryGrant> grants) {
        Set<List<String>> reserved = new HashSet<>();
        for (DealRegistration deal : deals) {
            LocalDate day = LocalDate.ofInstant(deal.submittedAt(), ZoneOffset.UTC);
            for (TerritoryGrant grant : grants) {
                Set<String> accounts = new TreeSet<>(grant.accounts().orElse(Set.of()));
                accounts.removeAll(grant.exceptAccounts());
                boolean isInTime = !day.isBefore(grant.from())
                        && grant.to().map(day::isBefore).orElse(true);
                if (isStanding(deal)
                        && grant.exclusivity() == Exclusivity.DIRECT
                        && !grant.dealer().equals(deal.dealer())
                        && deal.customer().account().filter(accounts::contains).isPresent()
                        && isInTime
                        && deal.products().stream().anyMatch(product -> isFor(grant, product))) {
                    reserved.add(List.of(deal.id(), grant.id()));
                }
            }
        }
        return reserved;
    }

    /** A code without leaves, such as a retired one, is meant by its name. */
    private boolean isFor(TerritoryGrant grant, String product) {
        Set<String> asked = GrantOracle.leaves(products, List.of(product), List.of());
        boolean isNamed = GrantOracle.isUnder(products, products.node(product), grant.products())
                && !GrantOracle.isUnder(products, products.node(product), grant.exceptProducts());
        return asked.isEmpty()
                ? isNamed
                : asked.removeAll(GrantOracle.leaves(products, grant.products(), grant.exceptProducts()));
    }

    /** Proposed sites with the sites that they are too near to, measured along the chord through the Earth. */
    static Set<List<String>> tooNear(List<Site> sites) {
        Set<List<String>> near = new HashSet<>();
        for (Site proposed : sites) {
            for (Site incumbent : sites) {
                if (proposed.isProposed()
                        && !incumbent.isProposed()
                        && proposed.brand().equals(incumbent.brand())
                        && !proposed.dealer().equals(incumbent.dealer())
                        && incumbent
                                .radiusMiles()
                                .filter(radius -> miles(proposed, incumbent) < radius.doubleValue())
                                .isPresent()) {
                    near.add(List.of(proposed.id(), incumbent.id()));
                }
            }
        }
        return near;
    }

    private static double miles(Site a, Site b) {
        double[] here = point(a);
        double[] there = point(b);
        double square = 0;
        for (int axis = 0; axis < 3; axis++) {
            square += (here[axis] - there[axis]) * (here[axis] - there[axis]);
        }
        return 2 * 3958.7613 * Math.asin(Math.min(1, Math.sqrt(square) / 2));
    }

    private static double[] point(Site site) {
        double north = Math.toRadians(site.latitude().doubleValue());
        double east = Math.toRadians(site.longitude().doubleValue());
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }

    /** Offers before the last of the days that hold for their product and region. */
    Map<String, LocalDate> breaches(List<Offer> offers, List<Launch> launches, LocalDate asOf) {
        Map<String, LocalDate> breaches = new TreeMap<>();
        for (Offer offer : offers) {
            for (Launch launch : launches) {
                boolean isMeant = isAt(products, launch.product(), offer.product())
                        && launch.region()
                                .map(region -> isAt(regions, region, offer.region()))
                                .orElse(true);
                if (isMeant
                        && offer.date().isBefore(launch.onSale())
                        && !offer.date().isAfter(asOf)) {
                    breaches.merge(offer.id(), launch.onSale(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        return breaches;
    }

    /** What carrying a product from one region to another costs and brings on a day. */
    record Carriage(LocalDate day, String product, String from, String to, BigDecimal landed, BigDecimal sold) {}

    static Set<Carriage> carriages(List<Quote> quotes, List<Lane> lanes) {
        Set<Carriage> all = new HashSet<>();
        for (String product : new TreeSet<>(quotes.stream().map(Quote::product).toList())) {
            for (LocalDate day : days(DateRange.always())) {
                Map<String, BigDecimal> buy = prices(quotes, product, Quote.Side.BUY, day);
                Map<String, BigDecimal> sell = prices(quotes, product, Quote.Side.SELL, day);
                buy.forEach((from, price) -> sell.forEach((to, sold) -> {
                    Optional<BigDecimal> landed = cheapest(from, to, price, lanes, Set.of(from));
                    landed.map(cost -> cost.setScale(2, RoundingMode.HALF_UP))
                            .filter(cost ->
                                    !from.equals(to) && sold.subtract(cost).compareTo(MARGIN.multiply(sold)) > 0)
                            .ifPresent(cost -> all.add(new Carriage(day, product, from, to, cost, sold)));
                }));
            }
        }
        return all;
    }

    private static Map<String, BigDecimal> prices(List<Quote> quotes, String product, Quote.Side side, LocalDate day) {
        Map<String, BigDecimal> prices = new TreeMap<>();
        for (Quote quote : quotes) {
            boolean isMeant = quote.product().equals(product) && quote.side() == side;
            if (isMeant && quote.period().contains(day)) {
                BigDecimal pocket =
                        quote.amount().subtract(quote.accruedRebate()).setScale(2, RoundingMode.UNNECESSARY);
                prices.merge(quote.region(), pocket, side == Quote.Side.BUY ? BigDecimal::min : BigDecimal::max);
            }
        }
        return prices;
    }

    /** Tries every way that passes no region twice. */
    private static Optional<BigDecimal> cheapest(
            String at, String to, BigDecimal cost, List<Lane> lanes, Set<String> passed) {
        if (at.equals(to)) {
            return Optional.of(cost);
        }
        Optional<BigDecimal> least = Optional.empty();
        for (Lane lane : lanes) {
            if (lane.from().equals(at) && !passed.contains(lane.to())) {
                Set<String> further = new TreeSet<>(passed);
                further.add(lane.to());
                BigDecimal there =
                        cost.multiply(BigDecimal.ONE.add(lane.dutyRate())).add(lane.cost());
                Optional<BigDecimal> found = cheapest(lane.to(), to, there, lanes, further);
                least = Stream.of(least, found).flatMap(Optional::stream).min(BigDecimal::compareTo);
            }
        }
        return least;
    }
}
