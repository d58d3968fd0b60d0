package org.drmkit.core.trade.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Receipts in the order of their lines, those of one line by day and amount. Receipts on lines that the ledger does not
 * hold come last.
 */
public final class ReceiptColumns {

    private final References lines;
    private final int[] order;
    private final int[] line;
    private final int[] day;
    private final long[] amount;
    private final int known;

    private ReceiptColumns(References lines, DayColumn days, DecimalColumn amounts, int[] order) {
        this.lines = lines;
        this.order = order;
        this.line = new int[order.length];
        this.day = new int[order.length];
        this.amount = new long[order.length];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            line[i] = lines.line(order[i]);
            day[i] = days.at(order[i]);
            amount[i] = amounts.values()[order[i]];
            count += line[i] >= 0 ? 1 : 0;
        }
        this.known = count;
    }

    static ReceiptColumns of(References lines, DayColumn days, DecimalColumn amounts) {
        Comparator<Integer> inLine = Comparator.comparing(lines::unknownText)
                .thenComparing(days::at)
                .thenComparing(receipt -> amounts.values()[receipt]);
        int[] order = byLine(lines);
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && lines.line(order[to]) == lines.line(order[from])) {
                to++;
            }
            sort(order, from, to, inLine);
            from = to;
        }
        return new ReceiptColumns(lines, days, amounts, order);
    }

    private static int[] byLine(References lines) {
        long[] keys = new long[lines.size()];
        for (int i = 0; i < keys.length; i++) {
            int line = lines.line(i);
            keys[i] = (line < 0 ? (long) Integer.MAX_VALUE : line) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static void sort(int[] order, int from, int to, Comparator<Integer> comparator) {
        if (to - from > 1) {
            int[] sorted = IntStream.range(from, to)
                    .mapToObj(i -> order[i])
                    .sorted(comparator)
                    .mapToInt(i -> i)
                    .toArray();
            System.arraycopy(sorted, 0, order, from, sorted.length);
        }
    }

    /**
     * Returns the number of all receipts.
     *
     * @return the count
     */
    public int size() {
        return order.length;
    }

    /**
     * Returns the number of receipts on lines of the ledger, which come first.
     *
     * @return the count
     */
    public int known() {
        return known;
    }

    /**
     * Returns the line of each receipt, ascending as far as it is {@linkplain #known() known}, then -1.
     *
     * @return the array itself, not to be changed
     */
    public int[] line() {
        return line;
    }

    /**
     * Returns the day of each receipt.
     *
     * @return the array itself, not to be changed
     */
    public int[] day() {
        return day;
    }

    /**
     * Returns the amount of each receipt in minor units.
     *
     * @return the array itself, not to be changed
     */
    public long[] amount() {
        return amount;
    }

    /**
     * Returns the id of the line of a receipt.
     *
     * @param receipt the position of the receipt
     * @param ids the ids of the ledger
     * @return the id, whether or not the ledger holds the line
     */
    public String text(int receipt, IdColumn ids) {
        return lines.text(order[receipt], ids);
    }

    /** The hash of the id of the line of a receipt. */
    long hash(int receipt, IdColumn ids) {
        return lines.hash(order[receipt], ids);
    }
}
