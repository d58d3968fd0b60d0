package org.drmkit.core.relation.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * What a party is to reach in a period.
 *
 * <p>D1 is to sell for at least 80,000, better 100,000, best 120,000 CNY in the first quarter, and agreed on 20 December. If it
 * keeps 60 % of its territory from 1 March on, the base of a quarter of 90 days becomes 100,000 x (59 + 0.6 x 31) / 90 =
 * 86,222, as another version with a note.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, the same for all versions
 * @param party the id of the dealer, group or supplier
 * @param measure what is measured, as a code such as {@code sales}
 * @param unit the unit, such as a currency or pieces
 * @param period the days, with beginning and end
 * @param min the least value that counts as something, at most the base
 * @param base the value that is expected
 * @param stretch the value that would be excellent, at least the base
 * @param agreedOn the day on which the party agreed
 * @param recordedOn the day on which this version was recorded
 * @param basedOn the id of what it was derived from, such as a forecast or a target above it
 * @param note why it is as it is
 */
public record Target(
        String id,
        String party,
        String measure,
        String unit,
        DateRange period,
        BigDecimal min,
        BigDecimal base,
        BigDecimal stretch,
        Optional<LocalDate> agreedOn,
        LocalDate recordedOn,
        Optional<String> basedOn,
        Optional<String> note)
        implements Recorded {

    /**
     * A target as JSON: {@code {"id": "T1", "party": "D1", "measure": "sales", "unit": "CNY", "from": "2026-01-01", "to":
     * "2026-04-01", "min": 80000, "base": 100000, "stretch": 120000, "agreedOn": "2025-12-20", "recordedOn": "2025-12-20"}}.
     */
    public static final Shape<Target> SHAPE = Shape.object("target", o -> {
        var id = o.required("id", Shapes.CODE, Target::id);
        var party = o.required("party", Shapes.CODE, Target::party);
        var measure = o.required("measure", Shapes.CODE, Target::measure);
        var unit = o.required("unit", Shapes.TEXT, Target::unit);
        var period = o.include(DateRange.SHAPE, Target::period);
        var min = o.required("min", Shapes.DECIMAL, Target::min);
        var base = o.required("base", Shapes.DECIMAL, Target::base);
        var stretch = o.required("stretch", Shapes.DECIMAL, Target::stretch);
        var agreedOn = o.optional("agreedOn", Shapes.DATE, Target::agreedOn);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Target::recordedOn);
        var basedOn = o.optional("basedOn", Shapes.CODE, Target::basedOn);
        var note = o.optional("note", Shapes.TEXT, Target::note);
        o.check((v, place) -> {
            checkOrder(v.get(min), v.get(base), v.get(stretch), place);
            if (v.get(period).isOpen()) {
                place.reportMissing("to");
            }
        });
        return v -> new Target(
                v.get(id),
                v.get(party),
                v.get(measure),
                v.get(unit),
                v.get(period),
                v.get(min),
                v.get(base),
                v.get(stretch),
                v.get(agreedOn),
                v.get(recordedOn),
                v.get(basedOn),
                v.get(note));
    });

    /** Checks the order of the values and the end of the period. */
    public Target {
        if (min.compareTo(base) > 0 || base.compareTo(stretch) > 0 || min.signum() < 0 || period.isOpen()) {
            throw new IllegalArgumentException(
                    ("The target %s (%s) must have 0 <= min (%s) <= base (%s) <= stretch (%s) and an end.\n"
                                    + "Maybe they are in another order.")
                            .formatted(id, period, min, base, stretch));
        }
        min = Decimals.canonical(min);
        base = Decimals.canonical(base);
        stretch = Decimals.canonical(stretch);
    }

    private static void checkOrder(BigDecimal min, BigDecimal base, BigDecimal stretch, Place place) {
        if (min.signum() < 0) {
            place.member("min").report(Problem.OUT_OF_RANGE, "must not be negative");
        }
        if (min.compareTo(base) > 0) {
            place.member("base").report(Problem.OUT_OF_RANGE, "must not be below min");
        }
        if (base.compareTo(stretch) > 0) {
            place.member("stretch").report(Problem.OUT_OF_RANGE, "must not be below base");
        }
    }

    /**
     * Returns a target of one value that nobody has agreed to yet.
     *
     * @param id the id
     * @param party the id of the party
     * @param measure what is measured
     * @param unit the unit
     * @param period the days
     * @param base the value
     * @param recordedOn the day on which it was recorded
     * @return the target, with the same value as least and stretch
     */
    public static Target of(
            String id,
            String party,
            String measure,
            String unit,
            DateRange period,
            BigDecimal base,
            LocalDate recordedOn) {
        return new Target(
                id,
                party,
                measure,
                unit,
                period,
                base,
                base,
                base,
                Optional.empty(),
                recordedOn,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Returns a copy that the party agreed to.
     *
     * @param day the day on which it agreed and that was recorded
     * @return the copy
     */
    public Target agreed(LocalDate day) {
        return new Target(id, party, measure, unit, period, min, base, stretch, Optional.of(day), day, basedOn, note);
    }

    /**
     * Returns a copy that says what it was derived from.
     *
     * @param other the id of a forecast or another target
     * @return the copy
     */
    public Target basedOn(String other) {
        return new Target(
                id, party, measure, unit, period, min, base, stretch, agreedOn, recordedOn, Optional.of(other), note);
    }

    /**
     * Returns the version for a territory that changes within the period: the days before count in full, the days from then on
     * by a share. The party has to agree again.
     *
     * @param from the first day of the changed territory, in the period
     * @param share how much of the potential remains, from 0 on; above 1 if the territory grows
     * @param places the decimal places to which values are rounded, half up
     * @param day the day on which that is recorded
     * @return the version, with a note that says how it came about
     * @throws IllegalArgumentException if the day is not in the period or the share is negative
     */
    public Target rebased(LocalDate from, BigDecimal share, int places, LocalDate day) {
        if (!period.contains(from) || share.signum() < 0) {
            throw new IllegalArgumentException(
                    "The territory must change (%s) within %s, and its share (%s) must not be negative.\nMaybe the next target."
                            .formatted(from, period, share));
        }
        long before = ChronoUnit.DAYS.between(period.from(), from);
        Fraction days = Fraction.of(period.days());
        Fraction kept = Fraction.of(before)
                .plus(Fraction.of(share).times(Fraction.of(period.days() - before)))
                .dividedBy(days);
        String why = "re-based from %s to (%s + %s x %s) / %s of the days from %s"
                .formatted(base, before, share, period.days() - before, period.days(), from);
        return new Target(
                id,
                party,
                measure,
                unit,
                period,
                times(min, kept, places),
                times(base, kept, places),
                times(stretch, kept, places),
                Optional.empty(),
                day,
                basedOn,
                Optional.of(why));
    }

    private static BigDecimal times(BigDecimal value, Fraction factor, int places) {
        return Fraction.of(value).times(factor).rounded(places, RoundingMode.HALF_UP);
    }
}
