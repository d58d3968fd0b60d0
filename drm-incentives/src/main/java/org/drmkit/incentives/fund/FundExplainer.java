package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.explain.Value;
import org.drmkit.core.money.Money;

/** The figures of a report as trees that add up. */
final class FundExplainer {

    /** The words in English and Chinese. */
    static final Texts TEXTS = Texts.load(FundExplainer.class, "texts", "en", "zh");

    private final FundReport report;
    private final String currency;
    private final Operation toMoney;

    FundExplainer(FundReport report) {
        this.report = report;
        this.currency = report.currency().getCurrencyCode();
        this.toMoney = Operation.round(Money.scaleOf(report.currency()), RoundingMode.HALF_UP);
    }

    /** What is available, and beside it what became of requests and claims. */
    Explanation account(FundAccount account) {
        Explanation.Builder builder = Explanation.builder("fund.available")
                .value(account.available(), currency)
                .operation(
                        Operation.DIFFERENCE,
                        allocated(account),
                        input("fund.committed", account.committed()),
                        claimed(account));
        report.requests().stream()
                .filter(request -> request.dealer().equals(account.dealer()))
                .forEach(request -> builder.note(request(request)));
        return builder.build();
    }

    /** The sum; what the grants take back beyond the accruals is not there to be had. */
    private Explanation allocated(FundAccount account) {
        Explanation sum = Explanation.builder("fund.balance")
                .unit(currency)
                .operation(Operation.SUM, kept(account), input("fund.granted", account.granted()))
                .build();
        boolean negative = sum.value().number().orElseThrow().signum() < 0;
        return Explanation.builder("fund.allocated")
                .value(account.allocated(), currency)
                .operation(
                        negative ? Operation.MAX : Operation.SAME,
                        negative ? List.of(sum, input("fund.least", BigDecimal.ZERO)) : List.of(sum))
                .build();
    }

    private Explanation kept(FundAccount account) {
        Explanation accrued = accrued(account);
        return account.cut().signum() == 0
                ? accrued
                : Explanation.builder("fund.kept")
                        .unit(currency)
                        .operation(Operation.DIFFERENCE, accrued, input("fund.cut", account.cut()))
                        .build();
    }

    private Explanation accrued(FundAccount account) {
        return rounded(
                "fund.accrued",
                account.accrued(),
                Explanation.input("fund.accrual", Value.of(report.accrual(), "%")),
                input("fund.purchases", account.purchases().max(BigDecimal.ZERO)));
    }

    private Explanation claimed(FundAccount account) {
        return Explanation.builder("fund.claimed")
                .value(account.claimed(), currency)
                .operation(
                        Operation.SUM,
                        report.claims().stream()
                                .filter(claim -> claim.dealer().equals(account.dealer()))
                                .map(this::claim)
                                .toList())
                .build();
    }

    /** A claim that stands is the lower of what is asked for and what is left; a rejected one is 0 and says why. */
    private Explanation claim(ClaimResult claim) {
        Explanation.Builder builder = Explanation.builder("fund.claim")
                .argument("claim", claim.claim())
                .argument("state", "state." + claim.state())
                .value(claim.payable(), currency);
        claim.reason().ifPresent(reason -> builder.argument("reason", reason));
        claim.other().ifPresent(other -> builder.argument("other", other));
        if (claim.state() == FundState.REJECTED) {
            return builder.note(input("fund.spent", claim.spent())).build();
        }
        Explanation asked = rounded(
                "fund.asked",
                claim.asked(),
                Explanation.input("fund.share", Value.of(report.share(), "%")),
                input("fund.spent", claim.spent()));
        return builder.operation(Operation.MIN, asked, input("fund.left", claim.left()))
                .note(input("fund.paid", claim.paid()))
                .note(input("fund.due", claim.due()))
                .build();
    }

    private Explanation request(RequestResult request) {
        Explanation.Builder builder = Explanation.builder("fund.request")
                .argument("request", request.request())
                .argument("state", "state." + request.state())
                .value(request.approved(), currency)
                .note(input("fund.asked", request.asked()));
        request.reason().ifPresent(reason -> builder.argument("reason", reason));
        return builder.build();
    }

    private Explanation rounded(String code, BigDecimal amount, Explanation rate, Explanation base) {
        Explanation product = Explanation.builder("fund.exact")
                .unit(currency)
                .operation(Operation.PRODUCT, rate, base)
                .build();
        return Explanation.builder(code)
                .value(amount, currency)
                .operation(toMoney, product)
                .build();
    }

    private Explanation input(String code, BigDecimal amount) {
        return Explanation.input(code, Value.of(amount, currency));
    }
}
