package org.drmkit.scoring.statistic;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The values of one figure from period to period, the oldest one first.
 *
 * <p>A score of 80 and a new one of 20, of which the new one counts a tenth, are smoothed to 74. A period that is missing is not in it, and
 * does not count as 0. Immutable.
 *
 * @param values the values, at least one
 */
public record Course(List<Double> values) {

    /** Keeps the values. */
    public Course {
        Sample.of(values);
        values = List.copyOf(values);
    }

    /**
     * Returns a course.
     *
     * @param values the values, oldest first
     * @return the course
     */
    public static Course of(Collection<? extends Number> values) {
        return new Course(values.stream().map(Number::doubleValue).toList());
    }

    /**
     * Returns the smoothed course, of which every value is a mean of the new value and of the smoothed one before.
     *
     * @param start what there was before the first value
     * @param weightOfNew the weight of the new value, above 0 and at most 1
     * @return the start and then one value for each of this course
     * @throws IllegalArgumentException if the weight is not above 0 and at most 1
     */
    public Course smoothed(double start, double weightOfNew) {
        if (!(weightOfNew > 0 && weightOfNew <= 1)) {
            throw new IllegalArgumentException(
                    "The weight of a new value (%s) must be above 0 and at most 1.\nMaybe it is in percent."
                            .formatted(weightOfNew));
        }
        Double[] smoothed = new Double[values.size() + 1];
        smoothed[0] = start;
        for (int i = 0; i < values.size(); i++) {
            smoothed[i + 1] = weightOfNew * values.get(i) + (1 - weightOfNew) * smoothed[i];
        }
        return new Course(List.of(smoothed));
    }

    /**
     * Returns the mean in which the newest value has the full weight, and each older one a step less.
     *
     * @param periods the number of values that count
     * @return the mean of the newest ones
     * @throws IllegalArgumentException if there are no periods
     */
    public double fadingMean(int periods) {
        if (periods < 1) {
            throw new IllegalArgumentException(
                    "The number of periods (%s) must be at least 1.\nMaybe 12, for the months of a year."
                            .formatted(periods));
        }
        double sum = 0;
        double weights = 0;
        for (int age = 0; age < Math.min(periods, values.size()); age++) {
            double weight = (double) (periods - age) / periods;
            sum += weight * values.get(values.size() - 1 - age);
            weights += weight;
        }
        return sum / weights;
    }

    /**
     * Returns the even growth for each period that leads from the first value to the last one.
     *
     * @param periods the periods between the two
     * @return the growth, 0.1 for 10 %; empty if a value is not positive or there is no time between them
     */
    public OptionalDouble compoundGrowth(int periods) {
        double first = values.get(0);
        double last = values.get(values.size() - 1);
        return first > 0 && last > 0 && periods > 0
                ? OptionalDouble.of(Math.pow(last / first, 1.0 / periods) - 1)
                : OptionalDouble.empty();
    }

    /**
     * Returns the growth from the first value to the last one.
     *
     * @return the growth, 0.1 for 10 %; empty if the first value is not positive
     */
    public OptionalDouble growth() {
        double first = values.get(0);
        return first > 0 ? OptionalDouble.of((values.get(values.size() - 1) - first) / first) : OptionalDouble.empty();
    }
}
