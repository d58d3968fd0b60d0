package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;

/** The smallest change of one KPI that reaches the next grade, by the score. */
final class NextGrade {

    private static final int SHOWN = 2;
    private static final double MOST = 100;

    private final Judgement judgement;
    private final int dealer;
    private final int grade;

    NextGrade(Judgement judgement, int dealer) {
        this.judgement = judgement;
        this.dealer = dealer;
        this.grade = judgement.scale().of(judgement.score(dealer)) - 1;
    }

    /** A change of a KPI, in billionths of points. */
    private record Change(CriterionNode kpi, long from, long to) {

        long points() {
            return to - from;
        }
    }

    /** Returns what the next grade needs, empty if there is no better one. */
    Optional<Explanation> explain() {
        if (grade < 0) {
            return Optional.empty();
        }
        long unpaid = judgement.demanded(dealer) - judgement.deduction(dealer);
        long gap = judgement.scale().threshold(grade) - judgement.score(dealer) + unpaid;
        Explanation.Builder explanation = Explanation.builder("next.grade")
                .value(up(gap))
                .argument("grade", judgement.scale().name(grade));
        changes().stream()
                .min(Comparator.comparingLong(Change::points))
                .ifPresent(change -> Titles.name(explanation, change.kpi().criterion())
                        .argument("now", CriterionExplainer.points(change.from() / 1e9))
                        .argument("needed", up(change.to())));
        if (isLimited()) {
            explanation.argument(
                    "limit", CriterionExplainer.points(judgement.gates().highestScore(dealer) / 1e9));
        }
        return Optional.of(explanation.build());
    }

    /** A need rounded up to what people are shown, so that it suffices. */
    private static Value up(long billionths) {
        BigDecimal exact = NineDecimals.decimal(billionths);
        return Value.of(exact.setScale(SHOWN, RoundingMode.CEILING), CriterionExplainer.POINTS);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (!isLimited()) {
            judgement.card().criteria().stream()
                    .filter(criterion -> criterion.points() instanceof KpiNode)
                    .forEach(kpi -> change(kpi).ifPresent(changes::add));
        }
        return changes;
    }

    /** Tells whether a gate keeps the score below the next grade, whatever the points. */
    private boolean isLimited() {
        return judgement.gates().highestScore(dealer) < judgement.scale().threshold(grade);
    }

    /** The least points of a KPI that do, found by bisection, since more points never lower a score. */
    private Optional<Change> change(CriterionNode kpi) {
        FigureColumn points = judgement.scope().column(kpi.points());
        long most = NineDecimals.of(((KpiNode) kpi.points()).most());
        if (!points.isPresent(dealer) || !suffices(kpi, most)) {
            return Optional.empty();
        }
        long now = NineDecimals.of(points.doubleValue(dealer));
        long low = now;
        long high = most;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (suffices(kpi, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Attainable.points(kpi, high).map(attained -> new Change(kpi, now, attained));
    }

    private boolean suffices(CriterionNode kpi, long points) {
        double sum = with(judgement.card().root(), kpi, points / 1e9);
        long subtotal = NineDecimals.of(Math.min(sum, MOST));
        return subtotal - judgement.demanded(dealer) >= judgement.scale().threshold(grade);
    }

    /** The points of a node if one KPI had other points. */
    private double with(GroupNode node, CriterionNode kpi, double points) {
        int count = node.criteria().size();
        double[] worth = new double[count];
        double[] weights = new double[count];
        int n = 0;
        for (CriterionNode criterion : node.criteria()) {
            FigureColumn filled = judgement.scope().column(criterion.filled());
            if (filled.isPresent(dealer)) {
                worth[n] = criterion.id().equals(kpi.id())
                        ? points
                        : inside(criterion, kpi, points, filled.doubleValue(dealer));
                weights[n++] = criterion.weight();
            }
        }
        return node.aggregator().aggregate(worth, weights, n);
    }

    private double inside(CriterionNode criterion, CriterionNode kpi, double points, double otherwise) {
        boolean holds = criterion.points() instanceof GroupNode
                && criterion.all().map(CriterionNode::id).anyMatch(kpi.id()::equals);
        return holds ? with((GroupNode) criterion.points(), kpi, points) : otherwise;
    }
}
