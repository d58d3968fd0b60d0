package org.drmkit.incentives.payoff;

import java.util.Optional;
import org.drmkit.core.number.Fraction;

/**
 * A base at which the amount jumps. Immutable.
 *
 * @param at the base
 * @param before what is paid just below
 * @param after what is paid there
 * @param regainedAt after a jump down, the base from which on at least as much is paid again; empty if never, and after a jump up
 */
public record Jump(Fraction at, Fraction before, Fraction after, Optional<Fraction> regainedAt) {

    /**
     * Returns the size of the jump.
     *
     * @return after less before, negative for a jump down
     */
    public Fraction size() {
        return after.minus(before);
    }
}
