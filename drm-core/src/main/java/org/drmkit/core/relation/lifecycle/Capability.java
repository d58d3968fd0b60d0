package org.drmkit.core.relation.lifecycle;

/** What a stage may allow a dealer. */
public enum Capability {
    /** To order goods. */
    ORDER,
    /** To earn rebates on what it buys. */
    EARN_BASE_REBATE,
    /** To earn rewards for growth. */
    EARN_GROWTH_REWARD,
    /** To register deals. */
    REGISTER_DEALS,
    /** To claim marketing funds. */
    CLAIM_FUNDS,
    /** To see how it compares with others. */
    SEE_BENCHMARKS
}
