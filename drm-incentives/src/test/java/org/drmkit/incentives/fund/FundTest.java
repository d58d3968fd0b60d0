package org.drmkit.incentives.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class FundTest {

    private static final Fund FUND = Fund.read("""
            {"format": "drm-fund/1", "id": "coop-2026", "version": 1, "currency": "CNY",
             "validity": {"from": "2026-01-01", "to": "2027-01-01"},
             "accrual": 0.02, "share": 0.5, "claimDays": 60, "carryOver": 0.5, "parityFloor": 0.9}
            """);

    private static FundBook book(String purchases, String more) {
        return FundBook.read("""
                {"purchases": [%s],
                 "requests": [{"id": "R1", "dealer": "D1", "activity": "fair", "days": {"from": "2026-05-01", "to": "2026-05-03"},
                               "planned": 30000, "submittedOn": "2026-04-01", "decision": {"on": "2026-04-03", "approved": true}}]%s}
                """.formatted(purchases, more));
    }

    private static FundBook book(String more) {
        return book("{\"dealer\": \"D1\", \"date\": \"2026-03-01\", \"amount\": 500000}", more);
    }

    private static String claim(String id, String on, String number) {
        return """
                {"id": "%s", "request": "R1", "activityOn": "2026-05-01", "claimedOn": "%s", "evidence": ["photo"],
                 "invoices": [{"issuer": "Expo Ltd", "number": "%s", "amount": 30000}], "decision": {"on": "%s", "approved": true}}
                """.formatted(id, on, number, on);
    }

    private static FundReport review(FundBook book, String asOf) {
        return FUND.review(book, LocalDate.parse(asOf));
    }

    private static ClaimResult claimed(String claims, String id) {
        return review(book(", \"claims\": [" + claims + "]"), "2026-12-31")
                .claim(id)
                .orElseThrow();
    }

    @Test
    void accrual_twoPercentOf500000_is10000() {
        FundAccount account = review(book(""), "2026-04-02").account("D1").orElseThrow();
        assertThat(account.accrued()).isEqualTo("10000.00");
        assertThat(account.available()).isEqualTo("10000.00");
    }

    @Test
    void claim_halfOf30000_paysThe10000ThatAreThere() {
        ClaimResult claim = claimed(claim("C1", "2026-05-20", "17"), "C1");
        assertThat(claim.asked()).isEqualTo("15000.00");
        assertThat(claim.payable()).isEqualTo("10000.00");
        assertThat(claim.due()).isEqualTo("10000.00");
    }

    @Test
    void claimWindow_day60Accepted_day61Rejected() {
        assertThat(claimed(claim("C1", "2026-06-30", "17"), "C1").state()).isEqualTo(FundState.APPROVED);
        ClaimResult late = claimed(claim("C1", "2026-07-01", "17"), "C1");
        assertThat(late.state()).isEqualTo(FundState.REJECTED);
        assertThat(late.reason()).contains("TOO_LATE");
        assertThat(late.payable()).isEqualTo("0.00");
    }

    @Test
    void sameInvoice_writtenOtherwiseByAnotherDealer_rejected() {
        FundBook book = FundBook.read("""
                {"grants": [{"dealer": "D1", "date": "2026-01-01", "amount": 100}, {"dealer": "D2", "date": "2026-01-01", "amount": 100}],
                 "requests": [
                   {"id": "R1", "dealer": "D1", "activity": "fair", "days": {"from": "2026-05-01", "to": "2026-05-03"},
                    "planned": 100, "submittedOn": "2026-04-01", "decision": {"on": "2026-04-03", "approved": true}},
                   {"id": "R2", "dealer": "D2", "activity": "fair", "days": {"from": "2026-05-01", "to": "2026-05-03"},
                    "planned": 100, "submittedOn": "2026-04-01", "decision": {"on": "2026-04-03", "approved": true}}],
                 "claims": [
                   {"id": "C2", "request": "R2", "activityOn": "2026-05-01", "claimedOn": "2026-05-09", "evidence": ["photo"],
                    "invoices": [{"issuer": "EXPO LTD.", "number": "inv 0017", "amount": 100}]},
                   {"id": "C1", "request": "R1", "activityOn": "2026-05-01", "claimedOn": "2026-05-08", "evidence": ["photo"],
                    "invoices": [{"issuer": "Expo Ltd", "number": "INV-0017", "amount": 100}]}]}
                """);
        FundReport report = review(book, "2026-05-10");
        assertThat(report.claim("C1").orElseThrow().state()).isEqualTo(FundState.SUBMITTED);
        ClaimResult second = report.claim("C2").orElseThrow();
        assertThat(second.reason()).contains("DUPLICATE_INVOICE");
        assertThat(second.other()).contains("C1");
    }

    @Test
    void sameInvoice_afterTheFirstClaimWasTooLate_notADuplicate() {
        String more = claim("C1", "2026-07-01", "17") + ", " + claim("C2", "2026-06-30", "17");
        assertThat(claimed(more, "C2").state()).isEqualTo(FundState.APPROVED);
    }

    @Test
    void parity_twoAndOneAndAHalfPercent_threeQuartersAndFlagged() {
        FundBook book = FundBook.read("""
                {"purchases": [{"dealer": "D1", "date": "2026-01-01", "amount": 100000}, {"dealer": "D2", "date": "2026-01-01", "amount": 100000}],
                 "grants": [{"dealer": "D2", "date": "2026-02-01", "amount": -500}]}
                """);
        Parity parity = review(book, "2026-03-01").parity().orElseThrow();
        assertThat(parity.ratio()).isEqualTo(Fraction.parse("3/4"));
        assertThat(parity.lowest()).isEqualTo("D2");
        assertThat(parity.flagged()).isTrue();
        assertThat(parity.explain().mismatch()).isEmpty();
    }

    @Test
    void budget_belowTheAccruals_cutInProportionToTheCent() {
        Fund fund = Fund.read("""
                {"format": "drm-fund/1", "id": "f", "version": 1, "currency": "CNY", "budget": 100.01,
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "accrual": 0.1, "share": 1, "claimDays": 60}
                """);
        FundBook book = FundBook.read("""
                {"purchases": [{"dealer": "A", "date": "2026-01-01", "amount": 1000}, {"dealer": "B", "date": "2026-01-01", "amount": 1000},
                               {"dealer": "C", "date": "2026-01-01", "amount": 1000}]}
                """);
        assertThat(fund.review(book, LocalDate.parse("2026-02-01")).accounts())
                .extracting(account -> account.allocated().toString())
                .containsExactly("33.34", "33.34", "33.33");
    }

    @Test
    void request_notClaimedInTime_expiresAndIsFreeAgain() {
        assertThat(review(book(""), "2026-07-01").account("D1").orElseThrow().available())
                .isEqualTo("0.00");
        FundReport after = review(book(""), "2026-07-02");
        assertThat(after.requests().get(0).state()).isEqualTo(FundState.EXPIRED);
        assertThat(after.account("D1").orElseThrow().available()).isEqualTo("10000.00");
    }

    @Test
    void end_ofTheFund_halfOfTheRestIsCarriedOver() {
        assertThat(review(book(""), "2026-12-31").account("D1").orElseThrow().carried())
                .isEqualTo("0.00");
        assertThat(review(book(""), "2027-01-01").account("D1").orElseThrow().carried())
                .isEqualTo("5000.00");
    }

    @Test
    void utilisation_andItsForecast() {
        String more = ", \"claims\": [" + claim("C1", "2026-05-20", "17").replace("30000", "2000") + "]";
        FundReport report = review(book(more), "2026-05-27");
        assertThat(report.utilisation()).contains(Fraction.parse("1/10"));
        assertThat(report.forecast()).contains(Fraction.parse("1/4"));
    }

    @Test
    void payment_inPart_theRestIsDue() {
        String more = ", \"claims\": [" + claim("C1", "2026-05-20", "17") + "], "
                + "\"payments\": [{\"claim\": \"C1\", \"date\": \"2026-06-01\", \"amount\": 4000}]";
        ClaimResult claim = review(book(more), "2026-06-02").claim("C1").orElseThrow();
        assertThat(claim.due()).isEqualTo("6000.00");
        assertThat(claim.state()).isEqualTo(FundState.APPROVED);
    }

    @Test
    void render_theAccount_inBothLanguages() {
        FundReport report = review(book(", \"claims\": [" + claim("C1", "2026-05-20", "17") + "]"), "2026-06-01");
        assertThat(report.render("D1", Locale.ENGLISH)).isEqualTo("""
                        Left to ask for 0.00 = allocated 10,000.00 - set aside for requests 0.00 - payable on claims 10,000.00
                          Allocated 10,000.00 = accrued 10,000.00 + granted 0.00
                            Accrued 10,000.00 = accrual 2 % × purchases 500,000.00
                          Payable on claims 10,000.00
                            Claim C1, approved 10,000.00: lowest of the fund's share 15,000.00, left of the request 10,000.00
                              The fund's share 15,000.00 = share 50 % × spent 30,000.00
                              Paid 0.00
                              Due 10,000.00
                          Request R1, approved: set aside 10,000.00
                            The fund's share 15,000.00
                        """);
        assertThat(report.render("D1", Locale.CHINA)).contains("尚可申请 0.00");
        assertThat(FundExplainer.TEXTS.keys("en")).isEqualTo(FundExplainer.TEXTS.keys("zh"));
    }

    @Test
    void review_bookWithMistakes_allListed() {
        FundBook book = FundBook.read("""
                {"purchases": [{"dealer": "D1", "date": "2026-01-01", "amount": "1.001"}],
                 "requests": [{"id": "R1", "dealer": "D1", "activity": "fair", "days": {"from": "2026-05-01"},
                               "planned": 0, "submittedOn": "2026-04-01", "decision": {"on": "2026-03-03", "approved": true}}],
                 "claims": [{"id": "C1", "request": "R2", "activityOn": "2026-05-01", "claimedOn": "2026-05-02",
                             "invoices": [{"issuer": "Expo", "number": 1, "amount": 1}]}],
                 "payments": [{"claim": "C7", "date": "2026-06-01", "amount": 1}]}
                """);
        assertThatThrownBy(() -> review(book, "2026-06-01"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(
                        "/purchases/0/amount: not an amount of CNY (1.001). Allowed: at most 2 decimal places")
                .hasMessageContaining("/requests/0/planned")
                .hasMessageContaining("/requests/0/days: the member to is missing")
                .hasMessageContaining("/requests/0/decision/on: decided before it came in (2026-03-03)")
                .hasMessageContaining("/claims/0/request: unknown request (R2)")
                .hasMessageContaining("Maybe R1")
                .hasMessageContaining("/payments/0/claim: unknown claim (C7)");
    }

    @Test
    void review_moreGrantedThanTheBudget_refused() {
        Fund fund = Fund.read(FUND.write().pretty().replace("\"share\"", "\"budget\": 99, \"share\""));
        FundBook book = FundBook.read("""
                {"grants": [{"dealer": "D1", "date": "2026-01-01", "amount": 100}]}
                """);
        assertThatThrownBy(() -> fund.review(book, LocalDate.parse("2026-06-01")))
                .hasMessageContaining("/grants: more is granted than the fund (coop-2026) has (100)")
                .hasMessageContaining("at most the budget of 99");
    }

    @Test
    void read_sharesOutOfRange_allListed() {
        assertThatThrownBy(() -> Fund.read("""
                        {"format": "drm-fund/1", "id": "f", "version": 1, "currency": "CNY",
                         "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "accrual": 2, "share": 0, "claimDays": -1}
                        """))
                .hasMessageContaining("/accrual")
                .hasMessageContaining("/share")
                .hasMessageContaining("/claimDays");
    }
}
