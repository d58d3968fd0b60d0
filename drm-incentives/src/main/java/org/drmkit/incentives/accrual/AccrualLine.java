package org.drmkit.incentives.accrual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What is accrued for a rule and period.
 *
 * @param rule the rule
 * @param dealer the dealer, empty for an amount by days
 * @param from the first day of the period
 * @param amount what is earned and not yet due, or what is posted
 */
public record AccrualLine(String rule, Optional<String> dealer, LocalDate from, BigDecimal amount) {

    static final Shape<AccrualLine> SHAPE = Shape.object("accrual line", o -> {
        var rule = o.required("rule", Shapes.TEXT, AccrualLine::rule);
        var dealer = o.optional("dealer", Shapes.CODE, AccrualLine::dealer);
        var from = o.required("from", Shapes.DATE, AccrualLine::from);
        var amount = o.required(
                "amount",
                Shapes.text("amount", "an amount as a text", BigDecimal::new, BigDecimal::toPlainString),
                AccrualLine::amount);
        return v -> new AccrualLine(v.get(rule), v.get(dealer), v.get(from), v.get(amount));
    });

    /** What identifies a line through the accruals of a program. */
    record Key(String rule, Optional<String> dealer, LocalDate from) {}

    Key key() {
        return new Key(rule, dealer, from);
    }

    AccrualLine with(BigDecimal other) {
        return new AccrualLine(rule, dealer, from, other);
    }
}
