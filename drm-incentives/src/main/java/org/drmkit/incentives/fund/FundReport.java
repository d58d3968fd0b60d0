package org.drmkit.incentives.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * What a fund comes to as of a day: an account for every dealer, and what became of every request and claim.
 *
 * <p>Plain data that travels as JSON, equal by content, immutable.
 *
 * @param stamp which fund, on what records, as of when
 * @param currency the currency of all amounts
 * @param validity the days of the fund
 * @param accrual the share of purchases that dealers earn
 * @param share the share of the spending that the fund pays
 * @param parityFloor the least parity that raises no flag
 * @param accounts the accounts, by dealer
 * @param requests what became of the requests, in the order of the book
 * @param claims what became of the claims, in the order of the book
 */
public record FundReport(
        Stamp stamp,
        Currency currency,
        DateRange validity,
        BigDecimal accrual,
        BigDecimal share,
        BigDecimal parityFloor,
        List<FundAccount> accounts,
        List<RequestResult> requests,
        List<ClaimResult> claims) {

    /** How a report looks as JSON. */
    public static final ObjectShape<FundReport> SHAPE = Shape.object("fund report", o -> {
        o.fixed("format", "drm-fund-report/1");
        var stamp = o.required("stamp", Stamp.SHAPE, FundReport::stamp);
        var currency = o.required("currency", FundShape.CURRENCY, FundReport::currency);
        var validity = o.required("validity", DateRange.SHAPE, FundReport::validity);
        var accrual = o.required("accrual", Shapes.DECIMAL, FundReport::accrual);
        var share = o.required("share", Shapes.DECIMAL, FundReport::share);
        var floor = o.required("parityFloor", Shapes.DECIMAL, FundReport::parityFloor);
        var accounts = o.required("accounts", Shapes.listOf(FundAccount.SHAPE), FundReport::accounts);
        var requests = o.required("requests", Shapes.listOf(RequestResult.SHAPE), FundReport::requests);
        var claims = o.required("claims", Shapes.listOf(ClaimResult.SHAPE), FundReport::claims);
        return v -> new FundReport(
                v.get(stamp),
                v.get(currency),
                v.get(validity),
                v.get(accrual),
                v.get(share),
                v.get(floor),
                v.get(accounts),
                v.get(requests),
                v.get(claims));
    });

    /** Keeps the rows. */
    public FundReport {
        accounts = List.copyOf(accounts);
        requests = List.copyOf(requests);
        claims = List.copyOf(claims);
    }

    static FundReport of(
            Fund fund,
            FundBook book,
            LocalDate asOf,
            List<FundAccount> accounts,
            List<RequestResult> requests,
            List<ClaimResult> claims) {
        Stamp stamp = new Stamp(fund.id(), fund.version(), fund.contentHash(), Header.contentHash(book.write()), asOf);
        return new FundReport(
                stamp,
                fund.currency(),
                fund.validity(),
                fund.accrual(),
                fund.share(),
                fund.parityFloor(),
                accounts,
                requests,
                claims);
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws DefinitionException with all problems, if there are any
     */
    public static FundReport read(String text) {
        return SHAPE.parse(text, "fund report");
    }

    /**
     * Writes the report.
     *
     * @return JSON that reads back as an equal report
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * Returns the account of a dealer.
     *
     * @param dealer the dealer
     * @return the account, empty if the book does not know the dealer
     */
    public Optional<FundAccount> account(String dealer) {
        return accounts.stream()
                .filter(account -> account.dealer().equals(dealer))
                .findFirst();
    }

    /**
     * Returns what became of a claim.
     *
     * @param id the id of the claim
     * @return the result, empty if the book does not know the claim
     */
    public Optional<ClaimResult> claim(String id) {
        return claims.stream().filter(claim -> claim.claim().equals(id)).findFirst();
    }

    /**
     * Returns how much of what dealers have was claimed and approved.
     *
     * @return approved / allocated over all dealers, empty if nobody has anything
     */
    public Optional<Fraction> utilisation() {
        BigDecimal allocated = sum(FundAccount::allocated);
        return allocated.signum() > 0
                ? Optional.of(Fraction.of(sum(FundAccount::approved)).dividedBy(Fraction.of(allocated)))
                : Optional.empty();
    }

    /**
     * Returns what the utilisation comes to at the end of the fund if dealers go on as they did, in proportion to days.
     *
     * <p>8 % used on 36 of 360 days makes 80 %; never more than 100 %.
     *
     * @return the forecast, empty if nobody has anything, before the first day, and for a fund without end
     */
    public Optional<Fraction> forecast() {
        long passed = stamp.asOf().toEpochDay() - validity.fromEpochDay();
        return passed <= 0 || validity.isOpen()
                ? Optional.empty()
                : utilisation()
                        .map(used -> used.times(Fraction.of(Math.max(passed, validity.days())))
                                .dividedBy(Fraction.of(passed))
                                .min(Fraction.ONE));
    }

    /**
     * Returns how evenly all dealers are supported.
     *
     * @return the parity, empty if fewer than two bought anything
     */
    public Optional<Parity> parity() {
        return Parity.of(accounts, Fraction.of(parityFloor));
    }

    /**
     * Returns how evenly some dealers are supported, such as those who compete in one region.
     *
     * @param dealers the dealers
     * @return the parity, empty if fewer than two of them bought anything
     */
    public Optional<Parity> parity(Collection<String> dealers) {
        return Parity.of(
                accounts.stream()
                        .filter(account -> dealers.contains(account.dealer()))
                        .toList(),
                Fraction.of(parityFloor));
    }

    private BigDecimal sum(Function<FundAccount, BigDecimal> amount) {
        return accounts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Explains what a dealer has left and what is due.
     *
     * @param dealer the dealer
     * @return a tree that adds up
     * @throws IllegalArgumentException if the book does not know the dealer
     */
    public Explanation explain(String dealer) {
        return new FundExplainer(this)
                .account(account(dealer)
                        .orElseThrow(() ->
                                new IllegalArgumentException("The book does not know the dealer (%s).\nMaybe %s."
                                        .formatted(
                                                dealer,
                                                accounts.stream()
                                                        .map(FundAccount::dealer)
                                                        .toList()))));
    }

    /**
     * Tells a person what a dealer has left and what is due.
     *
     * @param dealer the dealer
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(String dealer, Locale locale) {
        return explain(dealer).render(locale, FundExplainer.TEXTS);
    }
}
