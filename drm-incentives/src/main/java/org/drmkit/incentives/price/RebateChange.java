package org.drmkit.incentives.price;

import java.util.Optional;
import org.drmkit.core.number.Fraction;

/**
 * A change of one rebate, after which selling next door no longer invites: it was tried out.
 *
 * <p>Whether it is lawful to tie a rebate to a territory is for a lawyer; in the European Union a dealer may answer customers from
 * elsewhere. Immutable.
 *
 * @param kind the way
 * @param before the deduction as it is
 * @param after what it becomes, empty if it is dropped
 * @param prices the table of prices after the change
 * @param atHome what a unit that is sold at home costs more after it
 * @param outcome what a unit earns next door after it
 */
public record RebateChange(
        Kind kind, Deduction before, Optional<Deduction> after, NetPrices prices, Fraction atHome, Diversion outcome) {

    /** The ways, that which spares the dealer's own customers first. */
    public enum Kind {
        /** It is paid on what is sold within the dealer's own territory only. */
        OWN_TERRITORY,
        /** It is as high as it can be without inviting. */
        LOWER,
        /** It is not paid any more. */
        DROP
    }
}
