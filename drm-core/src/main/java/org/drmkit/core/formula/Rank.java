package org.drmkit.core.formula;

import java.util.Optional;

/**
 * The rank of a value among all dealers, or among those with the same attribute: 1 for the highest.
 *
 * <p>Of 90, 70, 70 and 50 the ranks are 1, 2, 2 and 4. Only dealers whose value is Present are ranked. It needs the whole
 * population. Immutable.
 *
 * @param operand  the value
 * @param among  the dealer attribute that peers share, with {@code dealer.} before it; empty for all dealers
 */
public record Rank(Formula operand, Optional<String> among) implements Formula {

    /**
     * Returns the attribute that peers share.
     *
     * @return the attribute without {@code dealer.}, empty for all dealers
     */
    public Optional<String> attribute() {
        return among.map(name -> name.substring(FactReference.DEALER.length()));
    }
}
