package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/** What some sales add up to. */
final class Tally {

    private final NetSales sales;
    private final ExactSum quantity = new ExactSum();
    private final ExactSum amount = new ExactSum();
    private long lines;
    private int first = Days.NEVER;
    private int last = -Days.NEVER;

    Tally(NetSales sales) {
        this.sales = sales;
    }

    void add(int line) {
        lines++;
        quantity.add(sales.quantity().at(line));
        amount.add(sales.amount().at(line));
        first = Math.min(first, sales.columns().date().at(line));
        last = Math.max(last, sales.columns().date().at(line));
    }

    /** Returns the average price of a unit; the quantity must not be 0. */
    Fraction unitPrice() {
        return Fraction.of(amount()).dividedBy(Fraction.of(quantity()));
    }

    private BigDecimal quantity() {
        return sales.quantity().decimal(quantity.value());
    }

    private BigDecimal amount() {
        return sales.amount().decimal(amount.value());
    }

    /** Tells a finding what was sold, and from the first to the last day. */
    void tell(Finding.Builder finding) {
        finding.period(DateRange.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last + 1L)))
                .putFigure("lines", BigDecimal.valueOf(lines))
                .putFigure("quantity", quantity())
                .putFigure("amount", amount());
    }
}
