package org.drmkit.incentives.internal;

import org.drmkit.core.formula.internal.Node;

/** The rule from whose period before a negative base is carried. */
interface CarrySource {

    /** Returns what the rule pays, with the reason where it pays nothing. */
    Node payouts();

    /** Returns its base with what was carried into that period. */
    Node base();
}
