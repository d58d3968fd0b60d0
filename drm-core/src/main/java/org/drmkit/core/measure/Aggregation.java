package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.number.Decimals;

/**
 * What a measure makes of the lines that count: a sum, a number, or an extreme.
 *
 * <p>Of the lines 100.00, 250.00 and -50.00 (a return) the sum of amount is 300.00 and the count is 2. Immutable.
 */
public sealed interface Aggregation {

    /**
     * The sum of a column, or of a column times a factor.
     *
     * <p>A line without the column adds nothing. {@code 0.0075} of 333.33 is 2.499975, rounded on the line 2.50.
     *
     * @param column  {@code amount}, {@code quantity} or a declared decimal column
     * @param times  the factor of each line
     * @param roundLine  whether each line's product is rounded HALF_UP by magnitude to the minor unit of the currency
     */
    record Sum(String column, Optional<Factor> times, boolean roundLine) implements Aggregation {}

    /** The number of lines that are neither returns nor taken back in full. */
    record Count() implements Aggregation {}

    /**
     * The number of values whose net amount over the lines is positive.
     *
     * @param key  what the values are
     * @param atLeast  the least net amount with which a value counts, if said
     */
    record Distinct(DistinctKey key, Optional<BigDecimal> atLeast) implements Aggregation {

        /** Drops trailing zeros, so that 1000.00 is 1000. */
        public Distinct {
            atLeast = atLeast.map(Decimals::canonical);
        }
    }

    /**
     * The extreme of a column over the lines that are neither returns nor taken back in full; Missing without any.
     *
     * @param kind  which extreme
     * @param column  a date column for first and last; a decimal or date column for min and max
     */
    record Extreme(Kind kind, String column) implements Aggregation {

        /** Which extreme. */
        public enum Kind {
            /** The earliest date. */
            FIRST("first"),
            /** The latest date. */
            LAST("last"),
            /** The least value. */
            MIN("min"),
            /** The greatest value. */
            MAX("max");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            /**
             * Returns the member that stands for it in a definition.
             *
             * @return such as {@code first}
             */
            public String word() {
                return word;
            }

            /**
             * Checks if it only makes sense for dates.
             *
             * @return true for first and last
             */
            public boolean isOfDates() {
                return this == FIRST || this == LAST;
            }

            /**
             * Checks if it takes the greatest value.
             *
             * @return true for last and max
             */
            public boolean isGreatest() {
                return this == LAST || this == MAX;
            }
        }
    }
}
