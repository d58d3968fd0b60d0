package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.tree.CodeTree;

/** Against an evaluator that looks at every leaf, channel and day. */
class GrantConflictProperties {

    private static final ConflictPolicy RIGHTS = ConflictPolicy.builder()
            .addRules("TERRITORY_OVERLAP", "DIRECT_ENCROACHMENT")
            .build();

    private static ConflictRun run(RandomMarket market, ConflictPolicy policy, List<TerritoryGrant> grants) {
        DealerNetwork network =
                DealerNetwork.builder(market.schema).grants(grants).build();
        DealerBook book =
                DealerBook.of(network, TradeLedger.builder(market.schema).build());
        return ConflictEngine.of(policy, network).run(book, GrantOracle.START);
    }

    private static GrantOracle oracle(RandomMarket market) {
        return new GrantOracle(market.regions, market.products, RandomMarket.CHANNELS);
    }

    @Property(tries = 300)
    void clashes_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(random.nextInt(40));
        GrantOracle oracle = oracle(market);
        List<Finding> findings = run(market, RIGHTS, grants).findings();

        List<GrantOracle.Clash> expected = oracle.clashes(grants);
        assertThat(findings).extracting(oracle::of).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.figures().values())
                        .containsExactlyElementsOf(GrantOracle.days(finding.period())));
        Statistics.label("clashes")
                .collect(expected.isEmpty() ? "none" : expected.size() < 20 ? "some" : "many")
                .coverage(coverage -> {
                    coverage.check("none").percentage(p -> p > 3);
                    coverage.check("some").percentage(p -> p > 10);
                    coverage.check("many").percentage(p -> p > 10);
                });
    }

    @Property(tries = 15)
    void clashes_inCrowdedPlaces_areThoseOfTheOracle(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(150 + random.nextInt(150));
        GrantOracle oracle = oracle(market);
        assertThat(run(market, RIGHTS, grants).findings())
                .extracting(oracle::of)
                .containsExactlyInAnyOrderElementsOf(oracle.clashes(grants));
    }

    @Property(tries = 100)
    void findings_areTheSameInAnyOrder(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(random.nextInt(40));
        List<Finding> findings = run(market, ConflictPolicy.standard(), grants).findings();
        List<TerritoryGrant> shuffled = new ArrayList<>(grants);
        Collections.shuffle(shuffled, random);
        ConflictRun run = run(market, ConflictPolicy.standard(), shuffled);
        assertThat(run.findings()).isEqualTo(findings);
        List<Finding> streamed = new ArrayList<>();
        run.findings(streamed::add);
        assertThat(streamed).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(findings).extracting(Finding::key).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void clashes_areTheSameUnderOtherIds(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(random.nextInt(40));
        List<String> ids =
                new ArrayList<>(grants.stream().map(TerritoryGrant::id).toList());
        Collections.shuffle(ids, random);
        Map<String, String> before = new HashMap<>();
        List<TerritoryGrant> renamed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            before.put(ids.get(i), grants.get(i).id());
            renamed.add(named(grants.get(i), ids.get(i)));
        }
        assertThat(boxes(run(market, RIGHTS, renamed).findings(), before))
                .isEqualTo(boxes(run(market, RIGHTS, grants).findings(), Map.of()));
    }

    private static TerritoryGrant named(TerritoryGrant grant, String id) {
        TerritoryGrant.Builder copy = TerritoryGrant.builder()
                .id(id)
                .grantor(grant.grantor())
                .dealer(grant.dealer())
                .exclusivity(grant.exclusivity())
                .addAllRegions(grant.regions())
                .addAllExceptRegions(grant.exceptRegions())
                .addAllProducts(grant.products())
                .addAllExceptProducts(grant.exceptProducts())
                .from(grant.from());
        grant.group().ifPresent(copy::group);
        grant.channels().ifPresent(copy::channels);
        grant.to().ifPresent(copy::to);
        return copy.build();
    }

    private static Set<List<Object>> boxes(List<Finding> findings, Map<String, String> ids) {
        return findings.stream()
                .map(finding -> List.<Object>of(
                        finding.rule(),
                        finding.grants().stream()
                                .map(id -> ids.getOrDefault(id, id))
                                .collect(Collectors.toSet()),
                        finding.regions(),
                        finding.products(),
                        finding.channels(),
                        finding.period()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void emptyGrants_coverNoLeafOrDay(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(random.nextInt(40));
        ConflictPolicy policy = ConflictPolicy.builder().addRule("EMPTY_GRANT").build();
        List<String> expected = grants.stream()
                .filter(grant -> grant.period().isEmpty()
                        || isEmpty(market.regions, grant.regions(), grant.exceptRegions())
                        || isEmpty(market.products, grant.products(), grant.exceptProducts()))
                .map(grant -> "EMPTY_GRANT/" + grant.id())
                .toList();
        assertThat(run(market, policy, grants).findings())
                .extracting(Finding::key)
                .isEqualTo(expected);
    }

    private static boolean isEmpty(CodeTree tree, Set<String> includes, Set<String> excepts) {
        boolean isValid = includes.stream()
                .allMatch(code ->
                        tree.contains(code) && !tree.entry(tree.node(code)).isRetired());
        return isValid && GrantOracle.leaves(tree, includes, excepts).isEmpty();
    }
}
