package org.drmkit.core.agreement;

import org.drmkit.core.promise.PromiseKind;

/** What a term of an agreement binds a side to. */
public enum TermKind {
    /** To pay an invoice within so many days. */
    PAYMENT_DAYS(PromiseKind.PAYMENT, true),
    /** To pay a claim within so many days. */
    CLAIM_DAYS(PromiseKind.FUND, true),
    /** To credit stock within so many days after a price fell. */
    PRICE_PROTECTION_DAYS(PromiseKind.PRICE, true),
    /** To buy at least so much each period. */
    MINIMUM_PURCHASE(PromiseKind.VOLUME, false),
    /** To hand in data within so many days after each period. */
    DATA_DUTY(PromiseKind.DATA, false),
    /** To hold at least so much stock each period. */
    STOCK(PromiseKind.STOCK, false),
    /** To keep a standard, shown each period. */
    STANDARD(PromiseKind.SUPPORT, false);

    private final PromiseKind promise;
    private final boolean perEvent;

    TermKind(PromiseKind promise, boolean perEvent) {
        this.promise = promise;
        this.perEvent = perEvent;
    }

    /**
     * Returns what its promises are about.
     *
     * @return the kind of promise
     */
    public PromiseKind promise() {
        return promise;
    }

    /**
     * Checks if an event makes its promises, such as an invoice.
     *
     * @return true if an event does, false if each period does
     */
    public boolean isPerEvent() {
        return perEvent;
    }
}
