package org.drmkit.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;

/**
 * A non-negative weight for every day: one per weekday, and exceptions. Answers sums over any span without walking it.
 *
 * <p>Business days are weights of 0 and 1, business time is weights in seconds.
 */
final class DayWeights {

    // 1970-01-01 was a Thursday; weeks are counted from the Monday before it.
    private static final int EPOCH_WEEKDAY = 3;

    private final long[] week;
    private final long[] beforeInWeek = new long[8];
    private final long[] days;
    private final long[] deltaBefore;

    /**
     * @param week  the weights from Monday to Sunday, not all zero
     * @param exceptions  epoch days whose weight is another
     */
    DayWeights(long[] week, NavigableMap<Long, Long> exceptions) {
        this.week = week.clone();
        for (int i = 0; i < 7; i++) {
            beforeInWeek[i + 1] = beforeInWeek[i] + week[i];
        }
        days = exceptions.keySet().stream().mapToLong(Long::longValue).toArray();
        deltaBefore = new long[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            long weight = exceptions.getOrDefault(days[i], 0L);
            deltaBefore[i + 1] = deltaBefore[i] + weight - week[weekday(days[i])];
        }
    }

    private static int weekday(long day) {
        return Math.floorMod(day + EPOCH_WEEKDAY, DayOfWeek.values().length);
    }

    long weight(long day) {
        return sumBefore(day + 1) - sumBefore(day);
    }

    /** Returns the sum of the days before a day, up to a constant that is the same for all days. */
    long sumBefore(long day) {
        long weeks = Math.floorDiv(day + EPOCH_WEEKDAY, 7L);
        int found = Arrays.binarySearch(days, day);
        int exceptions = found < 0 ? -found - 1 : found;
        return weeks * beforeInWeek[7] + beforeInWeek[weekday(day)] + deltaBefore[exceptions];
    }

    /** Returns the first day at whose end the sum has reached a figure. */
    long dayReaching(long sum) {
        long low = LocalDate.MIN.toEpochDay();
        long high = LocalDate.MAX.toEpochDay();
        if (sumBefore(low) >= sum || sumBefore(high) < sum) {
            throw new IllegalArgumentException(
                    "The day lies outside the calendar's reach, %s to %s.\nMaybe count fewer days."
                            .formatted(LocalDate.MIN, LocalDate.MAX));
        }
        while (low + 1 < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (sumBefore(middle) >= sum) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DayWeights other
                && Arrays.equals(week, other.week)
                && Arrays.equals(days, other.days)
                && Arrays.equals(deltaBefore, other.deltaBefore);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days) * 31 + Arrays.hashCode(week);
    }
}
