package org.drmkit.core.relation.dataduty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class DataDutyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final String QUARTER = "2026-01-01/2026-04-01";

    private static FeedDelivery delivery(int week, int late) {
        LocalDate due = MONDAY.plusWeeks(week);
        return new FeedDelivery(
                "W" + week,
                "D1",
                "OEM",
                FeedType.SELL_THROUGH,
                due,
                due.plusDays(late),
                Optional.of(due.plusDays(late)),
                Optional.of(480),
                Optional.empty());
    }

    private static FeedDelivery due(int week) {
        return new FeedDelivery(
                "W" + week,
                "D1",
                "OEM",
                FeedType.SELL_THROUGH,
                MONDAY.plusWeeks(week),
                MONDAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<FeedDelivery> thirteenWeeks() {
        List<FeedDelivery> feeds = new ArrayList<>();
        IntStream.range(0, 9).mapToObj(week -> delivery(week, 0)).forEach(feeds::add);
        IntStream.range(9, 11).mapToObj(week -> delivery(week, 2)).forEach(feeds::add);
        IntStream.range(11, 13).mapToObj(DataDutyTest::due).forEach(feeds::add);
        return feeds;
    }

    private static List<Contribution> contributions(String... weights) {
        List<Contribution> all = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            all.add(new Contribution(
                    "D" + i, BigDecimal.valueOf(100 + i), new BigDecimal(weights[i]), LocalDate.of(2025, 9, 30)));
        }
        return all;
    }

    private static Benchmark judge(String... weights) {
        return BenchmarkRule.standard().judge(contributions(weights), LocalDate.of(2026, 1, 31));
    }

    @Test
    void e2_13Due_11Received_9OnTime() {
        HistoryFacts<FeedDelivery> facts = FeedFacts.of(History.of(thirteenWeeks()));
        Asked asked = Asked.of(facts, "D1", QUARTER, "2026-04-01");
        assertThat(asked.number(FeedFacts.COVERAGE)).isEqualTo(Fraction.parse("11/13"));
        assertThat(asked.value(FeedFacts.COVERAGE)).isCloseTo(0.846, within(0.0005));
        assertThat(asked.value(FeedFacts.TIMELINESS)).isCloseTo(0.818, within(0.0005));
        assertThat(asked.value(FeedFacts.REPORT_TIMELINESS)).isCloseTo(0.692, within(0.0005));
    }

    @Test
    void e2_benchmark_of4_isWithheld_of5IsReleased_with26PercentWithheld() {
        assertThat(judge("25", "25", "25", "25")).isEqualTo(new Benchmark.Withheld(List.of("TOO_FEW_CONTRIBUTORS")));
        assertThat(judge("20", "20", "20", "20", "20")).isEqualTo(new Benchmark.Released(Fraction.of(102), 5));
        assertThat(judge("26", "19", "19", "18", "18")).isEqualTo(new Benchmark.Withheld(List.of("ONE_TOO_LARGE")));
        assertThat(judge("25", "19", "19", "19", "18")).isInstanceOf(Benchmark.Released.class);
    }

    @Test
    void judge_youngFigures_orOneDealerInParts_areWithheld() {
        LocalDate day = LocalDate.of(2025, 12, 31);
        assertThat(BenchmarkRule.standard().judge(contributions("1", "1", "1", "1", "1"), day))
                .isEqualTo(new Benchmark.Withheld(List.of("TOO_RECENT")));
        assertThat(BenchmarkRule.standard().judge(contributions("1", "1", "1", "1", "1"), day.plusDays(1)))
                .isInstanceOf(Benchmark.Released.class);
        List<Contribution> parts = new ArrayList<>(contributions("1", "1", "1", "1"));
        parts.add(parts.get(0));
        assertThat(BenchmarkRule.standard().judge(parts, LocalDate.of(2026, 1, 31)))
                .isEqualTo(new Benchmark.Withheld(List.of("TOO_FEW_CONTRIBUTORS", "ONE_TOO_LARGE")));
    }

    @Test
    void facts_arrivalIsKnownWhenItWasRecorded() {
        FeedDelivery waiting = due(0);
        HistoryFacts<FeedDelivery> facts = FeedFacts.of(History.of(List.of(waiting, delivery(0, 7))));
        assertThat(Asked.of(facts, "D1", QUARTER, "2026-01-11").number(FeedFacts.COVERAGE))
                .isEqualTo(Fraction.ZERO);
        assertThat(Asked.of(facts, "D1", QUARTER, "2026-01-12").number(FeedFacts.COVERAGE))
                .isEqualTo(Fraction.ONE);
        assertThat(Asked.of(facts, "D1", "2026-01-15").number(FeedFacts.FRESHNESS_DAYS))
                .isEqualTo(Fraction.of(3));
    }

    @Test
    void coverage_onTheDueDay_countsOnlyWhatHasCome() {
        Asked waiting = Asked.of(FeedFacts.of(History.of(List.of(due(0)))), "D1", QUARTER, MONDAY.toString());
        assertThat(waiting.figure(FeedFacts.COVERAGE)).isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
        assertThat(waiting.figure(FeedFacts.REPORT_TIMELINESS)).isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
        Asked come = Asked.of(FeedFacts.of(History.of(List.of(delivery(0, 0)))), "D1", QUARTER, MONDAY.toString());
        assertThat(come.number(FeedFacts.COVERAGE)).isEqualTo(Fraction.ONE);
        Asked late = Asked.of(FeedFacts.of(History.of(List.of(due(0)))), "D1", QUARTER, "2026-01-06");
        assertThat(late.number(FeedFacts.COVERAGE)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void standard_figuresOfExactlyThreeMonthsAgo_areTooRecent() {
        for (LocalDate on : List.of(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 7, 1))) {
            List<Contribution> five = IntStream.range(0, 5)
                    .mapToObj(i -> new Contribution("D" + i, BigDecimal.ONE, BigDecimal.ONE, on))
                    .toList();
            assertThat(BenchmarkRule.standard().judge(five, on.plusMonths(3))) // after 90 and 92 days
                    .isEqualTo(new Benchmark.Withheld(List.of("TOO_RECENT")));
            assertThat(BenchmarkRule.standard().judge(five, on.plusDays(93))).isInstanceOf(Benchmark.Released.class);
        }
    }

    @Test
    void e22_informationBalance_ofTenAgreedFacts() {
        List<SharedFact> shared = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            shared.add(new SharedFact("N" + i, "D1", "fact " + i, i < 9, i < 6, MONDAY));
        }
        HistoryFacts<SharedFact> facts = BalanceFacts.of(History.of(shared));
        Asked asked = Asked.of(facts, "D1", "2026-01-05");
        assertThat(asked.number(BalanceFacts.SUPPLIER_SEES)).isEqualTo(Fraction.parse("0.9"));
        assertThat(asked.number(BalanceFacts.DEALER_SEES)).isEqualTo(Fraction.parse("0.6"));
        assertThat(asked.number(BalanceFacts.ASYMMETRY)).isEqualTo(Fraction.parse("0.3"));
        assertThat(SharedFact.SHAPE.parse(SharedFact.SHAPE.write(shared.get(7)), "shared fact"))
                .isEqualTo(shared.get(7));
    }

    @Test
    void bad_rulesAndRecords_areRefused() {
        assertThatThrownBy(() -> new BenchmarkRule(5, new BigDecimal("25"), 90))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("25", "percent");
        assertThatThrownBy(() -> new Contribution("D1", BigDecimal.ONE, BigDecimal.ZERO, MONDAY))
                .hasMessageContainingAll("D1", "0");
        assertThat(BenchmarkRule.SHAPE.parse(
                        "{\"minContributors\": 5, \"maxWeight\": 0.25, \"minAgeDays\": 93}", "rule"))
                .isEqualTo(BenchmarkRule.standard());
        String text = """
                {"id": "W1", "party": "D1", "receiver": "OEM", "type": "STOCK", "dueOn": "2026-01-21",
                 "recordedOn": "2026-01-22", "receivedOn": "2026-01-23"}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> FeedDelivery.SHAPE.parse(text, "delivery"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/receivedOn");
    }
}
