package org.drmkit.scoring.scorer;

/**
 * Dealers in the order of their numbers, each group of peers by itself: sorted digit by digit, last of all by group.
 *
 * <p>Of 7, 3, 3 and 5 in one group the order is 1, 2, 3, 0, and the runs of equal numbers are 0 to 2, 2 to 3 and 3 to 4.
 */
final class Ranks {

    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;
    private static final int PASSES = 6;

    private long[] keys;
    private int[] dealers;
    private long[] nextKeys;
    private int[] nextDealers;
    private final int size;

    private Ranks(Values values) {
        this.keys = new long[values.size()];
        this.dealers = new int[values.size()];
        this.size = take(values);
        this.nextKeys = new long[size];
        this.nextDealers = new int[size];
    }

    static Ranks of(Values values) {
        Ranks ranks = new Ranks(values);
        ranks.sortByKey();
        if (values.groups() > 1) {
            ranks.sortByGroup(values);
        }
        return ranks;
    }

    /** Keeps those who have a number, and returns how many they are. */
    private int take(Values values) {
        int n = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.isNumber(i)) {
                keys[n] = key(values.number(i));
                dealers[n++] = i;
            }
        }
        return n;
    }

    /** A long whose digits are ordered as the doubles are. */
    private static long key(double number) {
        long bits = Double.doubleToRawLongBits(number);
        return bits ^ ((bits >> 63) | Long.MIN_VALUE);
    }

    private void sortByKey() {
        int[][] counts = counts();
        for (int pass = 0; pass < PASSES; pass++) {
            if (size > 0 && counts[pass][digit(keys[0], pass)] < size) {
                scatter(pass, starts(counts[pass]));
            }
        }
    }

    private int[][] counts() {
        int[][] counts = new int[PASSES][BUCKETS];
        for (int k = 0; k < size; k++) {
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
        int[] starts = new int[counts.length];
        for (int k = 1; k < counts.length; k++) {
            starts[k] = starts[k - 1] + counts[k - 1];
        }
        return starts;
    }

    private void scatter(int pass, int[] places) {
        for (int k = 0; k < size; k++) {
            move(k, places[digit(keys[k], pass)]++);
        }
        exchange();
    }

    private void sortByGroup(Values values) {
        int[] counts = new int[values.groups()];
        for (int k = 0; k < size; k++) {
            counts[values.group(dealers[k])]++;
        }
        int[] places = starts(counts);
        for (int k = 0; k < size; k++) {
            move(k, places[values.group(dealers[k])]++);
        }
        exchange();
    }

    private void move(int from, int to) {
        nextKeys[to] = keys[from];
        nextDealers[to] = dealers[from];
    }

    private void exchange() {
        long[] usedKeys = keys;
        int[] usedDealers = dealers;
        keys = nextKeys;
        dealers = nextDealers;
        nextKeys = usedKeys;
        nextDealers = usedDealers;
    }

    /** Returns how many have a number. */
    int size() {
        return size;
    }

    /** Returns the dealer at a place of the order. */
    int dealer(int place) {
        return dealers[place];
    }

    /** Returns the place after the last one of the group of peers that holds a place. */
    int endOfGroup(int place, Values values) {
        int group = values.group(dealers[place]);
        int end = place + 1;
        while (end < size && values.group(dealers[end]) == group) {
            end++;
        }
        return end;
    }

    /** Returns the place after the last one of the same number, within a group. */
    int endOfRun(int place, int endOfGroup) {
        int end = place + 1;
        while (end < endOfGroup && keys[end] == keys[place]) {
            end++;
        }
        return end;
    }
}
