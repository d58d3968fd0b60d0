package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.scoring.report.GradeGap;
import org.drmkit.scoring.report.GradeGap.Change;

/** Explains what a dealer lacks for the next grade, with the smallest change of one KPI and those of all others below it. */
final class NextGradeExplainer {

    private static final int SHOWN = 2;

    private final Judgement judgement;
    private final int dealer;

    NextGradeExplainer(Judgement judgement, int dealer) {
        this.judgement = judgement;
        this.dealer = dealer;
    }

    /** Returns what the next grade needs, empty if there is no better one. */
    Optional<Explanation> explain() {
        return new NextGrade(judgement, dealer).gap().map(this::explain);
    }

    private Explanation explain(GradeGap gap) {
        Explanation.Builder explanation =
                Explanation.builder("next.grade").value(up(gap.points())).argument("grade", gap.grade());
        List<Change> changes = gap.changes();
        changes.stream().limit(1).forEach(change -> name(explanation, change));
        changes.stream().skip(1).map(this::change).forEach(explanation::note);
        gap.limit().ifPresent(limit -> explanation.argument("limit", CriterionExplainer.points(limit.doubleValue())));
        if (gap.periods() > 1) {
            explanation.argument("periods", Value.of(gap.periods()));
        }
        return explanation.build();
    }

    private Explanation change(Change change) {
        return name(Explanation.builder("next.change").value(up(change.points())), change)
                .build();
    }

    private Explanation.Builder name(Explanation.Builder explanation, Change change) {
        CriterionNode kpi = judgement.card().criteria().stream()
                .filter(criterion -> criterion.id().equals(change.kpi()))
                .findFirst()
                .orElseThrow();
        return Titles.name(explanation, kpi.criterion())
                .argument("now", CriterionExplainer.points(change.from().doubleValue()))
                .argument("needed", up(change.to()));
    }

    /** A need rounded up to what people are shown, so that it suffices. */
    private static Value up(BigDecimal points) {
        return Value.of(points.setScale(SHOWN, RoundingMode.CEILING), CriterionExplainer.POINTS);
    }
}
