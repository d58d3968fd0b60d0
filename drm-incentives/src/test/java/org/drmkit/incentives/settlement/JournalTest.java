package org.drmkit.incentives.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Stamp;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static SettlementLine line(String dealer, String rule, String paid, String due) {
        return SettlementLine.builder()
                .dealer(dealer)
                .rule(rule)
                .from(LocalDate.of(2026, 1, 1))
                .to(APRIL)
                .entitlement(new BigDecimal(paid).add(new BigDecimal(due)))
                .paid(new BigDecimal(paid))
                .due(new BigDecimal(due))
                .build();
    }

    private static Settlement settlement(SettlementLine... lines) {
        Stamp stamp = new Stamp("rebate/26", 1, "hash", "inputs", APRIL);
        return new Settlement(stamp, Currency.getInstance("CNY"), List.of(lines), List.of(), List.of());
    }

    @Test
    void entries_debitEqualsCredit_takenBackTheOtherWay() {
        List<JournalEntry> entries = Journal.of("6601", "2241")
                .entries(settlement(
                        line("D1", "r", "0", "100.00"), line("D2", "r", "50.00", "-20.00"), line("D3", "r", "5", "0")));
        assertThat(entries)
                .extracting(
                        entry -> entry.account() + " " + entry.dealer() + " " + entry.debit() + " " + entry.credit())
                .containsExactly(
                        "6601 D1 100.00 0.00", "2241 D1 0.00 100.00", "2241 D2 20.00 0.00", "6601 D2 0.00 20.00");
    }

    @Test
    void keys_sameBookingSameKey_otherBookingOfTheDayAnother() {
        Journal journal = Journal.of("6601", "2241");
        String first = journal.entries(settlement(line("D1", "r", "0", "100.00")))
                .get(0)
                .idempotencyKey();
        String again = journal.entries(settlement(line("D1", "r", "0", "100.00")))
                .get(1)
                .idempotencyKey();
        String late = journal.entries(settlement(line("D1", "r", "100.00", "100.00")))
                .get(0)
                .idempotencyKey();
        assertThat(first).isEqualTo(again).isNotEqualTo(late);
    }

    @Test
    void rows_keyOfARow_staysAndKeepsSlashesApart() {
        SettlementRow row = settlement(line("D/1", "a%b", "0", "1.00")).rows().get(0);
        assertThat(row.key()).isEqualTo("rebate%2F26/D%2F1/a%25b/2026-01-01");
        assertThat(row.from()).isEqualTo(Optional.of(LocalDate.of(2026, 1, 1)));
        assertThat(row.due()).isEqualByComparingTo("1.00");
    }
}
