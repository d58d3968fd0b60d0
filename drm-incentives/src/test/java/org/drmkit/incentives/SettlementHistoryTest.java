package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ProgramHistory;
import org.drmkit.incentives.settlement.Adjustment;
import org.drmkit.incentives.settlement.Cause;
import org.drmkit.incentives.settlement.Closing;
import org.drmkit.incentives.settlement.Hold;
import org.drmkit.incentives.settlement.Payment;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.SettlementRequest;
import org.drmkit.incentives.settlement.Statement;
import org.junit.jupiter.api.Test;

/** What is settled, paid, held and restated over several settlements. */
class SettlementHistoryTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static final Program LADDER = Books.program("""
            "rules": [{"id": "scale", "per": "YEAR", "of": "total", "partial": true,
                       "pay": {"bands": [{"from": 5000, "rate": "0.02"}, {"from": 20000, "rate": "0.04"}]}}]
            """);

    private static Books ladderBooks() {
        return new Books()
                .line("D1", "2026-02-10", "3000.00")
                .line("D1", "2026-05-20", "4000.00")
                .line("D1", "2026-10-05", "20000.00");
    }

    private static Program quarterly(int version, String rate) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": %s, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"total": {"sum": "amount"}},
                 "rules": [{"id": "volume", "per": "QUARTER", "of": "total", "pay": {"rate": "%s"}}]}
                """.formatted(version, rate));
    }

    private static IncentiveRun run(ProgramHistory history, DealerBook book, LocalDate asOf) {
        return IncentiveEngine.of(history, book.network()).run(book, asOf);
    }

    private static Payment payment(Payment.Status status, String amount, String date) {
        return new Payment(
                LocalDate.of(2026, 6, 30),
                "D1",
                status,
                new BigDecimal(amount),
                Optional.of("CN-17"),
                LocalDate.parse(date));
    }

    @Test
    void statementOf140_answeredWith100_980Payable() {
        Settlement june = ladderBooks().settle(LADDER, "2026-06-30");
        assertThat(june.statement("D1").orElseThrow().payable()).isEqualTo("140.00");
        Statement year = ladderBooks()
                .run(LADDER, "2027-01-01")
                .settle(SettlementRequest.builder()
                        .previous(june)
                        .addPayment(payment(Payment.Status.PAID, "100.00", "2026-07-10"))
                        .build())
                .statement("D1")
                .orElseThrow();
        assertThat(year.due()).isEqualTo("940.00");
        assertThat(year.broughtForward()).isEqualTo("40.00");
        assertThat(year.payable()).isEqualTo("980.00");
    }

    @Test
    void answer_thatComesLate_broughtForwardThenAndOnlyOnce() {
        Settlement june = ladderBooks().settle(LADDER, "2026-06-30");
        Settlement july = ladderBooks().run(LADDER, "2026-07-31").settle(june);
        SettlementRequest answered = SettlementRequest.builder()
                .previous(july)
                .addPayment(payment(Payment.Status.PAID, "100.00", "2026-08-10"))
                .build();
        Settlement august = ladderBooks().run(LADDER, "2026-08-31").settle(answered);
        Settlement september = ladderBooks().run(LADDER, "2026-09-30").settle(answered.withPrevious(august));
        assertThat(july.statement("D1").orElseThrow().payable()).isEqualByComparingTo("0.00");
        assertThat(august.statement("D1").orElseThrow().payable()).isEqualByComparingTo("40.00");
        assertThat(september.statement("D1").orElseThrow().payable()).isEqualByComparingTo("0.00");
    }

    @Test
    void payment_thatAnswersNoStatement_refused() {
        Settlement june = ladderBooks().settle(LADDER, "2026-06-30");
        Payment other = new Payment(
                LocalDate.of(2026, 5, 31),
                "D1",
                Payment.Status.PAID,
                BigDecimal.ONE,
                Optional.empty(),
                LocalDate.of(2026, 7, 1));
        assertThatThrownBy(() -> ladderBooks()
                        .run(LADDER, "2026-07-31")
                        .settle(SettlementRequest.builder()
                                .previous(june)
                                .addPayment(other)
                                .build()))
                .hasMessageContaining("D1")
                .hasMessageContaining("2026-05-31");
    }

    @Test
    void versions_closedQuarterKeepsItsRate_2000Due_3000Restated_100ForALateLine() {
        Books books = new Books().line("D1", "2026-02-10", "100000.00").line("D1", "2026-05-10", "100000.00");
        Program first = quarterly(1, "0.01");
        ProgramHistory history = ProgramHistory.of(first).then(quarterly(2, "0.02"), APRIL);
        Settlement april = run(ProgramHistory.of(first), books.book(), APRIL).settle();
        assertThat(april.due("D1")).hasToString("CNY 1000.00");

        Settlement july = run(history, books.book(), JULY).settle(april);
        assertThat(july.due("D1")).hasToString("CNY 2000.00");

        SettlementRequest restate =
                SettlementRequest.builder().previous(april).restate(true).build();
        Settlement restated = run(history, books.book(), JULY).settle(restate);
        assertThat(restated.due("D1")).hasToString("CNY 3000.00");
        assertThat(restated.lines("D1").get(0).causes())
                .containsExactly(entry(Cause.DEFINITION, new BigDecimal("1000.00")));

        DealerBook late = books.line("D1", "2026-03-10", "10000.00").book();
        Settlement withLate = run(history, late, JULY).settle(april);
        assertThat(withLate.due("D1")).hasToString("CNY 2100.00");
        assertThat(withLate.lines("D1").get(0).due()).isEqualByComparingTo("100.00");
    }

    private static Program capped(int version, int cap) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": %s, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"total": {"sum": "amount"}},
                 "rules": [{"id": "volume", "per": "QUARTER", "of": "total", "pay": {"rate": "0.01"}}],
                 "caps": [{"each": "DEALER", "per": "YEAR", "amount": %s, "cut": "IN_ORDER"}]}
                """.formatted(version, cap));
    }

    @Test
    void versions_capOfTheLaterOneThatLeavesNothing_nothingIsKept() {
        Books books = new Books().line("D1", "2026-02-10", "1000.00").line("D1", "2026-05-10", "20000.00");
        ProgramHistory closed = ProgramHistory.of(capped(1, 500)).then(capped(2, 0), JULY);
        Settlement july = run(closed, books.book(), JULY).settle();
        assertThat(july.lines("D1")).hasSize(2).allSatisfy(line -> {
            assertThat(line.entitlement()).isZero();
            assertThat(line.kept()).isEmpty();
        });
    }

    @Test
    void versions_oldOneMissing_refusedUnlessRestated() {
        Books books = new Books().line("D1", "2026-02-10", "1000.00");
        Settlement april = run(ProgramHistory.of(quarterly(1, "0.01")), books.book(), APRIL)
                .settle();
        IncentiveRun july = run(ProgramHistory.of(quarterly(2, "0.02")), books.book(), JULY);
        assertThatThrownBy(() -> july.settle(april)).hasMessageContaining("version [1]");
        assertThat(july.settle(SettlementRequest.builder()
                                .previous(april)
                                .restate(true)
                                .build())
                        .due("D1"))
                .hasToString("CNY 10.00");
    }

    @Test
    void causes_lateLineFactAdjustmentAndHold_addUp() {
        Program program = Books.quarterly("{\"rate\": {\"fact\": \"rate\"}}");
        Books books = new Books()
                .line("D1", "2026-01-10", "1000.00")
                .fact(new Fact(
                        "D1", "rate", Optional.empty(), LocalDate.of(2026, 1, 1), Figure.of(new BigDecimal("0.01"))));
        Settlement april = books.settle(program, "2026-04-01");
        books.lateLine("D1", "2026-02-10", "2026-05-01", "500.00")
                .fact(new Fact(
                        "D1", "rate", Optional.empty(), LocalDate.of(2026, 5, 1), Figure.of(new BigDecimal("0.02"))));
        SettlementLine line = books.run(program, "2026-06-01")
                .settle(SettlementRequest.builder()
                        .previous(april)
                        .addAdjustment(new Adjustment(
                                "D1",
                                new BigDecimal("7.00"),
                                "goodwill",
                                "LW",
                                LocalDate.of(2026, 5, 2),
                                Optional.of("r"),
                                Optional.of(LocalDate.of(2026, 1, 1))))
                        .build())
                .lines("D1")
                .get(0);
        assertThat(line.causes())
                .containsOnly(
                        entry(Cause.LINES, new BigDecimal("5.00")),
                        entry(Cause.FACTS, new BigDecimal("15.00")),
                        entry(Cause.ADJUSTMENT, new BigDecimal("7.00")));
        assertThat(line.due()).isEqualByComparingTo("27.00");
    }

    @Test
    void hold_keepsDueAt0_andIsItsCause() {
        Books books = new Books().line("D1", "2026-01-10", "1000.00");
        Program program = Books.quarterly("{\"rate\": \"0.01\"}");
        Hold hold = new Hold(
                "D1", "r", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 30), Optional.of(LocalDate.of(2026, 5, 1)));
        SettlementRequest held = SettlementRequest.builder().addHold(hold).build();
        Settlement april = books.run(program, "2026-04-01").settle(held);
        assertThat(april.lines("D1").get(0).held()).isEqualByComparingTo("10.00");
        assertThat(april.lines("D1").get(0).due()).isEqualByComparingTo("0.00");
        Settlement may = books.run(program, "2026-05-01").settle(held.withPrevious(april));
        assertThat(may.lines("D1").get(0).causes()).containsExactly(entry(Cause.HOLD, new BigDecimal("10.00")));
    }

    @Test
    void decisions_aboutWhatThereIsNot_allListed() {
        Books books = new Books().line("D1", "2026-01-10", "1000.00");
        SettlementRequest request = SettlementRequest.builder()
                .addHold(new Hold("D9", "r", LocalDate.of(2026, 1, 1), APRIL, Optional.empty()))
                .addHold(new Hold("D1", "r", LocalDate.of(2026, 1, 2), APRIL, Optional.empty()))
                .addAdjustment(new Adjustment(
                        "D1", new BigDecimal("0.005"), "x", "LW", APRIL, Optional.empty(), Optional.empty()))
                .build();
        assertThatThrownBy(() -> books.run(Books.quarterly("{\"rate\": 1}"), "2026-04-01")
                        .settle(request))
                .hasMessageContaining("(D9)")
                .hasMessageContaining("2026-01-02")
                .hasMessageContaining("0.005");
    }

    @Test
    void ruleThatIsGone_refusedRenamedKeptOrClawedBack() {
        Books books = new Books().line("D1", "2026-01-10", "1000.00");
        Settlement april = books.settle(Books.quarterly("{\"rate\": \"0.01\"}"), "2026-04-01");
        Program renamed = Books.program(
                "\"rules\": [{\"id\": \"other\", \"per\": \"QUARTER\", \"of\": \"total\", \"pay\": {\"rate\": \"0.02\"}}]");
        IncentiveRun july = books.run(renamed, "2026-07-01");
        assertThatThrownBy(() -> july.settle(april))
                .isInstanceOfSatisfying(
                        DefinitionException.class,
                        refused ->
                                assertThat(refused.problems().get(0).pointer()).hasToString("/rules"))
                .hasMessageContaining("10.00");
        assertThat(july.settle(SettlementRequest.builder()
                                .previous(april)
                                .putRename("r", "other")
                                .build())
                        .due("D1"))
                .hasToString("CNY 10.00");
        assertThat(july.settle(closed(april, Closing.KEEP)).due("D1")).hasToString("CNY 20.00");
        assertThat(july.settle(closed(april, Closing.CLAW_BACK)).due("D1")).hasToString("CNY 10.00");
    }

    private static SettlementRequest closed(Settlement before, Closing closing) {
        return SettlementRequest.builder()
                .previous(before)
                .putClose("r", closing)
                .build();
    }
}
