package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.junit.jupiter.api.Test;

class IncentiveRunTest {

    private static String due(Program program, Books books) {
        return books.settle(program, "2027-01-01").due("D1").toString();
    }

    @Test
    void rate_roundedOnceHalfUp() {
        Books books = new Books().line("D1", "2026-01-10", "10000.17").line("D1", "2026-03-31", "2345.50");
        assertThat(due(Books.quarterly("{\"rate\": 0.02}"), books)).isEqualTo("CNY 246.91");
    }

    @Test
    void rate_halfACentNegative_roundedByMagnitude() {
        Books books = new Books().line("D1", "2026-01-10", "-0.50");
        assertThat(due(Books.quarterly("{\"rate\": 0.01}"), books)).isEqualTo("CNY -0.01");
    }

    @Test
    void marginal_theTwinOfTheLadder_580() {
        Books books = new Books().line("D1", "2026-02-10", "27000.00");
        String pay = "{\"marginal\": [{\"from\": 5000, \"rate\": \"0.02\"}, {\"from\": 20000, \"rate\": \"0.04\"}]}";
        assertThat(due(Books.quarterly(pay), books)).isEqualTo("CNY 580.00");
    }

    @Test
    void marginal_scaledByATarget_slicesOfTheTarget() {
        Books books = new Books().line("D1", "2026-02-10", "150.00").fact(Fact.of("D1", "target", Figure.of(100)));
        String pay =
                "{\"marginal\": [{\"from\": 0, \"rate\": \"0.1\"}, {\"from\": 1, \"rate\": \"0.2\"}], \"scale\": {\"fact\": \"target\"}}";
        assertThat(due(Books.quarterly(pay), books)).isEqualTo("CNY 20.00");
    }

    @Test
    void perUnit_ofAQuantity() {
        Program program = Books.program(
                "\"rules\": [{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"units\", \"pay\": {\"perUnit\": \"0.75\"}}]");
        assertThat(due(program, new Books().line("D1", "C1", "2026-02-10", 7, "1.00")))
                .isEqualTo("CNY 5.25");
    }

    @Test
    void bands_exactlyTheThreshold_reached() {
        String pay = "{\"bands\": [{\"from\": 5000, \"rate\": 0.02}]}";
        assertThat(due(Books.quarterly(pay), new Books().line("D1", "2026-01-10", "5000.00")))
                .isEqualTo("CNY 100.00");
        assertThat(due(Books.quarterly(pay), new Books().line("D1", "2026-01-10", "4999.99")))
                .isEqualTo("CNY 0.00");
    }

    @Test
    void matrix_gradeByCompletion() {
        String pay = """
                {"by": {"fact": "grade"}, "cases": {
                   "A": {"by": {"share": ["total", {"fact": "target"}]}, "bands": [{"from": 0.8, "rate": 0.02}, {"from": 1, "rate": 0.03}]},
                   "B": {"rate": 0.01}}}
                """;
        Books books = new Books()
                .line("D1", "2026-01-10", "1000.00")
                .fact(Fact.of("D1", "grade", Figure.code("A")))
                .fact(Fact.of("D1", "target", Figure.of(1000)));
        assertThat(due(Books.quarterly(pay), books)).isEqualTo("CNY 30.00");
    }

    @Test
    void limits_minRoundedUpThenMaxRoundedDown() {
        Program program = Books.program(
                "\"rules\": [{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"total\", \"pay\": {\"rate\": 0.01}, \"limits\": {\"min\": \"5.001\", \"max\": \"7.999\"}}]");
        assertThat(due(program, new Books().line("D1", "2026-01-10", "100.00"))).isEqualTo("CNY 5.01");
        assertThat(due(program, new Books().line("D1", "2026-01-10", "1000.00")))
                .isEqualTo("CNY 7.99");
    }

    @Test
    void negativeBase_forWhichNothingIsPaid_carriedIntoTheNextPeriod() {
        Books books = new Books().line("D1", "2026-01-10", "-500.00").line("D1", "2026-04-10", "2000.00");
        assertThat(due(Books.quarterly("{\"bands\": [{\"from\": 0, \"rate\": 0.01}]}"), books))
                .isEqualTo("CNY 15.00");
    }

    @Test
    void eligible_otherDealers_nothing() {
        Program program = Books.program(
                "\"rules\": [{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"total\", \"for\": {\"dealer.tier\": {\">=\": 2}}, \"pay\": {\"rate\": 0.01}}]");
        Books books = new Books()
                .line("D1", "2026-01-10", "100.00")
                .line("D2", "2026-01-10", "100.00")
                .dealer(Dealer.builder("D1").attribute("tier", 2).build())
                .dealer(Dealer.builder("D2").attribute("tier", 1).build());
        Settlement settlement = books.settle(program, "2027-01-01");
        assertThat(settlement.due("D1")).hasToString("CNY 1.00");
        assertThat(settlement.due("D2")).hasToString("CNY 0.00");
    }

