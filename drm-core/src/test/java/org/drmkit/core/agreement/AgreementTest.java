package org.drmkit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final DateRange YEAR = DateRange.parse("2025-01-01/2026-01-01");
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 1);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Agreement agreement(String id, DateRange period, Optional<Integer> renewal) {
        return new Agreement(
                id,
                "D1",
                "OEM",
                "DEALER",
                1,
                Optional.empty(),
                SIGNED,
                SIGNED,
                period,
                renewal,
                90,
                Optional.empty(),
                List.of(
                        AgreementTerm.ofDays("PAY", TermKind.PAYMENT_DAYS, "D1", 30),
                        AgreementTerm.ofDays("CLAIM", TermKind.CLAIM_DAYS, "OEM", 45),
                        AgreementTerm.each(
                                "REPORT", TermKind.DATA_DUTY, "D1", BigDecimal.valueOf(5), "days", PeriodUnit.MONTH),
                        AgreementTerm.each(
                                "MIN",
                                TermKind.MINIMUM_PURCHASE,
                                "D1",
                                BigDecimal.valueOf(300_000),
                                "CNY",
                                PeriodUnit.QUARTER)));
    }

    private static Agreement renewing() {
        return agreement("A1", YEAR, Optional.of(12));
    }

    @Test
    void inForce_renewsUntilNoticeThatIsInTime() {
        assertThat(renewing().inForce()).isEqualTo(DateRange.from(day("2025-01-01")));
        assertThat(renewing().withNotice(day("2025-10-03")).inForce()).isEqualTo(YEAR);
        assertThat(renewing().withNotice(day("2025-10-04")).inForce())
                .isEqualTo(DateRange.parse("2025-01-01/2027-01-01"));
        assertThat(agreement("A1", YEAR, Optional.empty()).inForce()).isEqualTo(YEAR);
        assertThat(renewing().lastNoticeDay(day("2025-06-01"))).contains(day("2025-10-03"));
        assertThat(renewing().lastNoticeDay(day("2026-01-01"))).contains(day("2026-10-03"));
        assertThat(renewing().termEnd(day("2025-12-31"))).contains(day("2026-01-01"));
    }

    @Test
    void inForce_withoutEnd_noticeOn1JanuaryOf90Days_endsItOn1April() {
        Agreement open = agreement("A1", DateRange.from(day("2025-01-01")), Optional.empty());
        Agreement ended = open.withNotice(day("2026-01-01"));
        assertThat(open.inForce().isOpen()).isTrue();
        assertThat(ended.inForce()).isEqualTo(DateRange.parse("2025-01-01/2026-04-01"));
        assertThat(ended.termEnd(day("2026-02-01"))).contains(day("2026-04-01"));
        assertThat(ended.promise("PAY", "INV7", day("2026-04-01"))).isEmpty();
        HistoryFacts<Agreement> facts = AgreementFacts.of("DEALER", History.of(List.of(open, ended)));
        assertThat(Asked.of(facts, "D1", "2026-03-31").number(AgreementFacts.DAYS_LEFT))
                .isEqualTo(Fraction.ONE);
        assertThat(Asked.of(facts, "D1", "2026-04-01").number(AgreementFacts.IN_FORCE))
                .isEqualTo(Fraction.ZERO);
        Agreement renewing = agreement("A1", DateRange.from(day("2025-01-01")), Optional.of(12));
        assertThat(renewing.withNotice(day("2026-01-01")).inForce()).isEqualTo(ended.inForce());
        assertThatThrownBy(() -> open.withNotice(day("2024-10-03")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/noticeOn", "2025-01-01", "never in force");
    }

    @Test
    void promises_ofEachPeriod_byBothDates() {
        List<Promise> promises =
                renewing().promises(DateRange.parse("2025-01-01/2025-04-01"), FiscalCalendar.CALENDAR_YEAR);
        assertThat(promises).hasSize(4);
        assertThat(promises.get(0))
                .isEqualTo(Promise.of(
                                "A1/REPORT/2025M01",
                                "D1",
                                "OEM",
                                PromiseKind.DATA,
                                "DATA_DUTY 5 days, 2025M01",
                                day("2025-02-05"))
                        .withSource("A1"));
        assertThat(promises.get(3).kind()).isEqualTo(PromiseKind.VOLUME);
        assertThat(promises.get(3).dueOn()).isEqualTo(day("2025-03-31"));
        Agreement ended = agreement("A1", YEAR, Optional.empty());
        assertThat(ended.promises(DateRange.parse("2025-12-01/2026-03-01"), FiscalCalendar.CALENDAR_YEAR))
                .extracting(Promise::id)
                .containsExactly("A1/REPORT/2025M12", "A1/MIN/2025Q4");
    }

    @Test
    void promise_afterAnEvent_isOfTheSideThatIsBound() {
        assertThat(renewing().promise("PAY", "INV7", day("2025-01-10")).orElseThrow())
                .isEqualTo(Promise.of(
                                "A1/PAY/INV7",
                                "D1",
                                "OEM",
                                PromiseKind.PAYMENT,
                                "PAYMENT_DAYS 30 days, INV7",
                                day("2025-02-09"))
                        .withSource("A1"));
        assertThat(renewing()
                        .promise("CLAIM", "C1", day("2025-01-10"))
                        .orElseThrow()
                        .promisor())
                .isEqualTo("OEM");
        assertThat(renewing().promise("PAY", "INV7", day("2024-12-31"))).isEmpty();
        assertThatThrownBy(() -> renewing().promise("REPORT", "X", day("2025-01-10")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("A1", "REPORT", "PAY");
    }

    @Test
    void facts_ofTheVersionInForce() {
        HistoryFacts<Agreement> facts = AgreementFacts.of(
                "DEALER", History.of(List.of(renewing(), renewing().withNotice(day("2025-09-01")))));
        Asked before = Asked.of(facts, "D1", "2025-08-31");
        assertThat(before.number(AgreementFacts.IN_FORCE)).isEqualTo(Fraction.ONE);
        assertThat(before.number(AgreementFacts.DAYS_LEFT)).isEqualTo(Fraction.of(123));
        assertThat(before.number(AgreementFacts.NOTICE_DAYS_LEFT)).isEqualTo(Fraction.of(33));
        assertThat(before.number(AgreementFacts.VERSION)).isEqualTo(Fraction.ONE);
        Asked after = Asked.of(facts, "D1", "2026-01-01");
        assertThat(after.number(AgreementFacts.IN_FORCE)).isEqualTo(Fraction.ZERO);
        assertThat(after.figure(AgreementFacts.DAYS_LEFT)).isEqualTo(Figure.missing("NO_FACT"));
        HistoryFacts<Agreement> open = AgreementFacts.of(
                "DEALER", History.of(List.of(agreement("A2", DateRange.from(day("2025-01-01")), Optional.empty()))));
        assertThat(Asked.of(open, "D1", "2026-01-01").figure(AgreementFacts.DAYS_LEFT))
                .isEqualTo(Figure.notApplicable("NO_END"));
    }

    @Test
    void checkVersions_twoInForceOnOneDay_areRefused() {
        Agreement next = agreement("A2", DateRange.parse("2025-12-01/2027-01-01"), Optional.empty());
        assertThatThrownBy(() -> Agreement.checkVersions(List.of(agreement("A1", YEAR, Optional.empty()), next)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("A1", "A2", "2025-12-01");
        Agreement.checkVersions(List.of(
                agreement("A1", YEAR, Optional.empty()),
                agreement("A2", DateRange.parse("2026-01-01/2027-01-01"), Optional.empty())));
    }

    @Test
    void shape_readsWhatItWrites_andListsAllProblems() {
        Agreement agreement = renewing().withNotice(day("2025-09-01"));
        assertThat(Agreement.SHAPE.parse(Agreement.SHAPE.write(agreement), "agreement"))
                .isEqualTo(agreement);
        String text = """
                {"id": "A1", "dealer": "D1", "supplier": "OEM", "type": "DEALER", "signedOn": "2024-12-01",
                 "recordedOn": "2024-12-01", "from": "2025-01-01", "to": "2026-01-01",
                 "terms": [{"id": "T1", "kind": "DATA_DUTY", "obligor": "D1", "value": 5, "unit": "days"},
                           {"id": "T1", "kind": "PAYMENT_DAYS", "obligor": "D1", "value": -1, "unit": "days"}]}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> Agreement.SHAPE.parse(text, "agreement"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/terms/0", "/terms/1/value");
        String sides = """
                {"id": "A1", "dealer": "D1", "supplier": "OEM", "type": "DEALER", "signedOn": "2024-12-01",
                 "recordedOn": "2024-12-01", "from": "2025-01-01", "to": "2026-01-01",
                 "terms": [{"id": "T1", "kind": "PAYMENT_DAYS", "obligor": "D2", "value": 5, "unit": "days",
                            "period": {"from": "2025-06-01", "to": "2026-06-01"}}]}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> Agreement.SHAPE.parse(sides, "agreement"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/terms/0/obligor", "/terms/0/period");
    }
}
