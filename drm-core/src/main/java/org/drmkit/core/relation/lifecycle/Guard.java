package org.drmkit.core.relation.lifecycle;

/** What must be so before a dealer moves to another stage, as the caller's systems know it. */
public enum Guard {
    /** The profile has all that selection needs. */
    PROFILE_COMPLETE,
    /** The decision to select it was taken. */
    SELECTION_DECIDED,
    /** Every gate of the selection was passed. */
    GATES_PASSED,
    /** No conflict with another dealer blocks it. */
    NO_BLOCKING_CONFLICT,
    /** An agreement is in force. */
    AGREEMENT_EFFECTIVE,
    /** A credit limit is set. */
    CREDIT_SET,
    /** The mandatory training is valid. */
    TRAINING_VALID,
    /** Its territory grant conflicts with no other. */
    GRANT_FREE_OF_CONFLICT,
    /** A plan to cure what is wrong is attached. */
    CURE_PLAN_ATTACHED,
    /** The plan was fulfilled. */
    CURE_PLAN_MET,
    /** What led to the suspension is gone. */
    CAUSE_REMOVED
}
