package org.drmkit.core.measure;

import java.time.LocalDate;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.TradeLine;

/**
 * A trade line that counted towards a figure.
 *
 * <p>A return of -200.00 in May that takes a sale of January back counted -200.00 on the day of the sale. A line that is paid by
 * two receipts counts twice on the basis of what is collected. Immutable.
 *
 * @param line  the line
 * @param countedOn  the day on which it counted
 * @param value  what it added to a sum, 1 for a number of lines, its amount for a number of values, or the value that was
 *     compared, a date as its epoch day
 */
public record CountedLine(TradeLine line, LocalDate countedOn, Fraction value) {}
