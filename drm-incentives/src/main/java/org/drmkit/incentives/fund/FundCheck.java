package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/** What a book must hold to be reviewed: known requests and claims, amounts of the currency, days in their order, grants within the budget. */
final class FundCheck {

    private final Fund fund;
    private final FundBook book;
    private final Problems problems = new Problems();

    private FundCheck(Fund fund, FundBook book) {
        this.fund = fund;
        this.book = book;
    }

    /**
     * Checks a book.
     *
     * @throws DefinitionException with all problems, if there are any
     */
    static void check(Fund fund, FundBook book) {
        FundCheck check = new FundCheck(fund, book);
        check.each("purchases", book.purchases(), FundEntry::amount, false);
        check.each("grants", book.grants(), FundEntry::amount, false);
        check.each("requests", book.requests(), FundRequest::planned, true);
        check.each("payments", book.payments(), FundPayment::amount, false);
        check.requests();
        check.claims();
        check.payments();
        check.budget();
        check.problems.throwIfAny("fund book");
    }

    private <T> void each(String list, List<T> records, Function<T, BigDecimal> amount, boolean positive) {
        for (int i = 0; i < records.size(); i++) {
            Pointer pointer = Pointer.root().child(list).child(i).child(positive ? "planned" : "amount");
            amount(pointer, amount.apply(records.get(i)), positive);
        }
    }

    private void amount(Pointer pointer, BigDecimal amount, boolean positive) {
        if (amount.stripTrailingZeros().scale() > fund.digits() || (positive && amount.signum() <= 0)) {
            problems.add(Problem.of(pointer, Problem.OUT_OF_RANGE, "not an amount of " + fund.currency())
                    .withValue(amount.toPlainString())
                    .withAllowed(
                            (positive ? "more than 0, with" : "at most") + " " + fund.digits() + " decimal places"));
        }
    }

    private void requests() {
        for (int i = 0; i < book.requests().size(); i++) {
            FundRequest request = book.requests().get(i);
            Pointer pointer = Pointer.root().child("requests").child(i);
            if (request.days().isOpen()) {
                problems.add(Problem.of(pointer.child("days"), Problem.MISSING_MEMBER, "the member to is missing")
                        .withMaybe("the activity has a last day"));
            }
            request.decision()
                    .filter(decision -> decision.on().isBefore(request.submittedOn()))
                    .ifPresent(decision -> early(pointer.child("decision"), decision.on(), request.submittedOn()));
        }
    }

    private void early(Pointer pointer, Object day, Object submitted) {
        problems.add(Problem.of(pointer.child("on"), Problem.OUT_OF_RANGE, "decided before it came in")
                .withValue(day.toString())
                .withAllowed(submitted + " or later"));
    }

    private void claims() {
        for (int i = 0; i < book.claims().size(); i++) {
            FundClaim claim = book.claims().get(i);
            Pointer pointer = Pointer.root().child("claims").child(i);
            if (book.request(claim.request()).isEmpty()) {
                problems.add(Problem.unknown(
                        pointer.child("request"),
                        "request",
                        claim.request(),
                        book.requests().stream().map(FundRequest::id).toList()));
            }
            for (int k = 0; k < claim.invoices().size(); k++) {
                Pointer amount = pointer.child("invoices").child(k).child("amount");
                amount(amount, claim.invoices().get(k).amount(), true);
            }
            claim.decision()
                    .filter(decision -> decision.on().isBefore(claim.claimedOn()))
                    .ifPresent(decision -> early(pointer.child("decision"), decision.on(), claim.claimedOn()));
        }
    }

    private void payments() {
        List<String> claims = book.claims().stream().map(FundClaim::id).toList();
        for (int i = 0; i < book.payments().size(); i++) {
            String claim = book.payments().get(i).claim();
            if (!claims.contains(claim)) {
                Pointer pointer = Pointer.root().child("payments").child(i).child("claim");
                problems.add(Problem.unknown(pointer, "claim", claim, claims));
            }
        }
    }

    private void budget() {
        BigDecimal granted = book.grants().stream()
                .map(FundEntry::amount)
                .filter(amount -> amount.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        fund.budget()
                .filter(budget -> granted.compareTo(budget) > 0)
                .ifPresent(budget -> problems.add(Problem.of(
                                Pointer.root().child("grants"),
                                Problem.OUT_OF_RANGE,
                                "more is granted than the fund (" + fund.id() + ") has")
                        .withValue(granted.toPlainString())
                        .withAllowed("at most the budget of " + budget.toPlainString())));
    }
}
