package org.drmkit.core.trade.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A sum over the hashes of all lines and receipts, which does not depend on their order.
 *
 * <p>Hashes are of contents, not of numbers in dictionaries or digits at a scale: 5 is 5 whether the column has no
 * places or two. An absent value, a stage that is SELL_IN and a day of recording that is the day itself add nothing.
 */
public final class ContentSum {

    private static final int BLOCK = 1_024;
    private static final long FIRST = 0x2545F4914F6CDD1DL;
    private static final long SECOND = 0xD6E8FEB86659FD93L;
    private static final long REVERSES = text("reverses");
    private static final long RECEIPT = text("receipt");
    private static final long RECEIVED_ON = text("receivedOn");
    private static final long RECEIVED = text("received");

    private final LedgerColumns columns;
    private final Map<String, long[]> codeHashes = new HashMap<>();
    private final long[] lines = new long[BLOCK];
    private long first;
    private long second;

    private ContentSum(LedgerColumns columns) {
        this.columns = columns;
    }

    /**
     * Computes the sum.
     *
     * @param columns the columns of a ledger
     * @return the sum
     */
    public static ContentSum of(LedgerColumns columns) {
        ContentSum sum = new ContentSum(columns);
        for (int from = 0; from < columns.size(); from += BLOCK) {
            sum.addBlock(from, Math.min(columns.size(), from + BLOCK));
        }
        for (int receipt = 0; receipt < columns.receipts().size(); receipt++) {
            sum.addReceipt(receipt);
        }
        return sum;
    }

    /**
     * Returns one half of the sum.
     *
     * @return 64 bits
     */
    public long first() {
        return first;
    }

    /**
     * Returns the other half of the sum.
     *
     * @return 64 bits
     */
    public long second() {
        return second;
    }

    private void addBlock(int from, int to) {
        for (int line = from; line < to; line++) {
            lines[line - from] = Bytes.mix(columns.ids().hash(line));
        }
        columns.codes().forEach((name, column) -> addCodes(name, column, from, to));
        columns.days().forEach((name, column) -> addDays(name, column, from, to));
        columns.decimals().forEach((name, column) -> addDecimals(text(name), column, from, to));
        addReversals(from, to);
        for (int line = from; line < to; line++) {
            add(lines[line - from]);
        }
    }

    private void add(long hash) {
        first += Bytes.mix(hash ^ FIRST);
        second += Bytes.mix(hash ^ SECOND);
    }

    private void addCodes(String name, CodeColumn column, int from, int to) {
        int[] values = column.values();
        if (values == null) {
            return;
        }
        long salt = text(name);
        long[] hashes =
                codeHashes.computeIfAbsent(name, key -> new long[column.codes().size()]);
        for (int line = from; line < to; line++) {
            int code = values[line];
            if (code != column.usual()) {
                if (hashes[code] == 0) {
                    hashes[code] = Bytes.mix(salt + text(column.codes().text(code)));
                }
                lines[line - from] += hashes[code];
            }
        }
    }

    private void addDays(String name, DayColumn column, int from, int to) {
        int[] values = column.values();
        DayColumn usual = name.equals("recordedOn") ? columns.date() : DayColumn.NONE;
        if (values == null || column == usual) {
            return;
        }
        long salt = text(name);
        for (int line = from; line < to; line++) {
            if (values[line] != usual.at(line)) {
                lines[line - from] += Bytes.mix(salt + values[line]);
            }
        }
    }

    private void addDecimals(long salt, DecimalColumn column, int from, int to) {
        for (int line = from; line < to; line++) {
            if (!column.isAbsent(line)) {
                lines[line - from] += decimal(salt, column.values()[line], column.scale());
            }
        }
    }

    /** The hash of a decimal without its zeros at the end. */
    private static long decimal(long salt, long digits, int places) {
        long value = digits;
        int scale = places;
        while (scale > 0 && value % 10 == 0) {
            value /= 10;
            scale--;
        }
        return Bytes.mix(Bytes.mix(salt + value) + scale);
    }

    private void addReversals(int from, int to) {
        References references = columns.reversals().references();
        for (int i = references.firstFrom(from); i < references.size() && references.row(i) < to; i++) {
            lines[references.row(i) - from] += Bytes.mix(REVERSES + references.hash(i, columns.ids()));
        }
    }

    private void addReceipt(int receipt) {
        ReceiptColumns receipts = columns.receipts();
        add(Bytes.mix(RECEIPT + receipts.hash(receipt, columns.ids()))
                + Bytes.mix(RECEIVED_ON + receipts.day()[receipt])
                + decimal(RECEIVED, receipts.amount()[receipt], columns.amount().scale()));
    }

    private static long text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Bytes.hash(bytes, 0, bytes.length);
    }
}
