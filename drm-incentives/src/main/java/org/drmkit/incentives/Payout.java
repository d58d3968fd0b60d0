package org.drmkit.incentives;

import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.money.Money;
import org.drmkit.incentives.internal.Entitlements;
import org.drmkit.incentives.program.Program;

/**
 * What one rule pays to one dealer for one period, step by step.
 *
 * <p>94.54 after rounding and limits, 94.54 after the dealer's cap, 93.91 after the pot for all dealers. Immutable.
 *
 * @param payout what the rule pays, rounded and limited
 * @param afterCaps what each cap leaves, in the order of the program
 */
public record Payout(Money payout, List<Money> afterCaps) {

    /** Keeps the steps. */
    public Payout {
        afterCaps = List.copyOf(afterCaps);
    }

    static Payout of(Program program, Entitlements entitlements, int entry, int party) {
        List<Money> steps = new ArrayList<>();
        for (int step = 0; step < entitlements.steps(); step++) {
            steps.add(Money.ofMinor(program.currency(), entitlements.after(step, entry, party)));
        }
        return new Payout(steps.get(0), steps.subList(1, steps.size()));
    }

    /**
     * Returns what is left at the end.
     *
     * @return the entitlement
     */
    public Money entitlement() {
        return afterCaps.isEmpty() ? payout : afterCaps.get(afterCaps.size() - 1);
    }
}
