package org.drmkit.core.conflict;

/**
 * A way to resolve a finding that was tried out: with these changes the finding is gone and no other one has come.
 *
 * <p>Whether to take it is for people. Immutable.
 *
 * @param kind the way
 * @param finding the finding that it resolves
 * @param outcome what it does, with the changes that can be applied
 */
public record Resolution(Kind kind, Finding finding, WhatIf outcome) {

    /**
     * Returns the changes.
     *
     * @return the change set that can be applied
     */
    public ChangeSet changes() {
        return outcome.changes();
    }

    /** The ways, the cheapest first. */
    public enum Kind {
        /** A code that is not valid gives way to those that took its place. */
        REPLACE_CODE,
        /** A grant that says nothing or nothing new is dropped. */
        DROP_GRANT,
        /** What both cover is carved out of one. */
        CARVE_OUT,
        /** One begins later or ends earlier. */
        MOVE_BOUNDARY,
        /** One no longer holds for the channels of the other. */
        RESTRICT_CHANNEL,
        /** One gives up a part of its exclusivity. */
        SHARE,
        /** An entry says what the price is where two others differ. */
        ADD_PRICE
    }
}
