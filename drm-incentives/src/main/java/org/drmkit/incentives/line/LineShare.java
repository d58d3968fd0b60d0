package org.drmkit.incentives.line;

import java.util.List;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.TradeLine;

/**
 * A part of an entitlement: that of a line, a product, or another value of a column.
 *
 * <p>1,080.00 over months of 3,000, 4,000 and 20,000 is 120.00, 160.00 and 800.00. A line and those that take it back are one. Immutable.
 *
 * @param key the id of the line or the value of the column, empty for lines without it and for what no line earned
 * @param lines the lines that counted
 * @param base what they added to the base
 * @param amount their part; parts add up to the entitlement
 */
public record LineShare(String key, List<TradeLine> lines, Fraction base, Money amount) {

    /** Keeps the lines. */
    public LineShare {
        lines = List.copyOf(lines);
    }
}
