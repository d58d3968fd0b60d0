package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.money.Allocation;

/**
 * What each dealer has: accruals, which a budget cuts in proportion by largest remainder, and grants.
 *
 * @param dealers the dealers
 * @param purchases what each bought
 * @param accrued what that earned
 * @param cut what the budget takes of it
 * @param granted what was given
 * @param amounts what each has, at least 0
 */
record Allocated(
        Parties dealers,
        Map<String, BigDecimal> purchases,
        Map<String, BigDecimal> accrued,
        Map<String, BigDecimal> cut,
        Map<String, BigDecimal> granted,
        Map<String, BigDecimal> amounts) {

    static Allocated of(Fund fund, FundBook book) {
        Parties dealers = Parties.of(Stream.of(
                        book.purchases().stream().map(FundEntry::dealer),
                        book.grants().stream().map(FundEntry::dealer),
                        book.requests().stream().map(FundRequest::dealer))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
        Map<String, BigDecimal> purchases = sums(fund, dealers, book.purchases());
        Map<String, BigDecimal> granted = sums(fund, dealers, book.grants());
        Map<String, BigDecimal> accrued = new HashMap<>();
        purchases.forEach((dealer, bought) -> accrued.put(
                dealer,
                fund.accrual().multiply(bought.max(BigDecimal.ZERO)).setScale(fund.digits(), RoundingMode.HALF_UP)));
        Map<String, BigDecimal> cut = cut(fund, dealers, accrued, granted);
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (String dealer : dealers.ids()) {
            BigDecimal amount = at(accrued, dealer).subtract(at(cut, dealer)).add(at(granted, dealer));
            amounts.put(dealer, amount.max(BigDecimal.ZERO).setScale(fund.digits()));
        }
        return new Allocated(dealers, purchases, accrued, cut, granted, amounts);
    }

    private static Map<String, BigDecimal> sums(Fund fund, Parties dealers, List<FundEntry> entries) {
        Map<String, BigDecimal> sums = new HashMap<>();
        dealers.ids().forEach(dealer -> sums.put(dealer, BigDecimal.ZERO.setScale(fund.digits())));
        entries.stream()
                .filter(entry -> fund.validity().contains(entry.date()))
                .forEach(entry -> sums.merge(entry.dealer(), entry.amount(), BigDecimal::add));
        sums.replaceAll((dealer, sum) -> sum.setScale(fund.digits()));
        return sums;
    }

    /** Returns what each accrual loses to the budget: nothing, or all that the grants leave is shared in proportion. */
    private static Map<String, BigDecimal> cut(
            Fund fund, Parties dealers, Map<String, BigDecimal> accrued, Map<String, BigDecimal> granted) {
        BigDecimal earned = total(accrued);
        BigDecimal room = fund.budget()
                .map(budget -> budget.subtract(total(granted)).setScale(fund.digits(), RoundingMode.FLOOR))
                .orElse(earned)
                .min(earned);
        Map<String, BigDecimal> cut = new HashMap<>();
        List<BigDecimal> weights =
                dealers.ids().stream().map(dealer -> at(accrued, dealer)).toList();
        List<BigInteger> parts = earned.signum() > 0
                ? Allocation.ofDecimals(room.unscaledValue(), weights)
                : new ArrayList<>(
                        weights.stream().map(BigDecimal::unscaledValue).toList());
        for (int i = 0; i < parts.size(); i++) {
            cut.put(dealers.id(i), weights.get(i).subtract(new BigDecimal(parts.get(i), fund.digits())));
        }
        return cut;
    }

    private static BigDecimal total(Map<String, BigDecimal> amounts) {
        return amounts.values().stream()
                .map(amount -> amount.max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal at(Map<String, BigDecimal> amounts, String dealer) {
        return Optional.ofNullable(amounts.get(dealer)).orElseThrow();
    }
}
