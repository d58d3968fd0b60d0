package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.drmkit.core.definition.Header;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;

/**
 * A fund for joint promotion, as data: how dealers earn it, which share of their spending it pays, and until when it can be claimed.
 *
 * <p>With an accrual of 2 % a dealer who bought for 500,000 has 10,000. The dealer spends 30,000 on a fair, of which the fund pays half:
 * 15,000 are asked for and 10,000 are there. The claim of 10,000 must arrive within 60 days of the fair. A fund that is only granted, deal
 * by deal, has no accrual. Immutable.
 *
 * @param id the id
 * @param version the version, from 1
 * @param currency the currency of all amounts
 * @param validity the days of the purchases, grants and requests that count
 * @param budget the most that all dealers together are allocated, empty for what they earn and are granted
 * @param accrual the share of a dealer's purchases that it earns, from 0 to 1
 * @param share the share of the spending that the fund pays, above 0 and at most 1
 * @param claimDays the days after an activity within which it must be claimed
 * @param perRequest the most that one request is approved for
 * @param carryOver the share of what is left at the end that goes over into the next fund, from 0 to 1
 * @param parityFloor the least ratio between the lowest and the highest rate of support that raises no flag
 */
public record Fund(
        String id,
        int version,
        Currency currency,
        DateRange validity,
        Optional<BigDecimal> budget,
        BigDecimal accrual,
        BigDecimal share,
        int claimDays,
        Optional<BigDecimal> perRequest,
        BigDecimal carryOver,
        BigDecimal parityFloor) {

    /** Keeps numbers without the zeros at their end, so that equal ones are equal. */
    public Fund {
        budget = budget.map(Decimals::canonical);
        accrual = Decimals.canonical(accrual);
        share = Decimals.canonical(share);
        perRequest = perRequest.map(Decimals::canonical);
        carryOver = Decimals.canonical(carryOver);
        parityFloor = Decimals.canonical(parityFloor);
    }

    /**
     * Reads a fund.
     *
     * @param text the JSON text
     * @return the fund
     * @throws DefinitionException with all problems, if there are any
     */
    public static Fund read(String text) {
        return FundShape.SHAPE.parse(text, "fund");
    }

    /**
     * Writes the fund.
     *
     * @return JSON that reads back as an equal fund
     */
    public Json write() {
        return FundShape.SHAPE.write(this);
    }

    /**
     * Returns the hash of what the fund says.
     *
     * @return SHA-256 in hexadecimal, which layout and order of members do not change
     */
    public String contentHash() {
        return Header.contentHash(write());
    }

    /**
     * Reviews the fund: what everyone has, what became of every request and claim, and what is due.
     *
     * @param book the purchases, grants, requests, claims and payments
     * @param asOf the day of the review: what is dated later is not seen
     * @return the report
     * @throws DefinitionException with all problems of the book, such as a claim on a request that does not exist, if there are any
     */
    public FundReport review(FundBook book, LocalDate asOf) {
        FundCheck.check(this, book);
        return new FundReview(this, book.asOf(asOf), asOf).report();
    }

    int digits() {
        return Money.scaleOf(currency);
    }
}
