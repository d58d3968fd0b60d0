package org.drmkit.scoring.selection;

import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.weight.Weights;

/**
 * The product of the shares, each to the power of its weight: a share of 0 cannot be made up for.
 *
 * @param normalisation how numbers become shares, usually {@link Normalisation#RATIO}
 */
public record WeightedProduct(Normalisation normalisation) implements SelectionMethod {

    @Override
    public String id() {
        return "weightedProduct";
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        Shares shares = Shares.of(table, weights, normalisation);
        return Ranking.of(
                id(),
                table,
                shares.products(),
                Better.HIGHER,
                i -> Figures.score(
                                id(),
                                table.candidates().get(i),
                                Figures.weightedProduct(table, weights, shares.numbers(), i))
                        .build());
    }
}
