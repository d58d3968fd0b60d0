package org.drmkit.scoring.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.immutables.value.Value;

/**
 * What a card comes to for one dealer.
 *
 * <p>A subtotal of 88.6 less a deduction of 9 is a score of 79.6. A dealer who is not scored has none of the three and no grade, but a
 * reason, the coverage and the points of all KPIs. All figures have nine decimals, but the shown score has two. Immutable.
 */
@Value.Immutable
@StrictValue
public interface DealerScore {

    /** A figure of nine decimals, as a text. */
    Shape<BigDecimal> NINE = Shapes.text(
            "figure", "a number as a text, such as \"88.600000000\"", BigDecimal::new, BigDecimal::toPlainString);

    /** How it looks as JSON. */
    Shape<DealerScore> SHAPE = Shape.object("dealer score", o -> {
        var dealer = o.required("dealer", Shapes.CODE, DealerScore::dealer);
        var state = o.required("state", Shapes.enumOf(State.class), DealerScore::state);
        var reason = o.optional("reason", Shapes.TEXT, DealerScore::reason);
        var coverage = o.required("coverage", NINE, DealerScore::coverage);
        var subtotal = o.optional("subtotal", NINE, DealerScore::subtotal);
        var deduction = o.optional("deduction", NINE, DealerScore::deduction);
        var score = o.optional("score", NINE, DealerScore::score);
        var shown = o.optional("shown", NINE, DealerScore::shown);
        var grade = o.optional("grade", Shapes.TEXT, DealerScore::grade);
        var rank = o.optional("rank", Shapes.integer(1, Integer.MAX_VALUE), DealerScore::rank);
        var movement = o.optional("movement", Movement.SHAPE, DealerScore::movement);
        var heldBefore = o.optional("heldBefore", HeldGrade.SHAPE, DealerScore::heldBefore);
        var held = o.optional("held", HeldGrade.SHAPE, DealerScore::held);
        var gates = o.withDefault("gates", Shapes.listOf(Shapes.NAME), List.of(), DealerScore::gates);
        var kpis = o.required("kpis", Shapes.listOf(KpiResult.SHAPE), DealerScore::kpis);
        return v -> DealerScore.builder()
                .dealer(v.get(dealer))
                .state(v.get(state))
                .reason(v.get(reason))
                .coverage(v.get(coverage))
                .subtotal(v.get(subtotal))
                .deduction(v.get(deduction))
                .score(v.get(score))
                .shown(v.get(shown))
                .grade(v.get(grade))
                .rank(v.get(rank))
                .movement(v.get(movement))
                .heldBefore(v.get(heldBefore))
                .held(v.get(held))
                .addAllGates(v.get(gates))
                .addAllKpis(v.get(kpis))
                .build();
    });

    /**
     * Starts the result of a dealer.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the dealer.
     *
     * @return the id
     */
    String dealer();

    /**
     * Returns whether there is a score.
     *
     * @return the state
     */
    State state();

    /**
     * Returns why there is no score.
     *
     * @return the reason, such as {@code LOW_COVERAGE}, empty if there is a score
     */
    Optional<String> reason();

    /**
     * Returns how much of the weight that applies is present.
     *
     * @return a share from 0 to 1
     */
    BigDecimal coverage();

    /**
     * Returns the score before deductions.
     *
     * @return points from 0 to 100
     */
    Optional<BigDecimal> subtotal();

    /**
     * Returns what deductions take off, at most the subtotal.
     *
     * @return the points
     */
    Optional<BigDecimal> deduction();

    /**
     * Returns the score after deductions and gates.
     *
     * @return points from 0 to 100
     */
    Optional<BigDecimal> score();

    /**
     * Returns the score for people, who would take 89.996 for 90: it is cut, not rounded, where rounding would reach a grade.
     *
     * @return the score with two decimals
     */
    Optional<BigDecimal> shown();

    /**
     * Returns the grade after gates.
     *
     * @return the grade
     */
    Optional<String> grade();

    /**
     * Returns the place among all dealers who are scored.
     *
     * @return 1 for the highest score, 1-2-2-4 where two are the same; empty on a part of the population
     */
    Optional<Integer> rank();

    /**
     * Returns how the score came from that of an earlier report.
     *
     * @return the movement, empty if the run comes after no report or there was no score
     */
    Optional<Movement> movement();

    /**
     * Returns the grade held before the period, under a grade policy.
     *
     * @return the held grade, empty without a policy or an earlier grade
     */
    Optional<HeldGrade> heldBefore();

    /**
     * Returns the grade held after the period, under a grade policy; a dealer who is not scored keeps what was held before.
     *
     * @return the held grade, before gates, empty without a policy
     */
    Optional<HeldGrade> held();

    /**
     * Tells whether the score is better or worse than the grade that the policy holds.
     *
     * @return true while a streak of such periods has begun and has not moved the grade
     */
    default boolean isOnWatch() {
        return state() == State.SCORED && held().flatMap(HeldGrade::watch).isPresent();
    }

    /**
     * Returns the gates that the dealer meets.
     *
     * @return their ids in declared order
     */
    List<String> gates();

    /**
     * Returns what the KPIs and their nodes come to.
     *
     * @return the results, outer nodes first, in declared order
     */
    List<KpiResult> kpis();

    /**
     * Returns what one KPI or node comes to.
     *
     * @param id its id
     * @return the result
     * @throws IllegalArgumentException if there is none of this id
     */
    default KpiResult kpi(String id) {
        return kpis().stream()
                .filter(result -> result.kpi().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no KPI (%s).\nMaybe one of %s."
                        .formatted(id, kpis().stream().map(KpiResult::kpi).toList())));
    }

    /** Whether a dealer has a score. */
    enum State {
        /** There is a score and a grade. */
        SCORED,
        /** There is none, for a reason. */
        NOT_SCORED
    }

    /** Puts a result together; a thing that is told twice is refused. */
    final class Builder extends ImmutableDealerScore.Builder {

        Builder() {}
    }
}
