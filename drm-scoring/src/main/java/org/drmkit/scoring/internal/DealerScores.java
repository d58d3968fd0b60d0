package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.scorecard.Gate;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * The results of a judgement as plain data.
 *
 * @param judgement the judgement
 */
public record DealerScores(Judgement judgement) {

    private static final double FULL = 100;

    /**
     * Returns the results of all dealers that the card is for.
     *
     * @return the results, by dealer
     */
    public List<DealerScore> all() {
        List<DealerScore> all = new ArrayList<>();
        for (int i = 0; i < judgement.parties().size(); i++) {
            if (judgement.isJudged(i)) {
                all.add(of(i));
            }
        }
        return all;
    }

    /**
     * Returns the result of one dealer.
     *
     * @param i a dealer that the card is for
     * @return the result
     */
    public DealerScore of(int i) {
        DealerScore.Builder result = DealerScore.builder()
                .dealer(judgement.parties().id(i))
                .state(judgement.isScored(i) ? DealerScore.State.SCORED : DealerScore.State.NOT_SCORED)
                .reason(judgement.reason(i))
                .heldBefore(card().gradePolicy().flatMap(policy -> judgement.heldBefore(i)))
                .held(judgement.held(i))
                .coverage(NineDecimals.decimal(judgement.coverage(i)))
                .addAllGates(judgement.metGates(i).stream().map(Gate::id).toList())
                .addAllKpis(kpis(i));
        if (judgement.isScored(i)) {
            result.subtotal(NineDecimals.decimal(judgement.subtotal(i)))
                    .deduction(NineDecimals.decimal(judgement.deduction(i)))
                    .score(NineDecimals.decimal(judgement.score(i)))
                    .shown(judgement.scale().shown(judgement.score(i)))
                    .grade(judgement.scale().name(judgement.grade(i)));
        }
        return result.build();
    }

    private Scorecard card() {
        return judgement.card().card();
    }

    private List<KpiResult> kpis(int i) {
        List<KpiResult> results = new ArrayList<>();
        add(judgement.card().root(), 1, i, results);
        return results;
    }

    private void add(GroupNode node, double weight, int i, List<KpiResult> results) {
        double[] factors = node.factors(judgement.scope(), i);
        for (int k = 0; k < factors.length; k++) {
            CriterionNode criterion = node.criteria().get(k);
            results.add(result(criterion, weight * factors[k], i));
            if (criterion.points() instanceof GroupNode inner) {
                boolean counts = judgement.scope().column(inner).isPresent(i);
                add(inner, counts ? weight * factors[k] : 0, i, results);
            }
        }
    }

    private KpiResult result(CriterionNode criterion, double factor, int i) {
        FigureColumn points = judgement.scope().column(criterion.points());
        FigureColumn filled = judgement.scope().column(criterion.filled());
        Optional<Double> counted = filled.isPresent(i) ? Optional.of(filled.doubleValue(i)) : Optional.empty();
        return new KpiResult(
                criterion.id(),
                points.isPresent(i) ? Optional.of(nine(points.doubleValue(i))) : Optional.empty(),
                points.isPresent(i) ? Optional.empty() : Optional.of(points.reason(i)),
                counted.map(worth -> nine(factor * worth)),
                counted.map(worth -> nine(factor * Math.max(0, FULL - worth))));
    }

    private static BigDecimal nine(double value) {
        return NineDecimals.decimal(NineDecimals.of(value));
    }
}
