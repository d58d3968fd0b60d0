package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Money that was paid on a claim. Immutable.
 *
 * @param claim the id of the claim
 * @param date the day
 * @param amount the amount, negative if it was paid back
 */
public record FundPayment(String claim, LocalDate date, BigDecimal amount) {

    static final Shape<FundPayment> SHAPE = Shape.object("payment", o -> {
        var claim = o.required("claim", Shapes.CODE, FundPayment::claim);
        var date = o.required("date", Shapes.DATE, FundPayment::date);
        var amount = o.required("amount", Shapes.DECIMAL, FundPayment::amount);
        return v -> new FundPayment(v.get(claim), v.get(date), v.get(amount));
    });

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public FundPayment {
        amount = Decimals.canonical(amount);
    }
}
