package org.drmkit.scoring.workload;

/** The card of {@link W2}, written for it by hand: ranks by radix sort, then one sweep over the dealers. */
final class HandW2 {

    private static final double[] XS = {0, 40, 70, 90, 100};
    private static final double[] YS = {0, 20, 60, 95, 100};

    private final W2 dealers;

    HandW2(W2 dealers) {
        this.dealers = dealers;
    }

    /** Scores all dealers in hundredths. */
    long[] hundredths() {
        int n = dealers.size();
        int[][] below = {below(dealers.value(9)), below(dealers.value(10)), below(dealers.value(11))};
        double[] k0 = dealers.value(0);
        double[] k1 = dealers.value(1);
        double[] k2 = dealers.value(2);
        double[] ends0 = ends(k0);
        double[] ends1 = ends(k1);
        double[] ends2 = ends(k2);
        long[] hundredths = new long[n];
        for (int i = 0; i < n; i++) {
            double sum = 10 * (100 * (k0[i] - ends0[0]) / (ends0[1] - ends0[0]));
            sum += 8 * (100 * (ends1[1] - k1[i]) / (ends1[1] - ends1[0]));
            sum += 6 * (100 * (k2[i] - ends2[0]) / (ends2[1] - ends2[0]));
            sum += 12 * Math.min(120, 100 * dealers.value(3)[i] / dealers.target(3)[i]);
            sum += 10 * Math.min(120, 100 * dealers.value(4)[i] / dealers.target(4)[i]);
            sum += 8 * Math.min(120, 100 * dealers.value(5)[i] / dealers.target(5)[i]);
            sum += 9 * line(dealers.value(6)[i]) + 7 * line(dealers.value(7)[i]) + 6 * line(dealers.value(8)[i]);
            sum += 10 * (100.0 * below[0][i] / (n - 1));
            sum += 8 * (100.0 * below[1][i] / (n - 1));
            sum += 6 * (100.0 * below[2][i] / (n - 1));
            hundredths[i] = (long) Math.floor(sum / 100 * 100 + 0.5);
        }
        return hundredths;
    }

    private static double[] ends(double[] numbers) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
        return new double[] {least, most};
    }

    private static double line(double x) {
        int k = x < 40 ? 0 : x < 70 ? 1 : x < 90 ? 2 : 3;
        return x >= 100 ? 100 : YS[k] + (x - XS[k]) * (YS[k + 1] - YS[k]) / (XS[k + 1] - XS[k]);
    }

    /** Positive numbers are ordered as their bits; the number of a dealer stands in the low bits. */
    private static int[] below(double[] numbers) {
        int n = numbers.length;
        long[] keys = new long[n];
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            keys[i] = Double.doubleToRawLongBits(numbers[i]);
            order[i] = i;
        }
        long[] nextKeys = new long[n];
        int[] next = new int[n];
        for (int shift = 0; shift < 66; shift += 11) {
            int[] places = new int[2049];
            for (long key : keys) {
                places[((int) (key >>> shift) & 2047) + 1]++;
            }
            for (int digit = 0; digit < 2048; digit++) {
                places[digit + 1] += places[digit];
            }
            for (int k = 0; k < n; k++) {
                int place = places[(int) (keys[k] >>> shift) & 2047]++;
                nextKeys[place] = keys[k];
                next[place] = order[k];
            }
            long[] usedKeys = keys;
            int[] used = order;
            keys = nextKeys;
            order = next;
            nextKeys = usedKeys;
            next = used;
        }
        int[] below = new int[n];
        int lower = 0;
        for (int k = 0; k < n; k++) {
            lower = k > 0 && keys[k] != keys[k - 1] ? k : lower;
            below[order[k]] = lower;
        }
        return below;
    }

    /** Returns the sum over all dealers. */
    static long checksum(long[] hundredths) {
        long sum = 0;
        for (int i = 0; i < hundredths.length; i++) {
            sum += W2.term(i, hundredths[i], PlainW2.grade(hundredths[i]));
        }
        return sum;
    }
}
