package org.drmkit.incentives.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.definition.Header;
import org.drmkit.core.formula.Formulas;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

/** The same program in Java and in JSON, with the same names. */
class ProgramBuilderTest {

    private static final String JSON = """
            {"format": "drm-program/1", "id": "rebate", "version": 3, "currency": "CNY",
             "validity": {"from": "2026-01-01", "to": "2027-01-01"},
             "measures": {"total": {"sum": "amount"}, "units": {"sum": "quantity"}},
             "rules": [
               {"id": "volume", "per": "QUARTER", "of": "total", "competesIn": "best",
                "pay": {"marginal": [{"from": 0, "rate": "0.01"}, {"from": 1.5, "rate": "0.025"}], "scale": {"fact": "target"}},
                "limits": {"max": 30000}},
               {"id": "units", "per": "QUARTER", "of": "units", "competesIn": "best", "returns": "EARNED_RATE",
                "pay": {"bands": [{"from": 10, "perUnit": 2}, {"from": 20, "marginal": [{"from": 0, "perUnit": 3}]}]}},
               {"id": "grade", "per": "YEAR", "of": "total", "level": "dealer.group", "split": {"to": "dealer.head"},
                "partial": true, "carryNegative": false,
                "pay": {"by": {"fact": "grade"}, "cases": {"A": {"rate": "0.02"}, "B": {"amount": 500}}}}],
             "competitions": {"best": "MAX"},
             "caps": [{"each": "ALL", "rules": ["volume"], "per": "YEAR", "amount": 40000, "cut": "IN_ORDER"},
                      {"each": "DEALER", "per": "PROGRAM", "amount": {"multiply": ["total", "0.02"]}}],
             "rounding": {"mode": "HALF_EVEN", "scale": 1}, "settleAfterDays": 9, "negative": "CLAIM"}
            """;

    private static Program built() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("total", Measure.sum("amount"));
        measures.put("units", Measure.sum("quantity"));
        return Program.builder()
                .header(Header.of("rebate", 3)
                        .measures(measures)
                        .valid(
                                Currency.getInstance("CNY"),
                                DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))))
                .addRule(Rule.builder()
                        .id("volume")
                        .per(PeriodUnit.QUARTER)
                        .of(Formulas.measure("total"))
                        .competesIn("best")
                        .pay(Pay.marginal(Pay.slice("0", "0.01"), Pay.slice("1.5", "0.025"))
                                .scale(Formulas.fact("target")))
                        .limits(new Limits(Optional.empty(), Optional.of(Formulas.constant(30000))))
                        .build())
                .addRule(Rule.builder()
                        .id("units")
                        .per(PeriodUnit.QUARTER)
                        .of(Formulas.measure("units"))
                        .competesIn("best")
                        .returns(ReturnPolicy.EARNED_RATE)
                        .pay(Pay.bands(
                                Pay.band("10", Pay.perUnit(Formulas.constant(2))),
                                Pay.band("20", Pay.marginal(Pay.slicePerUnit("0", "3")))))
                        .build())
                .addRule(grade())
                .putCompetition("best", Competition.MAX)
                .addCap(Cap.builder()
                        .each(Cap.Each.ALL)
                        .addRule("volume")
                        .per(PeriodUnit.YEAR)
                        .amount(Formulas.constant(40000))
                        .cut(Cap.Cut.IN_ORDER)
                        .build())
                .addCap(Cap.builder()
                        .each(Cap.Each.DEALER)
                        .per(Per.PROGRAM)
                        .amount(Formulas.multiply(Formulas.measure("total"), Formulas.constant("0.02")))
                        .build())
                .rounding(new Rounding(RoundingMode.HALF_EVEN, Optional.of(1)))
                .settleAfterDays(9)
                .negative(NegativeNet.CLAIM)
                .build();
    }

    private static Rule grade() {
        Map<String, Pay> cases = new LinkedHashMap<>();
        cases.put("A", Pay.rate("0.02"));
        cases.put("B", Pay.amount(Formulas.constant(500)));
        return Rule.builder()
                .id("grade")
                .per(PeriodUnit.YEAR)
                .of(Formulas.measure("total"))
                .level("dealer.group")
                .split(new Split.To("dealer.head"))
                .partial(true)
                .carryNegative(false)
                .pay(Pay.cases("grade", cases))
                .build();
    }

    @Test
    void builder_sameNames_sameProgram() {
        assertThat(built()).isEqualTo(Program.read(JSON));
        assertThat(built().contentHash()).isEqualTo(Program.read(JSON).contentHash());
    }

    @Test
    void write_readsBack() {
        assertThat(Program.read(built().write())).isEqualTo(built());
    }

    @Test
    void builder_thingToldTwice_refused() {
        assertThatThrownBy(() -> Program.builder().settleAfterDays(1).settleAfterDays(2))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rounding_unnecessary_refused() {
        assertThatThrownBy(() -> new Rounding(RoundingMode.UNNECESSARY, Optional.empty()))
                .hasMessageContaining("HALF_UP");
    }

    @Test
    void history_otherProgramOrOrder_refused() {
        ProgramHistory history = ProgramHistory.of(built());
        assertThatThrownBy(() -> history.then(built(), LocalDate.of(2026, 4, 1)))
                .hasMessageContaining("[3, 3]");
        assertThatThrownBy(() -> history.then(built(), LocalDate.of(2025, 4, 1)))
                .hasMessageContaining("2025-04-01");
    }
}
