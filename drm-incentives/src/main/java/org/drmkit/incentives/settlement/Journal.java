package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a settlement makes due, as bookings in which debits and credits are equal.
 *
 * <p>{@code Journal.of("6601", "2241").entries(settlement)}: each line that makes something due is a booking of two entries. A settlement
 * that is made again for the same day, with nothing new, makes no booking; one with something new makes bookings with other keys.
 * Immutable.
 *
 * @param expense the account of what rebates cost
 * @param payable the account of what is owed to dealers
 */
public record Journal(String expense, String payable) {

    /**
     * Returns a journal with accounts.
     *
     * @param expense the account of what rebates cost
     * @param payable the account of what is owed to dealers
     * @return the journal
     */
    public static Journal of(String expense, String payable) {
        return new Journal(expense, payable);
    }

    /**
     * Returns the bookings of a settlement.
     *
     * @param settlement the settlement
     * @return two entries for each line that makes something due, in the order of the lines
     */
    public List<JournalEntry> entries(Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> line.due().signum() != 0)
                .flatMap(line -> booking(settlement, line))
                .toList();
    }

    private Stream<JournalEntry> booking(Settlement settlement, SettlementLine line) {
        BigDecimal amount = line.due().abs();
        boolean cost = line.due().signum() > 0;
        return Stream.of(
                entry(settlement, line, cost ? expense : payable, amount, true),
                entry(settlement, line, cost ? payable : expense, amount, false));
    }

    private static JournalEntry entry(
            Settlement settlement, SettlementLine line, String account, BigDecimal amount, boolean debit) {
        BigDecimal none = amount.subtract(amount);
        return new JournalEntry(
                key(settlement, line),
                settlement.stamp().asOf(),
                account,
                line.dealer(),
                line.rule(),
                line.from(),
                settlement.currency(),
                debit ? amount : none,
                debit ? none : amount);
    }

    /** What was due before and is due now tells bookings of one line and day apart. */
    private static String key(Settlement settlement, SettlementLine line) {
        return "%s/%s/%s+%s"
                .formatted(
                        RowKeys.key(settlement.stamp().definition(), line),
                        settlement.stamp().asOf(),
                        line.paid().toPlainString(),
                        line.due().toPlainString());
    }
}
