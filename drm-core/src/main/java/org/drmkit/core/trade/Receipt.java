package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Money collected on a trade line.
 *
 * <p>A line of 1,000.00 paid in two parts has two receipts, of 600.00 on 9 February and of 400.00 on 3 March; a payment
 * that bounced is one more receipt, with a negative amount. Not a payment of rebate: that goes the other way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the id of the line that is paid
 * @param date the day on which the money came in
 * @param amount the amount in the ledger's currency, negative if it was taken back
 */
public record Receipt(String line, LocalDate date, BigDecimal amount) {

    /** A receipt as JSON: {@code {"line": "L1", "date": "2026-02-09", "amount": 600.00}}. */
    public static final Shape<Receipt> SHAPE = Shape.object("receipt", o -> {
        var line = o.required("line", Shapes.CODE, Receipt::line);
        var date = o.required("date", Shapes.DATE, Receipt::date);
        var amount = o.required("amount", Shapes.DECIMAL, Receipt::amount);
        return v -> new Receipt(v.get(line), v.get(date), v.get(amount));
    });

    /** Drops zeros at the end of the amount, so that 600 and 600.00 are the same receipt. */
    public Receipt {
        if (line.isEmpty()) {
            throw new IllegalArgumentException("A receipt must name the id of its line.");
        }
        amount = new Scalar.Decimal(amount).value();
    }
}
