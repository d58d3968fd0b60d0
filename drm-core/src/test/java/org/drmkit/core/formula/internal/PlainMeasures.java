package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLine;

/** The measures of a world by loops over its list of lines. */
final class PlainMeasures {

    private final World world;
    private final Map<String, TradeLine> byId;
    private final List<TradeLine> seen;

    PlainMeasures(World world) {
        this.world = world;
        this.byId = world.lines().stream()
                .collect(Collectors.toMap(line -> line.id().orElseThrow(), Function.identity()));
        this.seen = world.lines().stream()
                .filter(line ->
                        !line.date().isAfter(world.asOf()) && !line.recordedOn().isAfter(world.asOf()))
                .filter(line ->
                        world.returns() == Returns.NET || line.reverses().isEmpty())
                .toList();
    }

    Answer of(String measure, DateRange window, String party) {
        Stage stage = measure.equals("sellOut") ? Stage.SELL_OUT : Stage.SELL_IN;
        if (stage == Stage.SELL_IN && !isCovered(window)) {
            return new Answer.Gap(true, Reasons.NOT_COVERED);
        }
        Predicate<TradeLine> condition =
                measure.equals("cars") ? line -> line.product().startsWith("C") : line -> true;
        List<TradeLine> lines = seen.stream()
                .filter(line -> root(line).stage() == stage)
                .filter(line -> condition.test(root(line)))
                .filter(line -> window.contains(root(line).date()))
                .filter(line -> party(line).equals(party))
                .toList();
        return switch (measure) {
            case "units" -> sum(lines, TradeLine::quantity);
            case "orders" -> Answer.of(sales(lines).count());
            case "kinds" -> Answer.of(kinds(lines));
            case "largest" -> greatest(sales(lines).map(TradeLine::amount));
            case "first" -> negated(greatest(days(lines).map(BigDecimal::negate)));
            case "last" -> greatest(days(lines));
            default -> sum(lines, TradeLine::amount);
        };
    }

    private boolean isCovered(DateRange window) {
        LocalDate end = window.to().orElseThrow();
        LocalDate needed = end.isAfter(world.asOf()) ? world.asOf().plusDays(1) : end;
        return world.coverage()
                .map(days -> !window.from().isBefore(needed) || days.encloses(DateRange.of(window.from(), needed)))
                .orElse(true);
    }

    private TradeLine root(TradeLine line) {
        return line.reverses().map(byId::get).orElse(line);
    }

    private String party(TradeLine line) {
        Optional<Dealer> dealer = world.dealers().stream()
                .filter(known -> known.id().equals(line.dealer()))
                .findFirst();
        return world.level()
                .flatMap(level -> dealer.flatMap(
                        known -> known.attribute(level, root(line).date())))
                .map(Scalar::toString)
                .orElse(line.dealer());
    }

    private static Answer sum(List<TradeLine> lines, Function<TradeLine, BigDecimal> column) {
        return new Answer.Exact(Fraction.of(lines.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** The lines that are neither returns nor taken back in full. */
    private Stream<TradeLine> sales(List<TradeLine> lines) {
        return lines.stream()
                .filter(line -> line.reverses().isEmpty())
                .filter(line -> line.quantity().signum() >= 0 && line.amount().signum() >= 0)
                .filter(line -> seen.stream().noneMatch(other -> takesBackInFull(other, line)));
    }

    private static boolean takesBackInFull(TradeLine other, TradeLine line) {
        return other.reverses().equals(line.id())
                && other.quantity().add(line.quantity()).signum() == 0
                && other.amount().add(line.amount()).signum() == 0;
    }

    private long kinds(List<TradeLine> lines) {
        return lines.stream()
                .map(line -> root(line).product())
                .distinct()
                .filter(product -> net(lines, product).signum() > 0)
                .count();
    }

    private BigDecimal net(List<TradeLine> lines, String product) {
        return lines.stream()
                .filter(line -> root(line).product().equals(product))
                .map(TradeLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<BigDecimal> days(List<TradeLine> lines) {
        return sales(lines).map(line -> BigDecimal.valueOf(line.date().toEpochDay()));
    }

    private static Answer greatest(Stream<BigDecimal> values) {
        return values.max(Comparator.naturalOrder())
                .<Answer>map(number -> new Answer.Exact(Fraction.of(number)))
                .orElse(new Answer.Gap(true, Reasons.NO_LINES));
    }

    private static Answer negated(Answer answer) {
        return answer instanceof Answer.Exact exact
                ? new Answer.Exact(exact.number().negated())
                : answer;
    }
}
