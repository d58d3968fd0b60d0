package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.market.DealRegistration;
import org.drmkit.core.market.Lane;
import org.drmkit.core.market.Launch;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.market.Offer;
import org.drmkit.core.market.PriceEntry;
import org.drmkit.core.market.Quote;
import org.drmkit.core.market.Site;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;

/** The rules for prices, deals, sites and launches against an evaluator that looks at everything, whatever the order of the input. */
class MarketConflictProperties {

    private static final LocalDate AS_OF = GrantOracle.START.plusDays(30);

    private static List<Finding> findings(
            RandomMarket market, String rule, List<TerritoryGrant> grants, MarketData data) {
        DealerNetwork network =
                DealerNetwork.builder(market.schema).grants(grants).build();
        DealerBook book =
                DealerBook.of(network, TradeLedger.builder(market.schema).build());
        ConflictPolicy policy = ConflictPolicy.builder().addRule(rule).build();
        return ConflictEngine.of(policy, network).run(book, data, AS_OF).findings();
    }

    private static List<Finding> findings(RandomMarket market, String rule, MarketData data) {
        return findings(market, rule, List.of(), data);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String detail(Finding finding, String name) {
        return finding.detail(name).orElseThrow();
    }

    private static void count(Object[] expected) {
        Statistics.label("findings")
                .collect(expected.length > 0)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    }

    @Property(tries = 200)
    void ambiguousPrices_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<PriceEntry> entries = new RandomPrices(market).entries(random.nextInt(25));
        List<Finding> found = findings(
                market,
                "PRICE_AMBIGUITY",
                MarketData.builder().addAllPriceList(entries).build());
        Set<MarketOracle.Doubt> expected = new MarketOracle(market).doubts(entries);
        assertThat(found)
                .extracting(finding -> new MarketOracle.Doubt(
                        Set.copyOf(finding.details().getOrDefault("entries", List.of())),
                        finding.regions().get(0),
                        finding.products().get(0),
                        MarketOracle.days(finding.period()),
                        MarketOracle.quantities(
                                finding.figures().get("minQty"),
                                Optional.ofNullable(finding.figures().get("maxQtyExclusive")))))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings(
                        market,
                        "PRICE_AMBIGUITY",
                        MarketData.builder()
                                .addAllPriceList(shuffled(entries, random))
                                .build()))
                .isEqualTo(found);
        count(expected.toArray());
    }

    @Property(tries = 200)
    void collisionsOfDeals_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<DealRegistration> deals = new RandomPrices(market).deals(random.nextInt(25));
        List<Finding> found = findings(
                market,
                "DEAL_COLLISION",
                MarketData.builder().addAllDeals(deals).build());
        Set<MarketOracle.Collision> expected = new MarketOracle(market).collisions(deals);
        assertThat(found)
                .extracting(finding -> new MarketOracle.Collision(
                        finding.details().getOrDefault("deals", List.of()),
                        detail(finding, "matchedOn"),
                        new TreeSet<>(finding.products()),
                        finding.detail("winner")))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings(
                        market,
                        "DEAL_COLLISION",
                        MarketData.builder()
                                .addAllDeals(shuffled(deals, random))
                                .build()))
                .isEqualTo(found);
        count(expected.toArray());
    }

    @Property(tries = 200)
    void dealsOnHouseAccounts_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        RandomPrices prices = new RandomPrices(market);
        List<DealRegistration> deals = prices.deals(random.nextInt(25));
        List<TerritoryGrant> grants = prices.houses(random.nextInt(10));
        MarketData data = MarketData.builder().addAllDeals(deals).build();
        List<Finding> found = findings(market, "DEAL_ON_HOUSE_ACCOUNT", grants, data);
        Set<List<String>> expected = new MarketOracle(market).reserved(deals, grants);
        assertThat(found)
                .extracting(finding ->
                        List.of(detail(finding, "deal"), finding.grants().get(0)))
                .containsExactlyInAnyOrderElementsOf(expected);
        MarketData other =
                MarketData.builder().addAllDeals(shuffled(deals, random)).build();
        assertThat(findings(market, "DEAL_ON_HOUSE_ACCOUNT", shuffled(grants, random), other))
                .isEqualTo(found);
        count(expected.toArray());
    }

    @Property(tries = 200)
    void sitesTooNear_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<Site> sites = new RandomPrices(market).sites(random.nextInt(30));
        List<Finding> found = findings(
                market,
                "PROTECTED_RADIUS",
                MarketData.builder().addAllSites(sites).build());
        Set<List<String>> expected = MarketOracle.tooNear(sites);
        assertThat(found)
                .extracting(finding -> List.of(detail(finding, "proposed"), detail(finding, "incumbent")))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings(
                        market,
                        "PROTECTED_RADIUS",
                        MarketData.builder()
                                .addAllSites(shuffled(sites, random))
                                .build()))
                .isEqualTo(found);
        count(expected.toArray());
    }

    @Property(tries = 200)
    void offersBeforeTheirDay_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        RandomPrices prices = new RandomPrices(market);
        List<Offer> offers = prices.offers(random.nextInt(25));
        List<Launch> launches = prices.launches(random.nextInt(6));
        List<Finding> found = findings(
                market,
                "EMBARGO_BREACH",
                MarketData.builder()
                        .addAllOffers(offers)
                        .addAllLaunches(launches)
                        .build());
        Map<String, LocalDate> expected = new MarketOracle(market).breaches(offers, launches, AS_OF);
        Map<String, LocalDate> told = new TreeMap<>();
        found.forEach(finding -> told.put(detail(finding, "offer"), LocalDate.parse(detail(finding, "onSale"))));
        assertThat(found).hasSize(told.size());
        assertThat(told).isEqualTo(expected);
        MarketData other = MarketData.builder()
                .addAllOffers(shuffled(offers, random))
                .addAllLaunches(shuffled(launches, random))
                .build();
        assertThat(findings(market, "EMBARGO_BREACH", other)).isEqualTo(found);
        count(expected.keySet().toArray());
    }

    @Property(tries = 150)
    void carriagesThatPay_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        RandomPrices prices = new RandomPrices(market);
        List<Quote> quotes = prices.quotes(random.nextInt(20));
        List<Lane> lanes = prices.lanes(random.nextInt(16));
        List<Finding> found = findings(
                market,
                "ARBITRAGE_WINDOW",
                MarketData.builder().addAllQuotes(quotes).addAllLanes(lanes).build());
        List<MarketOracle.Carriage> daily =
                found.stream().flatMap(finding -> daily(finding).stream()).toList();
        Set<MarketOracle.Carriage> expected = MarketOracle.carriages(quotes, lanes);
        assertThat(daily).as("windows do not overlap").doesNotHaveDuplicates();
        assertThat(new HashSet<>(daily)).isEqualTo(expected);
        MarketData other = MarketData.builder()
                .addAllQuotes(shuffled(quotes, random))
                .addAllLanes(shuffled(lanes, random))
                .build();
        assertThat(findings(market, "ARBITRAGE_WINDOW", other)).isEqualTo(found);
        count(expected.toArray());
    }

    private static List<MarketOracle.Carriage> daily(Finding finding) {
        return MarketOracle.days(finding.period()).stream()
                .map(day -> new MarketOracle.Carriage(
                        day,
                        finding.products().get(0),
                        detail(finding, "buyRegion"),
                        detail(finding, "sellRegion"),
                        cents(finding, "landedCost"),
                        cents(finding, "sellPrice")))
                .toList();
    }

    private static BigDecimal cents(Finding finding, String figure) {
        return Optional.ofNullable(finding.figures().get(figure)).orElseThrow().setScale(2, RoundingMode.UNNECESSARY);
    }
}
