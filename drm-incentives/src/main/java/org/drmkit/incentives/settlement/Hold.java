package org.drmkit.incentives.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A stop on what a rule pays to a dealer for a period: nothing is due while it lasts, and what is held is shown.
 *
 * <p>27.00 that are held until 1 May are due in the first settlement from 1 May on. Immutable.
 *
 * @param dealer the dealer
 * @param rule the rule
 * @param from the first day of the period
 * @param date the first day of the hold
 * @param until the day on which it ends, empty if that is open
 */
public record Hold(String dealer, String rule, LocalDate from, LocalDate date, Optional<LocalDate> until) {

    /** How a hold looks as JSON. */
    public static final Shape<Hold> SHAPE = Shape.object("hold", o -> {
        var dealer = o.required("dealer", Shapes.CODE, Hold::dealer);
        var rule = o.required("rule", Shapes.TEXT, Hold::rule);
        var from = o.required("from", Shapes.DATE, Hold::from);
        var date = o.required("date", Shapes.DATE, Hold::date);
        var until = o.optional("until", Shapes.DATE, Hold::until);
        return v -> new Hold(v.get(dealer), v.get(rule), v.get(from), v.get(date), v.get(until));
    });

    /**
     * Checks that it lasts.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Hold {
        if (until.filter(end -> !end.isAfter(date)).isPresent()) {
            throw new IllegalArgumentException(
                    "The hold on rule (%s) for dealer (%s) must end after %s, not on %s.\nMaybe the days are exchanged."
                            .formatted(rule, dealer, date, until.get()));
        }
    }

    /**
     * Tells whether it lasts on a day.
     *
     * @param day the day
     * @return true from its first day to the day before it ends
     */
    public boolean lasts(LocalDate day) {
        return !day.isBefore(date) && until.map(day::isBefore).orElse(true);
    }

    /**
     * Returns the line that it stops.
     *
     * @return that of its dealer, rule and period
     */
    public SettlementLine.Key key() {
        return new SettlementLine.Key(dealer, Optional.of(rule), Optional.of(from));
    }
}
