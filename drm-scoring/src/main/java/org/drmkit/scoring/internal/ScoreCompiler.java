package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Share;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.Peers;
import org.drmkit.scoring.scorecard.Score;
import org.drmkit.scoring.scorer.Scorer;
import org.drmkit.scoring.scorer.Scorers;

/**
 * Turns KPIs into nodes.
 *
 * @param formulas compiles their values
 * @param own the caller's scorers by id
 * @param population who is judged
 */
record ScoreCompiler(FormulaCompiler formulas, Map<String, Scorer> own, Population population) {

    private static final double HUNDRED = 100;

    KpiNode compile(Kpi kpi) {
        Score score = kpi.score();
        Optional<Node> peers = score.peers()
                .flatMap(Peers::attribute)
                .map(attribute -> formulas.compile(new FactReference(attribute, At.CURRENT)));
        return new KpiNode(kpi, formulas.compile(value(kpi)), scorer(score), most(score), peers, population);
    }

    /** A proportional score is one of the share of the target. */
    private static Formula value(Kpi kpi) {
        return kpi.score() instanceof Score.Proportional proportional
                ? new Share(kpi.value(), proportional.target())
                : kpi.value();
    }

    private static double most(Score score) {
        return score instanceof Score.Proportional proportional
                ? proportional.cap().doubleValue()
                : HUNDRED;
    }

    private Scorer scorer(Score score) {
        if (score instanceof Score.Linear linear) {
            return Scorers.linear(
                    linear.points().stream().map(Score.Point::x).toList(),
                    linear.points().stream().map(Score.Point::points).toList());
        } else if (score instanceof Score.Steps steps) {
            return Scorers.steps(worth(steps.steps()), steps.hasLowerBounds());
        } else if (score instanceof Score.Range range) {
            return Scorers.range(range.a(), range.c(), range.d(), range.b());
        } else if (score instanceof Score.Proportional proportional) {
            return Scorers.proportional(proportional.zeroBelow());
        } else if (score instanceof Score.Logistic logistic) {
            return Scorers.logistic(logistic.midpoint(), logistic.steepness());
        } else if (score instanceof Score.Log log) {
            return Scorers.log(log.from(), log.to());
        } else if (score instanceof Score.Cases cases) {
            return Scorers.cases(cases.points());
        }
        return peerScorer(score);
    }

    private static Map<BigDecimal, BigDecimal> worth(List<Score.Step> steps) {
        return steps.stream().collect(Collectors.toMap(Score.Step::threshold, Score.Step::points));
    }

    private Scorer peerScorer(Score score) {
        boolean lower = score.peers().orElseThrow().better() == Better.LOWER;
        if (score instanceof Score.MinMax) {
            return Scorers.minMax(lower);
        } else if (score instanceof Score.ZScore) {
            return Scorers.zScore(lower);
        } else if (score instanceof Score.RelativeToBest) {
            return Scorers.relativeToBest(lower);
        } else if (score instanceof Score.Percentile percentile) {
            return Scorers.percentile(ties(percentile.ties()), lower);
        }
        String id = ((Score.Own) score).scorer();
        return Optional.ofNullable(own.get(id)).orElseThrow();
    }

    private static double ties(Score.Percentile.Ties ties) {
        return switch (ties) {
            case MIDRANK -> 0.5;
            case BELOW -> 0;
            case INCLUSIVE -> 1;
        };
    }
}
