package org.drmkit.scoring.scorer;

import java.util.Arrays;

/**
 * How many peers have a lower value, and how many the same: numbers are sorted digit by digit, each group of peers by itself, and counted in
 * one sweep.
 */
final class Ranks {

    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;
    private static final int PASSES = 6;

    private final int[] below;
    private final int[] equal;
    private final int[] sizes;
    private final Values values;

    private Ranks(Values values) {
        this.values = values;
        this.below = new int[values.size()];
        this.equal = new int[values.size()];
        this.sizes = new int[values.groups()];
    }

    static Ranks of(Values values) {
        Ranks ranks = new Ranks(values);
        ranks.count(ranks.sorted());
        return ranks;
    }

    int below(int i) {
        return below[i];
    }

    /** Returns how many others have the same value. */
    int equal(int i) {
        return equal[i];
    }

    /** Returns how many peers have a number, the dealer among them. */
    int size(int i) {
        return sizes[values.group(i)];
    }

    /** The dealers with a number, in the order of their numbers. */
    private int[] sorted() {
        int n = 0;
        long[] keys = new long[values.size()];
        int[] dealers = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                keys[n] = key(values.number(i));
                dealers[n++] = i;
            }
        }
        return sorted(keys, dealers, n);
    }

    /** A long that is ordered as the double is. */
    private static long key(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return bits ^ ((bits >> 63) | Long.MIN_VALUE);
    }

    private static int[] sorted(long[] keys, int[] dealers, int n) {
        long[] from = keys;
        int[] order = dealers;
        long[] to = new long[n];
        int[] next = new int[n];
        int[][] counts = counts(keys, n);
        for (int pass = 0; pass < PASSES; pass++) {
            if (n > 0 && counts[pass][digit(from[0], pass)] < n) {
                scatter(from, order, n, pass, starts(counts[pass]), to, next);
                long[] usedKeys = from;
                int[] usedOrder = order;
                from = to;
                order = next;
                to = usedKeys;
                next = usedOrder;
            }
        }
        return Arrays.copyOf(order, n);
    }

    private static int[][] counts(long[] keys, int n) {
        int[][] counts = new int[PASSES][BUCKETS];
        for (int k = 0; k < n; k++) {
            for (int pass = 0; pass < PASSES; pass++) {
                counts[pass][digit(keys[k], pass)]++;
            }
        }
        return counts;
    }

    private static int digit(long key, int pass) {
        return (int) (key >>> (pass * DIGIT)) & (BUCKETS - 1);
    }

    private static int[] starts(int[] counts) {
        int[] starts = new int[BUCKETS];
        for (int digit = 1; digit < BUCKETS; digit++) {
            starts[digit] = starts[digit - 1] + counts[digit - 1];
        }
        return starts;
    }

    private static void scatter(long[] from, int[] order, int n, int pass, int[] places, long[] to, int[] next) {
        for (int k = 0; k < n; k++) {
            int place = places[digit(from[k], pass)]++;
            to[place] = from[k];
            next[place] = order[k];
        }
    }

    /** Counts in every group those who came before with a lower number, then those with the same. */
    private void count(int[] order) {
        int[] lower = new int[sizes.length];
        double[] last = new double[sizes.length];
        for (int dealer : order) {
            int group = values.group(dealer);
            if (sizes[group] == 0 || values.number(dealer) != last[group]) {
                lower[group] = sizes[group];
                last[group] = values.number(dealer);
            }
            below[dealer] = lower[group];
            sizes[group]++;
        }
        countEqual(order, last);
    }

    /** From the highest on: what is not above a value, and not below, is equal to it. */
    private void countEqual(int[] order, double[] last) {
        int[] seen = new int[sizes.length];
        int[] upTo = new int[sizes.length];
        for (int k = order.length - 1; k >= 0; k--) {
            int dealer = order[k];
            int group = values.group(dealer);
            if (seen[group] == 0 || values.number(dealer) != last[group]) {
                upTo[group] = sizes[group] - seen[group];
                last[group] = values.number(dealer);
            }
            equal[dealer] = upTo[group] - below[dealer] - 1;
            seen[group]++;
        }
    }
}
