package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.json.Json;
import org.drmkit.incentives.accrual.Accrual;
import org.drmkit.incentives.accrual.AccrualLine;
import org.drmkit.incentives.accrual.Accruals;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

class AccrualTest {

    private static final Program LADDER = Books.program("""
            "rules": [{"id": "scale", "per": "YEAR", "of": "total",
                       "pay": {"bands": [{"from": 5000, "rate": "0.02"}, {"from": 20000, "rate": "0.04"}]}}]
            """);

    private static Books books() {
        return new Books()
                .line("D1", "2026-02-10", "3000.00")
                .line("D1", "2026-05-20", "4000.00")
                .line("D1", "2026-10-05", "20000.00")
                .fact(Fact.of("D1", "forecast", Figure.of(28000)));
    }

    private static Accruals accrued(String asOf, String way) {
        Accrual read = Accrual.SHAPE.parse(way, "accrual");
        return books().run(LADDER, asOf).accrue(Map.of("scale", read));
    }

    @Test
    void earned_atTheBandReachedNow_postedAsDeltas_releasedBySettlement() {
        Accruals june = accrued("2026-06-30", "\"EARNED\"");
        Accruals december = accrued("2026-12-31", "\"EARNED\"");
        Accruals january = accrued("2027-01-01", "\"EARNED\"");
        assertThat(june.total()).hasToString("CNY 140.00");
        assertThat(december.total()).hasToString("CNY 1080.00");
        assertThat(december.postings(june)).extracting(AccrualLine::amount).containsExactly(new BigDecimal("940.00"));
        assertThat(january.lines()).isEmpty();
        assertThat(january.postings(december))
                .extracting(AccrualLine::amount)
                .containsExactly(new BigDecimal("-1080.00"));
    }

    @Test
    void expected_baseSoFarAtTheBandOfTheForecast() {
        assertThat(accrued("2026-06-30", "{\"expected\": \"forecast\"}").total())
                .hasToString("CNY 280.00");
        assertThat(accrued("2026-12-31", "{\"expected\": \"forecast\"}").total())
                .hasToString("CNY 1080.00");
    }

    @Test
    void amountByDays_1000Over100Days_10ADayFromTheFirst() {
        String way = "{\"amount\": 1000, \"from\": \"2026-01-01\", \"to\": \"2026-04-11\"}";
        assertThat(accrued("2025-12-31", way).total()).hasToString("CNY 0.00");
        assertThat(accrued("2026-01-01", way).total()).hasToString("CNY 10.00");
        assertThat(accrued("2026-02-19", way).total()).hasToString("CNY 500.00");
        assertThat(accrued("2026-12-31", way).total()).hasToString("CNY 1000.00");
    }

    @Test
    void accruals_comeBackFromJson() {
        Accruals june = accrued("2026-06-30", "\"EARNED\"");
        assertThat(Accruals.SHAPE.parse(Json.parse(june.write().pretty()), "accruals"))
                .isEqualTo(june);
    }

    @Test
    void accrue_unknownRule_refused() {
        IncentiveRun run = books().run(LADDER, "2026-06-30");
        assertThatThrownBy(() -> run.accrue(Map.of("sale", Accrual.AtBand.EARNED)))
                .hasMessageContaining("(sale)")
                .hasMessageContaining("scale");
    }

    @Test
    void byDays_withoutADay_refused() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new Accrual.ByDays(BigDecimal.TEN, day, day)).hasMessageContaining("2026-01-01");
    }
}
