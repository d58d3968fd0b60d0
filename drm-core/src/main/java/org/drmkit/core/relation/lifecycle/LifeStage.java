package org.drmkit.core.relation.lifecycle;

/** Where a dealer stands with the supplier. */
public enum LifeStage {
    /** Known, and not more. */
    PROSPECT,
    /** Being selected. */
    CANDIDATE,
    /** Selected and getting ready to trade. */
    ONBOARDING,
    /** Trading. */
    ACTIVE,
    /** Trading under a cure plan. */
    PROBATION,
    /** Trade stopped, the agreement alive. */
    SUSPENDED,
    /** Ended, with final settlement. */
    TERMINATED
}
