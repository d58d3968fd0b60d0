package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.market.Lane;
import org.drmkit.core.market.Quote;
import org.drmkit.core.number.Fraction;

/** What each dealer with a territory gains in each region outside of it for which a selling price is quoted on the day of the scene. */
final class DiversionIncentives {

    private static final Comparator<Quote> ORDER =
            Comparator.comparing(Quote::product).thenComparing(Quote::region).thenComparing(Quote::amount);

    private final ConflictScene scene;
    private final NetPrices netPrices;
    private final Currency currency;
    private final Places places;
    private final Conversion conversion;
    private final Map<String, List<Lane>> lanes;

    private DiversionIncentives(ConflictScene scene) {
        this.scene = scene;
        this.netPrices = new NetPrices(scene.netPrices());
        this.currency = scene.book().network().schema().currency();
        this.places = new Places(scene);
        this.conversion = new Conversion(scene, places);
        this.lanes = Routes.byDeparture(scene.market().lanes());
    }

    static List<DiversionIncentive> of(ConflictScene scene) {
        return new DiversionIncentives(scene).all();
    }

    private List<DiversionIncentive> all() {
        List<DiversionIncentive> incentives = new ArrayList<>();
        Map<String, List<TerritoryGrant>> territories = territories();
        local().forEach(quote -> territories.forEach(
                (dealer, grants) -> incentive(dealer, grants, quote).ifPresent(incentives::add)));
        return incentives;
    }

    /** Returns the best selling price of each product in each region. */
    private List<Quote> local() {
        Map<List<String>, Quote> best = new LinkedHashMap<>();
        scene.market().quotes().stream()
                .filter(quote ->
                        quote.side() == Quote.Side.SELL && quote.period().contains(scene.asOf()))
                .sorted(ORDER)
                .forEach(quote -> best.put(List.of(quote.product(), quote.region()), quote));
        return List.copyOf(best.values());
    }

    private Map<String, List<TerritoryGrant>> territories() {
        Map<String, List<TerritoryGrant>> byDealer = new TreeMap<>();
        scene.grants().grants().stream()
                .filter(grant -> grant.period()
                        .filter(days -> days.contains(scene.asOf()))
                        .isPresent())
                .forEach(grant -> byDealer.computeIfAbsent(grant.dealer(), dealer -> new ArrayList<>())
                        .add(grant));
        return byDealer;
    }

    private Optional<DiversionIncentive> incentive(String dealer, List<TerritoryGrant> grants, Quote quote) {
        List<TerritoryGrant> ofProduct = grants.stream()
                .filter(grant -> isIn(quote.product(), grant.products(), grant.exceptProducts(), false))
                .toList();
        boolean isOwn = ofProduct.stream().anyMatch(grant -> isThere(quote.region(), grant));
        return isOwn
                ? Optional.empty()
                : netPrice(dealer, quote)
                        .flatMap(net -> cheapest(net, ofProduct, quote.region())
                                .flatMap(stop -> incentive(dealer, quote, net, stop)));
    }

    private Optional<Fraction> netPrice(String dealer, Quote quote) {
        return netPrices
                .of(dealer, quote.product(), quote.region(), scene.asOf())
                .flatMap(net -> conversion
                        .rate(net.currency(), currency, scene.asOf())
                        .map(rate -> Fraction.of(net.amount()).times(rate)));
    }

    /** Returns the cheapest way from any region of a lane that is in the territory. */
    private Optional<Routes.Stop> cheapest(Fraction net, List<TerritoryGrant> grants, String to) {
        Map<String, Fraction> sources = new TreeMap<>();
        for (String from : lanes.keySet()) {
            if (grants.stream().anyMatch(grant -> isThere(from, grant))) {
                sources.put(from, net);
            }
        }
        return Routes.from(sources, lanes).to(to);
    }

    private Optional<DiversionIncentive> incentive(String dealer, Quote quote, Fraction net, Routes.Stop stop) {
        return conversion
                .rate(quote.currency(), currency, scene.asOf())
                .map(rate -> new DiversionIncentive(
                        dealer,
                        quote.product(),
                        stop.route(),
                        rounded(net),
                        rounded(stop.cost()),
                        rounded(Fraction.of(quote.pocketPrice()).times(rate)),
                        scene.policy().prices().arbitrageMargin(),
                        quote.period()));
    }

    private BigDecimal rounded(Fraction amount) {
        return Conversion.rounded(amount, currency);
    }

    private boolean isThere(String region, TerritoryGrant grant) {
        return isIn(region, grant.regions(), grant.exceptRegions(), true);
    }

    private boolean isIn(String code, Set<String> includes, Set<String> excepts, boolean isRegion) {
        return includes.stream().anyMatch(outer -> isIn(outer, code, isRegion))
                && excepts.stream().noneMatch(outer -> isIn(outer, code, isRegion));
    }

    private boolean isIn(String outer, String code, boolean isRegion) {
        return isRegion ? places.isRegionIn(outer, code) : places.isProductIn(outer, code);
    }
}
