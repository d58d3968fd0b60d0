package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * An amount that people add to what the rules pay, or take from it, once.
 *
 * <p>Goodwill of 50.00 on the volume rule of the year makes 1,130.00 due of 1,080.00 earned, and nothing more when it is settled again.
 * Without rule and period it is a line of its own. Immutable.
 *
 * @param dealer the dealer
 * @param amount the amount, negative to take something back
 * @param reason why
 * @param approvedBy who answers for it
 * @param date the day from which it counts
 * @param rule the rule that it belongs to
 * @param from the first day of the period that it belongs to
 */
public record Adjustment(
        String dealer,
        BigDecimal amount,
        String reason,
        String approvedBy,
        LocalDate date,
        Optional<String> rule,
        Optional<LocalDate> from) {

    /** How an adjustment looks as JSON. */
    public static final Shape<Adjustment> SHAPE = Shape.object("adjustment", o -> {
        var dealer = o.required("dealer", Shapes.CODE, Adjustment::dealer);
        var amount = o.required("amount", Shapes.DECIMAL, Adjustment::amount);
        var reason = o.required("reason", Shapes.TEXT, Adjustment::reason);
        var approvedBy = o.required("approvedBy", Shapes.TEXT, Adjustment::approvedBy);
        var date = o.required("date", Shapes.DATE, Adjustment::date);
        var rule = o.optional("rule", Shapes.TEXT, Adjustment::rule);
        var from = o.optional("from", Shapes.DATE, Adjustment::from);
        return v -> new Adjustment(
                v.get(dealer), v.get(amount), v.get(reason), v.get(approvedBy), v.get(date), v.get(rule), v.get(from));
    });

    /**
     * Checks that a period is one of a rule.
     *
     * @throws IllegalArgumentException if there is a period without a rule
     */
    public Adjustment {
        if (rule.isEmpty() && from.isPresent()) {
            throw new IllegalArgumentException(
                    "The adjustment of %s for dealer (%s) names a period from %s but no rule.\nMaybe leave out the period."
                            .formatted(amount, dealer, from.get()));
        }
    }

    /**
     * Returns the line that it counts in.
     *
     * @return that of its dealer, rule and period
     */
    public SettlementLine.Key key() {
        return new SettlementLine.Key(dealer, rule, from);
    }
}
