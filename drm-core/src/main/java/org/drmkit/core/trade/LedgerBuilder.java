package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.internal.Cell;
import org.drmkit.core.trade.internal.LineStore;
import org.drmkit.core.trade.internal.ReceiptStore;
import org.jspecify.annotations.Nullable;

/**
 * Loads a {@link TradeLedger} from rows: records, a {@link LineWriter}, or a database's result set, in any order and
 * mixture.
 *
 * <p>Rows are checked one by one and told together: {@link #build()} names every bad row with its number, column, value
 * and likely fix. Until then nothing fails, so that a load of millions of rows need not be repeated for each of them.
 * Problems are listed up to a thousand and counted beyond.
 *
 * <p>Not thread-safe. A builder builds once.
 */
public final class LedgerBuilder {

    private final Loading loading;
    private final LineWriter writer;
    private final Map<Stage, DateRange> coverage = new EnumMap<>(Stage.class);
    private BadLines badLines = BadLines.refuse();
    private boolean built;

    LedgerBuilder(TradeSchema schema) {
        this.loading = new Loading(schema);
        this.writer = new LineWriter(loading);
    }

    /**
     * Returns the writer of the next line, always the same one, empty.
     *
     * @return the writer
     * @throws IllegalStateException if the ledger was built
     */
    public LineWriter line() {
        checkOpen();
        loading.startLine();
        return writer;
    }

    /**
     * Adds a line.
     *
     * @param line the line
     * @return this
     * @throws IllegalStateException if the ledger was built
     */
    public LedgerBuilder add(TradeLine line) {
        line().id(line.id().orElse(null))
                .dealer(line.dealer())
                .product(line.product())
                .date(line.date())
                .quantity(line.quantity())
                .amount(line.amount())
                .region(line.region().orElse(null))
                .channel(line.channel().orElse(null))
                .stage(line.stage())
                .recordedOn(line.recordedOn())
                .reverses(line.reverses().orElse(null));
        line.columns().forEach((name, value) -> writer.custom(name, plain(value)));
        writer.add();
        return this;
    }

    private static Object plain(Scalar value) {
        return value instanceof Scalar.Decimal decimal ? decimal.value() : value.toString();
    }

    /**
     * Adds lines.
     *
     * @param lines the lines
     * @return this
     * @throws IllegalStateException if the ledger was built
     */
    public LedgerBuilder addAll(Iterable<TradeLine> lines) {
        lines.forEach(this::add);
        return this;
    }

    /**
     * Adds the lines of all rows of a query that are left.
     *
     * <p>Numbers may come in any type; a {@code double} counts as the shortest decimal that means the same double, so
     * that a column of doubles holds the cents that were put into it. Days may come as dates, timestamps or ISO text,
     * codes as text or whole numbers. NULL is absent.
     *
     * @param rows the result of the query, which is read to its end and not closed
     * @param mapping which result column is which column of the lines
     * @return this
     * @throws SQLException if the database fails
     * @throws IllegalArgumentException if result columns cannot be mapped, with all of them
     * @throws IllegalStateException if the ledger was built
     */
    public LedgerBuilder add(ResultSet rows, ResultMapping mapping) throws SQLException {
        line();
        LineStore lines = loading.lines();
        int[] places = mapping.places(rows.getMetaData(), lines.names(), lines.required());
        while (rows.next()) {
            read(rows, places, lines::cell);
            loading.addLine();
        }
        return this;
    }

    /**
     * Adds the receipts of all rows of a query that are left: columns {@code line}, {@code date} and {@code amount}.
     *
     * @param rows the result of the query, which is read to its end and not closed
     * @param mapping which result column is which column of the receipts
     * @return this
     * @throws SQLException if the database fails
     * @throws IllegalArgumentException if result columns cannot be mapped, with all of them
     * @throws IllegalStateException if the ledger was built
     */
    public LedgerBuilder addReceipts(ResultSet rows, ResultMapping mapping) throws SQLException {
        checkOpen();
        ReceiptStore receipts = loading.receipts();
        int[] places = mapping.places(rows.getMetaData(), receipts.names(), receipts.names());
        while (rows.next()) {
            read(rows, places, receipts::cell);
            loading.addReceipt();
        }
        return this;
    }

    private static void read(ResultSet rows, int[] places, IntFunction<Cell> cells) throws SQLException {
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                cells.apply(places[i]).object(rows.getObject(i + 1));
            }
        }
    }

    /**
     * Adds a receipt.
     *
     * @param receipt the receipt
     * @return this
     * @throws IllegalStateException if the ledger was built
     */
    public LedgerBuilder receipt(Receipt receipt) {
        return receipt(receipt.line(), receipt.date(), receipt.amount());
    }

    /**
     * Adds a receipt.
     *
     * @param line the id of the line that is paid
     * @param date the day on which the money came in
     * @param amount the amount in major units, negative if it was taken back
     * @return this
     * @throws IllegalStateException if the ledger was built
     */
    public LedgerBuilder receipt(@Nullable String line, @Nullable LocalDate date, @Nullable BigDecimal amount) {
        checkOpen();
        loading.receipts().cell(ReceiptStore.LINE).text(line);
        loading.receipts().cell(ReceiptStore.DATE).day(date);
        loading.receipts().cell(ReceiptStore.AMOUNT).decimal(amount);
        loading.addReceipt();
        return this;
    }

    /**
     * Declares for which days the ledger has all lines of a stage. Outside of them nothing is known, which is not the
     * same as no trade. A stage that is not declared is covered always.
     *
     * @param stage the stage
     * @param days the days that are covered
     * @return this
     * @throws IllegalStateException if the stage was declared with other days, or the ledger was built
     */
    public LedgerBuilder coverage(Stage stage, DateRange days) {
        checkOpen();
        DateRange before = coverage.putIfAbsent(stage, days);
        if (before != null && !before.equals(days)) {
            throw new IllegalStateException(
                    "The coverage of %s is declared as %s and as %s.\nMaybe it is one range that holds both."
                            .formatted(stage, before, days));
        }
        return this;
    }

    /**
     * Says what to do with bad rows; without it they are refused.
     *
     * @param choice refuse or quarantine
     * @return this
     * @throws IllegalStateException if the ledger was built
     */
    public LedgerBuilder onBadLine(BadLines choice) {
        checkOpen();
        badLines = choice;
        return this;
    }

    /**
     * Builds the ledger.
     *
     * @return the ledger
     * @throws LedgerException with all problems, if rows are bad and may not be quarantined
     * @throws IllegalStateException if the ledger was built before
     */
    public TradeLedger build() {
        checkOpen();
        built = true;
        return TradeLedger.of(loading, badLines, coverage);
    }

    private void checkOpen() {
        if (built) {
            throw new IllegalStateException(
                    "The ledger was built already.\nMaybe start another one with TradeLedger.builder(schema), and merge the two.");
        }
    }
}
