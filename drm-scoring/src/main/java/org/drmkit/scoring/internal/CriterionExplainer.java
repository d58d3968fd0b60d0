package org.drmkit.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;

/** Explains the points of a node as the sum of what its criteria contribute: factor x points. */
final class CriterionExplainer {

    /** The unit of points. */
    static final String POINTS = "points";

    private static final double FULL = 100;

    private CriterionExplainer() {}

    static Value points(FigureColumn column, int party) {
        return Figures.value(column, party, POINTS);
    }

    static Value points(double points) {
        return Value.approximate(points, POINTS);
    }

    /** The points of a node as they are handed on. */
    private static Value rounded(FigureColumn column, int party) {
        return column.isPresent(party)
                ? points(NineDecimals.decimal(NineDecimals.of(column.doubleValue(party)))
                        .doubleValue())
                : points(column, party);
    }

    static Explanation explain(GroupNode node, Scope scope, int party) {
        FigureColumn column = scope.column(node);
        Explanation.Builder explanation = Explanation.builder("group.points").value(rounded(column, party));
        double[] factors = node.factors(scope, party);
        List<Explanation> contributions = new ArrayList<>();
        for (int k = 0; k < factors.length; k++) {
            CriterionNode criterion = node.criteria().get(k);
            if (scope.column(criterion.filled()).isPresent(party) && column.isPresent(party)) {
                contributions.add(contribution(criterion, factors[k], scope, party));
            } else {
                explanation.note(dropped(criterion, scope, party));
            }
        }
        return column.isPresent(party)
                ? explanation.operation(Operation.SUM, contributions).build()
                : explanation.build();
    }

    private static Explanation contribution(CriterionNode criterion, double factor, Scope scope, int party) {
        double worth = scope.column(criterion.filled()).doubleValue(party);
        double lost = factor * Math.max(0, FULL - worth);
        Explanation.Builder explanation = Titles.name(Explanation.builder("kpi.contribution"), criterion.criterion())
                .value(points(factor * worth))
                .operation(
                        Operation.PRODUCT,
                        Explanation.input("kpi.weight", Value.approximate(factor, "")),
                        criterion.filled().explain(scope, party));
        return (lost > 0 ? explanation.argument("lost", points(lost)) : explanation).build();
    }

    private static Explanation dropped(CriterionNode criterion, Scope scope, int party) {
        FigureColumn column = scope.column(criterion.points());
        Node cause = criterion.points() instanceof KpiNode kpi ? kpi.value() : criterion.points();
        return Titles.name(Explanation.builder("kpi.dropped"), criterion.criterion())
                .value(points(column, party))
                .note(cause.explain(scope, party))
                .build();
    }

    static Explanation coverage(FigureColumn column, int party) {
        return Explanation.input("kpi.coverage", Figures.value(column, party, "%"));
    }
}
