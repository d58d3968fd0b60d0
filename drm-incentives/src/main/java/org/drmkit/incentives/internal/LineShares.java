package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.measure.CountedLine;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.incentives.line.LineShare;

/** Divides what a dealer is entitled to for a period by what lines added to the base. */
public final class LineShares {

    /** The column whose values are the lines themselves. */
    public static final String LINE = "line";

    private final Readings readings;
    private final LocalDate asOf;

    private record Weighed(TradeLine line, LocalDate countedOn, Fraction weight) {}

    /**
     * Creates a division.
     *
     * @param readings what was read
     * @param asOf the day of settlement
     */
    public LineShares(Readings readings, LocalDate asOf) {
        this.readings = readings;
        this.asOf = asOf;
    }

    /**
     * Divides an amount.
     *
     * @param entry the rule and period
     * @param dealer the dealer
     * @param amount the amount in minor units
     * @param currency the currency
     * @param column {@code line}, or a column of lines
     * @return the parts, in the order in which the values come in the ledger
     * @throws IllegalArgumentException if lines have no such column
     */
    public List<LineShare> of(Entry entry, String dealer, long amount, Currency currency, String column) {
        List<Weighed> counted = counted(entry, dealer);
        Function<Weighed, String> value = value(column, entry, roots(counted));
        Map<String, List<Weighed>> byValue = new LinkedHashMap<>();
        counted.forEach(line -> byValue.computeIfAbsent(value.apply(line), unused -> new ArrayList<>())
                .add(line));
        if (byValue.isEmpty()) {
            byValue.put("", List.of());
        }
        List<Fraction> bases = byValue.values().stream().map(LineShares::sum).toList();
        long[] parts = Weights.share(
                amount, bases.stream().map(base -> base.max(Fraction.ZERO)).toList());
        List<LineShare> shares = new ArrayList<>();
        byValue.forEach((key, lines) -> shares.add(new LineShare(
                key,
                lines.stream().map(Weighed::line).distinct().toList(),
                bases.get(shares.size()),
                Money.ofMinor(currency, parts[shares.size()]))));
        return shares;
    }

    private static Fraction sum(List<Weighed> lines) {
        return lines.stream().map(Weighed::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    private List<Weighed> counted(Entry entry, String dealer) {
        Map<String, Fraction> terms = entry.rule().of().map(BaseTerms::of).orElse(Map.of());
        List<Weighed> counted = new ArrayList<>();
        terms.forEach((measure, factor) -> {
            for (CountedLine line : readings.of(entry.program(), Known.on(asOf))
                    .accumulators()
                    .lines(MeasureKey.of(measure), entry.span().range(), dealer)) {
                counted.add(
                        new Weighed(line.line(), line.countedOn(), line.value().times(factor)));
            }
        });
        return counted;
    }

    /** The line that each return takes back in the end, by id. */
    private static Map<String, String> roots(List<Weighed> counted) {
        Map<String, String> reverses = new HashMap<>();
        counted.forEach(found ->
                found.line().id().ifPresent(id -> found.line().reverses().ifPresent(sale -> reverses.put(id, sale))));
        Map<String, String> roots = new HashMap<>();
        reverses.keySet().forEach(id -> {
            String root = id;
            while (reverses.containsKey(root)) {
                root = reverses.get(root);
            }
            roots.put(id, root);
        });
        return roots;
    }

    private static Function<Weighed, String> value(String column, Entry entry, Map<String, String> roots) {
        return switch (column) {
            case LINE ->
                found -> found.line()
                        .reverses()
                        .map(sale -> roots.getOrDefault(sale, sale))
                        .or(() -> found.line().id())
                        .orElse("");
            case "product" -> found -> found.line().product();
            case "region" -> found -> found.line().region().orElse("");
            case "channel" -> found -> found.line().channel().orElse("");
            case "date" -> found -> found.countedOn().toString();
            case "month" ->
                found -> entry.span()
                        .calendar()
                        .period(PeriodUnit.MONTH, found.countedOn())
                        .key();
            default -> found -> custom(found.line(), column);
        };
    }

    private static String custom(TradeLine line, String column) {
        return Optional.ofNullable(line.columns().get(column))
                .map(Object::toString)
                .orElse("");
    }
}
