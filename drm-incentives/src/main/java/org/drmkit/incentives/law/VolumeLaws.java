package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.ReturnPolicy;

/** Laws about what is sold: none, more, split, in another order, taken back, out of time. */
final class VolumeLaws {

    private static final String MADE_UP = "LAW";
    private static final int PLACES = 9;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private VolumeLaws() {}

    /** Without a sale nothing is earned. */
    record ZeroInZeroOut() implements Law {

        @Override
        public String statement() {
            return "without a sale nothing is earned";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return Trial.anything("without a sale", trial.run(scene.with(List.of())));
        }
    }

    /** One sale more never earns less. */
    record Monotone() implements Law {

        @Override
        public String statement() {
            return "one sale more, on the last day of trade, never earns its dealer less";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            return lastSale(scene)
                    .flatMap(sale -> Stream.of(copy(sale, MADE_UP), small(sale))
                            .flatMap(more -> breach(trial, scene, more).stream())
                            .findFirst());
        }

        /** A sale of one unit of money at about the same price, which passes a threshold without going far beyond. */
        private static TradeLine small(TradeLine sale) {
            return sized(
                    sale, MADE_UP, BigDecimal.ONE.divide(sale.amount(), PLACES, RoundingMode.HALF_UP), BigDecimal.ONE);
        }

        private static Optional<TradeLine> lastSale(Scene scene) {
            return scene.lines().stream()
                    .filter(line -> isSale(line) && !line.date().isAfter(scene.asOf()))
                    .max(Comparator.comparing(TradeLine::date));
        }

        private static Optional<String> breach(Trial trial, Scene scene, TradeLine more) {
            IncentiveRun with = trial.run(scene.plus(more));
            BigDecimal before = Trial.earned(trial.run(scene), more.dealer());
            BigDecimal after = Trial.earned(with, more.dealer());
            return after.add(tolerance(trial)).compareTo(before) < 0
                    ? Optional.of("%s earns %s, and only %s with one sale more (%s)"
                            .formatted(more.dealer(), before.toPlainString(), after.toPlainString(), Scene.text(more)))
                    : Optional.empty();
        }

        /** In a pot a larger weight may lose a minor unit of each payout to another remainder. */
        private static BigDecimal tolerance(Trial trial) {
            long pots = trial.program().caps().stream()
                    .filter(cap -> cap.each() == Cap.Each.ALL)
                    .count();
            int digits = trial.program().currency().getDefaultFractionDigits();
            return BigDecimal.valueOf(pots * 100, digits);
        }
    }

    /** A document in two halves earns the same. */
    record SplitInvariant() implements Law {

        @Override
        public String statement() {
            return "a document that is split in two halves earns the same";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            Set<String> reversed = scene.lines().stream()
                    .flatMap(line -> line.reverses().stream())
                    .collect(Collectors.toSet());
            List<TradeLine> halves = scene.lines().stream()
                    .flatMap(line ->
                            halves(line, reversed, scene.network().schema().places()))
                    .toList();
            return Trial.difference(
                    "with whole documents", trial.run(scene), "with halves", trial.run(scene.with(halves)));
        }

        /** Halves of equal unit price; a line that cannot be halved, or is tied to another, stays. */
        private static Stream<TradeLine> halves(TradeLine line, Set<String> reversed, int digits) {
            boolean tied = line.reverses().isPresent()
                    || line.id().filter(reversed::contains).isPresent();
            BigDecimal amount = line.amount().multiply(HALF).stripTrailingZeros();
            return tied || amount.scale() > digits
                    ? Stream.of(line)
                    : Stream.of("a", "b").map(part -> sized(line, line.id().orElse("") + part, HALF));
        }
    }

    /** The order changes nothing. */
    record OrderInvariant() implements Law {

        @Override
        public String statement() {
            return "the order of the lines changes nothing";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            List<TradeLine> backwards = new ArrayList<>(scene.lines());
            Collections.reverse(backwards);
            return Trial.difference("in this order", trial.run(scene), "backwards", trial.run(scene.with(backwards)));
        }
    }

    /** A sale that is taken back in full earns nothing. */
    record SaleAndReturn() implements Law {

        @Override
        public String statement() {
            return "a sale that is taken back in full earns nothing";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            Optional<TradeLine> sale = scene.lines().stream()
                    .filter(line -> isSale(line) && !line.date().isAfter(scene.asOf()))
                    .findFirst();
            return sale.flatMap(line -> {
                TradeLine sold = copy(line, MADE_UP);
                TradeLine back = back(sold, scene.asOf());
                return difference(trial, scene.with(List.of()), sold, back)
                        .or(() -> earnsAgain(trial) ? difference(trial, scene, sold, back) : Optional.empty());
            });
        }

        /** What was earned at a higher band stays with a return at the earned rate; else a return undoes its sale altogether. */
        private static boolean earnsAgain(Trial trial) {
            return trial.program().rules().stream().allMatch(rule -> rule.returns() == ReturnPolicy.REEVALUATE);
        }

        private static Optional<String> difference(Trial trial, Scene scene, TradeLine sold, TradeLine back) {
            return Trial.difference(
                    "without it",
                    trial.run(scene),
                    "with a sale that is taken back (" + Scene.text(sold) + ")",
                    trial.run(scene.plus(sold).plus(back)));
        }

        private static TradeLine back(TradeLine sale, LocalDate day) {
            TradeLine negative = sized(sale, MADE_UP + "-", BigDecimal.ONE.negate());
            return new TradeLine(
                    negative.id(),
                    negative.dealer(),
                    negative.product(),
                    day,
                    negative.quantity(),
                    negative.amount(),
                    negative.region(),
                    negative.channel(),
                    negative.stage(),
                    day,
                    sale.id(),
                    negative.columns());
        }
    }

    /** Sales outside the validity earn nothing. */
    record WithinValidity() implements Law {

        @Override
        public String statement() {
            return "sales outside the validity earn nothing";
        }

        @Override
        public Optional<String> breach(Trial trial, Scene scene) {
            DateRange validity = trial.program().validity();
            Predicate<TradeLine> outside = line -> !validity.contains(line.date());
            List<TradeLine> lines = scene.lines().stream().filter(outside).toList();
            return Trial.difference(
                    "without a sale",
                    trial.run(scene.with(List.of())),
                    "with sales outside " + validity,
                    trial.run(scene.with(lines)));
        }
    }

    static boolean isSale(TradeLine line) {
        return !line.isReturn() && line.amount().signum() > 0 && line.quantity().signum() > 0;
    }

    static TradeLine copy(TradeLine line, String id) {
        return sized(line, id, BigDecimal.ONE);
    }

    /** Returns a line of another size: quantity, amount and decimal columns are multiplied. */
    static TradeLine sized(TradeLine line, String id, BigDecimal factor) {
        return sized(line, id, factor, line.amount().multiply(factor));
    }

    private static TradeLine sized(TradeLine line, String id, BigDecimal factor, BigDecimal amount) {
        Map<String, Scalar> columns = new TreeMap<>(line.columns());
        columns.replaceAll((name, value) -> value instanceof Scalar.Decimal decimal
                ? Scalar.of(decimal.value().multiply(factor))
                : value);
        return new TradeLine(
                Optional.of(id),
                line.dealer(),
                line.product(),
                line.date(),
                line.quantity().multiply(factor),
                amount,
                line.region(),
                line.channel(),
                line.stage(),
                line.recordedOn(),
                line.reverses(),
                columns);
    }
}
