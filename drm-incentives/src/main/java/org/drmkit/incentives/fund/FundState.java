package org.drmkit.incentives.fund;

/** What has become of a request or a claim. */
public enum FundState {
    /** Handed in, not yet decided. */
    SUBMITTED,
    /** The money is set aside, or is to be paid. */
    APPROVED,
    /** Nothing is paid. */
    REJECTED,
    /** All that was approved has been paid. */
    PAID,
    /** The time to claim is over; what was set aside is free again. */
    EXPIRED
}
