package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Value;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.scoring.scorecard.Deduction;
import org.drmkit.scoring.scorecard.Gate;

/** Explains scores: contributions that add up, deductions, gates, coverage, and what the next grade needs. */
public final class ScoreExplainer {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Judgement judgement;
    private final CompiledCard card;
    private final Optional<Movements> movements;

    /**
     * Creates an explainer.
     *
     * @param judgement the judgement
     * @param movements how scores came from earlier ones, empty if that is not known
     */
    public ScoreExplainer(Judgement judgement, Optional<Movements> movements) {
        this.judgement = judgement;
        this.movements = movements;
        this.card = judgement.card();
    }

    /**
     * Explains the score of a dealer.
     *
     * @param i a dealer that the card is for
     * @return the score with its parts; a dealer without a score has the parts as notes
     */
    public Explanation explain(int i) {
        Explanation.Builder explanation = judgement.isScored(i) ? score(i) : noScore(i);
        explanation.argument("period", judgement.scope().span().range().toString());
        explanation.note(coverage(i));
        for (int g = 0; g < card.gates().size(); g++) {
            explanation.note(gate(g, i));
        }
        if (judgement.isScored(i)) {
            held(i).ifPresent(explanation::note);
            movements.flatMap(all -> all.of(i)).map(MovementExplainer::explain).ifPresent(explanation::note);
            ignoredDeductions(i, explanation);
            new NextGradeExplainer(judgement, i).explain().ifPresent(explanation::note);
        }
        return explanation.build();
    }

    private Explanation.Builder score(int i) {
        long score = judgement.score(i);
        return Explanation.builder("card.score")
                .value(points(score))
                .argument("shown", judgement.scale().shown(score).toPlainString())
                .argument("grade", judgement.scale().name(judgement.grade(i)))
                .operation(Operation.SAME, limited(i));
    }

    private Explanation.Builder noScore(int i) {
        Explanation.Builder explanation = Explanation.builder("card.noScore")
                .value(Value.absent(judgement.reason(i).orElse(ScoreReasons.NOT_SCORED)));
        judgement.missing(i).ifPresent(criterion -> Titles.name(explanation, criterion.criterion()));
        return explanation.note(aggregate(i));
    }

    private static Value points(long billionths) {
        return CriterionExplainer.points(NineDecimals.decimal(billionths).doubleValue());
    }

    private Explanation aggregate(int i) {
        return card.root().explain(judgement.scope(), i);
    }

    /** The score after the gates that limit it. */
    private Explanation limited(int i) {
        Explanation deducted = deducted(i);
        long before = judgement.subtotal(i) - judgement.deduction(i);
        return judgement.score(i) == before
                ? deducted
                : Explanation.builder("card.limited")
                        .value(points(judgement.score(i)))
                        .operation(Operation.MIN, deducted, Explanation.input("gate.limit", points(judgement.score(i))))
                        .build();
    }

