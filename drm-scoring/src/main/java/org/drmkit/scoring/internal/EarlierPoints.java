package org.drmkit.scoring.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.report.ScoringReport;

/** The points of an earlier report, and those of now in place of the ones that are known in both. */
final class EarlierPoints {

    private final Map<String, Map<String, KpiResult>> results = new HashMap<>();

    private EarlierPoints(ScoringReport previous) {
        for (DealerScore score : previous.dealers()) {
            Map<String, KpiResult> byKpi = new HashMap<>();
            score.kpis().forEach(result -> byKpi.put(result.kpi(), result));
            results.put(score.dealer(), byKpi);
        }
    }

    /** Judges by a card what is known now of the KPIs that were known before, with the gaps of before. */
    static Judgement of(ScoringReport previous, CompiledCard card, Scope scope) {
        EarlierPoints points = new EarlierPoints(previous);
        IdentityHashMap<Node, FigureColumn> columns = new IdentityHashMap<>();
        for (CriterionNode criterion : card.criteria()) {
            if (criterion.points() instanceof KpiNode kpi) {
                columns.put(
                        kpi, points.column(criterion.id(), scope.evaluation().parties(), scope.column(kpi)));
            }
        }
        return Judgement.of(card, scope.replacing(columns), Optional.empty());
    }

    private FigureColumn column(String kpi, Parties parties, FigureColumn now) {
        FigureColumn column = FigureColumn.of(now.size(), now.scale());
        for (int i = 0; i < column.size(); i++) {
            Optional<KpiResult> earlier = Optional.ofNullable(
                    results.getOrDefault(parties.id(i), Map.of()).get(kpi));
            if (earlier.isEmpty() || (isThere(earlier.get()) && ScoreReasons.isThere(now, i))) {
                column.copyCell(i, now, i);
            } else {
                set(column, i, earlier.get());
            }
        }
        return column;
    }

    private static boolean isThere(KpiResult earlier) {
        return earlier.points().isPresent()
                || earlier.reason().filter(Reasons.INVALID::equals).isPresent();
    }

    private static void set(FigureColumn column, int i, KpiResult earlier) {
        String reason = earlier.reason().orElse(Reasons.NO_VALUE);
        if (earlier.points().isPresent()) {
            column.setApproximate(i, earlier.points().get().doubleValue());
        } else if (earlier.applies()) {
            column.setMissing(i, reason);
        } else {
            column.setNotApplicable(i, reason);
        }
    }
}
