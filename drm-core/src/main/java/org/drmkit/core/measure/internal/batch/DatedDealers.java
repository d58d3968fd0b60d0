package org.drmkit.core.measure.internal.batch;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.time.Dated;

/**
 * A whole number for each dealer of a ledger and each day, such as the row of the dealer's group on that day.
 *
 * <p>Immutable.
 */
public final class DatedDealers {

    private final int[] starts;
    private final int[] from;
    private final int[] values;

    private DatedDealers(int[] starts, int[] from, int[] values) {
        this.starts = starts;
        this.from = from;
        this.values = values;
    }

    /**
     * Follows an attribute of each dealer through the days of a ledger.
     *
     * @param dealers  the number of dealers
     * @param history  the attribute of a dealer
     * @param days  the days
     * @param number  the number for a value of a dealer, or for none
     * @return the numbers
     */
    public static DatedDealers of(int dealers, IntFunction<Dated<Scalar>> history, DaySpan days, Numbering number) {
        int[] starts = new int[dealers + 1];
        int[] from = new int[dealers];
        int[] values = new int[dealers];
        int size = 0;
        for (int dealer = 0; dealer < dealers; dealer++) {
            int code = dealer;
            Changes changes = new Changes(days, value -> number.of(code, value));
            history.apply(dealer).segments().forEach(changes::add);
            starts[dealer] = size;
            from = grown(from, size + changes.size);
            values = grown(values, size + changes.size);
            System.arraycopy(changes.from, 0, from, size, changes.size);
            System.arraycopy(changes.values, 0, values, size, changes.size);
            size += changes.size;
        }
        starts[dealers] = size;
        return new DatedDealers(starts, Arrays.copyOf(from, size), Arrays.copyOf(values, size));
    }

    private static int[] grown(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, size + size / 2);
    }

    /** The number of a dealer's value, or of none. */
    @FunctionalInterface
    public interface Numbering {
        int of(int dealer, Optional<Scalar> value);
    }

    /** The numbers of one dealer by the day from which they hold. */
    private static final class Changes {

        private final DaySpan days;
        private final ToIntFunction<Optional<Scalar>> number;
        private final int none;
        private int[] from = new int[4];
        private int[] values = new int[4];
        private int size;

        Changes(DaySpan days, ToIntFunction<Optional<Scalar>> number) {
            this.days = days;
            this.number = number;
            this.none = number.applyAsInt(Optional.empty());
            set(days.least(), none);
        }

        void add(Dated.Segment<Scalar> segment) {
            set(segment.range().fromEpochDay(), number.applyAsInt(Optional.of(segment.value())));
            set(segment.range().toEpochDay(), none);
        }

        private void set(long day, int value) {
            if (day > days.least() + days.size() - 1L) {
                return;
            }
            int first = (int) Math.max(day, days.least());
            if (size > 0 && from[size - 1] == first) {
                size--;
            }
            if (size == 0 || values[size - 1] != value) {
                from = grown(from, size + 1);
                values = grown(values, size + 1);
                from[size] = first;
                values[size++] = value;
            }
        }
    }

    /** Checks if no dealer's number ever changes. */
    public boolean isConstant() {
        return from.length == starts.length - 1;
    }

    /** Returns the number of a dealer on a day of the span. */
    public int at(int dealer, int day) {
        int change = starts[dealer + 1] - 1;
        while (change > starts[dealer] && from[change] > day) {
            change--;
        }
        return values[change];
    }

    /** Returns the first number of a dealer. */
    public int first(int dealer) {
        return values[starts[dealer]];
    }

    /** Returns the numbers that a dealer has on some day. */
    public int[] all(int dealer) {
        return Arrays.copyOfRange(values, starts[dealer], starts[dealer + 1]);
    }
}
