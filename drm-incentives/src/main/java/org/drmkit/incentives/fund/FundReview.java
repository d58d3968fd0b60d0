package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.number.Fraction;

/**
 * The going through a book, day by day: on one day first what expires, then what is claimed, then what is approved; within that by id.
 *
 * <p>An approval sets aside what the dealer has left; a claim takes from what was set aside; the end of the time to claim frees the rest.
 */
final class FundReview {

    private static final int EXPIRY = 0;
    private static final int CLAIM = 1;
    private static final int APPROVAL = 2;

    private final Fund fund;
    private final FundBook book;
    private final LocalDate asOf;
    private final Allocated allocated;
    private final Map<String, BigDecimal> available;
    private final Map<String, OpenRequest> requests = new LinkedHashMap<>();
    private final Map<String, ClaimResult> claims = new LinkedHashMap<>();
    private final Map<String, String> claimed = new HashMap<>();

    FundReview(Fund fund, FundBook book, LocalDate asOf) {
        this.fund = fund;
        this.book = book;
        this.asOf = asOf;
        this.allocated = Allocated.of(fund, book);
        this.available = new HashMap<>(allocated.amounts());
    }

    /** Something that happens on a day. */
    private record Event(LocalDate day, int kind, String id, Runnable act) {

        static final Comparator<Event> ORDER =
                Comparator.comparing(Event::day).thenComparing(Event::kind).thenComparing(Event::id, Parties.ORDER);
    }

    FundReport report() {
        book.requests().forEach(request -> requests.put(request.id(), new OpenRequest(fund, request)));
        events().stream().sorted(Event.ORDER).forEach(event -> event.act().run());
        return FundReport.of(
                fund,
                book,
                asOf,
                accounts(),
                requests.values().stream().map(OpenRequest::result).toList(),
                book.claims().stream().map(claim -> found(claims, claim.id())).toList());
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (OpenRequest open : requests.values()) {
            FundRequest request = open.request();
            request.approval()
                    .ifPresent(approval ->
                            events.add(new Event(approval.on(), APPROVAL, request.id(), () -> approve(open))));
            LocalDate end = open.firstDayTooLate();
            if (!end.isAfter(asOf)) {
                events.add(new Event(end, EXPIRY, request.id(), () -> give(open, open.expire())));
            }
        }
        book.claims()
                .forEach(claim -> events.add(
                        new Event(claim.claimedOn(), CLAIM, claim.id(), () -> claims.put(claim.id(), decide(claim)))));
        return events;
    }

    private void approve(OpenRequest open) {
        give(open, open.approve(found(available, open.request().dealer())).negate());
    }

    private void give(OpenRequest open, BigDecimal amount) {
        available.merge(open.request().dealer(), amount, BigDecimal::add);
    }

    private ClaimResult decide(FundClaim claim) {
        OpenRequest open = found(requests, claim.request());
        BigDecimal left = open.left();
        BigDecimal asked = money(fund.share().multiply(claim.spent()));
        Optional<String> other = other(claim);
        Optional<String> reason = ClaimReasons.of(fund, claim, open, other.isPresent());
        BigDecimal payable = reason.isPresent() ? money(BigDecimal.ZERO) : asked.min(left);
        if (reason.isEmpty()) {
            open.take(payable);
            claim.invoices().forEach(invoice -> claimed.put(invoice.key(), claim.id()));
        }
        return result(claim, open, reason, other, asked, left, payable);
    }

    private ClaimResult result(
            FundClaim claim,
            OpenRequest open,
            Optional<String> reason,
            Optional<String> other,
            BigDecimal asked,
            BigDecimal left,
            BigDecimal payable) {
        BigDecimal paid = paid(claim);
        FundState state = state(claim, reason, payable, paid);
        BigDecimal owed = state == FundState.SUBMITTED ? money(BigDecimal.ZERO) : payable;
        return new ClaimResult(
                claim.id(),
                claim.request(),
                open.request().dealer(),
                state,
                reason,
                other,
                money(claim.spent()),
                asked,
                left,
                payable,
                paid,
                owed.subtract(paid));
    }

    private static FundState state(FundClaim claim, Optional<String> reason, BigDecimal payable, BigDecimal paid) {
        if (reason.isPresent()) {
            return FundState.REJECTED;
        } else if (claim.decision().isEmpty()) {
            return FundState.SUBMITTED;
        }
        return paid.compareTo(payable) >= 0 ? FundState.PAID : FundState.APPROVED;
    }

    /** Returns the claim that has a bill of this one: an earlier claim, or itself if it has one twice. */
    private Optional<String> other(FundClaim claim) {
        Map<String, String> seen = new HashMap<>(claimed);
        return claim.invoices().stream()
                .map(invoice -> Optional.ofNullable(seen.put(invoice.key(), claim.id())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private BigDecimal paid(FundClaim claim) {
        return money(book.payments().stream()
                .filter(payment -> payment.claim().equals(claim.id()))
                .map(FundPayment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<FundAccount> accounts() {
        return allocated.dealers().ids().stream().map(this::account).toList();
    }

    private FundAccount account(String dealer) {
        List<ClaimResult> mine = claims.values().stream()
                .filter(claim -> claim.dealer().equals(dealer))
                .toList();
        BigDecimal left = found(available, dealer);
        boolean over = fund.validity().to().filter(end -> !asOf.isBefore(end)).isPresent();
        return new FundAccount(
                dealer,
                found(allocated.purchases(), dealer),
                found(allocated.accrued(), dealer),
                found(allocated.cut(), dealer),
                found(allocated.granted(), dealer),
                found(allocated.amounts(), dealer),
                requests.values().stream()
                        .filter(open -> open.request().dealer().equals(dealer))
                        .map(OpenRequest::left)
                        .reduce(money(BigDecimal.ZERO), BigDecimal::add),
                sum(mine.stream().map(ClaimResult::payable).toList()),
                sum(mine.stream()
                        .filter(ClaimResult::isApproved)
                        .map(ClaimResult::payable)
                        .toList()),
                sum(mine.stream().map(ClaimResult::paid).toList()),
                left,
                over ? floor(fund.carryOver().multiply(left)) : money(BigDecimal.ZERO));
    }

    private BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(money(BigDecimal.ZERO), BigDecimal::add);
    }

    private BigDecimal money(BigDecimal exact) {
        return Fraction.of(exact).rounded(fund.digits(), RoundingMode.HALF_UP);
    }

    private BigDecimal floor(BigDecimal exact) {
        return exact.setScale(fund.digits(), RoundingMode.FLOOR);
    }

    private static <T> T found(Map<String, T> map, String id) {
        return Optional.ofNullable(map.get(id)).orElseThrow();
    }
}
