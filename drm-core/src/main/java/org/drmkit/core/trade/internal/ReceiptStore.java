package org.drmkit.core.trade.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The receipts of a ledger while they are loaded. Not thread-safe. */
public final class ReceiptStore {

    /** The place of the column {@code line}. */
    public static final int LINE = 0;

    /** The place of the column {@code date}. */
    public static final int DATE = 1;

    /** The place of the column {@code amount}. */
    public static final int AMOUNT = 2;

    private final ReferenceStore lines;
    private final DayStore days;
    private final DecimalStore amounts;
    private final RowStore rows;

    /**
     * Creates an empty store.
     *
     * @param columns the empty columns {@code line, date, amount}, in this order
     */
    public ReceiptStore(Map<String, Store> columns) {
        this.rows = new RowStore(columns, columns.keySet());
        this.lines = (ReferenceStore) rows.store(LINE);
        this.days = (DayStore) rows.store(DATE);
        this.amounts = (DecimalStore) rows.store(AMOUNT);
    }

    /**
     * Returns the cell of the next row.
     *
     * @param place the place of the column
     * @return the cell
     */
    public Cell cell(int place) {
        return rows.cell(place);
    }

    /**
     * Returns the names of the columns, all of which every receipt must have.
     *
     * @return the names in the order of their places
     */
    public List<String> names() {
        return rows.names();
    }

    /** Empties all cells. */
    public void clear() {
        rows.clear();
    }

    /**
     * Checks every cell of the row.
     *
     * @param faults takes what is wrong, with the name of the column
     */
    public void check(BiConsumer<String, Fault> faults) {
        rows.check(faults);
    }

    /**
     * Returns the id of the line that the checked row names.
     *
     * @return the id, empty if it names none
     */
    public Optional<String> line() {
        return Optional.ofNullable(cell(LINE).asText());
    }

    /**
     * Fills the row with a receipt of another ledger of the same schema.
     *
     * @param from the columns of the other ledger
     * @param receipt the position of the receipt
     */
    public void copy(LedgerColumns from, int receipt) {
        cell(LINE).text(from.receipts().text(receipt, from.ids()));
        cell(DATE).day(from.receipts().day()[receipt]);
        cell(AMOUNT).number(from.receipts().amount()[receipt], from.amount().scale());
    }

    /** Appends the checked row. */
    public void append() {
        rows.append();
    }

    ReceiptColumns toColumns() {
        return ReceiptColumns.of(lines.toColumn(), days.toColumn(rows.size()), amounts.toColumn(rows.size()));
    }
}
