package org.drmkit.incentives.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.drmkit.core.time.DateRange;

class FundProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    private static Arbitrary<BigDecimal> amounts(int least, int most) {
        return Arbitraries.integers().between(least, most).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 420).map(START::plusDays);
    }

    private static Arbitrary<String> dealers() {
        return Arbitraries.of("A", "B", "C");
    }

    @Provide
    Arbitrary<Fund> funds() {
        Arbitrary<BigDecimal> rates = Arbitraries.integers().between(1, 100).map(n -> BigDecimal.valueOf(n, 2));
        return Combinators.combine(
                        rates,
                        rates,
                        Arbitraries.integers().between(0, 90),
                        amounts(0, 9000).optional(),
                        amounts(50000, 90000).optional(),
                        rates)
                .as((accrual, share, claimDays, perRequest, budget, carry) -> new Fund(
                        "f",
                        1,
                        Currency.getInstance("CNY"),
                        DateRange.of(START, END),
                        budget,
                        accrual,
                        share,
                        claimDays,
                        perRequest,
                        carry,
                        BigDecimal.ZERO));
    }

    @Provide
    Arbitrary<FundBook> books() {
        Arbitrary<FundEntry> purchases =
                Combinators.combine(dealers(), days(), amounts(-20000, 90000)).as(FundEntry::new);
        Arbitrary<FundEntry> grants =
                Combinators.combine(dealers(), days(), amounts(-500, 9000)).as(FundEntry::new);
        return Combinators.combine(
                        purchases.list().ofMaxSize(6),
                        grants.list().ofMinSize(1).ofMaxSize(4),
                        requests().list().ofMinSize(1).ofMaxSize(5),
                        claims().list().ofMinSize(1).ofMaxSize(8))
                .as(FundProperties::book);
    }

    private static Arbitrary<FundRequest> requests() {
        return Combinators.combine(
                        dealers(),
                        days(),
                        amounts(1, 20000),
                        Arbitraries.integers().between(0, 4))
                .as((dealer, day, planned, wait) -> new FundRequest(
                        "",
                        dealer,
                        "fair",
                        DateRange.of(day.plusDays(10), day.plusDays(13)),
                        planned,
                        day,
                        wait == 0 ? Optional.empty() : Optional.of(new Decision(day.plusDays(wait), wait != 4, "no"))));
    }

    private static Arbitrary<FundClaim> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(9, 10, 10, 11, 11, 12, 12, 13),
                        Arbitraries.of(0, 1, 2, 5, 10, 20, 60, 61, 95),
                        Arbitraries.integers().between(1, 20),
                        amounts(1, 20000),
                        Arbitraries.of(0, 1, 1, 2, 2, 2, 3))
                .as((request, activity, wait, number, amount, decided) -> new FundClaim(
                        String.valueOf(decided),
                        String.valueOf(request),
                        START.plusDays(activity),
                        START.plusDays(activity + wait),
                        List.of(new Invoice("I", "N" + number, amount)),
                        List.of("photo"),
                        Optional.empty()));
    }

    /** Gives requests and claims their ids and moves claims to the days of their requests. */
    private static FundBook book(
            List<FundEntry> purchases, List<FundEntry> grants, List<FundRequest> drafts, List<FundClaim> claims) {
        List<FundRequest> requests = new ArrayList<>();
        for (FundRequest r : drafts) {
            String id = "R" + requests.size();
            requests.add(new FundRequest(
                    id, r.dealer(), r.activity(), r.days(), r.planned(), r.submittedOn(), r.decision()));
        }
        List<FundClaim> made = new ArrayList<>();
        List<FundPayment> payments = new ArrayList<>();
        for (FundClaim c : claims) {
            FundRequest request = requests.get(Integer.parseInt(c.request()) % requests.size());
            LocalDate activity = request.submittedOn().plusDays(c.activityOn().toEpochDay() - START.toEpochDay());
            LocalDate claimed = activity.plusDays(
                    c.claimedOn().toEpochDay() - c.activityOn().toEpochDay());
            Optional<Decision> decision = c.id().equals("0")
                    ? Optional.empty()
                    : Optional.of(new Decision(claimed, !c.id().equals("3"), "no"));
            String id = "C" + made.size();
            made.add(new FundClaim(id, request.id(), activity, claimed, c.invoices(), c.evidence(), decision));
            payments.add(new FundPayment(id, claimed, new BigDecimal("0.01")));
        }
        return new FundBook(purchases, grants, requests, made, payments);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nestedSumsNeverExceedWhatIsAboveThem(@ForAll("funds") Fund fund, @ForAll("books") FundBook book) {
        FundReport report = fund.review(book, END);
        boolean isPayable = report.claims().stream().anyMatch(ClaimResult::isApproved);
        Statistics.collect(isPayable);
        Statistics.coverage(c -> c.check(true).percentage(share -> share > 10));
        for (FundAccount account : report.accounts()) {
            assertThat(account.approved()).isLessThanOrEqualTo(account.claimed());
            assertThat(account.claimed().add(account.committed())).isLessThanOrEqualTo(account.allocated());
            assertThat(account.committed().add(account.claimed()).add(account.available()))
                    .isEqualTo(account.allocated());
            assertThat(account.carried()).isLessThanOrEqualTo(account.available());
        }
        fund.budget()
                .ifPresent(budget -> assertThat(sum(report.accounts().stream()
                                .map(FundAccount::allocated)
                                .toList()))
                        .isLessThanOrEqualTo(budget));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyAccountAddsUpAndRoundTrips(@ForAll("funds") Fund fund, @ForAll("books") FundBook book) {
        FundReport report = fund.review(book, END);
        report.accounts()
                .forEach(account ->
                        assertThat(report.explain(account.dealer()).mismatch()).isEmpty());
        assertThat(FundReport.read(report.write().pretty())).isEqualTo(report);
        assertThat(FundBook.read(book.write().pretty())).isEqualTo(book);
        assertThat(Fund.read(fund.write().pretty())).isEqualTo(fund);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void orderOfTheRecordsChangesNoFigure(
            @ForAll("funds") Fund fund, @ForAll("books") FundBook book, @ForAll Random random) {
        FundBook shuffled = new FundBook(
                shuffled(book.purchases(), random),
                shuffled(book.grants(), random),
                shuffled(book.requests(), random),
                shuffled(book.claims(), random),
                shuffled(book.payments(), random));
        assertThat(fund.review(shuffled, END).accounts())
                .isEqualTo(fund.review(book, END).accounts());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noInvoiceIsPayableTwice(@ForAll("funds") Fund fund, @ForAll("books") FundBook book) {
        FundReport report = fund.review(book, END);
        List<String> paid = book.claims().stream()
                .filter(claim -> report.claim(claim.id())
                        .filter(result -> result.state() != FundState.REJECTED)
                        .isPresent())
                .flatMap(claim -> claim.invoices().stream().map(Invoice::key))
                .toList();
        assertThat(paid).doesNotHaveDuplicates();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsDatedLaterChangesNothing(
            @ForAll("funds") Fund fund, @ForAll("books") FundBook book, @ForAll("days") LocalDate asOf) {
        assertThat(fund.review(book.asOf(asOf), asOf).accounts())
                .isEqualTo(fund.review(book, asOf).accounts());
    }

    @Provide("days")
    Arbitrary<LocalDate> dayArbitrary() {
        return days();
    }
}
