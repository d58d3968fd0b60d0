package org.drmkit.incentives;

import java.util.List;
import org.drmkit.core.money.Money;

/**
 * What one rule pays to one dealer for one period, step by step.
 *
 * <p>94.54 after rounding and limits, 94.54 after the dealer's cap, 93.91 after the pot for all dealers. Immutable.
 *
 * @param status whether the rule pays, or why not
 * @param payout what the rule pays, rounded and limited
 * @param afterCompetition what the rules that compete with it leave
 * @param afterCaps what each cap leaves, in the order of the program
 */
public record Payout(PayoutStatus status, Money payout, Money afterCompetition, List<Money> afterCaps) {

    /** Keeps the steps. */
    public Payout {
        afterCaps = List.copyOf(afterCaps);
    }

    /** Returns a payout of the amounts after each step: the payout, competition, caps. */
    static Payout of(PayoutStatus status, List<Money> steps) {
        return new Payout(status, steps.get(0), steps.get(1), steps.subList(2, steps.size()));
    }

    /**
     * Returns what is left at the end.
     *
     * @return the entitlement
     */
    public Money entitlement() {
        return afterCaps.isEmpty() ? afterCompetition : afterCaps.get(afterCaps.size() - 1);
    }
}
