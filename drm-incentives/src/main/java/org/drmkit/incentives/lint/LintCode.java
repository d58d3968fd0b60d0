package org.drmkit.incentives.lint;

/** The kinds of findings. */
public enum LintCode {
    /** A band inside another begins where that is over. */
    UNREACHABLE_BAND(LintSeverity.WARNING),
    /** A cell of a matrix pays nothing because its row begins later than others, or a code has no row. */
    MATRIX_GAP(LintSeverity.WARNING),
    /** A rate is lower for a higher volume. */
    FALLING_RATE(LintSeverity.INFO),
    /** At a threshold on everything the amount jumps up. */
    CLIFF(LintSeverity.INFO),
    /** From some base on, selling more earns less. */
    EARNS_LESS(LintSeverity.WARNING),
    /** A limit or cap that no payout reaches. */
    NEVER_BINDS(LintSeverity.INFO),
    /** A limit or cap that every payout reaches. */
    ALWAYS_BINDS(LintSeverity.WARNING),
    /** Two rules pay on the same lines and do not compete. */
    PAID_TWICE(LintSeverity.INFO),
    /** A period of a rule is longer than the validity. */
    LONG_PERIOD(LintSeverity.WARNING),
    /** A period that the validity cuts is compared with a whole one. */
    CUT_COMPARISON(LintSeverity.WARNING),
    /** A fact that nothing supplies. */
    NO_FACT(LintSeverity.WARNING),
    /** A return takes back the earned rate of a base for which there is none. */
    NOT_LINEAR(LintSeverity.WARNING),
    /** Pay depends on the price at which goods are sold. */
    PRICE_FLOOR(LintSeverity.LEGAL),
    /** Money is taken back for sales into some regions. */
    AREA_CLAWBACK(LintSeverity.LEGAL);

    private final LintSeverity severity;

    LintCode(LintSeverity severity) {
        this.severity = severity;
    }

    /**
     * Returns how much a finding of the kind weighs.
     *
     * @return the severity
     */
    public LintSeverity severity() {
        return severity;
    }
}
