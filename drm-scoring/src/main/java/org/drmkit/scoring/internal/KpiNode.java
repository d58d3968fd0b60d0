package org.drmkit.scoring.internal;

import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.scoring.scorecard.Kpi;
import org.drmkit.scoring.scorer.Points;
import org.drmkit.scoring.scorer.Scorer;
import org.drmkit.scoring.scorer.Values;

/** The points of a KPI, as doubles. */
final class KpiNode implements Node {

    private final Kpi kpi;
    private final Node value;
    private final Scorer scorer;
    private final double most;
    private final Optional<Node> peers;
    private final Population population;
    private final double tail;

    /**
     * Creates a node.
     *
     * @param kpi the KPI
     * @param value what is scored
     * @param scorer how it is scored
     * @param most the most points
     * @param peers the attribute that peers share
     * @param population who is judged
     */
    KpiNode(Kpi kpi, Node value, Scorer scorer, double most, Optional<Node> peers, Population population) {
        this.kpi = kpi;
        this.value = value;
        this.scorer = scorer;
        this.most = most;
        this.peers = peers;
        this.population = population;
        this.tail = kpi.score()
                .peers()
                .map(among -> among.winsorise().doubleValue())
                .orElse(0.0);
    }

    Kpi kpi() {
        return kpi;
    }

    Node value() {
        return value;
    }

    double most() {
        return most;
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        value.request(span, plan);
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        FigureColumn values = judged(scope);
        FigureColumn all = absent(scope).withValues(values, kpi.id());
        Points points = Points.forValues(all, most);
        scorer.score(compared(all, scope), points);
        return all == values ? points.column() : first(values.size(), points.column());
    }

    private static FigureColumn first(int size, FigureColumn column) {
        FigureColumn first = FigureColumn.of(size, column.scale());
        for (int i = 0; i < size; i++) {
            first.copyCell(i, column, i);
        }
        return first;
    }

    /** The values of those who are judged. */
    FigureColumn judged(Scope scope) {
        return population.only(scope, scope.column(value));
    }

    /** The peers that the book lacks, if points depend on peers. */
    AbsentPeers absent(Scope scope) {
        return kpi.score().peers().isPresent() ? population.absent(scope) : AbsentPeers.NONE;
    }

    /** The values as they are scored: in their groups of peers, with the tails cut. */
    private Values compared(FigureColumn all, Scope scope) {
        return Values.of(all, Population.groups(scope, peers, absent(scope), kpi.id()))
                .winsorised(tail);
    }

    Values compared(Scope scope) {
        return compared(absent(scope).withValues(judged(scope), kpi.id()), scope);
    }

    Optional<Node> peers() {
        return peers;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return PointsExplainer.explain(this, scope, party);
    }
}
