package org.drmkit.core.trade;

/** How far down the channel a line was traded. */
public enum Stage {
    /** The supplier sells to a dealer. */
    SELL_IN,
    /** A dealer sells to another one. */
    SELL_THROUGH,
    /** A dealer sells to a customer. */
    SELL_OUT
}
