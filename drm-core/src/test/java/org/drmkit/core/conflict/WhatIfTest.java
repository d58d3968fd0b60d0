package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.drmkit.core.agreement.Exclusivity.DIRECT;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.SHARED;
import static org.drmkit.core.conflict.Market.during;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;
import static org.drmkit.core.conflict.Market.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.agreement.GrantStatus;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.network.DealerNetwork;
import org.junit.jupiter.api.Test;

/** Changes of grants that are tried out. */
class WhatIfTest {

    private static final TerritoryGrant EARLIER =
            during(grant("G1", "D1", EXCLUSIVE, "3301", "AC"), "2026-01-01", "2026-08-15");
    private static final TerritoryGrant LATER =
            during(grant("G2", "D2", EXCLUSIVE, "3301", "AC"), "2026-08-15", "2027-01-01");

    private static ConflictRun run(TerritoryGrant... grants) {
        return Market.run(ConflictPolicy.standard(), DealerBook.of(Market.network(grants), Market.ledger()));
    }

    private static TerritoryGrant until(TerritoryGrant grant, String day) {
        return grant.withPeriod(grant.from(), Optional.of(LocalDate.parse(day)));
    }

    private static TerritoryGrant since(TerritoryGrant grant, String day) {
        return grant.withPeriod(LocalDate.parse(day), grant.to());
    }

    @Test
    void boundary_movedOnBothSides_isJudgedOnItsFinalState() {
        ConflictRun run = run(EARLIER, LATER);
        ChangeSet both = ChangeSet.replacing(until(EARLIER, "2026-09-15"), since(LATER, "2026-09-15"));
        assertThat(run.whatIf(both).isHarmless()).isTrue();
        WhatIf one = run.whatIf(ChangeSet.replacing(until(EARLIER, "2026-09-15")));
        assertThat(one.brought()).extracting(Finding::key).containsExactly("TERRITORY_OVERLAP/G1/G2");
        assertThat(one.isHarmless()).isFalse();
    }

    @Test
    void end_resolvesAndLeavesTheRest() {
        TerritoryGrant rival = inYear(grant("G3", "D3", NON_EXCLUSIVE, "3301", "AC"));
        ConflictRun run = run(EARLIER, LATER, rival);
        WhatIf ended = run.whatIf(new ChangeSet(
                List.of(), List.of(), List.of(new GrantEnd("G3", LocalDate.parse("2026-03-01"))), List.of()));
        assertThat(ended.resolved()).extracting(Finding::key).containsExactly("TERRITORY_OVERLAP/G2/G3");
        assertThat(ended.unchanged())
                .extracting(Finding::key, finding -> finding.period().toString())
                .containsExactly(tuple("TERRITORY_OVERLAP/G1/G3", "2026-01-01/2026-03-01"));
        assertThat(ended.brought()).isEmpty();
    }

    @Test
    void draft_countsInTheSetThatBringsIt() {
        TerritoryGrant draft =
                inYear(grant("N1", "D3", NON_EXCLUSIVE, "330102", "AC").status(GrantStatus.DRAFT));
        assertThat(run(EARLIER, draft).findings()).isEmpty();
        assertThat(run(EARLIER).whatIf(ChangeSet.adding(draft)).brought())
                .extracting(Finding::key)
                .containsExactly("TERRITORY_OVERLAP/G1/N1");
        TerritoryGrant other = inYear(grant("N2", "D4", NON_EXCLUSIVE, "330102", "AC"));
        assertThat(run(EARLIER, draft).whatIf(ChangeSet.adding(other)).brought())
                .extracting(Finding::key)
                .containsExactly("TERRITORY_OVERLAP/G1/N2");
    }

    @Test
    void terminated_isGone() {
        TerritoryGrant rival = inYear(grant("G3", "D3", NON_EXCLUSIVE, "3301", "AC"));
        TerritoryGrant ended =
                inYear(grant("G3", "D3", NON_EXCLUSIVE, "3301", "AC").status(GrantStatus.TERMINATED));
        assertThat(run(EARLIER, rival).whatIf(ChangeSet.replacing(ended)).resolved())
                .extracting(Finding::key)
                .containsExactly("TERRITORY_OVERLAP/G1/G3");
    }

    @Test
    void sales_areLookedAtAgain() {
        DealerNetwork network = Market.network(EARLIER);
        ConflictRun run = Market.run(
                ConflictPolicy.standard(),
                DealerBook.of(
                        network, Market.ledger(line("L1", "D2", "330102", "1").build())));
        assertThat(run.findings()).extracting(Finding::key).containsExactly("SALE_INTO_EXCLUSIVE/G1/D2");
        assertThat(run.whatIf(ChangeSet.replacing(EARLIER.withoutRegions(List.of("330102"))))
                        .resolved())
                .hasSize(1);
    }

