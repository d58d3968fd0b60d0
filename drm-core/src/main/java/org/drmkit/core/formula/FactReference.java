package org.drmkit.core.formula;

import java.util.Optional;

/**
 * A fact of the party for the current period, or for another; or an attribute of the dealer on the last day of it.
 *
 * <p>{@code {"fact": "target"}} is the target for this quarter, {@code {"fact": "grade", "at": "PREVIOUS"}} the grade of the
 * quarter before, {@code {"fact": "dealer.tier"}} the dealer's tier on the last day of the quarter. A fact is looked up for
 * the exact period, else without period. Immutable.
 *
 * @param name  the fact's name, or {@code dealer.} and the attribute's
 * @param at  the time, seen from the current period: PREVIOUS, YEAR_AGO, YEAR, PROGRAM
 */
public record FactReference(String name, At at) implements Formula {

    /** What the name of a dealer attribute starts with. */
    static final String DEALER = "dealer.";

    /**
     * Returns the attribute of the dealer that it names.
     *
     * @return the attribute without {@code dealer.}, empty if it is a fact
     */
    public Optional<String> attribute() {
        return name.startsWith(DEALER) ? Optional.of(name.substring(DEALER.length())) : Optional.empty();
    }
}
