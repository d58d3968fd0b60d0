package org.drmkit.scoring.lint;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Pointer;
import org.drmkit.scoring.scorecard.Aggregate;
import org.drmkit.scoring.scorecard.Catalogue;
import org.drmkit.scoring.scorecard.CatalogueKpi;
import org.drmkit.scoring.scorecard.Criterion;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorecard.KpiGroup;
import org.drmkit.scoring.scorecard.KpiReference;
import org.drmkit.scoring.scorecard.Score;

/** Looks over the tree of KPIs. */
final class KpiLint {

    private final Findings findings;
    private final Optional<Catalogue> catalogue;

    KpiLint(Findings findings, Optional<Catalogue> catalogue) {
        this.findings = findings;
        this.catalogue = catalogue;
    }

    void look(List<Criterion> criteria, Aggregate aggregate, Pointer at) {
        checkWeights(criteria, aggregate, at);
        for (int k = 0; k < criteria.size(); k++) {
            look(criteria.get(k), aggregate, at.child(k));
        }
    }

    private void look(Criterion criterion, Aggregate inherited, Pointer at) {
        if (criterion instanceof KpiGroup group) {
            look(group.kpis(), group.aggregate().orElse(inherited), at.child("kpis"));
        } else if (criterion instanceof Kpi kpi) {
            look(kpi.id(), kpi.score(), at.child("score"));
        } else if (criterion instanceof KpiReference reference) {
            reference.score().ifPresent(score -> look(reference, score, at.child("score")));
        }
    }

    private void look(KpiReference reference, Score score, Pointer at) {
        look(reference.id(), score, at);
        Optional<CatalogueKpi> found = catalogue.map(Catalogue::kpis).map(kpis -> kpis.get(reference.catalogue()));
        found.ifPresent(kpi -> {
            Direction usual = Direction.of(kpi.score());
            Direction own = Direction.of(score);
            if (usual.isOpposite(own)) {
                findings.add(at, LintCode.DIRECTION, "kpi", reference.id());
            }
        });
    }

    private void look(String kpi, Score score, Pointer at) {
        if (PointRange.of(score).isOnePoint()) {
            findings.add(
                    at,
                    LintCode.SAME_POINTS,
                    "kpi",
                    kpi,
                    "points",
                    PointRange.of(score).most());
        } else if (score instanceof Score.Steps steps) {
            checkSteps(kpi, steps, at.child("steps"));
        }
        if (Direction.of(score) == Direction.BOTH && !(score instanceof Score.Range)) {
            findings.add(at, LintCode.NOT_MONOTONE, "kpi", kpi);
        }
        if (score.peers().isPresent()) {
            findings.add(at, LintCode.PEERS, "kpi", kpi);
        }
    }

    /** In the order of the thresholds, the points of the one further from nothing must differ from those of its neighbour. */
    private void checkSteps(String kpi, Score.Steps steps, Pointer at) {
        Comparator<Score.Step> ascending = Comparator.comparing(Score.Step::threshold);
        List<Score.Step> ordered = steps.steps().stream()
                .sorted(steps.hasLowerBounds() ? ascending : ascending.reversed())
                .toList();
        BigDecimal before = BigDecimal.ZERO;
        for (Score.Step step : ordered) {
            if (step.points().compareTo(before) == 0) {
                findings.add(
                        at.child(steps.steps().indexOf(step)),
                        LintCode.STEP_WITHOUT_EFFECT,
                        "kpi",
                        kpi,
                        "threshold",
                        step.threshold(),
                        "points",
                        step.points());
            }
            before = step.points();
        }
    }

    private void checkWeights(List<Criterion> criteria, Aggregate aggregate, Pointer at) {
        boolean ignores = aggregate == Aggregate.Common.MIN || aggregate instanceof Aggregate.Ordered;
        long different = criteria.stream()
                .map(criterion -> criterion.weight().stripTrailingZeros())
                .distinct()
                .count();
        if (ignores && different > 1) {
            findings.add(at, LintCode.WEIGHT_WITHOUT_EFFECT);
        }
    }
}
