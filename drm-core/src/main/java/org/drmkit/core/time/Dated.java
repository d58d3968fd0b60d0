package org.drmkit.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.json.Shape;

/**
 * A value that changes by date.
 *
 * <p>A dealer of tier SILVER from 2025-01-01 to 2026-01-01 and GOLD from then on has two segments. On a day that no
 * segment covers there is no value. Segments that abut and have equal values are one, so that equal histories are
 * equal.
 *
 * <p>It holds one history, the one known now; when something was recorded is not its business. Immutable, and as
 * thread-safe as its values.
 *
 * @param <T>  the type of the value, immutable
 */
public final class Dated<T> {

    private static final Dated<?> EMPTY = new Dated<>(List.of());

    private final List<Segment<T>> segments;

    private Dated(List<Segment<T>> segments) {
        this.segments = segments;
    }

    /**
     * A range of days and the value in it.
     *
     * @param <T>  the type of the value
     * @param range  the days
     * @param value  the value on each of them
     */
    public record Segment<T>(DateRange range, T value) {}

    /**
     * Returns the shape of such values: the plain value if it holds always, else a list of objects such as
     * <code>{"from": "2025-01-01", "to": "2026-01-01", "value": "SILVER"}</code>, where {@code from} and {@code to} may be
     * left out.
     *
     * @param <T>  the type of the value
     * @param value  what one value looks like: a text, a number or a truth value
     * @return the shape
     */
    public static <T> Shape<Dated<T>> shape(Shape<T> value) {
        return DatedForm.shape(value);
    }

    /**
     * Returns a value that holds always.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @return the value, on every day
     */
    public static <T> Dated<T> of(T value) {
        return new Dated<>(List.of(new Segment<>(DateRange.always(), value)));
    }

    /**
     * Returns what has a value on no day.
     *
     * @param <T>  the type of the value
     * @return no segment
     */
    @SuppressWarnings("unchecked") // without a segment there is no value of any type
    public static <T> Dated<T> empty() {
        return (Dated<T>) EMPTY;
    }

    /**
     * Returns the values of some segments.
     *
     * @param <T>  the type of the value
     * @param segments  the segments in any order, no two of which share a day
     * @return the values by date
     * @throws IllegalArgumentException if two segments share a day
     */
    public static <T> Dated<T> ofSegments(List<Segment<T>> segments) {
        List<Segment<T>> merged = new ArrayList<>();
        segments.stream().sorted(Comparator.comparing(Segment::range)).forEach(segment -> append(merged, segment));
        return new Dated<>(List.copyOf(merged));
    }

    private static <T> void append(List<Segment<T>> merged, Segment<T> next) {
        if (merged.isEmpty()) {
            merged.add(next);
            return;
        }
        int end = merged.size() - 1;
        Segment<T> last = merged.get(end);
        if (last.range.overlaps(next.range)) {
            throw new IllegalArgumentException(
                    "The value %s (%s) must not share a day with the value %s (%s).\nMaybe end the first on %s."
                            .formatted(next.value, next.range, last.value, last.range, next.range.from()));
        }
        if (last.range.abuts(next.range) && last.value.equals(next.value)) {
            merged.set(end, new Segment<>(last.range.span(next.range), last.value));
        } else {
            merged.add(next);
        }
    }

    /**
     * Returns a copy with another value in a range.
     *
     * @param range  the days that change
     * @param value  the value on these days
     * @return the copy; other days keep what they have
     */
    public Dated<T> with(DateRange range, T value) {
        List<Segment<T>> changed = new ArrayList<>(without(range).segments);
        changed.add(new Segment<>(range, value));
        return ofSegments(changed);
    }

    /**
     * Returns a copy without a value in a range.
     *
     * @param range  the days that lose their value
     * @return the copy
     */
    public Dated<T> without(DateRange range) {
        List<Segment<T>> kept = new ArrayList<>();
        if (range.from().isAfter(LocalDate.MIN)) {
            kept.addAll(within(DateRange.of(LocalDate.MIN, range.from())).segments);
        }
        range.to().ifPresent(to -> kept.addAll(within(DateRange.from(to)).segments));
        return ofSegments(kept);
    }

    /**
     * Returns a copy that has values in a range only.
     *
     * @param range  the days to keep
     * @return the copy
     */
    public Dated<T> within(DateRange range) {
        return new Dated<>(segments.stream()
                .flatMap(segment ->
                        segment.range.intersection(range).stream().map(cut -> new Segment<>(cut, segment.value)))
                .toList());
    }

    /**
     * Returns the value on a day.
     *
     * @param day  the day
     * @return the value, empty if no segment covers the day
     */
    public Optional<T> at(LocalDate day) {
        for (Segment<T> segment : segments) {
            if (segment.range.contains(day)) {
                return Optional.of(segment.value);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the segments.
     *
     * @return the segments by date, none of which overlap
     */
    public List<Segment<T>> segments() {
        return segments;
    }

    /**
     * Checks if there is no value on any day.
     *
     * @return true if there is no segment
     */
    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /**
     * Returns a copy with each value replaced.
     *
     * @param <R>  the type of the new values
     * @param function  gives the new value for an old one
     * @return the copy
     */
    public <R> Dated<R> map(Function<? super T, ? extends R> function) {
        return ofSegments(segments.stream()
                .map(segment -> new Segment<R>(segment.range, function.apply(segment.value)))
                .toList());
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Dated<?> other && segments.equals(other.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /**
     * Returns the values with their ranges.
     *
     * @return such as {@code [2025-01-01/2026-01-01 SILVER, 2026-01-01/.. GOLD]}
     */
    @Override
    public String toString() {
        return segments.stream()
                .map(segment -> segment.range + " " + segment.value)
                .toList()
                .toString();
    }
}
