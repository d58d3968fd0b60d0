package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.network.DealerNetwork;
import org.junit.jupiter.api.Test;

/** What becomes of findings from one report to the next. */
class ConflictReportTest {

    private static final TerritoryGrant HANGZHOU = inYear(grant("G1", "D1", EXCLUSIVE, "3301", "ALL"));
    private static final TerritoryGrant IN_HANGZHOU = inYear(grant("G2", "D2", NON_EXCLUSIVE, "330102", "AC"));
    private static final TerritoryGrant IN_NINGBO = inYear(grant("G3", "D3", EXCLUSIVE, "3302", "AC"));
    private static final TerritoryGrant ALSO_IN_NINGBO = inYear(grant("G4", "D4", EXCLUSIVE, "330203", "AC"));

    private static ConflictRun run(ConflictPolicy policy, TerritoryGrant... grants) {
        return Market.run(policy, DealerBook.of(Market.network(grants), Market.ledger()));
    }

    private static ConflictRun run(TerritoryGrant... grants) {
        return run(ConflictPolicy.standard(), grants);
    }

    @Test
    void report_withoutAnEarlierOne_findsAllNew() {
        ConflictReport report = run(HANGZHOU, IN_HANGZHOU).report();
        assertThat(report.cases())
                .extracting(ConflictReport.Case::state, found -> found.finding().key())
                .containsExactly(tuple(ConflictReport.State.NEW, "TERRITORY_OVERLAP/G1/G2"));
        assertThat(report.stamp().definition()).isEqualTo("standard");
        assertThat(report.stamp().asOf()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void report_againstTheEarlierOne_tellsNewContinuedAndResolved() {
        ConflictReport before =
                run(HANGZHOU, IN_HANGZHOU, IN_NINGBO, ALSO_IN_NINGBO).report();
        TerritoryGrant intruder = inYear(grant("G5", "D5", NON_EXCLUSIVE, "3302", "AC-100"));
        ConflictReport after = run(HANGZHOU, IN_HANGZHOU, IN_NINGBO, intruder).report(before);
        assertThat(after.cases())
                .extracting(ConflictReport.Case::state, found -> found.finding().key())
                .containsExactly(
                        tuple(ConflictReport.State.CONTINUED, "TERRITORY_OVERLAP/G1/G2"),
                        tuple(ConflictReport.State.NEW, "TERRITORY_OVERLAP/G3/G5"),
                        tuple(ConflictReport.State.RESOLVED, "TERRITORY_OVERLAP/G3/G4"));
        assertThat(after.open())
                .extracting(Finding::key)
                .containsExactly("TERRITORY_OVERLAP/G1/G2", "TERRITORY_OVERLAP/G3/G5");
    }

    @Test
    void resolved_isForgottenAndComesBackAsNew() {
        ConflictReport first = run(HANGZHOU, IN_HANGZHOU).report();
        ConflictReport second = run(HANGZHOU).report(first);
        ConflictReport third = run(HANGZHOU).report(second);
        ConflictReport fourth = run(HANGZHOU, IN_HANGZHOU).report(third);
        assertThat(second.cases())
                .extracting(ConflictReport.Case::state)
                .containsExactly(ConflictReport.State.RESOLVED);
        assertThat(third.cases()).isEmpty();
        assertThat(fourth.cases()).extracting(ConflictReport.Case::state).containsExactly(ConflictReport.State.NEW);
    }

    @Test
    void ruleThatDidNotLook_leavesItsFindingsUncheckedUntilItDoes() {
        ConflictPolicy other = ConflictPolicy.builder().addRule("EMPTY_GRANT").build();
        ConflictReport first = run(HANGZHOU, IN_HANGZHOU).report();
        ConflictReport second = run(other, HANGZHOU).report(first);
        assertThat(second.cases())
                .extracting(ConflictReport.Case::state, ConflictReport.Case::finding)
                .containsExactly(
                        tuple(ConflictReport.State.UNCHECKED, first.open().get(0)));
        assertThat(second.open("TERRITORY_OVERLAP")).isEqualTo(first.open());
        assertThat(run(HANGZHOU).report(second).cases())
                .extracting(ConflictReport.Case::state)
                .containsExactly(ConflictReport.State.RESOLVED);
    }

    @Test
    void changedEvidence_continuesTheCase() {
        ConflictReport before = run(HANGZHOU, IN_HANGZHOU).report();
        TerritoryGrant narrower = inYear(grant("G2", "D2", NON_EXCLUSIVE, "330102", "AC-100"));
        ConflictReport after = run(HANGZHOU, narrower).report(before);
        assertThat(after.cases())
                .extracting(ConflictReport.Case::state, found -> found.finding().products())
                .containsExactly(tuple(ConflictReport.State.CONTINUED, List.of("AC-100")));
    }

    @Test
    void json_readsBackAsEqual() {
        ConflictReport before =
                run(HANGZHOU, IN_HANGZHOU, IN_NINGBO, ALSO_IN_NINGBO).report();
        ConflictReport report = run(HANGZHOU, IN_HANGZHOU, IN_NINGBO).report(before);
        assertThat(ConflictReport.read(report.write().pretty())).isEqualTo(report);
        assertThat(report.write().pretty()).contains("\"drm-conflict-report/1\"");
    }

    @Test
    void read_ofAnotherDocument_namesEachProblem() {
        assertThatThrownBy(() -> ConflictReport.read(
                        "{\"format\": \"drm-conflict-report/1\", \"cases\": [{\"state\": \"NEWS\", \"finding\": 1}]}"))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer().toString())
                                .contains("", "/cases/0/state", "/cases/0/finding"));
    }

    @Test
    void run_onTheBookOfAnotherNetwork_isRefused() {
        DealerNetwork network = Market.network(HANGZHOU);
        ConflictEngine engine = ConflictEngine.of(ConflictPolicy.standard(), network);
        DealerBook other = DealerBook.of(Market.network(IN_HANGZHOU), Market.ledger());
        assertThatThrownBy(() -> engine.run(other, Market.NEW_YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("book.network()");
    }
}
