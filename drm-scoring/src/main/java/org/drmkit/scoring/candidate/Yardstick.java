package org.drmkit.scoring.candidate;

import java.util.Optional;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.statistic.Interval;

/**
 * Something that candidates are measured by, such as the share of a region that they cover.
 *
 * <p>Methods that must not depend on who else is a candidate need the range of the values that can occur; the aim is what is wanted inside
 * it, by default its better end: a price from 14,000 to 16,000 with the aim of 15,300. Immutable.
 *
 * @param id the id
 * @param better which values are better
 * @param range the values that can occur
 * @param aim the values that are best, a part of the range
 */
public record Yardstick(String id, Better better, Optional<Interval> range, Optional<Interval> aim) {

    /** Checks that the range is a range, and that the aim lies inside. */
    public Yardstick {
        if (range.filter(values -> values.length() == 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The range of the yardstick (%s) must have different ends.\nMaybe leave it out.".formatted(id));
        }
        if (aim.isPresent()
                && !range.map(values -> values.contains(aim.orElseThrow())).orElse(false)) {
            throw new IllegalArgumentException(
                    "The aim of the yardstick (%s) must lie inside of its range.\nMaybe widen the range."
                            .formatted(id));
        }
    }

    /**
     * Returns a yardstick of which more is better.
     *
     * @param id the id
     * @return the yardstick, without range
     */
    public static Yardstick higher(String id) {
        return new Yardstick(id, Better.HIGHER, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a yardstick of which less is better.
     *
     * @param id the id
     * @return the yardstick, without range
     */
    public static Yardstick lower(String id) {
        return new Yardstick(id, Better.LOWER, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this yardstick with the values that can occur.
     *
     * @param from the lowest one
     * @param to the highest one
     * @return the yardstick
     */
    public Yardstick range(double from, double to) {
        return new Yardstick(id, better, Optional.of(new Interval(from, to)), aim);
    }

    /**
     * Returns this yardstick with the values that are best.
     *
     * @param from the lowest one
     * @param to the highest one
     * @return the yardstick
     */
    public Yardstick aim(double from, double to) {
        return new Yardstick(id, better, range, Optional.of(new Interval(from, to)));
    }

    /**
     * Returns the values that are best.
     *
     * @return the aim, or the better end of the range; empty without a range
     */
    public Optional<Interval> wanted() {
        return aim.or(() -> range.map(this::betterEnd));
    }

    private Interval betterEnd(Interval values) {
        double end = isHigherBetter() ? values.to() : values.from();
        return new Interval(end, end);
    }

    /**
     * Checks if more is better.
     *
     * @return false if less is
     */
    public boolean isHigherBetter() {
        return better == Better.HIGHER;
    }
}
