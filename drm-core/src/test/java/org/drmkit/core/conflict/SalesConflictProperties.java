package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.tree.CodeTree;

/** Against loops over rows and decimals. */
class SalesConflictProperties {

    private static List<Finding> findings(
            RandomMarket market,
            ConflictPolicy policy,
            List<TerritoryGrant> grants,
            List<TradeLine> lines,
            LocalDate asOf) {
        DealerNetwork network =
                DealerNetwork.builder(market.schema).grants(grants).build();
        TradeLedger ledger = TradeLedger.builder(market.schema).addAll(lines).build();
        return ConflictEngine.of(policy, network)
                .run(DealerBook.of(network, ledger), asOf)
                .findings();
    }

    private static ConflictPolicy.Builder policy(RandomMarket market) {
        ConflictPolicy.Builder policy = ConflictPolicy.builder().reference("listValue");
        return market.random.nextInt(2) == 0
                ? policy
                : policy.sales(DateRange.of(asOf(market).minusDays(60), asOf(market)));
    }

    private static LocalDate asOf(RandomMarket market) {
        return GrantOracle.START.plusDays(80 + market.random.nextInt(50));
    }

    private static int depth(CodeTree tree, Random random) {
        return random.nextInt(
                1 + IntStream.range(0, tree.size()).map(tree::depth).max().orElse(0));
    }

    @Property(tries = 300)
    void salesIntoExclusive_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(random.nextInt(50));
        List<TradeLine> lines = market.lines(random.nextInt(160));
        LocalDate asOf = asOf(market);
        ConflictPolicy policy = policy(market).addRule("SALE_INTO_EXCLUSIVE").build();
        Map<List<String>, List<BigDecimal>> found = new HashMap<>();
        for (Finding finding : findings(market, policy, grants, lines, asOf)) {
            found.put(
                    List.of(finding.grants().get(0), finding.dealers().get(1)),
                    figures(finding, "lines", "quantity", "amount"));
        }
        Map<List<String>, List<BigDecimal>> expected =
                new SalesOracle(market, policy, lines, asOf).intoExclusive(grants);
        expected.replaceAll(
                (key, figures) -> figures.stream().map(Decimals::canonical).toList());
        assertThat(found).isEqualTo(expected);
        Statistics.label("found")
                .collect(!expected.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 40));
    }

    private static List<BigDecimal> figures(Finding finding, String... names) {
        return Arrays.stream(names).map(finding.figures()::get).toList();
    }

    @Property(tries = 300)
    void prices_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TradeLine> lines = market.lines(random.nextInt(120));
        LocalDate asOf = asOf(market);
        ConflictPolicy policy = policy(market).build();
        Map<String, BigDecimal> shortfalls = new HashMap<>();
        Set<List<String>> pairs = new HashSet<>();
        for (Finding finding : findings(market, policy, List.of(), lines, asOf)) {
            if (finding.rule().equals("PRICE_BELOW_FLOOR")) {
                shortfalls.put(finding.line().orElseThrow(), finding.figures().get("shortfall"));
            } else {
                pairs.add(pair(finding));
            }
        }
        SalesOracle oracle = new SalesOracle(market, policy, lines, asOf);
        Map<String, BigDecimal> expected = oracle.belowFloor();
        expected.replaceAll((line, shortfall) -> Decimals.canonical(shortfall));
        assertThat(shortfalls).isEqualTo(expected);
        assertThat(pairs).isEqualTo(oracle.spread());
        Statistics.label("below floor")
                .collect(!expected.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 40));
        Statistics.label("spread")
                .collect(!pairs.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    }

    private static List<String> pair(Finding finding) {
        LocalDate day = finding.period().from();
        return List.of(
                finding.regions().get(0),
                day.getYear() + "Q" + (day.getMonthValue() + 2) / 3,
                finding.products().get(0),
                finding.dealers().get(1),
                finding.dealers().get(0));
    }

    @Property(tries = 200)
    void whiteSpace_isThatOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(random.nextInt(8));
        List<TradeLine> lines = market.lines(random.nextInt(20));
        LocalDate asOf = GrantOracle.START.plusDays(random.nextInt(50));
        for (WhiteSpace.Without without : WhiteSpace.Without.values()) {
            WhiteSpace demand = new WhiteSpace(depth(market.regions, random), depth(market.products, random), without);
            ConflictPolicy policy = ConflictPolicy.builder()
                    .whiteSpace(demand)
                    .addRule("WHITE_SPACE")
                    .build();
            SalesOracle oracle = new SalesOracle(market, policy, lines, asOf);
            Set<List<String>> found = new HashSet<>();
            findings(market, policy, grants, lines, asOf)
                    .forEach(finding -> found.add(
                            List.of(finding.regions().get(0), finding.products().get(0))));
            assertThat(found)
                    .isEqualTo(
                            without == WhiteSpace.Without.SALE
                                    ? oracle.withoutSale(demand)
                                    : oracle.withoutGrant(demand, grants, asOf));
        }
    }

    @Property(tries = 100)
    void findings_areTheSameInAnyOrderOfLines(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(6);
        List<TradeLine> lines = market.lines(random.nextInt(60));
        List<TradeLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        LocalDate asOf = asOf(market);
        ConflictPolicy policy = policy(market)
                .whiteSpace(new WhiteSpace(0, 0, WhiteSpace.Without.SALE))
                .build();
        List<Finding> findings = findings(market, policy, grants, lines, asOf);
        assertThat(findings(market, policy, grants, shuffled, asOf)).isEqualTo(findings);
        assertThat(findings).extracting(Finding::key).doesNotHaveDuplicates();
    }
}
