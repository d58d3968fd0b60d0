package org.drmkit.core.trade.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The lines of a ledger while they are loaded. Columns have fixed places, the built-in ones first. Not thread-safe. */
public final class LineStore {

    /**
     * The place of the column {@code id}, the first one: what follows may refer to a line in the moment in which it is
     * appended.
     */
    public static final int ID = 0;

    /** The place of the column {@code dealer}. */
    public static final int DEALER = 1;

    /** The place of the column {@code product}. */
    public static final int PRODUCT = 2;

    /** The place of the column {@code date}. */
    public static final int DATE = 3;

    /** The place of the column {@code quantity}. */
    public static final int QUANTITY = 4;

    /** The place of the column {@code amount}. */
    public static final int AMOUNT = 5;

    /** The place of the column {@code region}. */
    public static final int REGION = 6;

    /** The place of the column {@code channel}. */
    public static final int CHANNEL = 7;

    /** The place of the column {@code stage}. */
    public static final int STAGE = 8;

    /** The place of the column {@code recordedOn}. */
    public static final int RECORDED_ON = 9;

    /** The place of the column {@code reverses}. */
    public static final int REVERSES = 10;

    /** The place of the column {@code currency}, which is checked and not kept. */
    public static final int CURRENCY = 11;

    /** The place of the first custom column. */
    public static final int CUSTOM = 12;

    private static final Set<String> REQUIRED = Set.of("dealer", "product", "date", "quantity", "amount");

    private final IdStore ids;
    private final RowStore rows;

    /**
     * Creates an empty store.
     *
     * @param ids the ids
     * @param columns the empty columns by name in the order of their places, the ids first
     */
    public LineStore(IdStore ids, Map<String, Store> columns) {
        this.ids = ids;
        this.rows = new RowStore(columns, REQUIRED);
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
     * Returns the place of a column.
     *
     * @param name the name
     * @return the place, -1 if there is no such column
     */
    public int place(String name) {
        return rows.place(name);
    }

    /**
     * Returns the names of all columns in the order of their places.
     *
     * @return the names
     */
    public List<String> names() {
        return rows.names();
    }

    /**
     * Returns the names of the columns that every line must have.
     *
     * @return the names
     */
    public Set<String> required() {
        return REQUIRED;
    }

    /**
     * Returns the number of lines so far.
     *
     * @return the count
     */
    public int size() {
        return rows.size();
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
        Cell recordedOn = cell(RECORDED_ON);
        // Recorded on the day itself is what a line that does not say means.
        if (!recordedOn.isAbsent() && recordedOn.day() == cell(DATE).day()) {
            recordedOn.clear();
        }
    }

    /**
     * Returns the line that has the id of the checked row.
     *
     * @return the line, -1 if the row has no id or a new one
     */
    public int repeated() {
        return cell(ID).isAbsent() ? -1 : ids.repeated();
    }

    /**
     * Returns the names of the columns in which the checked row differs from a line.
     *
     * @param line the line
     * @return the names, empty if the contents are the same
     */
    public List<String> differences(int line) {
        return rows.differences(line);
    }

    /**
     * Returns the id of the checked row.
     *
     * @return the id, empty if it has none
     */
    public Optional<String> id() {
        return Optional.ofNullable(cell(ID).asText());
    }

    /**
     * Fills the row with a line of another ledger of the same schema.
     *
     * @param from the columns of the other ledger
     * @param line the line
     */
    public void copy(LedgerColumns from, int line) {
        cell(ID).text(from.ids().text(line));
        cell(REVERSES).text(from.reverses(line));
        from.codes().forEach((name, column) -> cell(place(name)).text(column.text(line)));
        from.days().forEach((name, column) -> column.copy(line, cell(place(name))));
        from.decimals().forEach((name, column) -> column.copy(line, cell(place(name))));
    }

    /** Appends the checked row. */
    public void append() {
        rows.append();
    }

    /**
     * Ends the loading.
     *
     * @param receipts the receipts
     * @return the columns
     */
    public LedgerColumns toColumns(ReceiptStore receipts) {
        // Whatever refers to a line is resolved before the ids are put away.
        References reverses = ((ReferenceStore) rows.store(REVERSES)).toColumn();
        ReceiptColumns collected = receipts.toColumns();
        return new LedgerColumns(rows, ids.toColumn(), reverses, collected);
    }
}
