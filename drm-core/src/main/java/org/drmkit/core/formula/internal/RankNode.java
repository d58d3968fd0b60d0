package org.drmkit.core.formula.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;

/**
 * The place of a party among all parties, or among those with the same attribute.
 *
 * @param operand what is ranked, the highest first
 * @param among the attribute that parties of one ranking share, without {@code dealer.}
 * @param formula the formula as JSON
 */
record RankNode(Node operand, Optional<String> among, String formula) implements Node {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        operand.request(span, plan);
    }

    @Override
    public FigureColumn evaluate(Scope scope) {
        Evaluation run = scope.evaluation();
        int size = run.parties().size();
        RankedParties present =
                new RankedParties(run.parties().ids(), scope.column(operand), Arrays.asList(groups(scope)));
        return run.ranked(new RankedParties.Key(formula, scope.span().range()), present)
                .ranks(size);
    }

    private String[] groups(Scope scope) {
        String[] groups = new String[scope.evaluation().parties().size()];
        Arrays.fill(groups, "");
        among.map(attribute -> scope.evaluation().attribute(attribute, scope.span()))
                .ifPresent(column -> IntStream.range(0, groups.length).forEach(i -> groups[i] = group(column, i)));
        return groups;
    }

    /** The text of an attribute; parties without it are ranked with each other. */
    private static String group(FigureColumn column, int i) {
        return column.isPresent(i) ? column.figure(i).toString() : "";
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation = Figures.explain("formula.rank", scope.column(this), party, unit())
                .note(operand.explain(scope, party));
        among.ifPresent(attribute -> explanation.argument("among", attribute));
        return explanation.build();
    }
}
