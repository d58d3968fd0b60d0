package org.drmkit.core.relation.loyalty;

/** What shows the loyalty of a dealer; each is a fact of {@link LoyaltyFacts} too. */
public enum LoyaltyMeasure {
    /** The whole months in trade, without suspension. */
    TENURE_MONTHS,
    /** The share of renewals that were made. */
    RENEWAL_RATE,
    /** The share of the dealer's purchases that go to the supplier. */
    WALLET_SHARE,
    /** How unevenly it orders; less is better. */
    REORDER_VARIATION,
    /** The share of the days on which it was bound to the supplier alone. */
    EXCLUSIVE_SHARE
}
