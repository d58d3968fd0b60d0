package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.scorecard.Gate;
import org.drmkit.scoring.scorecard.Scorecard;

/** The results of a judgement as plain data. */
public final class DealerScores {

    private final Judgement judgement;
    private final Optional<Movements> movements;
    private final Contributions contributions;

    /**
     * Creates the results.
     *
     * @param judgement the judgement
     * @param movements how scores came from earlier ones, empty if that is not known
     */
    public DealerScores(Judgement judgement, Optional<Movements> movements) {
        this.judgement = judgement;
        this.movements = movements;
        this.contributions = new Contributions(judgement);
    }

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
                .rank(judgement.rank(i))
                .movement(movements.flatMap(all -> all.of(i)))
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
        contributions.each(i, (criterion, factor) -> results.add(result(criterion, factor, i)));
        return results;
    }

    private KpiResult result(CriterionNode criterion, double factor, int i) {
        FigureColumn points = judgement.scope().column(criterion.points());
        Optional<Double> counted = contributions.counted(criterion, i);
        return new KpiResult(
                criterion.id(),
                points.isPresent(i) ? Optional.of(nine(points.doubleValue(i))) : Optional.empty(),
                points.isPresent(i) ? Optional.empty() : Optional.of(points.reason(i)),
                points.kind(i) != CellKind.NOT_APPLICABLE,
                counted.map(worth -> nine(factor * worth)),
                counted.map(worth -> nine(Contributions.lost(factor, worth))));
    }

    private static BigDecimal nine(double value) {
        return NineDecimals.decimal(NineDecimals.of(value));
    }
}
