package org.drmkit.core.formula;

import java.util.List;

/**
 * A test that at least one of some tests holds.
 *
 * <p>{@code {"any": [{"fact": "grade", "in": ["A"]}, {"value": "total", ">=": 1000}]}}. Immutable.
 *
 * @param tests  the tests
 */
public record AnyOf(List<Test> tests) implements Test {

    /**
     * Checks that there is a test.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AnyOf {
        tests = List.copyOf(tests);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException(
                    "The test any needs at least one test in it.\nMaybe {\"value\": \"total\", \">\": 0}.");
        }
    }
}
