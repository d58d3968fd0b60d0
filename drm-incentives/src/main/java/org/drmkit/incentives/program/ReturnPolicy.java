package org.drmkit.incentives.program;

/**
 * How a rule treats lines that take others back.
 *
 * <p>5 % from 10,000 were earned on a sale of 10,000, of which 1,000 come back later: {@code REEVALUATE} leaves 9,000, which the band no
 * longer reaches; {@code EARNED_RATE} takes back a tenth of the 500.00 and leaves 450.00.
 */
public enum ReturnPolicy {
    /** The return counts on the day of the sale, whose period is evaluated again. */
    REEVALUATE,
    /** The period is evaluated without returns, which take back the share of the payout that they are of the base. */
    EARNED_RATE
}
