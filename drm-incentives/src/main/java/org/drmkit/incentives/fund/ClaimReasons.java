package org.drmkit.incentives.fund;

import java.time.LocalDate;
import java.util.Optional;

/** Why a request or a claim is rejected. */
final class ClaimReasons {

    static final String OUTSIDE_VALIDITY = "OUTSIDE_VALIDITY";
    static final String NO_FUNDS = "NO_FUNDS";
    static final String NOT_APPROVED = "NOT_APPROVED";
    static final String OTHER_DAY = "OTHER_DAY";
    static final String TOO_EARLY = "TOO_EARLY";
    static final String TOO_LATE = "TOO_LATE";
    static final String NO_EVIDENCE = "NO_EVIDENCE";
    static final String DUPLICATE_INVOICE = "DUPLICATE_INVOICE";

    private ClaimReasons() {}

    /** Returns the first reason to reject a claim. */
    static Optional<String> of(Fund fund, FundClaim claim, OpenRequest open, boolean duplicate) {
        LocalDate lastDay = claim.activityOn().plusDays(fund.claimDays());
        if (claim.claimedOn().isBefore(claim.activityOn())) {
            return Optional.of(TOO_EARLY);
        } else if (claim.claimedOn().isAfter(lastDay)) {
            return Optional.of(TOO_LATE);
        } else if (open.state() != FundState.APPROVED) {
            return Optional.of(NOT_APPROVED);
        } else if (!open.request().days().contains(claim.activityOn())) {
            return Optional.of(OTHER_DAY);
        } else if (claim.evidence().isEmpty()) {
            return Optional.of(NO_EVIDENCE);
        } else if (duplicate) {
            return Optional.of(DUPLICATE_INVOICE);
        } else if (open.left().signum() <= 0) {
            return Optional.of(NO_FUNDS);
        }
        return claim.decision().filter(decision -> !decision.approved()).map(Decision::reason);
    }
}
