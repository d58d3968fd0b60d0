package org.drmkit.scoring.scorecard;

/**
 * What a value that is missing does to the score.
 *
 * <p>Of three KPIs with weights 50, 30 and 20 the second is missing, the others have 80 and 40 points: the score is 68.57, 48, 63 or
 * none, by policy. Whatever the policy, the value counts as missing for the coverage.
 */
public enum MissingPolicy {
    /** The weight drops out, and the rest is scaled up. */
    RENORMALISE,
    /** It counts as 0 points. */
    ZERO,
    /** It counts as 50 points. */
    NEUTRAL,
    /** It counts as the median of the points of the peers; without peers, it drops out. */
    PEER_MEDIAN,
    /** The dealer is not scored. */
    FAIL
}
