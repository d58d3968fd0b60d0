package org.drmkit.core.relation.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final BigDecimal TWENTY = new BigDecimal("0.2");
    private static final String QUARTER = "2026-01-01/2026-04-01";
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 10);

    private static ForecastRecord record(String id, Origin origin, int month, long quantity, LocalDate day) {
        LocalDate from = LocalDate.of(2026, month, 1);
        return new ForecastRecord(
                id, "D1", origin, "T1", DateRange.of(from, from.plusMonths(1)), BigDecimal.valueOf(quantity), day);
    }

    private static List<ForecastRecord> threeMonths() {
        List<ForecastRecord> records = new ArrayList<>();
        long[] foreseen = {100, 120, 150};
        long[] came = {110, 115, 120};
        for (int i = 0; i < 3; i++) {
            records.add(record("F" + i, Origin.DEALER, i + 1, foreseen[i], DECEMBER));
            records.add(record("A" + i, Origin.ACTUAL, i + 1, came[i], LocalDate.of(2026, i + 2, 3)));
        }
        return records;
    }

    private static Asked asked(List<ForecastRecord> records, String asOf) {
        HistoryFacts<ForecastRecord> facts = ForecastFacts.of(History.of(records), TWENTY);
        return Asked.of(facts, "D1", QUARTER, asOf);
    }

    @Test
    void e16_errorOf1304Percent_biasOf725Percent_onlyTheThirdMonthIsAnException() {
        Asked asked = asked(threeMonths(), "2026-04-30");
        assertThat(asked.number(ForecastFacts.DEVIATION)).isEqualTo(Fraction.parse("45/345"));
        assertThat(asked.value(ForecastFacts.DEVIATION)).isCloseTo(0.1304, within(0.00005));
        assertThat(asked.value(ForecastFacts.BIAS)).isCloseTo(0.0725, within(0.00005));
        assertThat(asked.number(ForecastFacts.EXCEPTIONS)).isEqualTo(Fraction.ONE);
        List<Accuracy.Pair> exceptions = Accuracy.of(threeMonths(), Origin.DEALER, DateRange.parse(QUARTER))
                .exceptions(TWENTY);
        assertThat(exceptions).singleElement().satisfies(pair -> {
            assertThat(pair.period()).isEqualTo(DateRange.parse("2026-03-01/2026-04-01"));
            assertThat(pair.difference()).isEqualByComparingTo("30"); // 25.0 % of 120
        });
    }

    @Test
    void e16_packOfDecember20_is40DaysAheadOfThePeak_passes30() {
        LocalDate published = LocalDate.of(2025, 12, 20);
        SeasonPack pack = new SeasonPack("K1", "OEM", "SPRING", published, LocalDate.of(2026, 1, 29), published);
        assertThat(pack.daysAhead()).isEqualTo(40);
        assertThat(pack.isTimely(30)).isTrue();
        assertThat(pack.isTimely(41)).isFalse();
        HistoryFacts<SeasonPack> facts = ForecastFacts.packs(History.of(List.of(pack)), 30);
        Asked asked = Asked.of(facts, "OEM", QUARTER, "2026-01-01");
        assertThat(asked.number(ForecastFacts.PACK_DAYS_AHEAD)).isEqualTo(Fraction.of(40));
        assertThat(asked.number(ForecastFacts.PACK_TIMELY_SHARE)).isEqualTo(Fraction.ONE);
        assertThat(SeasonPack.SHAPE.parse(SeasonPack.SHAPE.write(pack), "pack")).isEqualTo(pack);
    }

    @Test
    void facts_aForecastOfAfterwards_isNotJudged() {
        List<ForecastRecord> records = new ArrayList<>(threeMonths());
        records.add(record("F9", Origin.DEALER, 3, 120, LocalDate.of(2026, 3, 1)));
        assertThat(asked(records, "2026-04-30").number(ForecastFacts.DEVIATION)).isEqualTo(Fraction.parse("45/345"));
        records.add(record("F8", Origin.DEALER, 3, 121, LocalDate.of(2026, 2, 28)));
        assertThat(asked(records, "2026-04-30").number(ForecastFacts.DEVIATION)).isEqualTo(Fraction.parse("16/345"));
        assertThat(asked(records, "2026-02-10").number(ForecastFacts.DEVIATION)).isEqualTo(Fraction.parse("10/110"));
        assertThat(asked(records, "2026-04-30").figure(ForecastFacts.SUPPLIER_DEVIATION))
                .isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
    }

    @Test
    void facts_bothSides_canBeCompared() {
        List<ForecastRecord> records = new ArrayList<>(threeMonths());
        records.add(record("S0", Origin.SUPPLIER, 1, 121, DECEMBER));
        assertThat(asked(records, "2026-04-30").number(ForecastFacts.SUPPLIER_DEVIATION))
                .isEqualTo(Fraction.parse("0.1"));
    }

    @Test
    void facts_own_ofTheSupplierAreOverAllItsDealers() {
        List<ForecastRecord> records = new ArrayList<>(threeMonths());
        records.add(record("S0", Origin.SUPPLIER, 1, 121, DECEMBER)); // came 110
        DateRange january = DateRange.parse("2026-01-01/2026-02-01");
        records.add(new ForecastRecord("S9", "D2", Origin.SUPPLIER, "T1", january, BigDecimal.valueOf(70), DECEMBER));
        records.add(new ForecastRecord(
                "A9", "D2", Origin.ACTUAL, "T1", january, BigDecimal.valueOf(90), LocalDate.of(2026, 2, 3)));
        HistoryFacts<?> own = ForecastFacts.own(History.of(records), "OEM");
        Asked supplier = Asked.of(own, "OEM", QUARTER, "2026-04-30");
        assertThat(supplier.number(ForecastFacts.OWN_DEVIATION)).isEqualTo(Fraction.parse("31/200"));
        assertThat(supplier.number(ForecastFacts.OWN_BIAS)).isEqualTo(Fraction.parse("-9/200"));
        assertThat(Asked.of(own, "D1", QUARTER, "2026-04-30").number(ForecastFacts.OWN_DEVIATION))
                .isEqualTo(Fraction.parse("45/345"));
    }

    @Test
    void proposal_isTracedToItsForecast_andLimitedByCapacity() {
        ForecastRecord forecast = record("F1", Origin.DEALER, 2, 1200, DECEMBER);
        BigDecimal weight = new BigDecimal("0.6");
        assertThat(TargetProposal.of(forecast, weight, BigDecimal.valueOf(900), BigDecimal.valueOf(2000)))
                .isEqualTo(new TargetProposal(BigDecimal.valueOf(1080), "F1", false));
        assertThat(TargetProposal.of(forecast, weight, BigDecimal.valueOf(900), BigDecimal.valueOf(1000)))
                .isEqualTo(new TargetProposal(BigDecimal.valueOf(1000), "F1", true));
        assertThatThrownBy(() -> TargetProposal.of(forecast, BigDecimal.valueOf(60), BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("60", "percent");
    }

    @Test
    void proposal_limitedByCapacity_isRoundedDown() {
        ForecastRecord forecast = record("F1", Origin.DEALER, 2, 1200, DECEMBER);
        assertThat(TargetProposal.of(forecast, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("999.6")))
                .isEqualTo(new TargetProposal(BigDecimal.valueOf(999), "F1", true)); // not 1000
        assertThat(TargetProposal.of(forecast, BigDecimal.ZERO, new BigDecimal("999.7"), new BigDecimal("999.8")))
                .isEqualTo(new TargetProposal(BigDecimal.valueOf(999), "F1", true));
        assertThat(TargetProposal.of(forecast, BigDecimal.ZERO, new BigDecimal("999.6"), BigDecimal.valueOf(1000)))
                .isEqualTo(new TargetProposal(BigDecimal.valueOf(1000), "F1", false));
    }

    @Test
    void exceptions_ofNothingCompared_areNotApplicable() {
        List<ForecastRecord> foreseen = List.of(record("F1", Origin.DEALER, 1, 100, DECEMBER));
        assertThat(asked(foreseen, "2026-04-30").figure(ForecastFacts.EXCEPTIONS))
                .isEqualTo(Figure.notApplicable("NOTHING_COMPARED"));
        assertThat(asked(threeMonths().subList(0, 2), "2026-04-30").number(ForecastFacts.EXCEPTIONS))
                .isEqualTo(Fraction.ZERO); // 100 against 110
    }

    @Test
    void stockPlan_ordersFullPacks() {
        ForecastRecord february = record("F1", Origin.DEALER, 2, 280, DECEMBER);
        StockPlan plan = StockPlan.of(february, 7, BigDecimal.valueOf(100), 12);
        assertThat(plan.needed()).isEqualTo(Fraction.of(350));
        assertThat(plan.order()).isEqualByComparingTo("252");
        assertThat(StockPlan.of(february, 7, BigDecimal.valueOf(350), 12).order())
                .isEqualByComparingTo("0");
        assertThatThrownBy(() -> StockPlan.of(february, -1, BigDecimal.ONE, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("-1", "0");
    }

    @Test
    void read_bad_listsEveryProblem() {
        String text = """
                {"id": "F1", "dealer": "D1", "origin": "DEALERS", "product": "T1", "from": "2026-02-01", "to": "2026-03-01",
                 "quantity": -1, "recordedOn": "2025-12-10"}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> ForecastRecord.SHAPE.parse(text, "forecast"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/origin", "/quantity");
    }
}
