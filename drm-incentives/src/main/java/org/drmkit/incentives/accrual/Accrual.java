package org.drmkit.incentives.accrual;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How a rule is accrued while its period is not yet due.
 *
 * <p>7,000 were sold by June, on the ladder of 2 % from 5,000 and 4 % from 20,000: {@code "EARNED"} accrues 140.00, and
 * {@code {"expected": "forecast"}} with a forecast of 28,000 for the year accrues 4 %, 280.00. {@code {"amount": 1000, "from": ..., "to":
 * ...}} over 100 days accrues 10.00 a day from the first. Immutable.
 */
public sealed interface Accrual {

    /** How a way to accrue looks as JSON. */
    Shape<Accrual> SHAPE = Shape.union("accrual", Accrual.class, u -> {
        u.text(AtBand.class, Shapes.enumOf(AtBand.class));
        u.key("expected", Expected.class, Shapes.TEXT.map(Expected::new, Expected::fact));
        u.object("amount", ByDays.class, ByDays.SHAPE);
    });

    /** The way that is a word. */
    enum AtBand implements Accrual {
        /** At the band that is reached now. */
        EARNED
    }

    /**
     * The base so far, at the rate that the forecast base of the period earns: payout of the forecast x base / forecast.
     *
     * @param fact the fact with the forecast base of the period
     */
    record Expected(String fact) implements Accrual {}

    /**
     * An amount by days, whatever was sold, rounded half up on the days so far.
     *
     * @param amount the amount for all days
     * @param from the first day
     * @param to the day after the last
     */
    record ByDays(BigDecimal amount, LocalDate from, LocalDate to) implements Accrual {

        static final ObjectShape<ByDays> SHAPE = Shape.object("accrual by days", o -> {
            var amount = o.required("amount", Shapes.DECIMAL, ByDays::amount);
            var from = o.required("from", Shapes.DATE, ByDays::from);
            var to = o.required("to", Shapes.DATE, ByDays::to);
            return v -> new ByDays(v.get(amount), v.get(from), v.get(to));
        });

        /**
         * Checks that there is a day.
         *
         * @throws IllegalArgumentException if there is none
         */
        public ByDays {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(
                        "The accrual of %s from %s must end after that day, not on %s.\nMaybe the days are exchanged."
                                .formatted(amount, from, to));
            }
        }
    }
}
