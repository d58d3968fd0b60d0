package org.drmkit.scoring.statistic;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * Numbers of one kind, such as the sales of all candidates, at least one.
 *
 * <p>Of 2, 4, 4, 4, 5, 5, 7 and 9 the mean is 5 and the deviation of the population 2. A number beyond 10^100 is refused, so that nothing
 * that is computed of them becomes infinite. Immutable; equal by content.
 */
public final class Sample {

    private static final double LARGEST = 1e100;

    private final double[] numbers;
    private final double[] sorted;

    private Sample(double[] numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException(
                    "A sample (of 0 numbers) must have at least one.\nMaybe nobody passed the gates.");
        }
        this.numbers = Arrays.stream(numbers).map(Sample::checked).toArray();
        this.sorted = Arrays.stream(this.numbers).sorted().toArray();
    }

    private static double checked(double number) {
        if (!(Math.abs(number) <= LARGEST)) {
            throw new IllegalArgumentException(
                    "The number (%s) must be from -1e100 to 1e100.\nMaybe it is missing, or its unit is too small."
                            .formatted(number));
        }
        return number + 0.0;
    }

    /**
     * Returns a sample.
     *
     * @param numbers the numbers, in any order, which is kept
     * @return the sample
     * @throws IllegalArgumentException if there are none, or if one is not a number or beyond 10^100
     */
    public static Sample of(double... numbers) {
        return new Sample(numbers);
    }

    /**
     * Returns a sample.
     *
     * @param numbers the numbers, in any order, which is kept
     * @return the sample
     * @throws IllegalArgumentException if there are none, or if one is not a number or beyond 10^100
     */
    public static Sample of(Collection<? extends Number> numbers) {
        return new Sample(numbers.stream().mapToDouble(Number::doubleValue).toArray());
    }

    /**
     * Returns how many numbers there are.
     *
     * @return the size
     */
    public int size() {
        return numbers.length;
    }

    /**
     * Returns one of the numbers.
     *
     * @param i its place, from 0
     * @return the number
     */
    public double number(int i) {
        return numbers[i];
    }

    /**
     * Returns the numbers in the order in which they were given.
     *
     * @return the numbers
     */
    public DoubleStream numbers() {
        return Arrays.stream(numbers);
    }

    /**
     * Returns the smallest number.
     *
     * @return the minimum
     */
    public double least() {
        return sorted[0];
    }

    /**
     * Returns the largest number.
     *
     * @return the maximum
     */
    public double most() {
        return sorted[sorted.length - 1];
    }

    /**
     * Checks if all numbers are the same.
     *
     * @return true if there is no spread
     */
    public boolean isConstant() {
        return least() == most();
    }

    /**
     * Returns the sum.
     *
     * @return the sum, which does not depend on the order
     */
    public double sum() {
        return Arrays.stream(sorted).sum();
    }

    /**
     * Returns the mean.
     *
     * @return the mean, never outside of the numbers
     */
    public double mean() {
        return Math.min(Math.max(sum() / size(), least()), most());
    }

    /**
     * Returns the root of the sum of squares.
     *
     * @return the length of the numbers as a vector
     */
    public double norm() {
        double largest = Math.max(Math.abs(least()), Math.abs(most()));
        return largest == 0 ? 0 : largest * Math.sqrt(squares(x -> x / largest));
    }

    /**
     * Returns the standard deviation.
     *
     * @param divisor by what the squares are divided
     * @return the deviation, 0 for a single number
     */
    public double deviation(Divisor divisor) {
        if (isConstant()) {
            return 0;
        }
        double mean = mean();
        double range = most() - least();
        return range * Math.sqrt(squares(x -> (x - mean) / range) / divisor.of(size()));
    }

    private double squares(DoubleUnaryOperator of) {
        return Arrays.stream(sorted).map(of).map(x -> x * x).sum();
    }

    /**
     * Returns the correlation with another sample.
     *
     * @param other as many numbers, of the same things in the same order
     * @return Pearson's coefficient from -1 to 1; 0 if one of the two has no spread
     */
    public double correlation(Sample other) {
        if (isConstant() || other.isConstant()) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += standardised(i) * other.standardised(i);
        }
        return Math.min(Math.max(sum / size(), -1), 1);
    }

    private double standardised(int i) {
        return (numbers[i] - mean()) / deviation(Divisor.POPULATION);
    }

    /**
     * Returns these numbers moved and stretched to a mean and a deviation.
     *
     * @param mean the new mean
     * @param deviation the new deviation
     * @param divisor by what the squares are divided
     * @return the sample; where there is no spread, every number is the new mean
     */
    public Sample standardised(double mean, double deviation, Divisor divisor) {
        double ownMean = mean();
        double own = deviation(divisor);
        return map(x -> own == 0 ? mean : mean + deviation * ((x - ownMean) / own));
    }

    /**
     * Returns the sample of what each number becomes.
     *
     * @param change what a number becomes
     * @return the sample, in the same order
     */
    public Sample map(DoubleUnaryOperator change) {
        return new Sample(Arrays.stream(numbers).map(change).toArray());
    }

    /**
     * Returns a quantile.
     *
     * @param p the share of the numbers below it, from 0 to 1
     * @param definition how it lies between two numbers
     * @return the quantile
     */
    public double quantile(double p, Quantile definition) {
        return definition.of(sorted, checkedShare(p));
    }

    /**
     * Returns this sample with its ends cut: the lowest and the highest numbers become the nearest one that is kept.
     *
     * @param low the share of the numbers that is cut at the low end; a part of a number is not cut
     * @param high the share that is cut at the high end
     * @return the sample, in the same order
     * @throws IllegalArgumentException if a share is not from 0 to 1, or if no number would be kept
     */
    public Sample winsorised(double low, double high) {
        int first = (int) (checkedShare(low) * size() + 1e-9);
        int last = size() - 1 - (int) (checkedShare(high) * size() + 1e-9);
        if (first > last) {
            throw new IllegalArgumentException(
                    "The shares cut off (%s and %s) must leave a number.\nMaybe they are in percent."
                            .formatted(low, high));
        }
        return map(x -> Math.min(Math.max(x, sorted[first]), sorted[last]));
    }

    private static double checkedShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share (%s) must be from 0 to 1.\nMaybe it is in percent.".formatted(share));
        }
        return share;
    }

    /**
     * Returns the share of the other numbers that a number is above of; between two numbers it lies as they do.
     *
     * @param number the number, one of these or not
     * @return 0 at the smallest and below, 1 at the largest and above; 0.5 if all are the same
     */
    public double percentRank(double number) {
        if (isConstant()) {
            return number == least() ? 0.5 : number < least() ? 0 : 1;
        } else if (number <= least() || number >= most()) {
            return number <= least() ? 0 : 1;
        }
        int below = countBelow(number);
        double lower = sorted[below - 1];
        double upper = sorted[below];
        double rank = upper == number
                ? below
                : countBelow(lower) + (below - countBelow(lower)) * (number - lower) / (upper - lower);
        return rank / (size() - 1);
    }

    private int countBelow(double number) {
        return (int) Arrays.stream(sorted).takeWhile(x -> x < number).count();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Sample other && Arrays.equals(numbers, other.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "Sample" + Arrays.toString(numbers);
    }
}
