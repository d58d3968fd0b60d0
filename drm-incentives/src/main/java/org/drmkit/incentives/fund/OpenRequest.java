package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** A request while the book is gone through: what is set aside for it, and what is left of that. */
final class OpenRequest {

    private final Fund fund;
    private final FundRequest request;
    private final BigDecimal asked;
    private FundState state = FundState.SUBMITTED;
    private Optional<String> reason = Optional.empty();
    private BigDecimal approved;
    private BigDecimal left;

    OpenRequest(Fund fund, FundRequest request) {
        this.fund = fund;
        this.request = request;
        BigDecimal share = fund.share().multiply(request.planned()).setScale(fund.digits(), RoundingMode.HALF_UP);
        this.asked = fund.perRequest()
                .map(most -> most.setScale(fund.digits(), RoundingMode.FLOOR).min(share))
                .orElse(share);
        this.approved = BigDecimal.ZERO.setScale(fund.digits());
        this.left = approved;
        request.decision().filter(decision -> !decision.approved()).ifPresent(no -> reject(no.reason()));
    }

    FundRequest request() {
        return request;
    }

    FundState state() {
        return state;
    }

    BigDecimal left() {
        return left;
    }

    /** Returns the first day on which no activity of the request can be claimed any more. */
    LocalDate firstDayTooLate() {
        LocalDate end = request.days().to().orElseThrow();
        return end.plusDays(fund.claimDays());
    }

    private void reject(String why) {
        state = FundState.REJECTED;
        reason = Optional.of(why);
    }

    /** Sets aside what is asked for, as far as it is there, and returns it. */
    BigDecimal approve(BigDecimal available) {
        if (!fund.validity().contains(request.submittedOn())) {
            reject(ClaimReasons.OUTSIDE_VALIDITY);
        } else if (available.signum() <= 0) {
            reject(ClaimReasons.NO_FUNDS);
        } else if (state == FundState.SUBMITTED) {
            state = FundState.APPROVED;
            approved = asked.min(available);
            left = approved;
        }
        return approved;
    }

    void take(BigDecimal amount) {
        left = left.subtract(amount);
    }

    /** Ends the time to claim and returns what is free again. */
    BigDecimal expire() {
        BigDecimal free = left;
        left = left.subtract(free);
        state = state == FundState.REJECTED ? state : FundState.EXPIRED;
        return free;
    }

    RequestResult result() {
        return new RequestResult(request.id(), request.dealer(), state, reason, asked, approved, left);
    }
}
