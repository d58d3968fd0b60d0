package org.drmkit.scoring.weight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights by comparing everything with the best and with the worst thing only, and how far the comparisons are off.
 *
 * <p>Price is judged 2 times as important as comfort and 8 times as important as style, comfort 4 times as important as style: they agree,
 * the weights are 8/13, 4/13 and 1/13, and the deviation is 0. Up to three things have one solution, which makes the largest deviation of
 * a ratio minimal. More things can have many; there the largest deviation of {@code w(best) - a w(j)} and {@code w(j) - a w(worst)} is made
 * minimal instead, which {@link #isLinear} says. Immutable.
 */
public final class BestWorst {

    private static final int RATIOS = 3;

    private final BestWorstJudgements judgements;
    private final double[] solution;
    private final double deviation;

    private BestWorst(BestWorstJudgements judgements) {
        this.judgements = judgements;
        double[] solved = isLinear() ? LinearBestWorst.solve(judgements) : RatioBestWorst.solve(judgements);
        this.solution = solved;
        this.deviation = solved[solved.length - 1];
    }

    static BestWorst of(BestWorstJudgements judgements) {
        return new BestWorst(judgements);
    }

    /**
     * Returns the weights.
     *
     * @return a weight for each thing
     */
    public Weights weights() {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<String> things = judgements.things();
        for (int i = 0; i < things.size(); i++) {
            weights.put(things.get(i), solution[i]);
        }
        return Weights.of(weights);
    }

    /**
     * Returns the largest deviation, which the weights make minimal.
     *
     * @return 0 if the judgements agree
     */
    public double deviation() {
        return deviation;
    }

    /**
     * Checks which of the two models was solved.
     *
     * @return true for the linear one, of more than three things
     */
    public boolean isLinear() {
        return judgements.things().size() > RATIOS;
    }

    /**
     * Returns how inconsistent the judgements are.
     *
     * @return the deviation as a share of the largest one that the judgement of the best over the worst thing allows; of the linear model
     *     the deviation itself, which is to be near 0
     */
    public double consistencyRatio() {
        double most = consistencyIndex(judgements.bestOver(judgements.worst()));
        return isLinear() || most == 0 ? deviation : deviation / most;
    }

    /**
     * Returns the largest deviation that is possible.
     *
     * @param bestOverWorst how many times as important the best thing is than the worst
     * @return the smaller root of x^2 - (1 + 2 a) x + a^2 - a: 0 for 1, 3 for 6, 5.23 for 9
     */
    public static double consistencyIndex(double bestOverWorst) {
        return (1 + 2 * bestOverWorst - Math.sqrt(1 + 8 * bestOverWorst)) / 2;
    }
}
