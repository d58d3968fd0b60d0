package org.drmkit.core.formula.internal;

import java.util.List;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.Test;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.network.DealerNetwork;

/** The engine's evaluation of formulas and tests in every period of a world: compiled, planned, scanned once. */
final class Run {

    private final World world;
    private final List<Span> spans;
    private final FormulaCompiler compiler;
    private final Evaluation evaluation;

    private Run(World world, List<Formula> formulas, List<Test> tests, boolean part) {
        this.world = world;
        this.spans = world.spans();
        this.compiler = new FormulaCompiler(World.MEASURES, world.level(), world.returns(), World.SCHEMA, Run::result);
        DealerNetwork network = world.network();
        MeasurePlan.Builder plan = world.plan(network);
        for (Span span : spans) {
            formulas.forEach(formula -> compiler.compile(formula).request(span, plan));
            tests.forEach(test -> compiler.compile(test).request(span, plan));
        }
        DealerBook whole = world.book(network);
        DealerBook book = part ? whole.part() : whole;
        this.evaluation = new Evaluation(
                book, world.asOf(), world.parties(book), plan.build().scan(book));
    }

    static Run of(World world, Formula... formulas) {
        return new Run(world, List.of(formulas), List.of(), false);
    }

    static Run of(World world, List<Formula> formulas, List<Test> tests) {
        return new Run(world, formulas, tests, false);
    }

    static Run ofPart(World world, Formula... formulas) {
        return new Run(world, List.of(formulas), List.of(), true);
    }

    private static Node result(ResultReference reference) {
        return new ResultNode(World.result(reference));
    }

    /** The result of another rule, the same for every party. */
    private record ResultNode(Answer answer) implements Node {

        @Override
        public FigureColumn evaluate(Scope scope) {
            FigureColumn column = FigureColumn.of(scope.evaluation().parties().size(), 0);
            for (int i = 0; i < column.size(); i++) {
                if (answer instanceof Answer.Exact exact) {
                    column.setFraction(i, exact.number());
                } else {
                    column.setNotApplicable(i, ((Answer.Gap) answer).reason());
                }
            }
            return column;
        }

        @Override
        public Explanation explain(Scope scope, int party) {
            return Figures.explain("result", scope.column(this), party, unit()).build();
        }
    }

    List<Span> spans() {
        return spans;
    }

    Parties parties() {
        return evaluation.parties();
    }

    FormulaCompiler compiler() {
        return compiler;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    World world() {
        return world;
    }

    Scope scope(int period) {
        return evaluation.scope(spans.get(period));
    }

    FigureColumn column(Formula formula, int period) {
        return scope(period).column(compiler.compile(formula));
    }

    Answer answer(Formula formula, int period, String party) {
        return Answer.of(column(formula, period), parties().index(party));
    }

    /** The figure as people read it, such as {@code 0.25}, {@code 1/3} or {@code NotApplicable(NO_PREVIOUS)}. */
    String figure(Formula formula, int period, String party) {
        FigureColumn column = column(formula, period);
        int i = parties().index(party);
        return column.kind(i).isExact()
                ? column.fraction(i).toString()
                : column.figure(i).toString();
    }

    Explanation explanation(Formula formula, int period, String party) {
        return compiler.compile(formula).explain(scope(period), parties().index(party));
    }
}
