package org.drmkit.scoring.internal;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.number.Fraction;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.scorecard.Score;
import org.drmkit.scoring.scorer.Values;

/** Explains the points of a KPI by its value. */
final class PointsExplainer {

    private final KpiNode node;
    private final Scope scope;
    private final int party;
    private final FigureColumn values;
    private final FigureColumn points;

    private PointsExplainer(KpiNode node, Scope scope, int party) {
        this.node = node;
        this.scope = scope;
        this.party = party;
        this.values = scope.column(node.value());
        this.points = scope.column(node);
    }

    static Explanation explain(KpiNode node, Scope scope, int party) {
        return new PointsExplainer(node, scope, party).explain();
    }

    private Explanation explain() {
        Score score = node.kpi().score();
        if (!points.isPresent(party)) {
            return told("kpi").build();
        } else if (score instanceof Score.Linear linear) {
            return line(linear);
        } else if (score instanceof Score.Steps steps) {
            return step(steps);
        } else if (score instanceof Score.Percentile percentile) {
            return percentile(percentile);
        } else if (score instanceof Score.MinMax) {
            return extremes();
        }
        return told(score.peers().isPresent() ? "peers" : "kpi").build();
    }

    private Explanation.Builder explanation(String code) {
        return Explanation.builder(code + ".points").value(CriterionExplainer.points(points, party));
    }

    /** Points with their value beside them. */
    private Explanation.Builder told(String code) {
        return explanation(code).argument("kpi", node.kpi().id()).note(value());
    }

    private Explanation value() {
        return node.value().explain(scope, party);
    }

    private Explanation line(Score.Linear linear) {
        List<Score.Point> line = linear.points();
        double x = values.doubleValue(party);
        for (int k = 1; k < line.size(); k++) {
            Score.Point left = line.get(k - 1);
            Score.Point right = line.get(k);
            if (x >= left.x().doubleValue()
                    && x <= right.x().doubleValue()
                    && values.kind(party).isExact()) {
                return explanation("linear")
                        .operation(Operation.INTERPOLATION, value(), x(left), y(left), x(right), y(right))
                        .build();
            }
        }
        return told("flat").build();
    }

    private static Explanation x(Score.Point point) {
        return Explanation.input("line.x", Value.of(point.x(), ""));
    }

    private static Explanation y(Score.Point point) {
        return Explanation.input("line.points", Value.of(point.points(), ""));
    }

    private Explanation step(Score.Steps steps) {
        double worth = points.doubleValue(party);
        Explanation.Builder explanation = told("steps");
        Optional<Score.Step> reached = steps.steps().stream()
                .filter(step -> step.points().doubleValue() == worth)
                .filter(step -> reaches(step, steps.hasLowerBounds()))
                .findFirst();
        reached.ifPresent(
                step -> explanation.argument(steps.hasLowerBounds() ? "from" : "upTo", Value.of(step.threshold(), "")));
        return explanation.build();
    }

    private boolean reaches(Score.Step step, boolean lowerBound) {
        if (!values.kind(party).isExact()) {
            return false;
        }
        int order = values.fraction(party).compareTo(Fraction.of(step.threshold()));
        return lowerBound ? order >= 0 : order <= 0;
    }

    /** Where a value stands between the lowest and the highest of the peers. */
    private Explanation extremes() {
        Values compared = node.compared(scope);
        double[] numbers = IntStream.range(0, compared.size())
                .filter(i -> compared.isNumber(i) && compared.group(i) == compared.group(party))
                .mapToDouble(compared::number)
                .toArray();
        DoubleSummaryStatistics all = DoubleStream.of(numbers).summaryStatistics();
        return told("extremes")
                .argument("least", Value.approximate(all.getMin(), ""))
                .argument("most", Value.approximate(all.getMax(), ""))
                .build();
    }

    private Explanation percentile(Score.Percentile score) {
        Values compared = node.compared(scope);
        double own = compared.number(party);
        boolean lower = score.among().better() == Better.LOWER;
        int ahead = 0;
        int equal = 0;
        int others = 0;
        for (int i = 0; i < compared.size(); i++) {
            if (i != party && compared.isNumber(i) && compared.group(i) == compared.group(party)) {
                int order = Double.compare(own, compared.number(i));
                others++;
                equal += order == 0 ? 1 : 0;
                ahead += (lower ? -order : order) > 0 ? 1 : 0;
            }
        }
        Explanation.Builder explanation =
                told("percentile").argument("ahead", Value.of(ahead)).argument("others", Value.of(others));
        return (equal > 0 ? explanation.argument("equal", Value.of(equal)) : explanation).build();
    }
}
