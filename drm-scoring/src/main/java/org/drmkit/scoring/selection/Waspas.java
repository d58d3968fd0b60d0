package org.drmkit.scoring.selection;

import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.weight.Weights;

/**
 * A mixture of the weighted sum and the weighted product of ratios (WASPAS).
 *
 * @param sum how much the sum counts: 1 is the sum alone, 0 the product
 */
public record Waspas(double sum) implements SelectionMethod {

    /** Checks the share of the sum. */
    public Waspas {
        Share.check("weighted sum", sum);
    }

    @Override
    public String id() {
        return "waspas";
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        Shares shares = Shares.of(table, weights, Normalisation.RATIO);
        double[] scores = shares.sums();
        double[] products = shares.products();
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sum * scores[i] + (1 - sum) * products[i];
        }
        return Ranking.of(id(), table, scores, Better.HIGHER, i -> explain(shares, i));
    }

    private Explanation explain(Shares shares, int i) {
        CandidateTable table = shares.table();
        Explanation summed = Figures.weightedSum(table, shares.weights(), shares.numbers(), i);
        Explanation multiplied = Figures.weightedProduct(table, shares.weights(), shares.numbers(), i);
        Explanation mixed = Figures.made(
                "selection.mixture",
                Operation.SUM,
                Figures.made("selection.sumPart", Operation.PRODUCT, Figures.number("selection.weight", sum), summed),
                Figures.made(
                        "selection.productPart",
                        Operation.PRODUCT,
                        Figures.number("selection.weight", 1 - sum),
                        multiplied));
        return Figures.score(id(), table.candidates().get(i), mixed).build();
    }
}
