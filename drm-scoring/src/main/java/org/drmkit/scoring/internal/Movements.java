package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.Movement;
import org.drmkit.scoring.report.ScoringReport;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * How the scores of a report became those of a judgement: by judgements in between, each of which takes one thing more from now.
 *
 * <p>A dealer who has no score in one of them is taken to have that of the step before, so that the steps always add up.
 */
public final class Movements {

    private final Map<String, DealerScore> before = new HashMap<>();
    private final List<Judgement> steps;

    private Movements(ScoringReport previous, List<Judgement> steps) {
        previous.dealers().forEach(score -> before.put(score.dealer(), score));
        this.steps = steps;
    }

    /**
     * Returns the movements between two periods under one card.
     *
     * @param previous the earlier report
     * @param now the judgement
     * @return the movements, by values and coverage
     */
    public static Movements of(ScoringReport previous, Judgement now) {
        Judgement values = EarlierPoints.of(previous, now.card(), now.scope());
        return new Movements(previous, List.of(values, now, now, now));
    }

    /**
     * Returns the movements between two periods under two cards.
     *
     * @param previous the earlier report
     * @param card the earlier card
     * @param now the judgement
     * @return the movements, by values, coverage, weights and definition
     * @throws DefinitionException if the earlier card does not fit the network
     */
    public static Movements of(ScoringReport previous, Scorecard card, Judgement now) {
        CompiledCard earlier = now.card().checked(card);
        Scope scope = scope(earlier, now.scope());
        Map<String, BigDecimal> weights = now.card().card().weightsById();
        Judgement values = EarlierPoints.of(previous, earlier, scope);
        Judgement all = Judgement.of(earlier, scope, Optional.empty());
        Judgement reweighted = Judgement.of(earlier.reweighted(weights), scope, Optional.empty());
        return new Movements(previous, List.of(values, all, reweighted, now));
    }

    /** Reads for the earlier card what the judgement reads for its own. */
    private static Scope scope(CompiledCard earlier, Scope now) {
        Evaluation read = now.evaluation();
        MeasurePlan plan = earlier.plan(now.span(), read.asOf());
        return new Evaluation(read.book(), read.asOf(), read.parties(), plan.scan(read.book())).scope(now.span());
    }

    /**
     * Returns the movement of a dealer.
     *
     * @param dealer the dealer, of the last judgement
     * @return the movement, empty unless there is a score in both periods
     */
    public Optional<Movement> of(int dealer) {
        Judgement now = steps.get(steps.size() - 1);
        return Optional.ofNullable(before.get(now.parties().id(dealer)))
                .filter(score -> now.isScored(dealer))
                .flatMap(score -> score.score().map(points -> movement(score, NineDecimals.of(points), dealer)));
    }

    private Movement movement(DealerScore earlier, long score, int dealer) {
        long[] effects = new long[steps.size()];
        long at = score;
        for (int step = 0; step < effects.length; step++) {
            long next = steps.get(step).isScored(dealer) ? steps.get(step).score(dealer) : at;
            effects[step] = next - at;
            at = next;
        }
        return new Movement(
                NineDecimals.decimal(score),
                effect(effects[0]),
                effect(effects[1]),
                effect(effects[2]),
                effect(effects[3]),
                earlier.grade(),
                earlier.rank());
    }

    private static BigDecimal effect(long billionths) {
        return NineDecimals.decimal(billionths);
    }
}
