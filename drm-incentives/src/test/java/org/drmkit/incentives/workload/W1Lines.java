package org.drmkit.incentives.workload;

import java.util.Arrays;

/** The lines and master data of workload W1: a year of 10,000 dealers, 500 products in 20 categories and 300 regions. */
final class W1Lines {

    static final int DEALERS = 10_000;
    static final int PRODUCTS = 500;
    static final int CATEGORIES = 20;
    static final int REGIONS = 300;

    final int size;
    final int[] tier = new int[DEALERS];
    final long[] lastYear = new long[DEALERS];
    final long[] target = new long[DEALERS];
    final int[] dealer;
    final int[] product;
    final int[] region;
    final int[] quantity;
    final int[] day;
    final long[] amount;

    W1Lines(int size) {
        this.size = size;
        this.dealer = new int[size];
        this.product = new int[size];
        this.region = new int[size];
        this.quantity = new int[size];
        this.day = new int[size];
        this.amount = new long[size];
        draw(prices());
    }

    /** What amounts of thresholds and caps are multiplied by. */
    int scale() {
        return Math.max(1, size / 1_000_000);
    }

    private int[] prices() {
        Random random = new Random(42);
        long base = size / DEALERS * 490_000L;
        for (int d = 0; d < DEALERS; d++) {
            tier[d] = random.nextInt(4);
            lastYear[d] = base * (600 + random.nextInt(800)) / 1000;
            target[d] = base * (700 + random.nextInt(600)) / 1000 / 100 * 100;
        }
        int[] prices = new int[PRODUCTS];
        Arrays.setAll(prices, k -> 1000 + random.nextInt(99_000));
        return prices;
    }

    private void draw(int[] prices) {
        Random random = new Random(43);
        for (int i = 0; i < size; i++) {
            dealer[i] = random.nextInt(DEALERS);
            product[i] = random.nextInt(PRODUCTS);
            region[i] = random.nextInt(REGIONS);
            quantity[i] = 1 + random.nextInt(20);
            amount[i] = (long) quantity[i] * prices[product[i]] * (850 + random.nextInt(151)) / 1000;
            int sign = random.nextInt(50) == 0 ? -1 : 1;
            quantity[i] *= sign;
            amount[i] *= sign;
            day[i] = random.nextInt(365);
        }
    }

    /** The last steps of SplitMix64. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The sum over all rules and dealers by which implementations compare what they pay. */
    static long checksum(long[] pay) {
        long sum = 0;
        for (int i = 0; i < pay.length; i++) {
            sum += mix(pay[i] * 1_000_003 + i);
        }
        return sum;
    }

    /** SplitMix64. */
    private static final class Random {

        private long state;

        Random(long seed) {
            this.state = seed;
        }

        int nextInt(int bound) {
            state += 0x9E3779B97F4A7C15L;
            return (int) (((mix(state) >>> 32) * bound) >>> 32);
        }
    }
}
