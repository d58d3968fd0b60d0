package org.drmkit.scoring.lint;

/** The kinds of findings. */
public enum LintCode {
    /** All values of a KPI are worth the same points. */
    SAME_POINTS(LintSeverity.WARNING),
    /** The weights of a node that takes the lowest points, or orders them, do nothing. */
    WEIGHT_WITHOUT_EFFECT(LintSeverity.INFO),
    /** A step is worth the same as the one before. */
    STEP_WITHOUT_EFFECT(LintSeverity.INFO),
    /** A score rises and falls again, so that more of the value may be worth less. */
    NOT_MONOTONE(LintSeverity.INFO),
    /** A card scores a KPI of the catalogue in the other direction than the catalogue. */
    DIRECTION(LintSeverity.WARNING),
    /** No points reach a grade. */
    UNREACHABLE_GRADE(LintSeverity.WARNING),
    /** With its margin, a grade cannot be reached again by who has lost it. */
    UNREACHABLE_BY_MARGIN(LintSeverity.WARNING),
    /** A gate limits nothing. */
    GATE_WITHOUT_EFFECT(LintSeverity.WARNING),
    /** One incident costs more than all incidents may. */
    DEDUCTION_CUT_AT_ONCE(LintSeverity.WARNING),
    /** The score depends on who else is judged. */
    PEERS(LintSeverity.INFO),
    /** A period is longer than the validity. */
    LONG_PERIOD(LintSeverity.WARNING),
    /** A period that the validity cuts is compared with a whole one. */
    CUT_COMPARISON(LintSeverity.WARNING),
    /** A fact that nothing supplies. */
    NO_FACT(LintSeverity.WARNING);

    private final LintSeverity severity;

    LintCode(LintSeverity severity) {
        this.severity = severity;
    }

    /**
     * Returns how much findings of this kind weigh.
     *
     * @return the severity
     */
    public LintSeverity severity() {
        return severity;
    }
}
