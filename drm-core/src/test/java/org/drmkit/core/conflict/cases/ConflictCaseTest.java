package org.drmkit.core.conflict.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.drmkit.core.conflict.ConflictReport;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ConflictCaseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static Finding finding(String key) {
        return Finding.builder()
                .rule("TERRITORY_OVERLAP")
                .key(key)
                .severity(Severity.HIGH)
                .addDealers("D1", "D2")
                .period(DateRange.at(FIRST))
                .build();
    }

    private static ConflictReport report(int day, ConflictReport.State state, String... keys) {
        return new ConflictReport(
                new Stamp("standard", 1, "hash", "inputs", FIRST.plusDays(day)),
                Arrays.stream(keys)
                        .map(key -> new ConflictReport.Case(state, finding(key)))
                        .toList());
    }

    private static ConflictCase decided() {
        return ConflictCase.open(finding("K1"), FIRST)
                .moved(CaseState.NOTIFIED, FIRST.plusDays(2), "HQ", "both were told")
                .moved(CaseState.EXPLAINED, FIRST.plusDays(7), "D1", "the customer asked for it")
                .moved(CaseState.DECIDED, FIRST.plusDays(8), "HQ", "the boundary is moved");
    }

    @Test
    void steps_leadFromOpenToClosed() {
        ConflictCase closed = decided()
                .moved(CaseState.REMEDIED, FIRST.plusDays(9), "HQ", "G1 ends in June")
                .moved(CaseState.CLOSED, FIRST.plusDays(30), "HQ", "nothing more was found");
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.steps()).hasSize(5);
        assertThat(closed.key()).isEqualTo("K1");
        assertThat(ConflictCase.SHAPE.parse(ConflictCase.SHAPE.write(closed), "case"))
                .isEqualTo(closed);
    }

    @Test
    void steps_areElevenOfFortyTwoPairs() {
        long legal = Arrays.stream(CaseState.values())
                .mapToLong(state -> state.next().size())
                .sum();
        assertThat(legal).isEqualTo(11);
        assertThat(Arrays.stream(CaseState.values()))
                .allSatisfy(state -> assertThat(state.next()).doesNotContain(state));
        assertThat(CaseState.REMEDIED.next()).containsExactly(CaseState.CLOSED);
    }

    @Test
    void step_thatIsSkippedOrGoesBackInTime_isRefused() {
        ConflictCase open = ConflictCase.open(finding("K1"), FIRST);
        assertThatThrownBy(() -> open.moved(CaseState.DECIDED, FIRST, "HQ", "quick"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("OPEN", "DECIDED", "NOTIFIED", "Maybe");
        assertThatThrownBy(() -> decided().moved(CaseState.REMEDIED, FIRST, "HQ", "done"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-03-01", "2026-03-09");
        assertThatThrownBy(() -> open.moved(CaseState.NOTIFIED, FIRST, "HQ", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void report_opensCasesAndOpensAgain_andClosesNone() {
        CaseBook first = new CaseBook(List.of()).after(report(0, ConflictReport.State.NEW, "K2", "K1"), "HQ");
        assertThat(first.cases()).extracting(ConflictCase::key).containsExactly("K1", "K2");
        CaseBook dismissed = first.with(
                first.of("K1").orElseThrow().moved(CaseState.DISMISSED, FIRST.plusDays(1), "HQ", "a wrong match"));
        assertThat(dismissed.after(report(2, ConflictReport.State.RESOLVED, "K2"), "HQ"))
                .isEqualTo(dismissed);
        CaseBook again = dismissed.after(report(5, ConflictReport.State.CONTINUED, "K1", "K2"), "HQ");
        assertThat(again.of("K1").orElseThrow().state()).isEqualTo(CaseState.OPEN);
        assertThat(again.of("K1").orElseThrow().steps()).hasSize(2);
        assertThat(again.of("K2").orElseThrow().openedOn()).isEqualTo(FIRST);
        assertThat(CaseBook.SHAPE.parse(CaseBook.SHAPE.write(again), "cases")).isEqualTo(again);
    }

    @Test
    void book_withAKeyTwice_isRefused() {
        ConflictCase one = ConflictCase.open(finding("K1"), FIRST);
        assertThatThrownBy(() -> new CaseBook(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 cases");
        assertThatThrownBy(() -> one.foundAgain(finding("K2"), FIRST, "HQ")).hasMessageContainingAll("K1", "K2");
    }
}
