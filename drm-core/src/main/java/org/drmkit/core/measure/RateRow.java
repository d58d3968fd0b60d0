package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;

/**
 * One row of a rate table: the lines that it covers and what they are worth.
 *
 * <p>{@code {"product": "S18_1749", "from": "2026-03-01", "rate": 0.1}} gives 10 % of the summed column to lines of that
 * product from 1 March on, whatever their region; {@code {"product": "B", "perUnit": 10}} gives 10 for each piece.
 *
 * <p>Immutable.
 *
 * @param codes  the code of each key that the row names; it covers all of a key that it leaves out
 * @param dates  the dates of the lines that it covers
 * @param factor  the rate, or the amount for each unit of quantity
 * @param perUnit  whether the factor multiplies the quantity instead of the summed column
 */
public record RateRow(Map<String, String> codes, DateRange dates, BigDecimal factor, boolean perUnit) {

    /** Keeps the codes in their order and drops trailing zeros of the factor. */
    public RateRow {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        factor = Decimals.canonical(factor);
    }

    /**
     * Returns a row that gives a rate.
     *
     * @param codes  the code of each key that the row names
     * @param rate  the rate of the summed column
     * @return the row, for all dates
     */
    public static RateRow rate(Map<String, String> codes, BigDecimal rate) {
        return new RateRow(codes, DateRange.always(), rate, false);
    }

    /**
     * Returns a row that gives an amount for each unit of quantity.
     *
     * @param codes  the code of each key that the row names
     * @param amount  the amount per unit
     * @return the row, for all dates
     */
    public static RateRow perUnit(Map<String, String> codes, BigDecimal amount) {
        return new RateRow(codes, DateRange.always(), amount, true);
    }

    /**
     * Returns this row for other dates.
     *
     * @param range  the dates of the lines that it covers
     * @return the row
     */
    public RateRow during(DateRange range) {
        return new RateRow(codes, range, factor, perUnit);
    }
}
