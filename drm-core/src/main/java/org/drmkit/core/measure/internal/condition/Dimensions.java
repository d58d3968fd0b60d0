package org.drmkit.core.measure.internal.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.measure.Basis;
import org.drmkit.core.measure.DistinctKey;
import org.drmkit.core.measure.internal.batch.DaySpan;
import org.drmkit.core.measure.internal.batch.Dimension;
import org.drmkit.core.measure.internal.batch.DistinctValues;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.DayColumn;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.tree.CodeTree;

/**
 * The dimensions of one ledger for lines that count on one {@link Basis}: one for each column, and the day on which a line counts,
 * which for lines as booked is their date and for others {@code receivedOn}.
 */
public final class Dimensions {

    private static final int[] EMPTY = {};

    private final TradeSchema schema;
    private final LedgerColumns columns;
    private final Dimension counted;
    private final Map<String, Dimension> dimensions = new HashMap<>();

    public Dimensions(TradeSchema schema, LedgerColumns columns, Basis basis, DaySpan countedDays) {
        this.schema = schema;
        this.columns = columns;
        this.counted = Dimension.counted(countedDays);
        dimensions.put(basis == Basis.BOOKED ? "date" : "receivedOn", counted);
    }

    /** Returns the day on which a line counts. */
    public Dimension counted() {
        return counted;
    }

    /** Returns the days of the column {@code date}. */
    public DaySpan dates() {
        return DaySpan.of(columns.date().least(), columns.date().greatest());
    }

    /** Returns the lines whose code is in a set of indices; where a column says nothing of any line, all or none. */
    public Predicate indexed(String column, BitSet members) {
        CodeColumn codes = columns.code(column);
        if (codes.values() == null) {
            return members.get(codes.usual() + 1) ? Predicate.always() : Predicate.never();
        }
        return new Predicate.Indexed(codes(column), members).simplest();
    }

    private Dimension codes(String column) {
        return dimensions.computeIfAbsent(column, name -> Dimension.of(columns.code(name)));
    }

    /** Returns a column of days, empty if no line has one. */
    public Optional<Dimension> days(String column) {
        if (!dimensions.containsKey(column) && columns.days().containsKey(column)) {
            DayColumn days = columns.day(column);
            if (days.values() != null) {
                dimensions.put(column, Dimension.of(days));
            }
        }
        return Optional.ofNullable(dimensions.get(column));
    }

    /** Returns the tree of a column. */
    public Optional<CodeTree> tree(String column) {
        return switch (column) {
            case "product" -> schema.products();
            case "region" -> schema.regions();
            default -> Optional.empty();
        };
    }

    /** Returns the values of a code column, or their ancestors at a depth, that can be counted. */
    public DistinctValues values(DistinctKey key) {
        CodeColumn column = columns.code(key.column());
        if (column.values() == null) {
            return new DistinctValues(counted, new int[0], List.of());
        }
        int depth = key.depth().orElse(-1);
        int[] numbers = new int[column.codes().size() + 1];
        int[] numberOf = new int[column.codes().size()];
        Arrays.fill(numberOf, DistinctValues.NONE);
        List<String> labels = new ArrayList<>();
        numbers[0] = DistinctValues.NONE;
        for (int code = 0; code < numberOf.length; code++) {
            int value = depth < 0 ? code : tree(key.column()).orElseThrow().ancestorAtDepth(code, depth);
            if (value >= 0 && numberOf[value] < 0) {
                numberOf[value] = labels.size();
                labels.add(column.codes().text(value));
            }
            numbers[code + 1] = value < 0 ? DistinctValues.NONE : numberOf[value];
        }
        return new DistinctValues(codes(key.column()), numbers, labels);
    }

    /** Returns the lines that have a value in a column of decimals or days. */
    public Predicate hasValue(String column) {
        if (column.equals("unitPrice")) {
            return Predicate.not(ConditionBinder.decimal(columns.quantity(), new Limits(0, 0)));
        }
        if (columns.decimals().containsKey(column)) {
            return columns.decimal(column).absent() == null
                    ? Predicate.always()
                    : new Predicate.Tested(
                            new LineTest.DecimalWithin(columns.decimal(column), Long.MIN_VALUE, Long.MAX_VALUE));
        }
        return days(column).map(Dimensions::present).orElse(Predicate.never());
    }

    private static Predicate present(Dimension dimension) {
        BitSet present = dimension.all();
        present.clear(0);
        return new Predicate.Indexed(dimension, present).simplest();
    }

    public int[] values(CodeColumn column) {
        int[] values = column.values();
        return values == null ? EMPTY : values;
    }

    public int[] values(DayColumn column) {
        int[] values = column.values();
        return values == null ? EMPTY : values;
    }
}
