package org.drmkit.core.measure.internal.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.measure.ColumnTest.Within;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.DaysTest;
import org.drmkit.core.measure.Literal;
import org.drmkit.core.measure.internal.batch.DatedDealers;
import org.drmkit.core.measure.internal.batch.DealerHistories;
import org.drmkit.core.measure.internal.batch.Dimension;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.trade.internal.DayColumn;
import org.drmkit.core.trade.internal.DecimalColumn;
import org.drmkit.core.trade.internal.LedgerColumns;

/**
 * Binds conditions to the columns of one ledger.
 *
 * <p>A test of codes becomes the set of the numbers of these codes, a bound on a date the set of the days, a bound on a number
 * two whole numbers. An attribute that no dealer changes within the days of the ledger becomes a set of dealers. {@code month}
 * is the calendar month of the line's date.
 */
public final class ConditionBinder {

    /** Days of more than this are tested one by one: a table of their bits would not stay in the processor's cache. */
    private static final int MOST_DAYS = 1 << 19;

    private static final String ATTRIBUTE = "dealer.";

    private final LedgerColumns columns;
    private final DealerHistories dealers;
    private final Dimensions dimensions;

    public ConditionBinder(LedgerColumns columns, DealerHistories dealers, Dimensions dimensions) {
        this.columns = columns;
        this.dealers = dealers;
        this.dimensions = dimensions;
    }

    public Predicate bind(Condition condition) {
        List<Predicate> parts = new ArrayList<>();
        condition.columns().forEach((column, test) -> parts.add(bind(column, test)));
        if (!condition.any().isEmpty()) {
            parts.add(Predicate.any(condition.any().stream().map(this::bind).toList()));
        }
        condition.all().forEach(part -> parts.add(bind(part)));
        condition.not().ifPresent(part -> parts.add(Predicate.not(bind(part))));
        condition.days().ifPresent(days -> parts.add(bind(days)));
        return Predicate.all(parts);
    }

    private Predicate bind(String column, ColumnTest test) {
        if (column.startsWith(ATTRIBUTE)) {
            return attribute(column.substring(ATTRIBUTE.length()), test);
        } else if (test instanceof CodeSet set) {
            return codes(column, set);
        }
        Bounds<Literal> bounds = ((Within) test).bounds();
        return switch (column) {
            case "month" -> month(bounds);
            case "unitPrice" -> unitPrice(bounds);
            default -> bounds(column, bounds);
        };
    }

    private Predicate bounds(String column, Bounds<Literal> bounds) {
        if (columns.decimals().containsKey(column)) {
            return decimal(
                    columns.decimal(column),
                    Limits.of(decimals(bounds), columns.decimal(column).scale()));
        }
        return columns.codes().containsKey(column)
                ? codes(column, CodeSet.in(limit(bounds, Comparison.EQUAL)))
                : day(column, dayLimits(bounds));
    }

    private static String limit(Bounds<Literal> bounds, Comparison comparison) {
        return Optional.ofNullable(bounds.limits().get(comparison))
                .map(Literal::text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A code can only be compared with ==, not with %s.".formatted(bounds.comparisons())));
    }

    private Predicate codes(String column, CodeSet set) {
        return dimensions.indexed(
                column, new CodeMembers(columns.code(column).codes(), dimensions.tree(column)).of(set));
    }

    public static Predicate decimal(DecimalColumn column, Limits limits) {
        boolean all = column.absent() == null && limits.encloses(column.least(), column.greatest());
        if (all || limits.isEmpty()) {
            return all ? Predicate.always() : Predicate.never();
        }
        return new Predicate.Tested(new LineTest.DecimalWithin(column, limits.least(), limits.greatest()));
    }

    private static Bounds<BigDecimal> decimals(Bounds<Literal> bounds) {
        Map<Comparison, BigDecimal> limits = new EnumMap<>(Comparison.class);
        bounds.limits().forEach((comparison, literal) -> limits.put(comparison, number(literal)));
        return new Bounds<>(limits);
    }

    private static BigDecimal number(Literal literal) {
        return literal.decimal()
                .orElseThrow(() ->
                        new IllegalArgumentException("The limit (%s) must be a number.".formatted(literal.text())));
    }

    private static Limits dayLimits(Bounds<Literal> bounds) {
        Map<Comparison, BigDecimal> limits = new EnumMap<>(Comparison.class);
        bounds.limits().forEach((comparison, literal) -> limits.put(comparison, BigDecimal.valueOf(epochDay(literal))));
        return Limits.of(new Bounds<>(limits), 0);
    }

    private static long epochDay(Literal literal) {
        return literal.date()
                .orElseThrow(
                        () -> new IllegalArgumentException("The limit (%s) must be a date.".formatted(literal.text())))
                .toEpochDay();
    }

    private Predicate day(String column, Limits limits) {
        Optional<Dimension> dimension = dimensions.days(column);
        if (dimension.isEmpty()) {
            return Predicate.never();
        } else if (dimension.get().size() <= MOST_DAYS) {
            return days(dimension.get(), limits::contains);
        }
        DayColumn days = columns.day(column);
        return new Predicate.Tested(new LineTest.DayWithin(dimensions.values(days), limits.least(), limits.greatest()));
    }

    private static Predicate days(Dimension dimension, IntPredicate met) {
        BitSet set = new BitSet(dimension.size());
        for (int index = 1; index < dimension.size(); index++) {
            set.set(index, met.test(dimension.value(index)));
        }
        return new Predicate.Indexed(dimension, set).simplest();
    }

    private Predicate month(Bounds<Literal> bounds) {
        Limits limits = Limits.of(decimals(bounds), 0);
        return dimensions
                .days("date")
                .map(dates -> days(
                        dates, day -> limits.contains(LocalDate.ofEpochDay(day).getMonthValue())))
                .orElse(Predicate.never());
    }

    private Predicate unitPrice(Bounds<Literal> bounds) {
        List<Predicate> parts = new ArrayList<>();
        bounds.limits().forEach((comparison, literal) -> {
            UnitPrice price = new UnitPrice(
                    columns.amount(), columns.quantity(), comparison, Decimals.canonical(number(literal)));
            parts.add(new Predicate.Tested(new LineTest.PriceWithin(price)));
        });
        return Predicate.all(parts);
    }

    private Predicate bind(DaysTest test) {
        Optional<Dimension> from = dimensions.days(test.from());
        Optional<Dimension> to = dimensions.days(test.to());
        Limits limits = Limits.of(test.days(), 0);
        if (from.isEmpty() || to.isEmpty() || limits.isEmpty()) {
            return Predicate.never();
        }
        return new Predicate.Tested(new LineTest.DaysBetween(from.get(), to.get(), limits.least(), limits.greatest()));
    }

    private Predicate attribute(String name, ColumnTest test) {
        DatedDealers met = DatedDealers.of(
                dealers.size(),
                dealer -> dealers.history(dealer, name),
                dimensions.dates(),
                (dealer, value) ->
                        value.filter(found -> AttributeTest.holds(test, found)).isPresent() ? 1 : 0);
        if (!met.isConstant()) {
            return new Predicate.Tested(
                    new LineTest.DealerOn(met, dimensions.values(columns.dealer()), dimensions.values(columns.date())));
        }
        BitSet codes = new BitSet();
        for (int dealer = 0; dealer < dealers.size(); dealer++) {
            codes.set(dealer + 1, met.first(dealer) == 1);
        }
        return dimensions.indexed("dealer", codes);
    }
}
