package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.junit.jupiter.api.Test;

/** Why a payout is what it is, or is not there. */
class PayoutReasonTest {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    /** A slip of the pen: a rate of ten million million. */
    private static Program slip(String level) {
        return Books.program("""
                "rules": [{"id": "r", "per": "YEAR", "of": "total"%s, "pay": {"rate": 10000000000000}}]
                """.formatted(level));
    }

    @Test
    void payoutBeyondWhatCanBeBooked_isRefusedAlone() {
        Books books = new Books().line("D1", "2026-02-10", "1000000.00").line("D2", "2026-02-10", "0.99");
        IncentiveRun run = books.run(slip(""), "2027-01-01");
        Settlement settlement = run.settle();
        assertThat(settlement.due("D1")).hasToString("CNY 0.00");
        assertThat(settlement.due("D2")).hasToString("CNY 9900000000000.00");
        assertThat(run.payout("D1", "r", YEAR).status()).isEqualTo(PayoutStatus.MISSING);
        assertThat(run.render("D1", "r", YEAR, Locale.ENGLISH))
                .contains("beyond what can be booked", "10,000,000,000,000,000,000.00");
        assertThat(run.render("D1", "r", YEAR, Locale.CHINA)).contains("超出可入账的上限");
        assertThat(run.explain(settlement, "D1").mismatch()).isEmpty();
    }

    @Test
    void payoutBeyondWhatCanBeBooked_ofAGroup_isRefusedForItsMembers() {
        Books books = new Books()
                .line("D1", "2026-02-10", "1000000.00")
                .line("D2", "2026-02-10", "1.00")
                .line("D3", "2026-02-10", "0.50")
                .dealer(Dealer.builder("D1").attribute("group", "G").build())
                .dealer(Dealer.builder("D2").attribute("group", "G").build());
        Settlement settlement = books.settle(slip(", \"level\": \"dealer.group\""), "2027-01-01");
        assertThat(settlement.due("D1")).hasToString("CNY 0.00");
        assertThat(settlement.due("D2")).hasToString("CNY 0.00");
        assertThat(settlement.due("D3")).hasToString("CNY 5000000000000.00");
    }

    @Test
    void explanation_showsTheTestsThatAreMet() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "YEAR", "of": "total", "pay": {"rate": "0.01"},
                           "when": [{"value": "units", ">=": 3}, {"value": "total", ">": 500}]}]
                """);
        IncentiveRun run =
                new Books().line("D1", "C1", "2026-02-10", 4, "1000.00").run(program, "2027-01-01");
        String explained = run.render("D1", "r", YEAR, Locale.ENGLISH);
        assertThat(explained).contains("10.00", "units 4", "500");
        assertThat(run.explain("D1", "r", YEAR).find("test.bound"))
                .extracting(test -> test.value().toString())
                .containsExactly("HOLDS", "HOLDS");
    }
}
