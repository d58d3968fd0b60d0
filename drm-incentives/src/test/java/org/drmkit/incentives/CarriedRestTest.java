package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

class CarriedRestTest {

    private static final Program LADDER = Books.quarterly("{\"bands\": [{\"from\": 0, \"rate\": \"0.01\"}]}");

    @Test
    void rests_ofTheLastPeriod_reported() {
        IncentiveRun run = new Books()
                .line("D1", "2026-01-10", "-3000.00")
                .line("D1", "2026-04-10", "1000.00")
                .line("D2", "2026-04-10", "1000.00")
                .run(LADDER, "2026-07-01");
        assertThat(run.rests())
                .containsExactly(new CarriedRest("D1", "r", LocalDate.of(2026, 4, 1), new BigDecimal("-2000")));
    }

    @Test
    void rests_usedUp_none() {
        IncentiveRun run = new Books()
                .line("D1", "2026-01-10", "-3000.00")
                .line("D1", "2026-04-10", "5000.00")
                .run(LADDER, "2026-07-01");
        assertThat(run.rests()).isEmpty();
        assertThat(run.settle().due("D1")).hasToString("CNY 20.00");
    }

    @Test
    void rests_ofAGroup_underItsName() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "QUARTER", "of": "total", "level": "dealer.group", "for": {"dealer.tier": {">=": 1}},
                           "pay": {"bands": [{"from": 0, "rate": "0.01"}]}}]
                """);
        IncentiveRun run = new Books()
                .dealer(Dealer.builder("A")
                        .attribute("group", "G")
                        .attribute("tier", 1)
                        .build())
                .dealer(Dealer.builder("B")
                        .attribute("group", "G")
                        .attribute("tier", 0)
                        .build())
                .line("A", "2026-01-10", "-500.00")
                .line("B", "2026-01-11", "-70.00")
                .run(program, "2026-04-01");
        assertThat(run.rests())
                .containsExactly(new CarriedRest("G", "r", LocalDate.of(2026, 1, 1), new BigDecimal("-500")));
    }
}