    @Test
    void reversal_ofASettledPeriod_takenBack() {
        Program program = Books.quarterly("{\"bands\": [{\"from\": 5000, \"rate\": 0.02}]}");
        Books books = new Books().line("D1", "2026-01-10", "6000.00");
        Settlement april = books.settle(program, "2026-04-01");
        Settlement may = books.reversal(1, "2026-05-02", "-2000.00")
                .run(program, "2026-05-03")
                .settle(april);
        assertThat(april.due("D1")).hasToString("CNY 120.00");
        assertThat(may.due("D1")).hasToString("CNY -120.00");
        assertThat(may.statement("D1").orElseThrow().carried()).isEqualByComparingTo("-120.00");
    }

    @Test
    void pot_negativeAmountsStayAndMakeRoom() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "QUARTER", "of": "total", "pay": {"rate": 0.01}}],
                "caps": [{"each": "ALL", "per": "YEAR", "amount": 50}]
                """);
        Settlement settlement = new Books()
                .line("A", "2026-01-10", "8000.00")
                .line("B", "2026-01-10", "4000.00")
                .line("C", "2026-01-10", "-2000.00")
                .settle(program, "2026-04-01");
        assertThat(settlement.due("A")).hasToString("CNY 46.67");
        assertThat(settlement.due("B")).hasToString("CNY 23.33");
        assertThat(settlement.due("C")).hasToString("CNY -20.00");
    }

    @Test
    void pot_equalFractions_theEarlierDealerGetsTheCent() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "YEAR", "of": "total", "pay": {"rate": 1}}],
                "caps": [{"each": "ALL", "per": "YEAR", "amount": "0.02"}]
                """);
        Settlement settlement = new Books()
                .line("B", "2026-01-10", "1.00")
                .line("A", "2026-01-10", "1.00")
                .line("C", "2026-01-10", "1.00")
                .settle(program, "2027-01-01");
        assertThat(settlement.due("A")).hasToString("CNY 0.01");
        assertThat(settlement.due("B")).hasToString("CNY 0.01");
        assertThat(settlement.due("C")).hasToString("CNY 0.00");
    }

    @Test
    void payout_stepsOfACappedDealer() {
        Program program = Books.program("""
                "rules": [{"id": "a", "per": "YEAR", "of": "total", "pay": {"rate": 0.03}},
                          {"id": "b", "per": "YEAR", "of": "total", "pay": {"rate": 0.01}}],
                "caps": [{"each": "DEALER", "per": "YEAR", "amount": {"multiply": ["total", 0.02]}}]
                """);
        IncentiveRun run = new Books().line("D1", "2026-01-10", "1000.00").run(program, "2027-01-01");
        Payout payout = run.payout("D1", "a", LocalDate.of(2026, 1, 1));
        assertThat(payout.payout()).hasToString("CNY 30.00");
        assertThat(payout.entitlement()).hasToString("CNY 15.00");
        assertThat(run.entitlement("D1")).hasToString("CNY 20.00");
    }

    @Test
    void periods_notOver_notSettledUnlessPartial() {
        Books books = new Books().line("D1", "2026-05-10", "1000.00");
        assertThat(books.settle(Books.quarterly("{\"rate\": 0.01}"), "2026-06-30")
                        .lines())
                .extracting(line -> line.from().orElseThrow().toString())
                .containsExactly("2026-01-01");
    }

    @Test
    void approximateFact_neverPaidOn() {
        Books books =
                new Books().line("D1", "2026-01-10", "1000.00").fact(Fact.of("D1", "rate", Figure.approximate(0.5)));
        IncentiveRun run = books.run(Books.quarterly("{\"rate\": {\"fact\": \"rate\"}}"), "2026-04-01");
        assertThat(run.settle().due("D1")).hasToString("CNY 0.00");
        assertThat(run.render("D1", java.util.Locale.ENGLISH)).contains("never paid on");
    }

    @Test
    void of_unknownCalendarAndAttribute_allListed() {
        Program program = Books.program(
                "\"rules\": [{\"id\": \"r\", \"per\": \"R445\", \"of\": \"total\", \"for\": {\"dealer.teir\": {\">=\": 2}}, \"pay\": {\"rate\": 0.01}}]");
        Books books =
                new Books().dealer(Dealer.builder("D1").attribute("tier", 2).build());
        assertThatThrownBy(() -> IncentiveEngine.of(program, books.book().network()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/rules/0/per")
                .hasMessageContaining("R445")
                .hasMessageContaining("/rules/0/for")
                .hasMessageContaining("Maybe dealer.tier");
    }

    @Test
    void settle_ruleThatWasPaidIsGone_refused() {
        Books books = new Books().line("D1", "2026-01-10", "1000.00");
        Settlement before = books.settle(Books.quarterly("{\"rate\": 0.01}"), "2026-04-01");
        Program renamed = Books.program(
                "\"rules\": [{\"id\": \"other\", \"per\": \"QUARTER\", \"of\": \"total\", \"pay\": {\"rate\": 0.01}}]");
        assertThatThrownBy(() -> books.run(renamed, "2026-04-01").settle(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/rules: 10.00 was settled for rule (r)");
    }
}
