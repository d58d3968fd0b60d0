package org.drmkit.core.promise;

/** What a promise is about. */
public enum PromiseKind {
    /** Goods at a place by a day. */
    DELIVERY,
    /** A price, its protection or its notice. */
    PRICE,
    /** Money for marketing, or the decision on a claim. */
    FUND,
    /** Stock that is kept or taken back. */
    STOCK,
    /** Help, training, a visit, a solution. */
    SUPPORT,
    /** A report or a feed of data. */
    DATA,
    /** A payment. */
    PAYMENT,
    /** A quantity that is bought or sold. */
    VOLUME,
    /** A step that repairs what was broken. */
    REPAIR
}
