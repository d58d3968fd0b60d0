package org.drmkit.core.formula;

import java.util.Optional;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;

/**
 * One step from a period to another time; see {@link At}.
 *
 * <p>Written as a word, or as {@code {"rolling": 12, "unit": "MONTH"}}. Immutable.
 */
public sealed interface Shift {

    /**
     * Returns the time seen from a period.
     *
     * @param span  the period
     * @return the time, empty if there is none
     */
    Optional<Span> from(Span span);

    /**
     * Tells if what it gives is a whole period, which PREVIOUS can be before.
     *
     * @param before  if what it starts from is a whole period
     * @return if the result is one
     */
    boolean isWhole(boolean before);

    /** The shifts that are a word. */
    enum Named implements Shift {
        /** The whole period before; there is none for PROGRAM and for the first period of a named calendar. */
        PREVIOUS {
            @Override
            public Optional<Span> from(Span span) {
                return span.previous();
            }
        },
        /** The period as the validity cuts it, a year earlier. */
        YEAR_AGO {
            @Override
            public Optional<Span> from(Span span) {
                return span.yearAgo();
            }
        },
        /** From the first day of the fiscal year that holds the last day of the period, to the end of the whole period. */
        YEAR_TO_DATE {
            @Override
            public Optional<Span> from(Span span) {
                return span.whole()
                        .to()
                        .flatMap(end -> span.fiscalYear().map(year -> span.window(DateRange.of(year.from(), end))));
            }

            @Override
            public boolean isWhole(boolean before) {
                return false;
            }
        },
        /** The fiscal year that holds the last day of the period. */
        YEAR {
            @Override
            public Optional<Span> from(Span span) {
                return span.fiscalYear().map(year -> span.period(PeriodUnit.YEAR, year));
            }

            @Override
            public boolean isWhole(boolean before) {
                return true;
            }
        },
        /** The validity of the definition. */
        PROGRAM {
            @Override
            public Optional<Span> from(Span span) {
                return span.validity().map(validity -> span.period(Per.PROGRAM, validity));
            }

            @Override
            public boolean isWhole(boolean before) {
                return true;
            }
        };

        @Override
        public boolean isWhole(boolean before) {
            return before;
        }
    }

    /**
     * A window of whole units, the last of which ends with the period.
     *
     * <p>Twelve months at the quarter that ends with March 2026 are April 2025 to March 2026.
     *
     * @param units  how many units, from 1 to 1,200
     * @param unit  the unit
     */
    record Rolling(int units, PeriodUnit unit) implements Shift {

        static final int MOST = 1_200;

        /**
         * Checks the number of units.
         *
         * @throws IllegalArgumentException if it is not from 1 to 1,200
         */
        public Rolling {
            if (units < 1 || units > MOST) {
                throw new IllegalArgumentException(
                        "A window must roll over 1 to %s units, but not %s.\nMaybe 12.".formatted(MOST, units));
            }
        }

        @Override
        public Optional<Span> from(Span span) {
            return span.whole()
                    .to()
                    .map(end -> span.window(DateRange.of(end.minusMonths((long) units * unit.months()), end)));
        }

        @Override
        public boolean isWhole(boolean before) {
            return false;
        }
    }
}
