package org.drmkit.core.relation.lifecycle;

import static org.drmkit.core.relation.lifecycle.Guard.AGREEMENT_EFFECTIVE;
import static org.drmkit.core.relation.lifecycle.Guard.CAUSE_REMOVED;
import static org.drmkit.core.relation.lifecycle.Guard.CREDIT_SET;
import static org.drmkit.core.relation.lifecycle.Guard.CURE_PLAN_ATTACHED;
import static org.drmkit.core.relation.lifecycle.Guard.CURE_PLAN_MET;
import static org.drmkit.core.relation.lifecycle.Guard.GATES_PASSED;
import static org.drmkit.core.relation.lifecycle.Guard.GRANT_FREE_OF_CONFLICT;
import static org.drmkit.core.relation.lifecycle.Guard.NO_BLOCKING_CONFLICT;
import static org.drmkit.core.relation.lifecycle.Guard.PROFILE_COMPLETE;
import static org.drmkit.core.relation.lifecycle.Guard.SELECTION_DECIDED;
import static org.drmkit.core.relation.lifecycle.Guard.TRAINING_VALID;
import static org.drmkit.core.relation.lifecycle.LifeStage.ACTIVE;
import static org.drmkit.core.relation.lifecycle.LifeStage.CANDIDATE;
import static org.drmkit.core.relation.lifecycle.LifeStage.ONBOARDING;
import static org.drmkit.core.relation.lifecycle.LifeStage.PROBATION;
import static org.drmkit.core.relation.lifecycle.LifeStage.PROSPECT;
import static org.drmkit.core.relation.lifecycle.LifeStage.SUSPENDED;
import static org.drmkit.core.relation.lifecycle.LifeStage.TERMINATED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A move from one stage to another that is legal, and under what conditions.
 *
 * <p>From PROBATION to TERMINATED the reason is PERFORMANCE or BREACH, the cure period must be over and the notice served. A
 * pair that is not in {@link #ALL} is not legal, and a stage to itself is no move.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the stage before
 * @param to the stage after
 * @param reasons the reasons of which one must be given
 * @param guards what must be so
 * @param needsCureOver true if the cure period must be over
 * @param needsNotice true if notice must have been served long enough ago
 */
public record LegalMove(
        LifeStage from,
        LifeStage to,
        List<String> reasons,
        Set<Guard> guards,
        boolean needsCureOver,
        boolean needsNotice) {

    /** The 18 legal moves. */
    public static final List<LegalMove> ALL = List.of(
            move(PROSPECT, CANDIDATE, List.of("QUALIFIED"), PROFILE_COMPLETE),
            move(PROSPECT, TERMINATED, List.of("DISQUALIFIED")),
            move(CANDIDATE, ONBOARDING, List.of("SELECTED"), SELECTION_DECIDED, GATES_PASSED, NO_BLOCKING_CONFLICT),
            move(CANDIDATE, PROSPECT, List.of("DEFERRED")),
            move(CANDIDATE, TERMINATED, List.of("REJECTED")),
            move(
                    ONBOARDING,
                    ACTIVE,
                    List.of("READY"),
                    AGREEMENT_EFFECTIVE,
                    CREDIT_SET,
                    TRAINING_VALID,
                    GRANT_FREE_OF_CONFLICT),
            move(ONBOARDING, CANDIDATE, List.of("RETRY")),
            move(ONBOARDING, TERMINATED, List.of("WITHDRAWN")),
            move(ACTIVE, PROBATION, List.of("GRADE_POLICY", "BREACH"), CURE_PLAN_ATTACHED),
            move(ACTIVE, SUSPENDED, List.of("PAYMENT", "COMPLIANCE", "SERIOUS_BREACH")),
            move(ACTIVE, TERMINATED, List.of("MUTUAL", "VOLUNTARY", "EXPIRY", "IMMEDIATE_CAUSE")),
            move(PROBATION, ACTIVE, List.of("CURED"), CURE_PLAN_MET),
            move(PROBATION, SUSPENDED, List.of("SERIOUS_BREACH")),
            new LegalMove(PROBATION, TERMINATED, List.of("PERFORMANCE", "BREACH"), Set.of(), true, true),
            move(SUSPENDED, PROBATION, List.of("CAUSE_REMOVED"), CAUSE_REMOVED),
            move(SUSPENDED, ACTIVE, List.of("ANNULLED_ON_APPEAL")),
            new LegalMove(
                    SUSPENDED, TERMINATED, List.of("PAYMENT", "COMPLIANCE", "SERIOUS_BREACH"), Set.of(), false, true),
            move(TERMINATED, CANDIDATE, List.of("RE_ENTRY")));

    /** Keeps copies. */
    public LegalMove {
        reasons = List.copyOf(reasons);
        guards = Set.copyOf(guards);
    }

    private static LegalMove move(LifeStage from, LifeStage to, List<String> reasons, Guard... guards) {
        return new LegalMove(from, to, reasons, Set.of(guards), false, false);
    }

    /**
     * Returns the move between two stages.
     *
     * @param from the stage before
     * @param to the stage after
     * @return the move, empty if it is not legal
     */
    public static Optional<LegalMove> of(LifeStage from, LifeStage to) {
        return ALL.stream().filter(move -> move.from == from && move.to == to).findFirst();
    }
}
