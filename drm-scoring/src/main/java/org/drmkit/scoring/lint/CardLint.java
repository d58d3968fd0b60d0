package org.drmkit.scoring.lint;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.drmkit.core.json.Pointer;
import org.drmkit.scoring.scorecard.Deduction;
import org.drmkit.scoring.scorecard.Gate;
import org.drmkit.scoring.scorecard.Grade;
import org.drmkit.scoring.scorecard.GradePolicy;
import org.drmkit.scoring.scorecard.Scorecard;

/**
 * Looks over grades, gates and deductions.
 *
 * @param card the card
 * @param findings what is found
 */
record CardLint(Scorecard card, Findings findings) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    void look() {
        lookAtGrades();
        card.gradePolicy().ifPresent(this::lookAtMargin);
        for (int i = 0; i < card.gates().size(); i++) {
            look(card.gates().get(i), Pointer.root().child("gates").child(i));
        }
        for (int i = 0; i < card.deductions().size(); i++) {
            look(card.deductions().get(i), Pointer.root().child("deductions").child(i));
        }
    }

    private static Pointer grade(int i) {
        return Pointer.root().child("grades").child(i);
    }

    private void lookAtGrades() {
        BigDecimal most = PointRange.of(card.kpis()).most();
        List<Grade> grades = card.grades();
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).from().compareTo(most) > 0) {
                findings.add(
                        grade(i),
                        LintCode.UNREACHABLE_GRADE,
                        "grade",
                        grades.get(i).grade(),
                        "from",
                        grades.get(i).from(),
                        "most",
                        most);
            }
        }
    }

    private void lookAtMargin(GradePolicy policy) {
        List<Grade> grades = card.grades();
        for (int i = 0; i < grades.size(); i++) {
            BigDecimal needed = grades.get(i).from().add(policy.margin());
            if (grades.get(i).from().compareTo(FULL) <= 0 && needed.compareTo(FULL) > 0) {
                findings.add(
                        grade(i),
                        LintCode.UNREACHABLE_BY_MARGIN,
                        "grade",
                        grades.get(i).grade(),
                        "needed",
                        needed);
            }
        }
    }

    private void look(Gate gate, Pointer at) {
        if (gate.then() instanceof Gate.ScoreAtMost limit && limit.score().compareTo(FULL) >= 0) {
            findings.add(at.child("scoreAtMost"), LintCode.GATE_WITHOUT_EFFECT, "gate", gate.id());
        } else if (gate.then() instanceof Gate.GradeAtMost limit
                && limit.grade().equals(best())) {
            findings.add(at.child("gradeAtMost"), LintCode.GATE_WITHOUT_EFFECT, "gate", gate.id());
        }
    }

    private String best() {
        return card.grades().stream()
                .max(Comparator.comparing(Grade::from))
                .map(Grade::grade)
                .orElseThrow();
    }

    private void look(Deduction deduction, Pointer at) {
        deduction
                .max()
                .filter(max -> max.compareTo(deduction.each()) < 0)
                .ifPresent(max -> findings.add(
                        at.child("max"),
                        LintCode.DEDUCTION_CUT_AT_ONCE,
                        "deduction",
                        deduction.id(),
                        "each",
                        deduction.each(),
                        "max",
                        max));
    }
}
