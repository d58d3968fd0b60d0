package org.drmkit.scoring.selection;

import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.weight.Weights;

/**
 * The sum of the weighted shares: what one yardstick lacks another one makes up for.
 *
 * @param normalisation how numbers become shares, usually {@link Normalisation#RATIO}
 */
public record WeightedSum(Normalisation normalisation) implements SelectionMethod {

    @Override
    public String id() {
        return "weightedSum";
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        Shares shares = Shares.of(table, weights, normalisation);
        return Ranking.of(
                id(),
                table,
                shares.sums(),
                Better.HIGHER,
                i -> Figures.score(
                                id(),
                                table.candidates().get(i),
                                Figures.weightedSum(table, weights, shares.numbers(), i))
                        .build());
    }
}
