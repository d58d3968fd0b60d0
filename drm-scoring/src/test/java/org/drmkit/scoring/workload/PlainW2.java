package org.drmkit.scoring.workload;

import java.util.Arrays;

/** The card of {@link W2}, evaluated plainly from its description: one dealer after the other, ranks by binary search. */
public final class PlainW2 {

    private static final double[] XS = {0, 40, 70, 90, 100};
    private static final double[] YS = {0, 20, 60, 95, 100};
    private static final double[] WEIGHTS = {10, 8, 6, 12, 10, 8, 9, 7, 6, 10, 8, 6};
    private static final int[] GRADES = {8000, 6500, 5000, 3500};

    private final W2 dealers;
    private final double[][] sorted = new double[12][];

    public PlainW2(W2 dealers) {
        this.dealers = dealers;
        for (int k = 0; k < sorted.length; k++) {
            sorted[k] = dealers.value(k).clone();
            Arrays.sort(sorted[k]);
        }
    }

    /** Returns the score in hundredths. */
    public long hundredths(int dealer) {
        double sum = 0;
        for (int k = 0; k < WEIGHTS.length; k++) {
            sum += WEIGHTS[k] * points(k, dealer);
        }
        return (long) Math.floor(sum / 100 * 100 + 0.5);
    }

    private double points(int k, int dealer) {
        double x = dealers.value(k)[dealer];
        double least = sorted[k][0];
        double most = sorted[k][dealers.size() - 1];
        return switch (k) {
            case 0, 2 -> 100 * (x - least) / (most - least);
            case 1 -> 100 * (most - x) / (most - least);
            case 3, 4, 5 -> Math.min(120, 100 * x / dealers.target(k)[dealer]);
            case 6, 7, 8 -> line(x);
            default -> 100.0 * below(sorted[k], x) / (dealers.size() - 1);
        };
    }

    private static double line(double x) {
        for (int j = 1; j < XS.length; j++) {
            if (x < XS[j]) {
                return YS[j - 1] + (x - XS[j - 1]) * (YS[j] - YS[j - 1]) / (XS[j] - XS[j - 1]);
            }
        }
        return YS[YS.length - 1];
    }

    private static int below(double[] sorted, double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the place of the grade, 0 for the best. */
    public static int grade(long hundredths) {
        int place = 0;
        while (place < GRADES.length && hundredths < GRADES[place]) {
            place++;
        }
        return place;
    }

    /** Returns the sum over all dealers. */
    public long checksum() {
        long sum = 0;
        for (int i = 0; i < dealers.size(); i++) {
            long hundredths = hundredths(i);
            sum += W2.term(i, hundredths, grade(hundredths));
        }
        return sum;
    }
}
