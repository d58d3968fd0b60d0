package org.drmkit.core.relation.loyalty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * How evenly a dealer orders.
 *
 * <p>Orders every 10 days have a variation of 0; gaps of 5 and 15 days have a mean of 10, a standard deviation of 5 and a
 * variation of 0.5. Orders of one day are one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param gaps the days from each order to the next
 */
public record ReorderRhythm(List<Long> gaps) {

    /** Keeps a copy. */
    public ReorderRhythm {
        gaps = List.copyOf(gaps);
    }

    /**
     * Returns the rhythm of orders.
     *
     * @param days the days of the orders, in any order
     * @return the rhythm
     */
    public static ReorderRhythm of(Collection<LocalDate> days) {
        List<LocalDate> ordered = List.copyOf(new TreeSet<>(days));
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(ordered.get(i - 1), ordered.get(i)));
        }
        return new ReorderRhythm(gaps);
    }

    /**
     * Returns the coefficient of variation of the gaps.
     *
     * @return the standard deviation (of the population) divided by the mean, empty for fewer than two gaps
     */
    public OptionalDouble variation() {
        if (gaps.size() < 2) {
            return OptionalDouble.empty();
        }
        double mean = gaps.stream().mapToLong(gap -> gap).average().orElseThrow();
        double variance = gaps.stream()
                .mapToDouble(gap -> (gap - mean) * (gap - mean))
                .average()
                .orElseThrow();
        return OptionalDouble.of(StrictMath.sqrt(variance) / mean);
    }
}
