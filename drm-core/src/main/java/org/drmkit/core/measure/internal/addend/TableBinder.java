package org.drmkit.core.measure.internal.addend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.measure.RateRow;
import org.drmkit.core.measure.RateTable;
import org.drmkit.core.measure.internal.batch.DatedDealers;
import org.drmkit.core.measure.internal.batch.DaySpan;
import org.drmkit.core.measure.internal.batch.DealerHistories;
import org.drmkit.core.measure.internal.condition.CodeMembers;
import org.drmkit.core.measure.internal.condition.Dimensions;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.DecimalColumn;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.tree.CodeTree;

/** Binds rate tables to the columns of one ledger. */
public final class TableBinder {

    private static final String ATTRIBUTE = "dealer.";

    private final Map<String, RateTable> tables;
    private final LedgerColumns columns;
    private final Dimensions dimensions;
    private final DealerHistories dealers;
    private final Map<String, BoundTable> bound = new HashMap<>();

    public TableBinder(
            Map<String, RateTable> tables, LedgerColumns columns, Dimensions dimensions, DealerHistories dealers) {
        this.tables = tables;
        this.columns = columns;
        this.dimensions = dimensions;
        this.dealers = dealers;
    }

    /** Returns the factors that a table gives the lines whose column is summed. */
    Factors factors(DecimalColumn column, String name) {
        RateTable table = Objects.requireNonNull(tables.get(name), name);
        List<RateRow> rows = sorted(table);
        BoundTable found = bound.computeIfAbsent(name, key -> bind(table, rows));
        return TableFactors.of(found, rows, table.otherwise(), column, columns.quantity());
    }

    /** Puts the most specific of the rows that can match one line first: it is deepest in every key, and its dates are narrowest. */
    private List<RateRow> sorted(RateTable table) {
        return table.rows().stream()
                .sorted(Comparator.comparingInt(this::depth).reversed().thenComparing(TableBinder::length))
                .toList();
    }

    private int depth(RateRow row) {
        int depth = 0;
        for (Map.Entry<String, String> code : row.codes().entrySet()) {
            Optional<CodeTree> tree = dimensions.tree(code.getKey());
            depth += 1
                    + tree.map(known -> known.depth(known.node(code.getValue())))
                            .orElse(0);
        }
        return depth;
    }

    private static long length(RateRow row) {
        return row.dates().toEpochDay() - row.dates().fromEpochDay();
    }

    private BoundTable bind(RateTable table, List<RateRow> rows) {
        List<KeyClasses> keys = new ArrayList<>();
        table.keys().forEach(key -> keys.add(key.startsWith(ATTRIBUTE) ? attribute(key, rows) : codes(key, rows)));
        if (rows.stream().anyMatch(row -> !row.dates().equals(DateRange.always()))) {
            keys.add(dates(rows));
        }
        return new BoundTable(keys, rows.size());
    }

    private KeyClasses codes(String key, List<RateRow> rows) {
        CodeColumn column = columns.code(key);
        CodeMembers members = new CodeMembers(column.codes(), dimensions.tree(key));
        BitSet all = leavingOut(key, rows);
        BitSet[] matching = new BitSet[column.codes().size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            String code = rows.get(row).codes().get(key);
            if (code != null) {
                int number = row;
                members.under(code).stream().forEach(index -> {
                    matching[index] = matching[index] == null ? (BitSet) all.clone() : matching[index];
                    matching[index].set(number);
                });
            }
        }
        return classes(column, matching, all);
    }

    private KeyClasses classes(CodeColumn column, BitSet[] matching, BitSet all) {
        KeyClasses.Numbers numbers = new KeyClasses.Numbers();
        int[] classOf = new int[matching.length];
        for (int index = 0; index < matching.length; index++) {
            classOf[index] = numbers.of(matching[index] == null ? all : matching[index]);
        }
        return numbers.found((batch, position) -> classOf[column.at(batch.at()[position]) + 1]);
    }

    private static BitSet leavingOut(String key, List<RateRow> rows) {
        BitSet out = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            out.set(row, !rows.get(row).codes().containsKey(key));
        }
        return out;
    }

    private KeyClasses attribute(String key, List<RateRow> rows) {
        KeyClasses.Numbers numbers = new KeyClasses.Numbers();
        DatedDealers classes = DatedDealers.of(
                dealers.size(),
                dealer -> dealers.history(dealer, key.substring(ATTRIBUTE.length())),
                dimensions.dates(),
                (dealer, value) -> numbers.of(matching(key, value.map(Scalar::toString), rows)));
        int[] dealerOf = dimensions.values(columns.dealer());
        int[] dateOf = dimensions.values(columns.date());
        return numbers.found(
                (batch, position) -> classes.at(dealerOf[batch.at()[position]], dateOf[batch.at()[position]]));
    }

    private static BitSet matching(String key, Optional<String> value, List<RateRow> rows) {
        BitSet matching = leavingOut(key, rows);
        for (int row = 0; row < rows.size(); row++) {
            String code = rows.get(row).codes().get(key);
            if (code != null && value.filter(code::equals).isPresent()) {
                matching.set(row);
            }
        }
        return matching;
    }

    private KeyClasses dates(List<RateRow> rows) {
        KeyClasses.Numbers numbers = new KeyClasses.Numbers();
        DaySpan days = dimensions.dates();
        int[] classOf = new int[days.size()];
        for (int day = 0; day < classOf.length; day++) {
            long epochDay = (long) days.least() + day;
            BitSet matching = new BitSet();
            for (int row = 0; row < rows.size(); row++) {
                DateRange range = rows.get(row).dates();
                matching.set(row, range.fromEpochDay() <= epochDay && epochDay < range.toEpochDay());
            }
            classOf[day] = numbers.of(matching);
        }
        int[] dateOf = dimensions.values(columns.date());
        return numbers.found((batch, position) -> classOf[dateOf[batch.at()[position]] - days.least()]);
    }
}
