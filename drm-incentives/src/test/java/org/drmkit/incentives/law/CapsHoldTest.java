package org.drmkit.incentives.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

/** The law of limits and caps, on programs that keep other ones than they should. */
class CapsHoldTest {

    private static final DealerNetwork NETWORK =
            DealerNetwork.builder(TradeSchema.builder("CNY").build()).build();

    private static final Scene SCENE = new Scene(
            NETWORK,
            List.of(TradeLine.builder()
                    .dealer("D1")
                    .product("P")
                    .date(LocalDate.of(2026, 3, 1))
                    .quantity(1)
                    .amount("12345.67")
                    .build()),
            List.of(),
            LocalDate.of(2027, 1, 1));

    private static Program program(String limit, String cap) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "QUARTER", "of": "m", "pay": {"rate": 0.05},
                            "limits": {"max": {"multiply": ["m", "%s"]}}}],
                 "caps": [{"each": "DEALER", "per": "YEAR", "amount": {"multiply": ["m", "%s"]}}]}
                """.formatted(limit, cap));
    }

    /** Judges what one program says by what another one pays. */
    private static String breach(Program says, Program pays) {
        Trial trial = new Trial(says, IncentiveEngine.of(pays, NETWORK), MostAmounts.of(says, NETWORK));
        return new CapsHold().breach(trial, SCENE).orElse("");
    }

    @Test
    void formulas_thatAreKept_noBreach() {
        Program program = program("0.03", "0.02");
        assertThat(breach(program, program)).isEmpty();
    }

    @Test
    void capOfAFormula_exceeded_isFoundWithBothAmounts() {
        assertThat(breach(program("0.03", "0.02"), program("0.03", "0.025")))
                .isEqualTo("cap 0 of 246.91 leaves 308.64 to [D1] in 2026-01-01/2027-01-01");
    }

    @Test
    void limitOfAFormula_exceeded_isFoundWithBothAmounts() {
        assertThat(breach(program("0.03", "0.02"), program("0.04", "0.02")))
                .isEqualTo("r pays 493.82 to D1 for 2026-01-01/2026-04-01, more than its limit of 370.37");
    }
}
