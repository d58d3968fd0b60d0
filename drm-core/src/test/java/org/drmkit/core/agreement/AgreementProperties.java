package org.drmkit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;

class AgreementProperties implements RelationContract<Agreement> {

    @Override
    public Shape<Agreement> shape() {
        return Agreement.SHAPE;
    }

    @Override
    public History<Agreement> history(List<Agreement> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<Agreement> facts(History<Agreement> history) {
        return AgreementFacts.of("DEALER", history);
    }

    @Property(tries = 200)
    void notice_endsItWithTheFirstTermThatIsFarEnough(
            @ForAll("records") List<Agreement> agreements, @ForAll("asOf") LocalDate asOf) {
        for (Agreement agreement : agreements) {
            LocalDate begun = agreement.period().from().plusDays(1);
            LocalDate notice = asOf.isBefore(begun) ? begun : asOf;
            LocalDate end = agreement.withNotice(notice).inForce().to().orElse(LocalDate.MAX);
            if (agreement.period().isOpen()) {
                assertThat(end).isEqualTo(notice.plusDays(agreement.noticeDays()));
            } else if (agreement.renewalMonths().isPresent()) {
                LocalDate first = agreement.period().to().orElseThrow();
                int months = agreement.renewalMonths().orElseThrow();
                LocalDate earliest = notice.plusDays(agreement.noticeDays());
                assertThat(end).isAfterOrEqualTo(earliest).isAfterOrEqualTo(first);
                assertThat(end.equals(first)
                                || end.minusMonths(months).minusDays(3).isBefore(earliest))
                        .isTrue();
            } else {
                assertThat(end).isEqualTo(agreement.period().to().orElse(LocalDate.MAX));
            }
        }
    }

    @Property(tries = 100)
    void promises_ofTwoHalves_areThoseOfTheWhole(@ForAll("records") List<Agreement> agreements) {
        DateRange first = DateRange.parse("2026-01-01/2026-04-01");
        DateRange second = DateRange.parse("2026-04-01/2027-01-01");
        for (Agreement agreement : agreements) {
            List<Promise> whole = agreement.promises(first.span(second), FiscalCalendar.CALENDAR_YEAR);
            List<Promise> parts = new ArrayList<>(agreement.promises(first, FiscalCalendar.CALENDAR_YEAR));
            parts.addAll(agreement.promises(second, FiscalCalendar.CALENDAR_YEAR));
            assertThat(parts).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    @Override
    @Provide
    public Arbitrary<List<Agreement>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        Arbitraries.of("D1", "D2"),
                        Arbitraries.of("DEALER", "SERVICE"),
                        RelationContract.days(),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(1, 12).optional(),
                        Arbitraries.integers().between(0, 120),
                        RelationContract.days(),
                        RelationContract.days().optional())
                .as((party, type, from, length, renewal, notice, day, given) -> new Agreement(
                        id,
                        party,
                        "OEM",
                        type,
                        1,
                        Optional.empty(),
                        from,
                        day,
                        period(from, length, given.map(on -> on.plusDays(notice))),
                        renewal,
                        notice,
                        given,
                        List.of(
                                AgreementTerm.ofDays("PAY", TermKind.PAYMENT_DAYS, party, length),
                                AgreementTerm.each(
                                        "REPORT",
                                        TermKind.DATA_DUTY,
                                        "OEM",
                                        BigDecimal.valueOf(notice),
                                        "days",
                                        PeriodUnit.MONTH)))));
    }

    /** A third of them without end, unless notice would end them before they begin. */
    private static DateRange period(LocalDate from, int length, Optional<LocalDate> end) {
        return length % 3 == 0 && end.filter(day -> !day.isAfter(from)).isEmpty()
                ? DateRange.from(from)
                : DateRange.of(from, from.plusDays(length));
    }
}
