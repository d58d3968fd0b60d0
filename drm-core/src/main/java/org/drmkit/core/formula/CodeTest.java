package org.drmkit.core.formula;

import java.util.List;

/**
 * A test that a fact, or an attribute of the dealer, is one of some codes.
 *
 * <p>{@code {"fact": "grade", "in": ["A", "B"]}} holds for grade A, fails for C, and fails for a dealer without grade.
 * Immutable.
 *
 * @param fact  the fact
 * @param in  the codes
 */
public record CodeTest(FactReference fact, List<String> in) implements Test {

    /**
     * Checks that there is a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CodeTest {
        in = List.copyOf(in);
        if (in.isEmpty()) {
            throw new IllegalArgumentException(
                    "The test on the code of %s needs at least one code.\nMaybe \"A\".".formatted(fact.name()));
        }
    }
}
