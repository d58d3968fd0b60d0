package org.drmkit.incentives.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.price.RebateChange.Kind;

/**
 * Which change of a rebate takes away what invites to divert, the smallest first.
 *
 * <p>Invoiced at 100.00 with 8 % of rebate and moved for 3.00, a unit earns 3.00 where it sells at 98.00; 3 % of that, 2.94, does not
 * invite. Paid within the own territory only, the rebate costs the dealer's own customers nothing, and the unit loses 5.00 next door;
 * lowered to 7.94 %, it costs them 0.06 a unit. Immutable.
 */
public final class RebateChanges {

    private static final int RATE_PLACES = 4;

    private final NetPrices table;
    private final PriceWaterfall price;
    private final NextDoor nextDoor;
    private final Set<String> home;

    private RebateChanges(NetPrices table, PriceWaterfall price, NextDoor nextDoor, Set<String> home) {
        this.table = table;
        this.price = price;
        this.nextDoor = nextDoor;
        this.home = new TreeSet<>(home);
    }

    /**
     * Looks for the changes of one deduction of a table, each of which is tried out.
     *
     * @param table the table
     * @param nextDoor the territory next door
     * @param home the regions of the dealer's own territory, at least one
     * @return the changes that take the alert away, those first that cost least at home; none if there is no alert, or no one
     *     deduction is to blame
     */
    public static List<RebateChange> of(NetPrices table, NextDoor nextDoor, Set<String> home) {
        if (home.isEmpty()) {
            throw new IllegalArgumentException(
                    "The territory of dealer (%s) must have at least one region.\nMaybe it has no grant on that day."
                            .formatted(nextDoor.query().dealer()));
        }
        return nextDoor.under(table).alert()
                ? table.price(nextDoor.query())
                        .map(price -> new RebateChanges(table, price, nextDoor, home).all())
                        .orElse(List.of())
                : List.of();
    }

    /**
     * Returns the highest rate that does not invite, when net prices come from elsewhere, such as a program.
     *
     * @param rate the rate as it is
     * @param prices returns the net prices under a rate; the lower the rate, the higher they are
     * @param nextDoor the territory next door
     * @return the rate in hundredths of a percent, the rate itself if it does not invite; empty if even no rebate at all invites
     */
    public static Optional<BigDecimal> highestRate(
            BigDecimal rate, Function<BigDecimal, ? extends NetPriceSource> prices, NextDoor nextDoor) {
        if (!nextDoor.under(prices.apply(rate)).alert()) {
            return Optional.of(rate);
        }
        long clear = -1;
        long inviting = rate.movePointRight(RATE_PLACES)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        while (inviting - clear > 1) {
            long middle = Math.floorDiv(clear + inviting, 2);
            if (nextDoor.under(prices.apply(BigDecimal.valueOf(middle, RATE_PLACES)))
                    .alert()) {
                inviting = middle;
            } else {
                clear = middle;
            }
        }
        return clear < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(clear, RATE_PLACES));
    }

    private List<RebateChange> all() {
        return price.deductions().stream()
                .filter(deduction -> deduction.isFor(nextDoor.query().region()))
                .flatMap(deduction -> Stream.of(tied(deduction), lowered(deduction)))
                .flatMap(Optional::stream)
                .filter(change -> !change.outcome().alert())
                .sorted(Comparator.comparing(RebateChange::atHome).thenComparing(RebateChange::kind))
                .toList();
    }

    private Optional<RebateChange> tied(Deduction deduction) {
        Set<String> regions = new TreeSet<>(home);
        if (!deduction.regions().isEmpty()) {
            regions.retainAll(deduction.regions());
        }
        return regions.isEmpty()
                ? Optional.empty()
                : Optional.of(change(Kind.OWN_TERRITORY, deduction, Optional.of(deduction.in(regions))));
    }

    /** The net price falls evenly with a deduction, so that a share of it is what is too much. */
    private Optional<RebateChange> lowered(Deduction deduction) {
        Fraction dear = net(table.with(price, price.replacing(deduction, Optional.empty())));
        Fraction part = dear.minus(least()).dividedBy(dear.minus(net(table)));
        if (part.signum() < 0) {
            return Optional.empty();
        }
        Optional<Deduction> less =
                deduction.times(part, RATE_PLACES, table.currency().getDefaultFractionDigits());
        return Optional.of(change(less.isPresent() ? Kind.LOWER : Kind.DROP, deduction, less));
    }

    /** The lowest net price that does not invite. */
    private Fraction least() {
        return Fraction.of(nextDoor.localPrice())
                .times(Fraction.ONE.minus(Fraction.of(nextDoor.threshold())))
                .minus(Fraction.of(nextDoor.freight()));
    }

    private Fraction net(NetPrices prices) {
        return prices.netPrice(nextDoor.query()).value().number().orElseThrow();
    }

    private RebateChange change(Kind kind, Deduction before, Optional<Deduction> after) {
        NetPrices prices = table.with(price, price.replacing(before, after));
        return new RebateChange(kind, before, after, prices, atHome(prices), nextDoor.under(prices));
    }

    /** What the change costs most, wherever in the territory. */
    private Fraction atHome(NetPrices prices) {
        List<Fraction> more = new ArrayList<>();
        for (String region : home) {
            more.add(netAt(prices, region).minus(netAt(table, region)));
        }
        return more.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Fraction netAt(NetPrices prices, String region) {
        return prices.netPrice(nextDoor.query().to(region)).value().number().orElseThrow();
    }
}
