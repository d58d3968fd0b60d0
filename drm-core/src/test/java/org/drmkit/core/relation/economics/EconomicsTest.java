package org.drmkit.core.relation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class EconomicsTest {

    private static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");
    private static final Fraction HURDLE = Fraction.parse("0.15");

    private static Money cny(String amount) {
        return Money.of("CNY", amount);
    }

    private static DealerEconomics dealer(String inventory) {
        return new DealerEconomics(
                "E1",
                "D1",
                YEAR,
                LocalDate.of(2027, 2, 1),
                cny("900000"),
                cny("640000"),
                cny("150000"),
                cny("800000"),
                cny(inventory),
                cny("600000"),
                cny("350000"),
                cny("0"));
    }

    @Test
    void e6_roiIs20Percent_withoutRebates8_belowTheHurdleOf15() {
        HistoryFacts<DealerEconomics> facts = EconomicsFacts.of(History.of(List.of(dealer("1000000"))));
        Asked asked = Asked.of(facts, "D1", YEAR.toString(), "2027-02-01");
        assertThat(dealer("1000000").capital()).isEqualTo(cny("1250000"));
        assertThat(asked.number(EconomicsFacts.ROI))
                .isEqualTo(Fraction.parse("0.2"))
                .isGreaterThan(HURDLE);
        assertThat(asked.number(EconomicsFacts.ROI_WITHOUT_REBATES))
                .isEqualTo(Fraction.parse("0.08"))
                .isLessThan(HURDLE);
        assertThat(asked.number(EconomicsFacts.GMROI)).isEqualTo(Fraction.parse("0.9"));
        assertThat(asked.number(EconomicsFacts.ABSORPTION)).isEqualTo(Fraction.parse("0.8"));
        assertThat(Asked.of(facts, "D1", "2026-01-01/2026-04-01", "2027-02-01").figure(EconomicsFacts.ROI))
                .isEqualTo(Figure.missing("NO_FACT"));
        assertThat(Asked.of(facts, "D1", YEAR.toString(), "2027-01-31").figure(EconomicsFacts.ROI))
                .isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void e6_withoutRebates_isFlaggedAtAHurdleOf15Percent() {
        DealerEconomics dealer = dealer("1000000"); // 20 %, and 8 % without rebates
        assertThat(dealer.dependsOnRebates(new BigDecimal("0.15"))).isTrue();
        assertThat(dealer.dependsOnRebates(new BigDecimal("0.20"))).isTrue();
        assertThat(dealer.dependsOnRebates(new BigDecimal("0.08"))).isFalse(); // reached without
        assertThat(dealer.dependsOnRebates(new BigDecimal("0.21"))).isFalse(); // not reached either way
    }

    @Test
    void roi_withoutCapital_doesNotApply() {
        assertThat(cny("100000").minus(cny("350000")).isNegative()).isTrue();
        DealerEconomics lean = new DealerEconomics(
                "E1",
                "D1",
                YEAR,
                LocalDate.of(2027, 2, 1),
                cny("9"),
                cny("0"),
                cny("0"),
                cny("0"),
                cny("0"),
                cny("100"),
                cny("350"),
                cny("0"));
        assertThat(lean.roi()).isEqualTo(Answer.notApplicable("DIVISION_BY_ZERO"));
        assertThat(lean.absorption()).isEqualTo(Answer.notApplicable("DIVISION_BY_ZERO"));
    }

    @Test
    void winWin_ofBothChanges() {
        assertThat(WinWin.of(cny("40000"), cny("-10000"))).isEqualTo(WinWin.WIN_LOSE);
        assertThat(WinWin.of(cny("-1"), cny("0"))).isEqualTo(WinWin.LOSE_WIN);
        assertThat(WinWin.of(cny("-1"), cny("-1"))).isEqualTo(WinWin.LOSE_LOSE);
        assertThat(WinWin.of(cny("0"), cny("1"))).isEqualTo(WinWin.WIN_WIN);
        assertThat(WinWin.of(cny("0"), cny("0"))).isEqualTo(WinWin.NEUTRAL);
    }

    @Test
    void mixedCurrencies_areRefused() {
        assertThatThrownBy(() -> new DealerEconomics(
                        "E1",
                        "D1",
                        YEAR,
                        LocalDate.of(2027, 2, 1),
                        cny("1"),
                        cny("1"),
                        Money.of("EUR", "1"),
                        cny("1"),
                        cny("1"),
                        cny("1"),
                        cny("1"),
                        cny("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("CNY", "EUR");
        String text = DealerEconomics.SHAPE
                .write(dealer("1000000"))
                .canonical()
                .replace("CNY 150000.00", "EUR 1.00")
                .replace("CNY 800000.00", "USD 1.00");
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> DealerEconomics.SHAPE.parse(text, "economics"));
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused).hasMessageContainingAll("EUR 1.00", "USD 1.00", "CNY 900000.00");
    }
}
