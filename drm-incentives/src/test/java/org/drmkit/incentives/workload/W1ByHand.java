package org.drmkit.incentives.workload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The twelve rules of workload W1 as a program that knows them: one loop over the lines, branch-free where it pays, then the settlement.
 *
 * <p>The yardstick of the engine, in whole cents and basis points.
 */
final class W1ByHand {

    static final int SLOTS = 36;
    private static final int NOWHERE = 35;
    private static final int QUARTERS = 4;

    static final int CATEGORIES_0_TO_4 = 12;
    static final int CATEGORIES_5_TO_9 = 16;
    static final int BREADTH = 20;
    static final int BY_LINE = 24;
    static final int BORDER = 28;
    static final int AMOUNT_10_TO_14 = 32;
    static final int UNITS_10_TO_14 = 33;
    static final int SPIFFS = 34;

    private final W1Lines lines;
    private final int scale;
    private final int[] monthOf;
    private final int[] groupOf = new int[W1Lines.PRODUCTS];
    private final int[] spiffOf = new int[W1Lines.PRODUCTS];
    private final int[] evenOf = new int[W1Lines.PRODUCTS];
    private final int[] areaOf = new int[W1Lines.REGIONS];
    private final int[] borderOf = new int[W1Lines.REGIONS];
    private final int[] mainSlot = new int[4 * 3 * QUARTERS];
    private final int[] borderSlot = new int[2 * 2 * QUARTERS];
    private final int[] unitSlot = {NOWHERE, NOWHERE, UNITS_10_TO_14, NOWHERE};

    W1ByHand(W1Lines lines) {
        this.lines = lines;
        this.scale = lines.scale();
        this.monthOf = IntStream.range(0, 365)
                .map(day -> LocalDate.of(2026, 1, 1).plusDays(day).getMonthValue() - 1)
                .toArray();
        for (int k = 0; k < W1Lines.PRODUCTS; k++) {
            int category = k % W1Lines.CATEGORIES;
            groupOf[k] = category / 5;
            evenOf[k] = 1 - category % 2;
            spiffOf[k] = k % 50 == 7 ? 1 : k % 25 == 3 ? 2 : 0;
        }
        for (int r = 0; r < W1Lines.REGIONS; r++) {
            areaOf[r] = r < 150 ? 0 : r < 200 ? 1 : 2;
            borderOf[r] = r < 60 || r >= 240 ? 1 : 0;
        }
        slots();
    }

    /** Where an amount goes by group of categories, area and quarter; what counts nowhere has a cell as well. */
    private void slots() {
        for (int q = 0; q < QUARTERS; q++) {
            for (int area = 0; area < 3; area++) {
                mainSlot[(0 * 3 + area) * QUARTERS + q] = CATEGORIES_0_TO_4 + q;
                mainSlot[(1 * 3 + area) * QUARTERS + q] = area == 0 ? CATEGORIES_5_TO_9 + q : NOWHERE;
                mainSlot[(2 * 3 + area) * QUARTERS + q] = AMOUNT_10_TO_14;
                mainSlot[(3 * 3 + area) * QUARTERS + q] = area == 2 ? BY_LINE + q : NOWHERE;
            }
        }
        Arrays.setAll(borderSlot, i -> i < 3 * QUARTERS ? NOWHERE : BORDER + i - 3 * QUARTERS);
    }

    /** What each rule pays to each dealer in cents, by rule, then by dealer. */
    long[] pay() {
        return pay(cells());
    }

    /** Settles sums, in so many slots for each dealer. */
    long[] pay(long[] cells) {
        long[] pay = new long[12 * W1Lines.DEALERS];
        for (int d = 0; d < W1Lines.DEALERS; d++) {
            settle(cells, d, pay);
        }
        return pay;
    }

    int monthOf(int day) {
        return monthOf[day];
    }

    private long[] cells() {
        long[] cells = new long[W1Lines.DEALERS * SLOTS];
        for (int i = 0; i < lines.size; i++) {
            add(cells, i);
        }
        return cells;
    }

    private void add(long[] cells, int i) {
        int row = lines.dealer[i] * SLOTS;
        int product = lines.product[i];
        int region = lines.region[i];
        int day = lines.day[i];
        long amount = lines.amount[i];
        int quantity = lines.quantity[i];
        int month = monthOf[day];
        int quarter = month / 3;
        int group = groupOf[product];
        long byLine = rounded(amount * 75);
        cells[row + month] += amount;
        cells[row + mainSlot[(group * 3 + areaOf[region]) * QUARTERS + quarter]] += group == 3 ? byLine : amount;
        cells[row + unitSlot[group]] += quantity;
        cells[row + borderSlot[(evenOf[product] * 2 + borderOf[region]) * QUARTERS + quarter]] += amount;
        cells[row + BREADTH + quarter] |= (-amount >>> 63) << (product % W1Lines.CATEGORIES);
        if (spiffOf[product] != 0) {
            spiffs(cells, row, product, region, day, quantity);
        }
    }

