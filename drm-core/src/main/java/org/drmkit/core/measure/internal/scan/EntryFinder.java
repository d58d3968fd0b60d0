package org.drmkit.core.measure.internal.scan;

import java.util.List;
import java.util.Objects;
import org.drmkit.core.measure.Basis;
import org.drmkit.core.measure.internal.batch.DaySpan;
import org.drmkit.core.measure.internal.sum.WideSum;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.trade.internal.ReceiptColumns;
import org.drmkit.core.trade.internal.SeenLines;

/**
 * Finds the lines and receipts that count on one basis, and the days on which they do.
 *
 * <p>A line that is paid in full counts, with all that takes it back, on the day from which its receipts cover what is owed
 * without interruption up to {@code asOf}, but not before its own date; a line of which nothing is owed, on its own date.
 */
final class EntryFinder {

    private static final int[] EMPTY = {};
    private static final int NEVER = Integer.MAX_VALUE;

    private final SeenLines seen;
    private final LedgerColumns columns;
    private final Basis basis;
    private final Entries.Builder whole;
    private final Entries.Builder reversing;

    EntryFinder(SeenLines seen, Basis basis) {
        this.seen = seen;
        this.columns = seen.columns();
        this.basis = basis;
        this.whole = new Entries.Builder(basis == Basis.COLLECTED);
        this.reversing = new Entries.Builder(basis == Basis.COLLECTED);
        switch (basis) {
            case BOOKED ->
                seen.eachReversal(
                        (root, line) -> reversing.add(root, line, columns.date().at(root), -1));
            case COLLECTED -> findReceipts();
            case PAID_IN_FULL -> findPaid();
        }
    }

    private void findReceipts() {
        ReceiptColumns receipts = columns.receipts();
        for (int receipt = 0; receipt < receipts.known(); receipt++) {
            int line = receipts.line()[receipt];
            int day = receipts.day()[receipt];
            if (day <= seen.asOf() && seen.isSeen(line)) {
                int root = seen.judge(line);
                (root == line ? whole : reversing).add(root, line, day, receipt);
            }
        }
    }

    private void findPaid() {
        int receipt = 0;
        for (int line = 0; line < columns.size(); line++) {
            int first = receipt;
            while (receipt < columns.receipts().known() && columns.receipts().line()[receipt] == line) {
                receipt++;
            }
            if (seen.isSeen(line) && seen.judge(line) == line) {
                int day = paidOn(line, first, receipt);
                if (day != NEVER) {
                    whole.add(line, line, day, -1);
                    int root = line;
                    seen.eachReversal(root, reversal -> reversing.add(root, reversal, day, -1));
                }
            }
        }
    }

    /** Returns the last day on which the receipts came to cover what is owed, if they still do. */
    private int paidOn(int line, int first, int last) {
        WideSum owed = Nets.of(seen, columns.amount().values(), line);
        WideSum received = new WideSum();
        int date = columns.date().at(line);
        int paid = owed.signum() <= 0 ? date : NEVER;
        ReceiptColumns receipts = columns.receipts();
        for (int receipt = first; receipt < last && receipts.day()[receipt] <= seen.asOf(); ) {
            int day = receipts.day()[receipt];
            for (; receipt < last && receipts.day()[receipt] == day; receipt++) {
                received.add(receipts.amount()[receipt]);
            }
            boolean covered = received.isAtLeast(owed);
            paid = covered ? Math.min(paid, Math.max(date, day)) : NEVER;
        }
        return paid;
    }

    /** Returns the days on which lines count. */
    DaySpan days() {
        if (basis == Basis.BOOKED) {
            return DaySpan.of(columns.date().least(), columns.date().greatest());
        }
        int least = Math.min(whole.least(), reversing.least());
        return DaySpan.of(least, Math.max(whole.greatest(), reversing.greatest()));
    }

    /** Checks if a line that counts takes another back. */
    boolean hasReversals() {
        return reversing.size() > 0;
    }

    /** Returns the ways through the ledger on this basis. */
    List<Pass> passes(List<Panel> panels) {
        Pass reversals = Pass.ofEntries(panels, days(), reversing.build(), true);
        if (basis != Basis.BOOKED) {
            return List.of(Pass.ofEntries(panels, days(), whole.build(), false), reversals);
        }
        int[] dates = columns.size() == 0
                ? EMPTY
                : Objects.requireNonNull(columns.date().values());
        return List.of(Pass.ofLines(panels, days(), dates, seen.origin()), reversals);
    }
}