    private Explanation deducted(int i) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(subtotal(i));
        for (int d = 0; d < card.deductions().size(); d++) {
            if (judgement.deduction(d, i) > 0) {
                parts.add(deduction(d, i));
            }
        }
        return parts.size() == 1
                ? parts.get(0)
                : Explanation.builder("card.deducted")
                        .value(points(judgement.subtotal(i) - judgement.deduction(i)))
                        .operation(Operation.DIFFERENCE, parts)
                        .build();
    }

    /** The points of all KPIs, at most 100. */
    private Explanation subtotal(int i) {
        Explanation aggregate = aggregate(i);
        long sum = NineDecimals.of(judgement.scope().column(card.root()).doubleValue(i));
        return sum <= NineDecimals.of(MOST)
                ? aggregate
                : Explanation.builder("card.subtotal")
                        .value(points(judgement.subtotal(i)))
                        .operation(
                                Operation.MIN,
                                aggregate,
                                Explanation.input("card.most", Value.of(MOST, CriterionExplainer.POINTS)))
                        .build();
    }

    private Explanation deduction(int d, int i) {
        Deduction deduction = card.card().deductions().get(d);
        Node node = card.deductions().get(d);
        FigureColumn values = judgement.scope().column(node);
        Explanation.Builder explanation = name(Explanation.builder("deduction"), deduction)
                .value(points(judgement.deduction(d, i)))
                .argument("count", Figures.value(values, i, node.unit()))
                .argument("each", Value.of(deduction.each(), CriterionExplainer.POINTS));
        deduction.max().ifPresent(max -> explanation.argument("most", Value.of(max, CriterionExplainer.POINTS)));
        return explanation.note(node.explain(judgement.scope(), i)).build();
    }

    private static Explanation.Builder name(Explanation.Builder explanation, Deduction deduction) {
        return Titles.name(explanation, "deduction", deduction.id(), deduction.title());
    }

    private void ignoredDeductions(int i, Explanation.Builder explanation) {
        for (int d = 0; d < card.deductions().size(); d++) {
            Node node = card.deductions().get(d);
            FigureColumn values = judgement.scope().column(node);
            if (!values.isPresent(i) || values.kind(i) == CellKind.CODE) {
                Deduction deduction = card.card().deductions().get(d);
                explanation.note(name(Explanation.builder("deduction.unknown"), deduction)
                        .value(Figures.value(values, i, ""))
                        .note(node.explain(judgement.scope(), i))
                        .build());
            }
        }
    }

    /** What a grade policy holds, beside the grade that the score alone would have. */
    private Optional<Explanation> held(int i) {
        return card.card()
                .gradePolicy()
                .flatMap(policy -> judgement.held(i).map(held -> {
                    Explanation.Builder explanation =
                            Explanation.builder("grade.held").value(Value.of(held.grade()));
                    String byScore = judgement.scale().name(judgement.scale().of(judgement.score(i)));
                    explanation.argument("score", byScore);
                    held.watch()
                            .ifPresent(watch -> explanation
                                    .argument("to", watch.grade())
                                    .argument("periods", Value.of(watch.periods()))
                                    .argument(
                                            "needed",
                                            Value.of(new GradeKeeping(policy, judgement.scale())
                                                    .needed(watch.trend()))));
                    return explanation.build();
                }));
    }

    private Explanation coverage(int i) {
        BigDecimal least = card.card().minCoverage();
        Explanation.Builder explanation =
                Explanation.builder("card.coverage").value(NineDecimals.decimal(judgement.coverage(i)), "%");
        return (least.signum() > 0 ? explanation.argument("least", Value.of(least, "%")) : explanation).build();
    }

    private Explanation gate(int g, int i) {
        Gate gate = card.card().gates().get(g);
        TruthColumn truths = judgement.scope().truth(card.gates().get(g));
        Value outcome = Value.of(truths.holds(i) ? "gate.MET" : "gate.NOT_MET");
        Explanation.Builder explanation = Titles.name(
                        Explanation.builder(code(gate.then())), "gate", gate.id(), gate.title())
                .value(truths.reason(i).map(Value::absent).orElse(outcome));
        if (gate.then() instanceof Gate.GradeAtMost limit) {
            explanation.argument("grade", limit.grade());
            lowered(limit, truths.holds(i), i, explanation);
        } else if (gate.then() instanceof Gate.ScoreAtMost limit) {
            explanation.argument("score", Value.of(limit.score(), CriterionExplainer.POINTS));
        }
        return explanation
                .note(card.gates().get(g).explain(judgement.scope(), i))
                .build();
    }

    private static String code(Gate.Consequence consequence) {
        return consequence instanceof Gate.GradeAtMost
                ? "gate.grade"
                : consequence instanceof Gate.ScoreAtMost ? "gate.score" : "gate.state";
    }

    /** Tells the grade that a gate has lowered. */
    private void lowered(Gate.GradeAtMost limit, boolean met, int i, Explanation.Builder explanation) {
        int earned = judgement.scale().of(judgement.score(i));
        if (met && judgement.isScored(i) && earned < judgement.scale().of(limit.grade())) {
            explanation.argument("earned", judgement.scale().name(earned));
        }
    }
}
