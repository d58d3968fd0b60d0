package org.drmkit.core.trade.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A column of days, counted from 1970-01-01. */
public final class DayColumn {

    /** The number that stands for no day. */
    public static final int ABSENT = Integer.MIN_VALUE;

    static final DayColumn NONE = new DayColumn(null);

    private final int @Nullable [] values;
    private final int least;
    private final int greatest;

    DayColumn(int @Nullable [] values) {
        this.values = values;
        int low = Integer.MAX_VALUE;
        int high = ABSENT;
        for (int value : values == null ? new int[0] : values) {
            low = value == ABSENT ? low : Math.min(low, value);
            high = Math.max(high, value);
        }
        this.least = low;
        this.greatest = high;
    }

    /** This column with the days of another one where it has none; the other one itself if it has none at all. */
    DayColumn orWhereAbsent(DayColumn other) {
        if (values == null || other.values == null) {
            return other;
        }
        int[] merged = values.clone();
        for (int line = 0; line < merged.length; line++) {
            merged[line] = merged[line] == ABSENT ? other.values[line] : merged[line];
        }
        return new DayColumn(merged);
    }

    /**
     * Returns the day of each line, {@link #ABSENT} where there is none.
     *
     * @return the array itself, not to be changed; null if no line has one
     */
    public int @Nullable [] values() {
        return values;
    }

    /**
     * Returns the earliest day.
     *
     * @return the day, more than {@link #greatest()} if no line has one
     */
    public int least() {
        return least;
    }

    /**
     * Returns the latest day.
     *
     * @return the day, {@link #ABSENT} if no line has one
     */
    public int greatest() {
        return greatest;
    }

    /**
     * Returns the day of one line.
     *
     * @param line the line
     * @return the day, {@link #ABSENT} if there is none
     */
    public int at(int line) {
        return values == null ? ABSENT : values[line];
    }

    /**
     * Returns the day of one line as a date.
     *
     * @param line the line
     * @return the date, null if there is none
     */
    public @Nullable LocalDate date(int line) {
        int day = at(line);
        return day == ABSENT ? null : LocalDate.ofEpochDay(day);
    }

    /** Gives the day of one line to a cell. */
    void copy(int line, Cell cell) {
        cell.clear();
        if (at(line) != ABSENT) {
            cell.day(at(line));
        }
    }
}
