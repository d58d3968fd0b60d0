package org.drmkit.scoring.internal;

import java.util.List;
import java.util.stream.IntStream;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.scoring.scorecard.Gate;

/**
 * Which gates each dealer meets.
 *
 * @param gates the gates in declared order
 * @param truths for each of them, for whom its tests hold
 */
record GateOutcomes(List<Gate> gates, List<TruthColumn> truths) {

    static GateOutcomes of(CompiledCard card, Scope scope) {
        return new GateOutcomes(
                card.card().gates(), card.gates().stream().map(scope::truth).toList());
    }

    List<Gate> met(int dealer) {
        return gates.isEmpty() ? List.of() : metOf(dealer);
    }

    private List<Gate> metOf(int dealer) {
        return IntStream.range(0, gates.size())
                .filter(gate -> truths.get(gate).holds(dealer))
                .mapToObj(gates::get)
                .toList();
    }

    /** Tells whether a gate stops the score. */
    boolean stop(int dealer) {
        return !met(Gate.NotScored.class, dealer).isEmpty();
    }

    /** Returns the highest score that the gates allow, in billionths. */
    long highestScore(int dealer) {
        return gates.isEmpty() ? Long.MAX_VALUE : lowestLimit(dealer);
    }

    private long lowestLimit(int dealer) {
        return met(Gate.ScoreAtMost.class, dealer).stream()
                .mapToLong(gate -> NineDecimals.of(gate.score()))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Returns the place of the best grade that the gates allow. */
    int bestGrade(int dealer, GradeScale scale) {
        return gates.isEmpty() ? 0 : worstLimit(dealer, scale);
    }

    private int worstLimit(int dealer, GradeScale scale) {
        return met(Gate.GradeAtMost.class, dealer).stream()
                .mapToInt(gate -> scale.of(gate.grade()))
                .max()
                .orElse(0);
    }

    private <C extends Gate.Consequence> List<C> met(Class<C> kind, int dealer) {
        return gates.isEmpty() ? List.of() : then(kind, dealer);
    }

    private <C extends Gate.Consequence> List<C> then(Class<C> kind, int dealer) {
        return met(dealer).stream()
                .map(Gate::then)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