    @Test
    void set_withUnknownAndTakenIds_isRefusedWithAll() {
        ChangeSet wrong = new ChangeSet(
                List.of(EARLIER, inYear(grant("N1", "D3", EXCLUSIVE, "32", "AC"))),
                List.of(inYear(grant("G22", "D3", EXCLUSIVE, "32", "AC"))),
                List.of(new GrantEnd("N1", LocalDate.parse("2026-03-01"))),
                List.of());
        assertThatThrownBy(() -> run(EARLIER, LATER).whatIf(wrong))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer().toString())
                                .containsExactly("/add/0/id", "/replace/0/id", "/end/0/id", "/end/0/id"))
                .hasMessageContaining("Maybe");
    }

    @Test
    void json_readsBackAsEqual() {
        ChangeSet set = new ChangeSet(
                List.of(EARLIER),
                List.of(LATER),
                List.of(new GrantEnd("G7", LocalDate.parse("2026-03-01"))),
                List.of());
        assertThat(ChangeSet.read(set.write().pretty())).isEqualTo(set);
        assertThat(ChangeSet.read("{}")).isEqualTo(ChangeSet.adding());
    }

    @Test
    void gate_tellsTheWorstAndCountsTheRest() {
        DealerNetwork network = Market.network(
                EARLIER,
                LATER,
                inYear(grant("G3", "D3", NON_EXCLUSIVE, "32", "TV")),
                inYear(grant("G4", "SUPPLIER", DIRECT, "US", "TV")),
                inYear(grant("G5", "D4", NON_EXCLUSIVE, "3302", "ALL").status(GrantStatus.DRAFT)));
        GrantGate gate = GrantGate.of(network);
        TerritoryGrant all = inYear(grant("N1", "D9", EXCLUSIVE, "WORLD", "ALL"));
        assertThat(gate.check(all).conflicts()).isEqualTo(4);
        assertThat(gate.check(all).findings())
                .extracting(Finding::rule, Finding::severity, finding -> finding.grants())
                .containsExactly(
                        tuple("TERRITORY_OVERLAP", Severity.CRITICAL, List.of("G1", "N1")),
                        tuple("TERRITORY_OVERLAP", Severity.CRITICAL, List.of("G2", "N1")),
                        tuple("TERRITORY_OVERLAP", Severity.HIGH, List.of("N1", "G3")),
                        tuple("DIRECT_ENCROACHMENT", Severity.HIGH, List.of("N1", "G4")));
        assertThat(gate.check(all, 1).findings())
                .extracting(finding -> finding.grants().get(0))
                .containsExactly("G1");
        assertThat(gate.check(all, 1).conflicts()).isEqualTo(4);
        assertThat(gate.check(inYear(grant("N1", "D9", EXCLUSIVE, "3302", "ALL")))
                        .isClear())
                .isTrue();
    }

    @Test
    void gate_aGrantOfAKnownId_replacesIt() {
        GrantGate gate = GrantGate.of(Market.network(EARLIER, LATER));
        assertThat(gate.check(until(EARLIER, "2026-08-15")).isClear()).isTrue();
        assertThat(gate.check(until(EARLIER, "2026-08-16")).conflicts()).isEqualTo(1);
    }

    @Test
    void gate_aPoolThatIsFull_isRefused() {
        GrantGate gate = GrantGate.of(Market.network(
                inYear(grant("G1", "D1", SHARED, "33", "AC").pool("P").cap(2)),
                inYear(grant("G2", "D2", SHARED, "3301", "AC").pool("P").cap(2))));
        assertThat(gate.check(inYear(grant("N1", "D3", SHARED, "330102 3302", "AC")
                                .pool("P")
                                .cap(2)))
                        .findings())
                .extracting(Finding::rule, Finding::grants, Finding::regions)
                .containsExactly(tuple("SHARED_CAP_EXCEEDED", List.of("G1", "G2", "N1"), List.of("330102")));
        assertThat(gate.check(inYear(grant("N1", "D3", SHARED, "3302", "AC")
                                .pool("P")
                                .cap(2)))
                        .isClear())
                .isTrue();
        assertThat(gate.check(inYear(grant("N1", "D1", SHARED, "3302", "AC")
                                .pool("P")
                                .cap(2)))
                        .findings())
                .extracting(finding -> finding.detail("redundant").orElse(""))
                .containsExactly("N1");
    }
}
