package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.report.GradeGap;
import org.drmkit.scoring.report.GradeGap.Change;
import org.drmkit.scoring.report.HeldGrade;
import org.drmkit.scoring.report.HeldGrade.Trend;
import org.drmkit.scoring.scorecard.GradePolicy;

/**
 * The smallest change of each KPI that reaches the next grade: the one above the grade of the score or, under a policy, above the grade that
 * is held, and then by its margin.
 */
public final class NextGrade {

    private static final double MOST = 100;

    private final Judgement judgement;
    private final int dealer;
    private final int grade;
    private final long margin;
    private final int periods;

    /**
     * Prepares the question.
     *
     * @param judgement the judgement
     * @param dealer a dealer who is scored
     */
    public NextGrade(Judgement judgement, int dealer) {
        this.judgement = judgement;
        this.dealer = dealer;
        GradeScale scale = judgement.scale();
        Optional<GradePolicy> policy = judgement.card().card().gradePolicy();
        this.grade = judgement
                        .held(dealer)
                        .map(HeldGrade::grade)
                        .map(scale::of)
                        .orElseGet(() -> scale.of(judgement.score(dealer)))
                - 1;
        this.margin = policy.map(rule -> NineDecimals.of(rule.margin())).orElse(0L);
        this.periods = policy.map(rule -> new GradeKeeping(rule, scale).needed(Trend.BETTER))
                .orElse(1);
    }

    /**
     * Returns what is missing.
     *
     * @return the gap, empty if there is no better grade or the score is as high as it needs
     */
    public Optional<GradeGap> gap() {
        if (grade < 0 || needed() <= judgement.score(dealer)) {
            return Optional.empty();
        }
        long unpaid = judgement.demanded(dealer) - judgement.deduction(dealer);
        long points = needed() - judgement.score(dealer) + unpaid;
        return Optional.of(
                new GradeGap(judgement.scale().name(grade), NineDecimals.decimal(points), changes(), limit(), periods));
    }

    private long needed() {
        return judgement.scale().threshold(grade) + margin;
    }

    /** Returns the score that a gate leaves, if it keeps the score below the next grade whatever the points. */
    private Optional<BigDecimal> limit() {
        long highest = judgement.gates().highestScore(dealer);
        return highest < needed() ? Optional.of(NineDecimals.decimal(highest)) : Optional.empty();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (limit().isEmpty()) {
            judgement.card().criteria().stream()
                    .filter(criterion -> criterion.points() instanceof KpiNode)
                    .forEach(kpi -> change(kpi).ifPresent(changes::add));
        }
        changes.sort(Comparator.comparing(Change::points));
        return changes;
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
        return Attainable.points(kpi, high)
                .map(attained -> new Change(kpi.id(), NineDecimals.decimal(now), NineDecimals.decimal(attained)));
    }

    private boolean suffices(CriterionNode kpi, long points) {
        double sum = with(judgement.card().root(), kpi, points / 1e9);
        long subtotal = NineDecimals.of(Math.min(sum, MOST));
        return subtotal - judgement.demanded(dealer) >= needed();
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
