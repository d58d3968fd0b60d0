package org.drmkit.scoring.scorecard;

/** What the weights of a node must add up to. */
public enum WeightPolicy {
    /** Anything positive: weights are divided by their sum. */
    RELATIVE,
    /** Exactly 100, so that each reads as a percentage. */
    EXACT_100
}
