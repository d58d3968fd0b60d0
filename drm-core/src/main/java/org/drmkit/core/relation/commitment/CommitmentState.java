package org.drmkit.core.relation.commitment;

/** Where a commitment stands on a day. */
public enum CommitmentState {
    /** Neither settled nor past its day. */
    OPEN,
    /** Done by the day on which it was due. */
    KEPT,
    /** Done after the day on which it was due. */
    KEPT_LATE,
    /** Past its day, or given up. */
    BROKEN,
    /** Replaced by another one before it was due. */
    RENEGOTIATED,
    /** Let go by the side that it was owed to, before it was overdue. */
    WAIVED;

    /**
     * Checks if a commitment in this state counts as one that was due.
     *
     * @return true for {@link #KEPT}, {@link #KEPT_LATE} and {@link #BROKEN}
     */
    public boolean isJudged() {
        return this == KEPT || this == KEPT_LATE || this == BROKEN;
    }

    /** Checks if a commitment in this state is owed no more, without being kept. */
    boolean isLetGo() {
        return this == RENEGOTIATED || this == WAIVED;
    }

    /** Checks if no later step changes it. */
    boolean isFinal() {
        return this != OPEN && this != BROKEN;
    }
}
