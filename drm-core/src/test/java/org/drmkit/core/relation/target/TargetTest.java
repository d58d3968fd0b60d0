package org.drmkit.core.relation.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final DateRange QUARTER = DateRange.parse("2026-01-01/2026-04-01");
    private static final LocalDate SET = LocalDate.of(2025, 12, 1);

    private static Target target(String id, String party, String base) {
        return Target.of(id, party, "sales", "CNY", QUARTER, new BigDecimal(base), SET);
    }

    private static List<BigDecimal> decimals(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }

    @Test
    void e7_100000And1CentOverTheYear_addsUp_onlyJulyHasTheCent() {
        List<BigDecimal> months = TargetSplit.byWeights(
                new BigDecimal("100000.01"),
                2,
                decimals("6", "6", "7", "7", "8", "9", "10", "10", "9", "9", "9", "10"));
        assertThat(months)
                .isEqualTo(decimals(
                        "6000.00",
                        "6000.00",
                        "7000.00",
                        "7000.00",
                        "8000.00",
                        "9000.00",
                        "10000.01",
                        "10000.00",
                        "9000.00",
                        "9000.00",
                        "9000.00",
                        "10000.00"));
        assertThat(months.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100000.01");
    }

    @Test
    void e7_allOf5AndHalfOf10_counts10() {
        List<Contribution> reached = List.of(
                new Contribution(BigDecimal.valueOf(5), BigDecimal.ONE),
                new Contribution(BigDecimal.valueOf(10), new BigDecimal("0.5")));
        Achievement achievement = Achievement.of(target("T1", "D1", "8"), reached);
        assertThat(achievement.reached()).isEqualTo(Fraction.of(10));
        assertThat(achievement.rate()).isEqualTo(Answer.of(Fraction.parse("1.25")));
        assertThat(achievement.mark()).isEqualTo(Achievement.Mark.STRETCH);
    }

    @Test
    void rate_ofBase0_doesNotApply() {
        assertThat(Achievement.of(target("T1", "D1", "0"), List.of()).rate())
                .isEqualTo(Answer.notApplicable("DIVISION_BY_ZERO"));
    }

    @Test
    void cascade_addsUp_andOverAssignmentIsShown() {
        Map<String, BigDecimal> parts = TargetSplit.cascade(
                new BigDecimal("100.00"), 2, Map.of("D1", BigDecimal.ONE, "D2", BigDecimal.ONE, "D3", BigDecimal.ONE));
        assertThat(parts.toString()).isEqualTo("{D1=33.34, D2=33.33, D3=33.33}");
        assertThat(TargetSplit.overAssignment(
                        target("T0", "OEM", "100000"),
                        List.of(target("T1", "D1", "60000"), target("T2", "D2", "45000"))))
                .isEqualTo(Answer.of(Fraction.parse("1.05")));
        Target pieces = Target.of("T3", "D3", "sales", "pcs", QUARTER, BigDecimal.TEN, SET);
        assertThatThrownBy(() -> TargetSplit.overAssignment(target("T0", "OEM", "1"), List.of(pieces)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("T3", "pcs", "CNY");
    }

    @Test
    void rebased_changedTerritory_countsByDays() {
        Target agreed = target("T1", "D1", "100000").agreed(LocalDate.of(2025, 12, 20));
        Target changed = agreed.rebased(LocalDate.of(2026, 3, 1), new BigDecimal("0.6"), 0, LocalDate.of(2026, 2, 20));
        assertThat(changed.base()).isEqualByComparingTo("86222"); // 100,000 x (59 + 0.6 x 31) / 90
        assertThat(changed.agreedOn()).isEmpty();
        assertThat(changed.note().orElseThrow()).contains("re-based from 100000", "59 + 0.6 x 31", "90");
        assertThatThrownBy(() -> agreed.rebased(LocalDate.of(2026, 4, 1), BigDecimal.ONE, 0, SET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-04-01", QUARTER.toString());
    }

    @Test
    void facts_theVersionOfTheDay_forExactlyThePeriod() {
        Target agreed = target("T1", "D1", "100000").agreed(LocalDate.of(2025, 12, 20));
        Target changed = agreed.rebased(LocalDate.of(2026, 3, 1), new BigDecimal("0.6"), 0, LocalDate.of(2026, 2, 20));
        HistoryFacts<Target> facts = TargetFacts.of(
                "sales",
                History.of(List.of(
                        target("T1", "D1", "100000"),
                        agreed,
                        changed,
                        target("T2", "D2", "1"),
                        target("T3", "D2", "2"))));
        Asked before = Asked.of(facts, "D1", "2026-01-01/2026-04-01", "2026-02-19");
        assertThat(before.number(TargetFacts.base("sales"))).isEqualTo(Fraction.of(100_000));
        assertThat(before.number(TargetFacts.agreed("sales"))).isEqualTo(Fraction.ONE);
        Asked after = Asked.of(facts, "D1", "2026-01-01/2026-04-01", "2026-02-20");
        assertThat(after.number(TargetFacts.base("sales"))).isEqualTo(Fraction.of(86_222));
        assertThat(after.number(TargetFacts.agreed("sales"))).isEqualTo(Fraction.ZERO);
        assertThat(Asked.of(facts, "D1", "2026-01-01/2026-02-01", "2026-02-20").figure(TargetFacts.base("sales")))
                .isEqualTo(Figure.missing("NO_FACT"));
        assertThat(Asked.of(facts, "D2", "2026-01-01/2026-04-01", "2026-02-20").figure(TargetFacts.base("sales")))
                .isEqualTo(Figure.missing("TWO_TARGETS"));
    }

    @Test
    void bad_targets_areRefusedWithAllProblems() {
        assertThatThrownBy(() -> TargetSplit.byWeights(new BigDecimal("0.001"), 2, decimals("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("0.001", "2");
        assertThatThrownBy(() -> TargetSplit.byWeights(BigDecimal.ONE, 2, decimals("1", "0")))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Contribution(BigDecimal.TEN, BigDecimal.valueOf(50)))
                .hasMessageContainingAll("50", "percent");
        String text = """
                {"id": "T1", "party": "D1", "measure": "sales", "unit": "CNY", "from": "2026-01-01", "min": 3, "base": 2,
                 "stretch": 1, "recordedOn": "2025-12-01"}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> Target.SHAPE.parse(text, "target"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/base", "/stretch", "");
    }
}
