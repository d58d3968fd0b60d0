package org.drmkit.core.conflict.cases;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a case has got: found, told to those in it, explained by them, decided, remedied, closed.
 *
 * <p>Each step follows the one before. A case may be dismissed on the way as long as nothing has been remedied, and one that is over is opened
 * again if it is found again.
 */
public enum CaseState {
    /** Found. */
    OPEN,
    /** Those in it were told. */
    NOTIFIED,
    /** They said what they have to say. */
    EXPLAINED,
    /** Somebody decided what is to be done. */
    DECIDED,
    /** It was done. */
    REMEDIED,
    /** It is over. */
    CLOSED,
    /** It was none. */
    DISMISSED;

    /**
     * Returns the states that may follow.
     *
     * @return one or more states
     */
    public Set<CaseState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(NOTIFIED, DISMISSED);
            case NOTIFIED -> EnumSet.of(EXPLAINED, DISMISSED);
            case EXPLAINED -> EnumSet.of(DECIDED, DISMISSED);
            case DECIDED -> EnumSet.of(REMEDIED, DISMISSED);
            case REMEDIED -> EnumSet.of(CLOSED);
            case CLOSED, DISMISSED -> EnumSet.of(OPEN);
        };
    }

    /**
     * Checks if a case is over.
     *
     * @return true if it is closed or dismissed
     */
    public boolean isOver() {
        return this == CLOSED || this == DISMISSED;
    }
}
