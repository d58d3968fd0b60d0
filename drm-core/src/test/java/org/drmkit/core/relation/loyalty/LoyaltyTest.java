package org.drmkit.core.relation.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Order;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Renewal;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Tie;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.TieKind;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Wallet;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class LoyaltyTest {

    private static final LocalDate START = LocalDate.of(2021, 3, 1);
    private static final DateRange YEAR = DateRange.parse("2025-01-01/2026-01-01");
    private static final Money PURCHASES = Money.of("CNY", "3600000");

    private static HistoryFacts<LoyaltyRecord> facts(LoyaltyRecord... records) {
        return LoyaltyFacts.of(History.of(List.of(records)));
    }

    private static Tie tie(String id, TieKind kind, String days) {
        return new Tie(id, "D1", kind, DateRange.parse(days), START);
    }

    private static Wallet wallet(Optional<Money> spend) {
        return new Wallet("W1", "D1", YEAR, PURCHASES, spend, START);
    }

    @Test
    void e5_60Months_with3SuspendedIs57() {
        Tie trading = tie("T1", TieKind.TRADING, "2021-03-01/..");
        Tie suspended = tie("T2", TieKind.SUSPENDED, "2023-05-01/2023-08-01");
        assertThat(Asked.of(facts(trading), "D1", "2026-03-01").number(LoyaltyFacts.TENURE_MONTHS))
                .isEqualTo(Fraction.of(60));
        assertThat(Asked.of(facts(trading, suspended), "D1", "2026-03-01").number(LoyaltyFacts.TENURE_MONTHS))
                .isEqualTo(Fraction.of(57));
        Tie again = tie("T3", TieKind.SUSPENDED, "2023-06-01/2023-08-01");
        assertThat(Asked.of(facts(trading, suspended, again), "D1", "2026-03-01")
                        .number(LoyaltyFacts.TENURE_MONTHS))
                .isEqualTo(Fraction.of(57));
    }

    @Test
    void tenure_threeSuspensionsOf29Days_areSubtractedAsDays() {
        HistoryFacts<LoyaltyRecord> facts = facts(
                tie("T1", TieKind.TRADING, "2021-03-01/.."),
                tie("T2", TieKind.SUSPENDED, "2022-05-01/2022-05-30"),
                tie("T3", TieKind.SUSPENDED, "2023-05-01/2023-05-30"),
                tie("T4", TieKind.SUSPENDED, "2024-05-01/2024-05-30"));
        assertThat(Asked.of(facts, "D1", "2026-03-01").number(LoyaltyFacts.TENURE_MONTHS))
                .isEqualTo(Fraction.of(57)); // 60 months less 87 days, not 60
        HistoryFacts<LoyaltyRecord> halves = facts(
                tie("T1", TieKind.TRADING, "2021-03-01/2021-03-17"),
                tie("T2", TieKind.TRADING, "2022-03-01/2022-03-17"));
        assertThat(Asked.of(halves, "D1", "2026-03-01").number(LoyaltyFacts.TENURE_MONTHS))
                .isEqualTo(Fraction.ONE); // twice 16 days
    }

    @Test
    void e5_36Of60Million_is060_unknownIsMissing() {
        assertThat(Asked.of(facts(wallet(Optional.of(Money.of("CNY", "6000000")))), "D1", YEAR.toString(), "2026-03-01")
                        .number(LoyaltyFacts.WALLET_SHARE))
                .isEqualTo(Fraction.parse("0.6"));
        assertThat(Asked.of(facts(wallet(Optional.empty())), "D1", YEAR.toString(), "2026-03-01")
                        .figure(LoyaltyFacts.WALLET_SHARE))
                .isEqualTo(Figure.missing("NO_CATEGORY_SPEND"));
    }

    @Test
    void reorderVariation_ofGaps5And15_is05() {
        LocalDate day = LocalDate.of(2025, 2, 1);
        List<LoyaltyRecord> orders = new ArrayList<>();
        for (int after : List.of(0, 5, 20)) {
            orders.add(new Order("O" + after, "D1", day.plusDays(after), day.plusDays(after)));
        }
        HistoryFacts<LoyaltyRecord> facts = LoyaltyFacts.of(History.of(orders));
        assertThat(Asked.of(facts, "D1", YEAR.toString(), "2026-03-01").value(LoyaltyFacts.REORDER_VARIATION))
                .isCloseTo(0.5, within(1e-12));
        assertThat(Asked.of(facts, "D1", YEAR.toString(), "2025-02-10")
                        .figure(LoyaltyFacts.REORDER_VARIATION)
                        .isPresent())
                .isFalse();
        assertThat(ReorderRhythm.of(List.of(day, day)).gaps()).isEmpty();
    }

    @Test
    void renewalsAndExclusivity_ofThePeriod() {
        HistoryFacts<LoyaltyRecord> facts = facts(
                new Renewal("R1", "D1", LocalDate.of(2025, 3, 1), true, START),
                new Renewal("R2", "D1", LocalDate.of(2025, 6, 1), false, START),
                tie("T1", TieKind.TRADING, "2021-03-01/.."),
                tie("T2", TieKind.EXCLUSIVE, "2025-01-01/2025-03-15"));
        Asked asked = Asked.of(facts, "D1", YEAR.toString(), "2026-03-01");
        assertThat(asked.number(LoyaltyFacts.RENEWAL_RATE)).isEqualTo(Fraction.parse("1/2"));
        assertThat(asked.number(LoyaltyFacts.EXCLUSIVE_SHARE)).isEqualTo(Fraction.parse("73/365"));
    }

    @Test
    void warning_goodWordsFallingShare() {
        LoyaltyWarning rule = new LoyaltyWarning(BigDecimal.valueOf(75), new BigDecimal("0.10"));
        assertThat(rule.warns(Fraction.of(85), Fraction.parse("0.6"), Fraction.parse("0.45")))
                .isTrue();
        assertThat(rule.warns(Fraction.of(85), Fraction.parse("0.6"), Fraction.parse("0.51")))
                .isFalse();
        assertThat(rule.warns(Fraction.of(70), Fraction.parse("0.6"), Fraction.parse("0.45")))
                .isFalse();
        assertThatThrownBy(() -> new LoyaltyWarning(BigDecimal.valueOf(75), BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("75", "0");
    }

    @Test
    void bad_records_areRefused() {
        assertThatThrownBy(() -> wallet(Optional.of(Money.of("CNY", "1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CNY 3600000.00", "CNY 1.00");
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> LoyaltyRecord.SHAPE.parse(
                        "{\"id\": \"T1\", \"dealer\": \"D1\", \"tie\": \"TRADE\", \"from\": \"2021-03\", \"recordedOn\": \"2021-03-01\"}",
                        "record"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/tie", "/from");
    }

    private static LoyaltyPart part(LoyaltyMeasure measure, String none, String full) {
        return new LoyaltyPart(measure, new BigDecimal(none), new BigDecimal(full), BigDecimal.ONE);
    }

    private static LoyaltyIndex index(String minCoverage, LoyaltyPart... parts) {
        return new LoyaltyIndex(List.of(parts), new BigDecimal(minCoverage));
    }

    private static Asked asked(LoyaltyIndex index, LoyaltyRecord... records) {
        return Asked.of(LoyaltyIndexFacts.of(index, History.of(List.of(records))), "D1", YEAR.toString(), "2026-03-01");
    }

    @Test
    void e5_index_57MonthsAndAWalletShareOf060_are5375() {
        LoyaltyIndex index = index(
                "0.5", part(LoyaltyMeasure.TENURE_MONTHS, "0", "120"), part(LoyaltyMeasure.WALLET_SHARE, "0", "1"));
        Tie trading = tie("T1", TieKind.TRADING, "2021-01-01/..");
        Tie suspended = tie("T2", TieKind.SUSPENDED, "2023-05-01/2023-07-01");
        Wallet wallet = wallet(Optional.of(Money.of("CNY", "6000000")));
        Asked asked = asked(index, trading, suspended, wallet);
        assertThat(asked.number(LoyaltyIndexFacts.INDEX)).isEqualTo(Fraction.parse("53.75")); // (47.5 + 60) / 2
        assertThat(asked.number(LoyaltyIndexFacts.COVERAGE)).isEqualTo(Fraction.ONE);
    }

    @Test
    void e5_index_ofWhatIsMissing_dropsItsWeight_andIsMissingIfThatIsTooMuch() {
        LoyaltyPart wallet = part(LoyaltyMeasure.WALLET_SHARE, "0", "1");
        LoyaltyPart variation = part(LoyaltyMeasure.REORDER_VARIATION, "1", "0");
        Wallet known = wallet(Optional.of(Money.of("CNY", "6000000")));
        assertThat(asked(index("0.5", wallet, variation), known).number(LoyaltyIndexFacts.INDEX))
                .isEqualTo(Fraction.of(60));
        assertThat(asked(index("0.51", wallet, variation), known).figure(LoyaltyIndexFacts.INDEX))
                .isEqualTo(Figure.missing("LOW_COVERAGE"));
        assertThat(asked(index("0.51", wallet, variation), known).number(LoyaltyIndexFacts.COVERAGE))
                .isEqualTo(Fraction.parse("1/2"));
    }

    @Test
    void part_pointsStayBetween0And100_inEitherDirection() {
        LoyaltyPart variation = part(LoyaltyMeasure.REORDER_VARIATION, "1", "0");
        assertThat(variation.points(Fraction.parse("0.25"))).isEqualTo(Fraction.of(75));
        assertThat(variation.points(Fraction.of(3))).isEqualTo(Fraction.ZERO);
        assertThat(variation.points(Fraction.of(-1))).isEqualTo(Fraction.of(100));
        assertThatThrownBy(() -> part(LoyaltyMeasure.WALLET_SHARE, "1", "1.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("WALLET_SHARE", "1.0");
        assertThatThrownBy(() -> index("50", variation)).hasMessageContainingAll("50", "percent");
        assertThatThrownBy(() -> index("0.5", variation, variation)).isInstanceOf(IllegalArgumentException.class);
    }
}
