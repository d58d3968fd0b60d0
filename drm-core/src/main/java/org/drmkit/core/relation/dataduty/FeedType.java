package org.drmkit.core.relation.dataduty;

/** What a feed tells. */
public enum FeedType {
    /** What is in stock. */
    STOCK,
    /** What was sold on. */
    SELL_THROUGH,
    /** What will be needed. */
    FORECAST,
    /** Prices and their changes. */
    PRICE,
    /** The market: campaigns, competitors, new products. */
    MARKET
}
