package org.drmkit.core.trade.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a ledger, as the scan reads them.
 *
 * <p>Every column is found by its name, the built-in ones and the custom ones alike: {@code amount} and {@code
 * quantity} are decimals (an amount with the places of the currency), {@code dealer, product, region, channel, stage}
 * are codes (nodes of a tree where the schema has one), {@code date} and {@code recordedOn} are days. Line numbers are
 * positions in all of them. The arrays are the ledger's own: read, never written.
 *
 * <p>Immutable and thread-safe.
 */
public final class LedgerColumns {

    private final int size;
    private final Map<String, CodeColumn> codes = new LinkedHashMap<>();
    private final Map<String, DecimalColumn> decimals = new LinkedHashMap<>();
    private final Map<String, DayColumn> days = new LinkedHashMap<>();
    private final IdColumn ids;
    private final Reversals reversals;
    private final ReceiptColumns receipts;
    private final DealerLines dealerLines;

    LedgerColumns(RowStore rows, IdColumn ids, References reverses, ReceiptColumns receipts) {
        this.size = rows.size();
        this.ids = ids;
        this.receipts = receipts;
        for (int place = 0; place < rows.names().size(); place++) {
            take(rows.names().get(place), rows.store(place));
        }
        days.computeIfPresent("recordedOn", (name, column) -> column.orWhereAbsent(date()));
        this.reversals = ReversalWalk.of(reverses, size, dealer());
        this.dealerLines = DealerLines.of(dealer());
    }

    private void take(String name, Store store) {
        if (store instanceof CodeStore code) {
            codes.put(name, code.toColumn(size));
        } else if (store instanceof DecimalStore decimal) {
            decimals.put(name, decimal.toColumn(size));
        } else if (store instanceof DayStore day) {
            days.put(name, day.toColumn(size));
        }
    }

    /**
     * Returns the number of lines.
     *
     * @return the count
     */
    public int size() {
        return size;
    }

    /**
     * Returns the code columns by name.
     *
     * @return the columns, the built-in ones first
     */
    public Map<String, CodeColumn> codes() {
        return Collections.unmodifiableMap(codes);
    }

    /**
     * Returns the decimal columns by name.
     *
     * @return the columns, {@code quantity} and {@code amount} first
     */
    public Map<String, DecimalColumn> decimals() {
        return Collections.unmodifiableMap(decimals);
    }

    /**
     * Returns the day columns by name.
     *
     * @return the columns, {@code date} and {@code recordedOn} first
     */
    public Map<String, DayColumn> days() {
        return Collections.unmodifiableMap(days);
    }

    /**
     * Returns the column {@code dealer}.
     *
     * @return the column
     */
    public CodeColumn dealer() {
        return code("dealer");
    }

    /**
     * Returns the column {@code product}.
     *
     * @return the column
     */
    public CodeColumn product() {
        return code("product");
    }

    /**
     * Returns the column {@code region}.
     *
     * @return the column
     */
    public CodeColumn region() {
        return code("region");
    }

    /**
     * Returns the column {@code channel}.
     *
     * @return the column
     */
    public CodeColumn channel() {
        return code("channel");
    }

    /**
     * Returns the column {@code stage}; the texts of its codes are the names of the stages.
     *
     * @return the column
     */
    public CodeColumn stage() {
        return code("stage");
    }

    /**
     * Returns the column {@code date}.
     *
     * @return the column
     */
    public DayColumn date() {
        return day("date");
    }

    /**
     * Returns the column {@code recordedOn}.
     *
     * @return the column; the very column {@link #date()} if no line was recorded on another day
     */
    public DayColumn recordedOn() {
        return day("recordedOn");
    }

    /**
     * Returns the column {@code amount}.
     *
     * @return the column, in minor units
     */
    public DecimalColumn amount() {
        return decimal("amount");
    }

    /**
     * Returns the column {@code quantity}.
     *
     * @return the column
     */
    public DecimalColumn quantity() {
        return decimal("quantity");
    }

    /**
     * Returns a code column.
     *
     * @param name the name
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public CodeColumn code(String name) {
        return known(name, codes.get(name), "code");
    }

    /**
     * Returns a decimal column.
     *
     * @param name the name
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public DecimalColumn decimal(String name) {
        return known(name, decimals.get(name), "decimal");
    }

    /**
     * Returns a day column.
     *
     * @param name the name
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public DayColumn day(String name) {
        return known(name, days.get(name), "day");
    }

    private static <C> C known(String name, @Nullable C column, String kind) {
        if (column == null) {
            throw new IllegalArgumentException("The ledger has no %s column (%s).".formatted(kind, name));
        }
        return column;
    }

    /**
     * Returns the ids.
     *
     * @return the ids
     */
    public IdColumn ids() {
        return ids;
    }

    /**
     * Returns the id of the line that a line takes back.
     *
     * @param line the line
     * @return the id, whether or not the ledger holds that line; null if there is none
     */
    public @Nullable String reverses(int line) {
        int position = reversals.references().position(line);
        return position < 0 ? null : reversals.references().text(position, ids);
    }

    /**
     * Returns which lines take which back.
     *
     * @return the reversals
     */
    public Reversals reversals() {
        return reversals;
    }

    /**
     * Returns the lines by dealer.
     *
     * @return what finds the lines of some dealers
     */
    public DealerLines dealerLines() {
        return dealerLines;
    }

    /**
     * Returns the receipts.
     *
     * @return the receipts in the order of their lines
     */
    public ReceiptColumns receipts() {
        return receipts;
    }
}
