package org.drmkit.core.formula;

import java.util.List;

/**
 * A test that all of some tests hold.
 *
 * <p>{@code {"all": [{"fact": "grade", "in": ["A"]}, {"value": "total", ">=": 1000}]}}. Immutable.
 *
 * @param tests  the tests
 */
public record AllOf(List<Test> tests) implements Test {

    /**
     * Checks that there is a test.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AllOf {
        tests = List.copyOf(tests);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException(
                    "The test all needs at least one test in it.\nMaybe {\"value\": \"total\", \">\": 0}.");
        }
    }
}
