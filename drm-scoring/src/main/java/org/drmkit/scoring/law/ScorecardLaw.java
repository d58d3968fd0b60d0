package org.drmkit.scoring.law;

/**
 * What holds for a sound scorecard, whoever is judged.
 *
 * <p>Not every good card keeps every law: a gate may stop a dealer whose points are suspiciously high. Such a law is waived in the
 * definition itself, with the reason, as a member of {@code meta}: {@code "law.MONOTONE": "..."}.
 */
public enum ScorecardLaw {
    /** Scores lie between 0 and 100, coverage between 0 and 1. */
    BOUNDED(new PointLaws.Bounded()),
    /** A better value of a KPI never lowers its dealer's score. */
    MONOTONE(new PointLaws.Monotone()),
    /** All weights multiplied by a number change nothing. */
    WEIGHT_SCALING(new TreeLaws.WeightScaling()),
    /** The order of the KPIs changes nothing. */
    ORDER_INVARIANT(new TreeLaws.OrderInvariant()),
    /** One dealer more changes no points that peers do not decide. */
    NEW_PEER(new TreeLaws.NewPeer()),
    /** A missing value never scores higher than full points. */
    MISSING_NOT_PERFECT(new PointLaws.MissingNotPerfect()),
    /** An unusable value never scores higher than any other one. */
    INVALID_NOT_BETTER(new PointLaws.InvalidNotBetter()),
    /** What KPIs contribute adds up to the score before deductions. */
    CONTRIBUTIONS_ADD_UP(new TreeLaws.ContributionsAddUp()),
    /** Every figure is made of the figures below it. */
    EXPLAINED(new TreeLaws.Explained());

    @SuppressWarnings("ImmutableEnumChecker") // Laws have no state.
    private final Law law;

    ScorecardLaw(Law law) {
        this.law = law;
    }

    Law law() {
        return law;
    }

    /**
     * Returns what the law says.
     *
     * @return a sentence in English
     */
    public String statement() {
        return law.statement();
    }
}
