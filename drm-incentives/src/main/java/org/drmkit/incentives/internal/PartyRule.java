package org.drmkit.incentives.internal;

import java.util.Optional;
import org.drmkit.core.formula.internal.Node;

/**
 * What a rule pays to the parties of its level, and its base with what is carried.
 *
 * @param payouts the payout, rounded and limited, or why there is none
 * @param bases the base, empty if the rule has none
 * @param source what it carries from
 */
record PartyRule(Node payouts, Optional<Node> bases, CarrySource source) {

    Node base() {
        return bases.orElseThrow();
    }
}
