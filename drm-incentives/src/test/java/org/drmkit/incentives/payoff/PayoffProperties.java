package org.drmkit.incentives.payoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.program.Program;

/** The payoff is what the engine pays, but for the one rounding and what limits are rounded to. */
class PayoffProperties {

    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY").build();

    @Provide
    Arbitrary<String> pays() {
        Arbitrary<Integer> rates = Arbitraries.integers().between(-3, 9);
        Arbitrary<String> plain = rates.map(r -> "\"rate\": 0.0" + Math.abs(r));
        Arbitrary<String> amount = rates.map(r -> "\"amount\": " + r * 10);
        Arbitrary<String> inner = Arbitraries.oneOf(plain, amount, ladder("bands", plain));
        Arbitrary<String> pay = Arbitraries.oneOf(plain, ladder("bands", inner), ladder("marginal", plain));
        Arbitrary<String> limits = Arbitraries.of(
                "",
                ", \"limits\": {\"max\": 40}",
                ", \"limits\": {\"min\": 5}",
                ", \"limits\": {\"min\": 5, \"max\": 60}");
        return Combinators.combine(pay, limits).as((p, l) -> "\"pay\": {" + p + "}" + l);
    }

    private static Arbitrary<String> ladder(String form, Arbitrary<String> step) {
        Arbitrary<List<Integer>> froms = Arbitraries.integers()
                .between(0, 20)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(set -> List.copyOf(new TreeSet<>(set)));
        return Combinators.combine(froms, step.list().ofSize(4))
                .as((from, steps) -> IntStream.range(0, from.size())
                        .mapToObj(i -> "{\"from\": " + from.get(i) * 100 + ", " + steps.get(i) + "}")
                        .collect(Collectors.joining(", ", "\"" + form + "\": [", "]")));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void engineAndPayoffAgree(@ForAll("pays") String pay, @ForAll @IntRange(min = 1, max = 250_000) int cents) {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "YEAR", "of": "m", "partial": true, %s}]}
                """.formatted(pay));
        BigDecimal base = BigDecimal.valueOf(cents, 2);
        TradeLine sale = TradeLine.builder()
                .dealer("D1")
                .product("P1")
                .date(LocalDate.of(2026, 3, 1))
                .quantity(1)
                .amount(base)
                .build();
        DealerBook book = DealerBook.of(
                DealerNetwork.builder(SCHEMA).build(),
                TradeLedger.builder(SCHEMA).add(sale).build());
        BigDecimal paid = IncentiveEngine.of(program, book.network())
                .run(book, LocalDate.of(2026, 6, 1))
                .entitlement("D1")
                .amount();
        List<Payoff> payoffs = Payoff.of(program.rules().get(0));
        assertThat(payoffs).hasSize(1);
        assertThat(payoffs.get(0).at(Fraction.of(base)).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo(paid);
    }
}
