package org.drmkit.scoring.scorer;

import java.util.function.DoubleUnaryOperator;

/**
 * A way to turn the values of a KPI into points, for all judged dealers at once.
 *
 * <p>A card names it by its id, {@code "score": {"scorer": "root"}}, and the engine is handed the scorer itself:
 *
 * <pre>{@code
 * Scorer root = Scorer.of("root", value -> 10 * Math.sqrt(Math.max(0, value)));     // 49 is worth 70 points
 * ScoringEngine.of(card, network, root);
 * }</pre>
 *
 * <p>An implementation keeps no state and gives equal points for equal values, so that a score can be computed again.
 */
public interface Scorer {

    /**
     * Returns a scorer that looks at each value alone.
     *
     * @param id the id
     * @param curve gives the points for a number; a result that is not finite makes the value unusable
     * @return the scorer
     */
    static Scorer of(String id, DoubleUnaryOperator curve) {
        return new CurveScorer(id, curve);
    }

    /**
     * Returns by what a card names it.
     *
     * @return the id
     */
    String id();

    /**
     * Scores the values.
     *
     * @param values a number, a code or nothing for each dealer, and who is whose peer
     * @param points where to set the points; a dealer with a value for whom nothing is set has one that cannot be used
     */
    void score(Values values, Points points);
}
