package org.drmkit.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A half-open range of days, [from, to).
 *
 * <p>A grant from 1 March to 1 June covers a sale on 31 May but not on 1 June; the next one may start on 1 June without
 * sharing a day. No {@code to} means open: the range goes on for ever. A range is never empty. An inclusive end of
 * another system becomes the day after it, once, at the edge.
 *
 * <p>Says nothing about hours or time zones. Immutable, thread-safe; ordered by first day, then by end.
 */
public final class DateRange implements Comparable<DateRange> {

    /** An object such as <code>{"from": "2026-01-01", "to": "2026-04-01"}</code>; without <code>to</code> it is open. */
    public static final ObjectShape<DateRange> SHAPE = Shape.object("date range", o -> {
        var from = o.required("from", Shapes.DATE, DateRange::from);
        var to = o.optional("to", Shapes.DATE, DateRange::to);
        o.check((v, place) -> checkOrder(v.get(from), v.get(to).orElse(LocalDate.MAX), place));
        return v -> of(v.get(from), v.get(to).orElse(LocalDate.MAX));
    });

    private static final Comparator<DateRange> ORDER =
            Comparator.comparing((DateRange range) -> range.from).thenComparing(range -> range.end);
    private static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);
    private static final String OPEN = "..";

    private final LocalDate from;
    private final LocalDate end;

    private DateRange(LocalDate from, LocalDate end) {
        if (!from.isBefore(end)) {
            throw new IllegalArgumentException(
                    "The range from (%s) to (%s) must hold at least one day; `to` is the first day that is left out.\nMaybe to %s."
                            .formatted(from, end, from.equals(LocalDate.MAX) ? from : from.plusDays(1)));
        }
        this.from = from;
        this.end = end;
    }

    /**
     * Returns the days from one day to another.
     *
     * @param from  the first day
     * @param to  the first day that no longer belongs to it; {@link LocalDate#MAX} means open
     * @return the range
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public static DateRange of(LocalDate from, LocalDate to) {
        return new DateRange(from, to);
    }

    /**
     * Returns the days from one day on, without end.
     *
     * @param from  the first day
     * @return the open range
     */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /**
     * Returns a single day.
     *
     * @param day  the day
     * @return the range of this day
     */
    public static DateRange at(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    /**
     * Returns all days.
     *
     * @return the range without beginning and end
     */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * Parses the text of a range, such as {@code 2026-01-01/2026-04-01} or {@code 2026-01-01/..}.
     *
     * @param text  two ISO dates, or {@code ..} for an open side
     * @return the range
     * @throws IllegalArgumentException if the text is not of this form or the range would be empty
     */
    public static DateRange parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new DateRange(
                    date(text.substring(0, slash), LocalDate.MIN), date(text.substring(slash + 1), LocalDate.MAX));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The range (%s) must be two ISO dates with a slash between.\nMaybe 2026-01-01/2026-04-01, or 2026-01-01/.. without end."
                            .formatted(text),
                    e);
        }
    }

    /** Reports an end that is not after the first day. */
    static void checkOrder(LocalDate from, LocalDate to, Place place) {
        if (!from.isBefore(to)) {
            Place end = place.member("to");
            end.report(end.problem(Problem.OUT_OF_RANGE, "the range ends before it holds a day")
                    .withAllowed("a day after " + from)
                    .withMaybe("the end was meant to be included, then it is the day after"));
        }
    }

    private static LocalDate date(String text, LocalDate open) {
        return text.equals(OPEN) ? open : LocalDate.parse(text);
    }

    /**
     * Returns the first day.
     *
     * @return the first day; {@link LocalDate#MIN} if the range has no beginning
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the first day that no longer belongs to the range.
     *
     * @return the day after the last one, empty if the range is open
     */
    public Optional<LocalDate> to() {
        return isOpen() ? Optional.empty() : Optional.of(end);
    }

    /**
     * Checks if the range has no end.
     *
     * @return true if there is no {@link #to()}
     */
    public boolean isOpen() {
        return end.equals(LocalDate.MAX);
    }

    /**
     * Returns the last day.
     *
     * @return the last day that belongs to the range, empty if it is open
     */
    public Optional<LocalDate> lastDay() {
        return to().map(day -> day.minusDays(1));
    }

    /**
     * Returns the first day as a number.
     *
     * @return days since 1970-01-01
     */
    public long fromEpochDay() {
        return from.toEpochDay();
    }

    /**
     * Returns the first day that no longer belongs to the range as a number, for code that compares in columns.
     *
     * @return days since 1970-01-01; the number of {@link LocalDate#MAX} if the range is open
     */
    public long toEpochDay() {
        return end.toEpochDay();
    }

    /**
     * Returns the number of days.
     *
     * @return at least 1
     * @throws IllegalStateException if the range has no beginning or no end
     */
    public long days() {
        if (isOpen() || from.equals(LocalDate.MIN)) {
            throw new IllegalStateException("The range (%s) has no number of days, it is open.".formatted(this));
        }
        return toEpochDay() - fromEpochDay();
    }

    /**
     * Checks if a day belongs to the range.
     *
     * @param day  the day
     * @return true if from &lt;= day &lt; to
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }

    /**
     * Checks if another range lies inside this one.
     *
     * @param other  the other range
     * @return true if every day of the other belongs to this one
     */
    public boolean encloses(DateRange other) {
        return !other.from.isBefore(from) && !other.end.isAfter(end);
    }

    /**
     * Checks if the ranges share a day.
     *
     * @param other  the other range
     * @return true if there is an {@link #intersection}
     */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.end) && other.from.isBefore(end);
    }

    /**
     * Checks if one range ends where the other begins.
     *
     * @param other  the other range
     * @return true if they share no day and leave none out between them
     */
    public boolean abuts(DateRange other) {
        return end.equals(other.from) || other.end.equals(from);
    }

    /**
     * Returns the days that belong to both.
     *
     * @param other  the other range
     * @return the shared days, empty if there are none
     */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(later(from, other.from), earlier(end, other.end)))
                : Optional.empty();
    }

    /**
     * Returns the range of all days of both and of those between.
     *
     * @param other  the other range
     * @return the smallest range that encloses both
     */
    public DateRange span(DateRange other) {
        return new DateRange(earlier(from, other.from), later(end, other.end));
    }

    /**
     * Returns the same days of an earlier year.
     *
     * <p>Day by day: 29 February has no counterpart in a common year, so the range [2024-01-01, 2024-02-29), which ends
     * with 28 February, becomes [2023-01-01, 2023-03-01). Open sides stay open.
     *
     * @param years  how many years earlier; negative for later
     * @return the range, empty if its only day is a 29 February without counterpart
     */
    public Optional<DateRange> yearsBefore(int years) {
        LocalDate first = yearsBefore(from, years);
        LocalDate next = yearsBefore(end, years);
        return first.isBefore(next) ? Optional.of(new DateRange(first, next)) : Optional.empty();
    }

    private static LocalDate yearsBefore(LocalDate day, int years) {
        if (day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)) {
            return day;
        }
        LocalDate moved = day.minusYears(years);
        return MonthDay.from(moved).equals(MonthDay.from(day)) ? moved : moved.plusDays(1);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    @Override
    public int compareTo(DateRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DateRange other && from.equals(other.from) && end.equals(other.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, end);
    }

    /**
     * Returns the text of the range.
     *
     * @return such as {@code 2026-01-01/2026-04-01}, or {@code 2026-01-01/..} without end
     */
    @Override
    public String toString() {
        return (from.equals(LocalDate.MIN) ? OPEN : from) + "/" + (isOpen() ? OPEN : end);
    }
}
