package org.drmkit.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The division of a total into whole units by weights, by largest remainder.
 *
 * <p>Every part is its exact share cut to whole units; the units that remain go one each to the largest cut-off
 * fractions, ties to the earlier position. {@code CNY 100,000.01} over the weights 6, 6, 7, 7, 8, 9, 10, 10, 9, 9, 9,
 * 10 is 6,000.00 in January and 10,000.01 in July, the first of the largest fractions. The parts always sum up to the
 * total; each is less than one unit away from its share; a negative total is the mirror image of the positive one.
 *
 * <p>Units are whatever the total counts, mostly minor units of a currency. Shares are compared exactly, no quotient is
 * ever rounded. It is not monotone from one total to the next: with a higher total a single part may lose a unit. All
 * methods are pure.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * Divides a total.
     *
     * @param total the total in whole units
     * @param weights the weights, none negative, not all 0
     * @return one part for each weight, together the total
     * @throws IllegalArgumentException if a weight is negative or all are 0
     */
    public static long[] of(long total, long[] weights) {
        for (int i = 0; i < weights.length; i++) {
            checkSign(Long.signum(weights[i]), weights[i], i);
        }
        return fits(total, weights)
                ? small(total, weights)
                : of(
                                BigInteger.valueOf(total),
                                Arrays.stream(weights)
                                        .mapToObj(BigInteger::valueOf)
                                        .toList())
                        .stream()
                        .mapToLong(BigInteger::longValueExact)
                        .toArray();
    }

    /**
     * Divides a total of any size.
     *
     * @param total the total in whole units
     * @param weights the weights, none negative, not all 0
     * @return one part for each weight, together the total
     * @throws IllegalArgumentException if a weight is negative or all are 0
     */
    public static List<BigInteger> of(BigInteger total, List<BigInteger> weights) {
        for (int i = 0; i < weights.size(); i++) {
            checkSign(weights.get(i).signum(), weights.get(i), i);
        }
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        checkSum(sum.signum(), weights.size());
        BigInteger[] parts = new BigInteger[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        BigInteger left = total.abs();
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = total.abs().multiply(weights.get(i)).divideAndRemainder(sum);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        addOneEach(parts, remainders, left.intValueExact());
        return Arrays.stream(parts)
                .map(part -> total.signum() < 0 ? part.negate() : part)
                .toList();
    }

    /**
     * Divides a total of any size by decimal weights, such as amounts of sales.
     *
     * @param total the total in whole units
     * @param weights the weights, none negative, not all 0
     * @return one part for each weight, together the total
     * @throws IllegalArgumentException if a weight is negative or all are 0
     */
    public static List<BigInteger> ofDecimals(BigInteger total, List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return of(
                total,
                weights.stream().map(w -> w.setScale(scale).unscaledValue()).toList());
    }

    private static boolean fits(long total, long[] weights) {
        long magnitude = Math.abs(total);
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
            boolean productFits = Math.multiplyHigh(magnitude, weight) == 0 && magnitude * weight >= 0;
            if (sum < 0 || !productFits) {
                return false;
            }
        }
        checkSum(Long.signum(sum), weights.length);
        return magnitude >= 0;
    }

    private static long[] small(long total, long[] weights) {
        long sum = Arrays.stream(weights).sum();
        long magnitude = Math.abs(total);
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = magnitude;
        for (int i = 0; i < parts.length; i++) {
            long product = magnitude * weights[i];
            parts[i] = product / sum;
            remainders[i] = product % sum;
            left -= parts[i];
        }
        addOneEach(parts, remainders, (int) left);
        return total < 0 ? Arrays.stream(parts).map(part -> -part).toArray() : parts;
    }

    private static void addOneEach(long[] parts, long[] remainders, int left) {
        if (left == 0) {
            return;
        }
        long[] sorted = remainders.clone();
        Arrays.sort(sorted);
        long last = sorted[sorted.length - left];
        int ties = left;
        for (int i = 0; i < parts.length; i++) {
            ties -= remainders[i] > last ? 1 : 0;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean tied = remainders[i] == last && ties-- > 0;
            parts[i] += remainders[i] > last || tied ? 1 : 0;
        }
    }

    private static void addOneEach(BigInteger[] parts, BigInteger[] remainders, int left) {
        if (left == 0) {
            return;
        }
        long[] ranks = ranks(remainders);
        long[] extra = new long[parts.length];
        addOneEach(extra, ranks, left);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].add(BigInteger.valueOf(extra[i]));
        }
    }

    /** Numbers the remainders by size, equal ones alike, so that longs can stand for them. */
    private static long[] ranks(BigInteger[] remainders) {
        BigInteger[] sorted = remainders.clone();
        Arrays.sort(sorted);
        // A binary search may end at any of several equal ones, but for equal keys always at the same.
        return Arrays.stream(remainders)
                .mapToLong(remainder -> Arrays.binarySearch(sorted, remainder))
                .toArray();
    }

    private static void checkSign(int sign, Number weight, int position) {
        if (sign < 0) {
            throw new IllegalArgumentException("Weight " + weight + " at position " + position
                    + " must not be negative. Maybe allocate the positive weights only.");
        }
    }

    private static void checkSum(int sign, int count) {
        if (sign == 0) {
            throw new IllegalArgumentException("At least one of the " + count
                    + " weights must be above 0. Maybe divide equally, by weights of 1, where nobody has one.");
        }
    }
}
