package org.drmkit.core.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.PeriodUnit;

/**
 * The time of a figure, seen from the period that is being judged: shifts, applied in order.
 *
 * <p>In the second quarter of 2026, {@code YEAR_TO_DATE} is January to June 2026 and {@code ["YEAR_TO_DATE", "YEAR_AGO"]}
 * January to June 2025. {@code PREVIOUS} needs a whole period to be before, so it cannot follow {@code YEAR_TO_DATE} or a
 * rolling window until {@code YEAR} or {@code PROGRAM} gives one again; after {@code YEAR} it is the fiscal year before.
 *
 * <p>Immutable.
 *
 * @param shifts  the shifts in order; none for the period itself
 */
public record At(List<Shift> shifts) {

    /** How the time of a measure looks as JSON. */
    public static final Shape<At> SHAPE = AtShape.MEASURE;

    /** The period that is being judged. */
    public static final At CURRENT = new At(List.of());

    /** The whole period before. */
    public static final At PREVIOUS = of(Shift.Named.PREVIOUS);

    /** The period as the validity cuts it, a year earlier. */
    public static final At YEAR_AGO = of(Shift.Named.YEAR_AGO);

    /** From the first day of the fiscal year to the end of the period, not cut to the validity. */
    public static final At YEAR_TO_DATE = of(Shift.Named.YEAR_TO_DATE);

    /** The fiscal year, not cut to the validity. */
    public static final At YEAR = of(Shift.Named.YEAR);

    /** The validity of the definition. */
    public static final At PROGRAM = of(Shift.Named.PROGRAM);

    /**
     * Checks that PREVIOUS has a whole period to be before.
     *
     * @throws IllegalArgumentException if it follows YEAR_TO_DATE or a rolling window
     */
    public At {
        shifts = List.copyOf(shifts);
        OptionalInt misplaced = misplaced(shifts);
        if (misplaced.isPresent()) {
            throw new IllegalArgumentException(MISPLACED + " (" + shifts + ").\nMaybe " + MAYBE + ".");
        }
    }

    static final String MISPLACED =
            "PREVIOUS cannot follow YEAR_TO_DATE or a rolling window, which are no whole period";
    static final String MAYBE = "YEAR_AGO, or YEAR before it for the fiscal year before";

    /** The index of a PREVIOUS that has no whole period to be before. */
    static OptionalInt misplaced(List<Shift> shifts) {
        boolean whole = true;
        for (int i = 0; i < shifts.size(); i++) {
            if (shifts.get(i) == Shift.Named.PREVIOUS && !whole) {
                return OptionalInt.of(i);
            }
            whole = shifts.get(i).isWhole(whole);
        }
        return OptionalInt.empty();
    }

    /**
     * Returns the time of some shifts.
     *
     * @param shifts  the shifts in order
     * @return the time
     * @throws IllegalArgumentException if PREVIOUS follows YEAR_TO_DATE or a rolling window
     */
    public static At of(Shift... shifts) {
        return new At(List.of(shifts));
    }

    /**
     * Returns a window of whole units, the last of which ends with the period.
     *
     * @param units  how many
     * @param unit  the unit
     * @return the time
     * @throws IllegalArgumentException if the number is not from 1 to 1,200
     */
    public static At rolling(int units, PeriodUnit unit) {
        return of(new Shift.Rolling(units, unit));
    }

    /**
     * Returns this time followed by the shifts of another.
     *
     * @param next  what to apply then
     * @return the time
     * @throws IllegalArgumentException if PREVIOUS follows YEAR_TO_DATE or a rolling window
     */
    public At then(At next) {
        List<Shift> all = new ArrayList<>(shifts);
        all.addAll(next.shifts);
        return new At(all);
    }

    /**
     * Returns the time seen from a period.
     *
     * @param span  the period that is being judged
     * @return the period meant, empty if there is none, such as the one before a program: NotApplicable(NO_PREVIOUS)
     */
    public Optional<Span> resolve(Span span) {
        Optional<Span> resolved = Optional.of(span);
        for (Shift shift : shifts) {
            resolved = resolved.flatMap(shift::from);
        }
        return resolved;
    }

    /**
     * Checks if it is the period itself.
     *
     * @return true without shifts
     */
    public boolean isCurrent() {
        return shifts.isEmpty();
    }
}
