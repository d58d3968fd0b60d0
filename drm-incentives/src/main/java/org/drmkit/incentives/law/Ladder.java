package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/**
 * A ladder of numbers on the base of a rule, as the thresholds and rates that it is made of.
 *
 * @param thresholds the thresholds
 * @param rates the rate from each threshold on
 * @param marginal whether slices are paid
 */
record Ladder(List<BigDecimal> thresholds, List<BigDecimal> rates, boolean marginal) {

    /** Returns the ladder of a pay, empty if it is none or its steps are not numbers on the base. */
    static Optional<Ladder> of(Pay pay) {
        if (pay instanceof Pay.Marginal slices && slices.scale().isEmpty()) {
            return Optional.of(new Ladder(
                    slices.slices().stream().map(Pay.Slice::from).toList(),
                    slices.slices().stream().map(Pay.Slice::rate).toList(),
                    true));
        }
        return pay instanceof Pay.Bands bands
                        && bands.by().isEmpty()
                        && bands.scale().isEmpty()
                        && bands.bands().stream()
                                .allMatch(band -> rate(band.pay()).isPresent())
                ? Optional.of(new Ladder(
                        bands.bands().stream().map(Pay.Band::from).toList(),
                        bands.bands().stream()
                                .map(band -> rate(band.pay()).orElseThrow())
                                .toList(),
                        false))
                : Optional.empty();
    }

    private static Optional<BigDecimal> rate(Pay pay) {
        return pay instanceof Pay.Rate rate && rate.rate() instanceof Constant constant
                ? Optional.of(constant.value())
                : Optional.empty();
    }

    /** Compares what the engine pays just below and at each threshold with the jump that the ladder says. */
    Optional<String> breach(Program program, Rule rule) {
        BigDecimal cent = BigDecimal.valueOf(1, program.currency().getDefaultFractionDigits());
        Trial alone = alone(program, rule);
        return IntStream.range(0, thresholds.size())
                .filter(i -> thresholds.get(i).compareTo(cent) > 0
                        && thresholds.get(i).stripTrailingZeros().scale() <= cent.scale())
                .mapToObj(i -> breach(alone, rule, i, cent))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> breach(Trial alone, Rule rule, int i, BigDecimal cent) {
        BigDecimal from = thresholds.get(i);
        BigDecimal jump = paid(alone, from).subtract(paid(alone, from.subtract(cent)));
        BigDecimal before = i == 0 ? BigDecimal.ZERO : rates.get(i - 1);
        BigDecimal expected =
                marginal ? BigDecimal.ZERO : from.multiply(rates.get(i).subtract(before));
        BigDecimal off = jump.subtract(expected).abs();
        BigDecimal tolerance = cent.multiply(BigDecimal.ONE.add(before.abs()));
        return off.compareTo(tolerance) <= 0
                ? Optional.empty()
                : Optional.of("rule %s jumps by %s at %s, and should by %s"
                        .formatted(
                                rule.id(),
                                jump.toPlainString(),
                                from.toPlainString(),
                                expected.stripTrailingZeros().toPlainString()));
    }

    private static BigDecimal paid(Trial alone, BigDecimal amount) {
        LocalDate day = alone.program().validity().from();
        TradeLine sale = TradeLine.builder()
                .dealer("D1")
                .product("P1")
                .date(day)
                .quantity(1)
                .amount(amount)
                .build();
        Scene scene = new Scene(network(alone.program()), List.of(sale), List.of(), day);
        return Trial.earned(alone.run(scene), "D1");
    }

    private static DealerNetwork network(Program program) {
        return DealerNetwork.builder(TradeSchema.builder(program.currency()).build())
                .build();
    }

    /** Returns a program that pays by this ladder on all sales, and nothing else. */
    private static Trial alone(Program program, Rule rule) {
        JsonObject whole = (JsonObject) program.write();
        Json pay = ((JsonArray) whole.member("rules").orElseThrow())
                .elements().stream()
                        .map(JsonObject.class::cast)
                        .filter(one -> one.member("id").equals(Optional.of(Json.text(rule.id()))))
                        .findFirst()
                        .flatMap(one -> one.member("pay"))
                        .orElseThrow();
        Json only = Json.object()
                .with("id", Json.text("ladder"))
                .with("per", Json.text("PROGRAM"))
                .with("of", Json.text("all"))
                .with("partial", new Json.JsonBool(true))
                .with("pay", pay);
        Json json = Json.object()
                .with("format", Json.text("drm-program/1"))
                .with("id", Json.text(program.header().id()))
                .with("version", Json.number(1))
                .with("currency", Json.text(program.currency().getCurrencyCode()))
                .with("validity", whole.member("validity").orElseThrow())
                .with("measures", Json.object().with("all", Json.object().with("sum", Json.text("amount"))))
                .with("rules", Json.array(only));
        Program ladder = Program.read(json);
        return Trial.of(ladder, network(ladder));
    }
}
