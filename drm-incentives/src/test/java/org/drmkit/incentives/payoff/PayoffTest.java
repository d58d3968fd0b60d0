package org.drmkit.incentives.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;
import org.junit.jupiter.api.Test;

class PayoffTest {

    private static Rule rule(String pay) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "YEAR", "of": "m", "pay": %s}]}
                """.formatted(pay)).rules().get(0);
    }

    private static Payoff payoff(String pay) {
        List<Payoff> payoffs = Payoff.of(rule(pay));
        assertThat(payoffs).hasSize(1);
        return payoffs.get(0);
    }

    private static Fraction at(Payoff payoff, String base) {
        return payoff.at(Fraction.parse(base));
    }

    private static Fraction f(String number) {
        return Fraction.parse(number);
    }

    @Test
    void ladder_pieces_jumpsOf100And400() {
        Payoff ladder = payoff("{\"bands\": [{\"from\": 5000, \"rate\": 0.02}, {\"from\": 20000, \"rate\": 0.04}]}");
        assertThat(at(ladder, "4999")).isEqualTo(Fraction.ZERO);
        assertThat(at(ladder, "7000")).isEqualTo(f("140"));
        assertThat(at(ladder, "27000")).isEqualTo(f("1080"));
        assertThat(ladder.jumps()).extracting(Jump::size).containsExactly(f("100"), f("400"));
        assertThat(ladder.most()).isEmpty();
    }

    @Test
    void marginal_theTwin_580AndNoJump() {
        Payoff slices = payoff("{\"marginal\": [{\"from\": 5000, \"rate\": 0.02}, {\"from\": 20000, \"rate\": 0.04}]}");
        assertThat(at(slices, "27000")).isEqualTo(f("580"));
        assertThat(slices.jumps()).isEmpty();
    }

    @Test
    void fallingLadder_dropAt10000_regainedAt20000() {
        Payoff falling = payoff("{\"bands\": [{\"from\": 0, \"rate\": 0.04}, {\"from\": 10000, \"rate\": 0.02}]}");
        assertThat(falling.jumps()).containsExactly(new Jump(f("10000"), f("400"), f("200"), Optional.of(f("20000"))));
    }

    @Test
    void limits_bendTheLine() {
        Payoff limited =
                payoff("{\"bands\": [{\"from\": 100, \"rate\": 0.1}]}, \"limits\": {\"min\": 20, \"max\": 50}");
        assertThat(at(limited, "99")).isEqualTo(Fraction.ZERO);
        assertThat(at(limited, "150")).isEqualTo(f("20"));
        assertThat(at(limited, "300")).isEqualTo(f("30"));
        assertThat(at(limited, "900")).isEqualTo(f("50"));
        assertThat(limited.most()).contains(f("50"));
    }

    @Test
    void ladderInABand_piecesOfBoth() {
        Payoff nested = payoff("""
                {"bands": [{"from": 0, "rate": 0.01},
                           {"from": 1000, "bands": [{"from": 1000, "rate": 0.02}, {"from": 2000, "amount": 70}]}]}
                """);
        assertThat(at(nested, "500")).isEqualTo(f("5"));
        assertThat(at(nested, "1500")).isEqualTo(f("30"));
        assertThat(at(nested, "5000")).isEqualTo(f("70"));
    }

    @Test
    void matrix_aPayoffForEachCell() {
        List<Payoff> cells = Payoff.of(rule("""
                {"by": {"fact": "grade"}, "cases": {"A": {"by": {"fact": "done"}, "bands": [{"from": 0.8, "rate": 0.02}, {"from": 1, "rate": 0.03}]},
                                                    "B": {"rate": 0.01}}}
                """));
        assertThat(cells)
                .extracting(Payoff::cell)
                .containsExactly(
                        List.of("grade = A", "{\"fact\":\"done\"} >= 0.8"),
                        List.of("grade = A", "{\"fact\":\"done\"} >= 1"),
                        List.of("grade = B"));
        assertThat(at(cells.get(1), "1000")).isEqualTo(f("30"));
    }

    @Test
    void formulas_noPayoff() {
        assertThat(Payoff.of(rule("{\"rate\": {\"fact\": \"rate\"}}"))).isEmpty();
    }

    @Test
    void plot_twoPointsAtAJump() {
        Payoff ladder = payoff("{\"bands\": [{\"from\": 5000, \"rate\": 0.02}]}");
        assertThat(ladder.plot(f("10000")))
                .containsExactly(
                        new PlotPoint(f("0"), f("0")),
                        new PlotPoint(f("5000"), f("0")),
                        new PlotPoint(f("5000"), f("100")),
                        new PlotPoint(f("10000"), f("200")));
    }
}
