package org.drmkit.incentives.internal;

/** What caps that cut in order left in the settlement before. */
interface Kept {

    /** Nothing was left before. */
    Kept NOTHING = (cap, dealer, entry) -> 0;

    /** Returns what a cap left of the payout of an entry to a dealer, in minor units. */
    long of(String cap, String dealer, Entry.Key entry);
}