    /** Two counts of units in one cell, of which the second is never negative. */
    private static void spiffs(long[] cells, int row, int product, int region, int day, int quantity) {
        if (product % 50 == 7 && day >= 60 && day < 150) {
            cells[row + SPIFFS] += (long) quantity << 32;
        } else if (product % 25 == 3 && day >= 200 && day < 300 && region % 3 == 0 && quantity >= 5) {
            cells[row + SPIFFS] += quantity;
        }
    }

    /** From cents x basis points to cents, half up by magnitude. */
    private static long rounded(long exact) {
        return (exact + (exact < 0 ? -5000 : 5000)) / 10_000;
    }

    private static long marginal(long base, long[] from, long[] rates) {
        long sum = 0;
        for (int k = 0; k < from.length && base > from[k]; k++) {
            long end = k + 1 < from.length ? Math.min(base, from[k + 1]) : base;
            sum += (end - from[k]) * rates[k];
        }
        return rounded(sum);
    }

    private void settle(long[] cells, int d, long[] pay) {
        int row = d * SLOTS;
        int tier = lines.tier[d];
        long total = 0;
        for (int m = 0; m < 12; m++) {
            total += cells[row + m];
            put(pay, 10, d, months(cells[row + m]));
        }
        quarters(cells, row, tier, d, pay);
        put(pay, 3, d, bands(total));
        long units = cells[row + UNITS_10_TO_14];
        long rate = units >= 350L * scale ? 200 : units >= 250L * scale ? 125 : units >= 150L * scale ? 75 : 0;
        put(pay, 4, d, rounded(Math.max(0, cells[row + AMOUNT_10_TO_14]) * rate));
        put(pay, 5, d, tier <= 2 ? growth(total, lines.lastYear[d]) : 0);
        put(pay, 6, d, target(total, lines.target[d]));
        put(pay, 7, d, Math.min(200_000L * scale, Math.max(0, (cells[row + SPIFFS] >> 32) * 500)));
        put(pay, 8, d, tier >= 2 ? (int) cells[row + SPIFFS] * 350L : 0);
    }

    private static void put(long[] pay, int rule, int dealer, long amount) {
        pay[(rule - 1) * W1Lines.DEALERS + dealer] += amount;
    }

    private long months(long total) {
        return total >= 6_000_000L * scale ? 30_000 : total >= 4_500_000L * scale ? 15_000 : 0;
    }

    private long bands(long total) {
        long rate = total >= 60_000_000L * scale
                ? 150
                : total >= 45_000_000L * scale ? 100 : total >= 30_000_000L * scale ? 50 : 0;
        return Math.min(800_000L * scale, rounded(total * rate));
    }

    private long growth(long total, long lastYear) {
        long more = total - lastYear;
        long rate = more * 100 >= 30 * lastYear
                ? 400
                : more * 100 >= 15 * lastYear ? 300 : more * 100 >= 5 * lastYear ? 200 : 0;
        return more > 0 ? Math.min(500_000L * scale, rounded(more * rate)) : 0;
    }

    private static long target(long total, long target) {
        if (total < target) {
            return total * 10 < 8 * target ? 0 : rounded(total * 40);
        }
        long upper = target / 10 * 12;
        return rounded(target * 100 + (Math.min(total, upper) - target) * 200 + Math.max(0, total - upper) * 300);
    }

    private void quarters(long[] cells, int row, int tier, int d, long[] pay) {
        long s = scale;
        long border12 = 0;
        for (int q = 0; q < QUARTERS; q++) {
            long total = cells[row + 3 * q] + cells[row + 3 * q + 1] + cells[row + 3 * q + 2];
            put(
                    pay,
                    1,
                    d,
                    marginal(
                            cells[row + CATEGORIES_0_TO_4 + q],
                            new long[] {0, 1_000_000 * s, 2_500_000 * s, 5_000_000 * s},
                            new long[] {100, 200, 300, 400}));
            long second = marginal(
                    cells[row + CATEGORIES_5_TO_9 + q],
                    new long[] {0, 500_000 * s, 1_500_000 * s},
                    new long[] {150, 250, 350});
            put(pay, 2, d, tier >= 1 ? Math.min(30_000 * s, second) : 0);
            put(pay, 9, d, Math.min(10_000 * s, Math.max(0, cells[row + BY_LINE + q])));
            int breadth = Long.bitCount(cells[row + BREADTH + q]);
            put(pay, 11, d, rounded(Math.max(0, total) * (breadth >= 16 ? 60 : breadth >= 12 ? 30 : 0)));
            long base = cells[row + BORDER + q];
            border12 += base >= 400_000 * s
                    ? marginal(base, new long[] {0, 800_000 * s, 2_000_000 * s}, new long[] {100, 200, 300})
                    : 0;
        }
        put(pay, 12, d, tier >= 2 ? Math.min(100_000 * s, border12) : 0);
    }
}
