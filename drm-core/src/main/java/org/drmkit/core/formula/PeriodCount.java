package org.drmkit.core.formula;

import java.util.List;
import org.drmkit.core.time.PeriodUnit;

/**
 * The number of months (or quarters) of the period in which all of some tests hold.
 *
 * <p>{@code {"periods": "MONTH", "when": [{"value": "total", ">=": 1000}]}} in a quarter whose months brought 1,200, 900 and
 * 1,500 is 2. Only months that have begun by {@code asOf} count. The tests cannot name results, such as another rule, which
 * have no value for a month. Immutable.
 *
 * @param unit  the length of the periods to count
 * @param when  the tests, all of which must hold
 */
public record PeriodCount(PeriodUnit unit, List<Test> when) implements Formula {

    /**
     * Checks that there is a test.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PeriodCount {
        when = List.copyOf(when);
        if (when.isEmpty()) {
            throw new IllegalArgumentException(
                    "A number of periods needs at least one test in when.\nMaybe {\"value\": \"total\", \">\": 0}.");
        }
    }
}
