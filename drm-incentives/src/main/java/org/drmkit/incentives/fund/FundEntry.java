package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * An amount of a dealer on a day: a purchase, which earns, or a grant, which is given. Immutable.
 *
 * @param dealer the dealer
 * @param date the day
 * @param amount the amount, negative if it is taken back
 */
public record FundEntry(String dealer, LocalDate date, BigDecimal amount) {

    static final Shape<FundEntry> SHAPE = Shape.object("entry", o -> {
        var dealer = o.required("dealer", Shapes.CODE, FundEntry::dealer);
        var date = o.required("date", Shapes.DATE, FundEntry::date);
        var amount = o.required("amount", Shapes.DECIMAL, FundEntry::amount);
        return v -> new FundEntry(v.get(dealer), v.get(date), v.get(amount));
    });

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public FundEntry {
        amount = Decimals.canonical(amount);
    }
}
