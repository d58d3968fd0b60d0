package org.drmkit.core.agreement;

/** How far a grant has got; only what is signed binds. */
public enum GrantStatus {
    /** Proposed: it binds nobody and is looked at only when a change is tried out. */
    DRAFT,
    /** Signed, whether or not its period has begun. */
    SIGNED,
    /** In use. */
    ACTIVE,
    /** Ended before its time. */
    TERMINATED;

    /**
     * Checks if a grant of this status binds.
     *
     * @return true for SIGNED and ACTIVE
     */
    public boolean isBinding() {
        return this == SIGNED || this == ACTIVE;
    }
}
