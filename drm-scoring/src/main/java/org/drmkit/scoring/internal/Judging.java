package org.drmkit.scoring.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.scoring.report.HeldGrade;
import org.drmkit.scoring.scorecard.Deduction;

/**
 * The steps from points to grades: aggregate, deduct, gate, grade, in this order.
 *
 * <p>All arithmetic after the aggregate is on whole billionths, so that subtotal - deduction is the score to the last digit.
 */
final class Judging {

    private static final double MOST = 100;

    private final Judgement judgement;
    private final CompiledCard card;
    private final FigureColumn points;
    private final long minCoverage;

    Judging(Judgement judgement) {
        this.judgement = judgement;
        this.card = judgement.card();
        this.points = judgement.scope().column(card.root());
        this.minCoverage = NineDecimals.of(card.card().minCoverage());
    }

    Judgement judge() {
        for (int i = 0; i < points.size(); i++) {
            if (judgement.isJudged(i)) {
                judge(i);
            }
        }
        return judgement;
    }

    private void judge(int i) {
        Optional<String> obstacle = obstacle(i);
        if (obstacle.isPresent()) {
            judgement.setReason(i, obstacle.get());
            card.card()
                    .gradePolicy()
                    .ifPresent(policy -> judgement.heldBefore(i).ifPresent(held -> judgement.setHeld(i, held)));
        } else {
            long subtotal = NineDecimals.of(Math.min(points.doubleValue(i), MOST));
            long score = Math.min(deduct(i, subtotal), judgement.gates().highestScore(i));
            GradeScale scale = judgement.scale();
            judgement.setScore(
                    i,
                    subtotal,
                    score,
                    Math.max(grade(i, score), judgement.gates().bestGrade(i, scale)));
        }
    }

    /** Returns the grade of a score, or the one that a policy holds. */
    private int grade(int i, long score) {
        GradeScale scale = judgement.scale();
        return card.card()
                .gradePolicy()
                .map(policy -> hold(i, score, new GradeKeeping(policy, scale)))
                .map(held -> scale.of(held.grade()))
                .orElseGet(() -> scale.of(score));
    }

    private HeldGrade hold(int i, long score, GradeKeeping keeping) {
        HeldGrade held = judgement
                .heldBefore(i)
                .map(before -> keeping.next(before, score))
                .orElseGet(() -> keeping.first(score));
        judgement.setHeld(i, held);
        return held;
    }

    private Optional<String> obstacle(int i) {
        if (judgement.missing(i).isPresent()) {
            return Optional.of(ScoreReasons.KPI_MISSING);
        } else if (judgement.coverage(i) < minCoverage) {
            return Optional.of(ScoreReasons.LOW_COVERAGE);
        } else if (!points.isPresent(i)) {
            return Optional.of(points.reason(i));
        }
        return judgement.gates().stop(i) ? Optional.of(ScoreReasons.GATE) : Optional.empty();
    }

    private long deduct(int i, long subtotal) {
        long left = subtotal;
        for (int d = 0; d < card.deductions().size(); d++) {
            long demand = deduction(d, i);
            long off = Math.min(left, demand);
            judgement.setDeduction(d, i, off, demand);
            left -= off;
        }
        return left;
    }

    private long deduction(int d, int i) {
        FigureColumn values = judgement.scope().column(card.deductions().get(d));
        boolean isNumber = values.isPresent(i) && values.kind(i) != CellKind.CODE;
        Deduction deduction = card.card().deductions().get(d);
        double off =
                isNumber ? Math.max(0, values.doubleValue(i)) * deduction.each().doubleValue() : 0;
        double most = deduction.max().map(BigDecimal::doubleValue).orElse(MOST);
        return NineDecimals.of(Math.min(off, Math.min(most, MOST)));
    }
}
