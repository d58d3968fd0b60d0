package org.drmkit.core.relation.economics;

import org.drmkit.core.money.Money;

/**
 * What a change means for both sides.
 *
 * <p>A rule that earns the supplier 40,000 more and costs the dealer 10,000 is WIN_LOSE: it will not last.
 */
public enum WinWin {
    /** Neither side loses, and at least one gains. */
    WIN_WIN,
    /** The supplier gains or stays, the dealer loses. */
    WIN_LOSE,
    /** The supplier loses, the dealer gains or stays. */
    LOSE_WIN,
    /** Both sides lose. */
    LOSE_LOSE,
    /** Nothing changes for either. */
    NEUTRAL;

    /**
     * Judges a change.
     *
     * @param supplier the change of the supplier's profit
     * @param dealer the change of the dealer's profit
     * @return what it means for both
     */
    public static WinWin of(Money supplier, Money dealer) {
        if (supplier.isNegative()) {
            return dealer.isNegative() ? LOSE_LOSE : LOSE_WIN;
        }
        if (dealer.isNegative()) {
            return WIN_LOSE;
        }
        return supplier.isZero() && dealer.isZero() ? NEUTRAL : WIN_WIN;
    }
}
