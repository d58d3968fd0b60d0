package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.drmkit.core.agreement.GrantStatus;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;

/** What is tried out is what a full run on the changed network finds. */
class WhatIfProperties {

    private static final ConflictPolicy GRANTS = ConflictPolicy.builder()
            .addRules("TERRITORY_OVERLAP", "DIRECT_ENCROACHMENT", "SHARED_CAP_EXCEEDED", "REDUNDANT_GRANT")
            .build();

    private static DealerNetwork network(RandomMarket market, List<TerritoryGrant> grants) {
        return DealerNetwork.builder(market.schema).grants(grants).build();
    }

    private static ConflictRun run(ConflictPolicy policy, RandomMarket market, List<TerritoryGrant> grants) {
        DealerNetwork network = network(market, grants);
        DealerBook book =
                DealerBook.of(network, TradeLedger.builder(market.schema).build());
        return ConflictEngine.of(policy, network).run(book, GrantOracle.START);
    }

    @Property(tries = 150)
    void whatIf_isAFullRunBesideTheOneBefore(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = binding(market.grants(5 + random.nextInt(30)));
        int kept = random.nextInt(grants.size() + 1);
        List<TerritoryGrant> before = new ArrayList<>(grants.subList(0, kept));
        List<TerritoryGrant> added = grants.subList(kept, grants.size());
        List<TerritoryGrant> replaced = new ArrayList<>();
        for (int i = 0; i < before.size(); i += 4) {
            replaced.add(
                    before.get(i).withoutRegions(Set.of(market.regions.code(random.nextInt(market.regions.size())))));
        }
        List<TerritoryGrant> after = new ArrayList<>(added);
        Set<String> ids = replaced.stream().map(TerritoryGrant::id).collect(Collectors.toSet());
        before.stream().filter(grant -> !ids.contains(grant.id())).forEach(after::add);
        after.addAll(replaced);

        ConflictPolicy all = ConflictPolicy.standard();
        WhatIf whatIf = run(all, market, before).whatIf(new ChangeSet(added, replaced, List.of(), List.of()));
        List<Finding> then = run(all, market, after).findings();
        assertThat(Stream.of(whatIf.brought(), whatIf.unchanged()).flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(then);
        Set<String> keys = then.stream().map(Finding::key).collect(Collectors.toSet());
        assertThat(whatIf.resolved())
                .isEqualTo(run(all, market, before).findings().stream()
                        .filter(finding -> !keys.contains(finding.key()))
                        .toList());
    }

    private static List<TerritoryGrant> binding(List<TerritoryGrant> grants) {
        return grants.stream().filter(grant -> grant.status().isBinding()).toList();
    }

    @Property(tries = 300)
    void gate_findsWhatAFullRunFindsAboutTheNewcomer(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = market.grants(1 + random.nextInt(60));
        TerritoryGrant newcomer = grants.get(0);
        List<TerritoryGrant> others = grants.subList(1, grants.size());
        GrantGate.Answer answer = GrantGate.of(network(market, others)).check(newcomer, Integer.MAX_VALUE);

        List<TerritoryGrant> all = new ArrayList<>(others);
        all.add(TerritoryGrant.SHAPE.parse(TerritoryGrant.SHAPE.write(newcomer), "grant"));
        List<Finding> expected = newcomer.status() == GrantStatus.TERMINATED || newcomer.status() == GrantStatus.DRAFT
                ? run(GRANTS, market, others).whatIf(ChangeSet.adding(newcomer)).brought()
                : run(GRANTS, market, all).findings();
        List<Finding> about = expected.stream()
                .filter(finding -> finding.grants().contains(newcomer.id()))
                .toList();
        if (newcomer.status() != GrantStatus.TERMINATED) {
            assertThat(new HashSet<>(answer.findings())).isEqualTo(new HashSet<>(about));
            assertThat(answer.findings()).doesNotHaveDuplicates();
            assertThat(answer.conflicts()).isEqualTo((int) about.stream()
                    .filter(finding ->
                            Set.of("TERRITORY_OVERLAP", "DIRECT_ENCROACHMENT").contains(finding.rule()))
                    .count());
        }
        Statistics.label("conflicts")
                .collect(answer.conflicts() > 0)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 30));
    }

    @Property(tries = 40)
    void resolutions_thatAreShown_doResolve(@ForAll Random random) {
        RandomMarket market = new RandomMarket(random);
        List<TerritoryGrant> grants = binding(market.grants(2 + random.nextInt(8)));
        ConflictPolicy all = ConflictPolicy.standard();
        ConflictRun run = run(all, market, grants);
        List<Finding> before = run.findings();
        Set<String> keys = before.stream().map(Finding::key).collect(Collectors.toSet());
        int shown = 0;
        for (Finding finding : before) {
            for (Resolution resolution : run.resolutions(finding)) {
                List<TerritoryGrant> after = resolution.changes().applyTo(grants);
                Set<String> then = run(all, market, after).findings().stream()
                        .map(Finding::key)
                        .collect(Collectors.toSet());
                assertThat(then).doesNotContain(finding.key());
                assertThat(keys).containsAll(then);
                shown++;
            }
        }
        Statistics.label("resolutions")
                .collect(shown > 0)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 30));
    }
}
