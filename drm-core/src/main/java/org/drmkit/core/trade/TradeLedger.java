package org.drmkit.core.trade;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.jspecify.annotations.Nullable;

/**
 * Trade lines and their receipts, in one currency.
 *
 * <pre>{@code
 * TradeLedger ledger = TradeLedger.builder(TradeSchema.builder("CNY").build())
 *         .add(TradeLine.builder().id("L1").dealer("D001").product("P1").date(day).quantity(10).amount("1000.00").build())
 *         .build();
 * }</pre>
 *
 * <p>Columns inside, rows outside: a line takes some forty bytes and 20 more for its id besides the text, and becomes a
 * {@link TradeLine} when it is asked for. The order of the rows has no meaning: ledgers of the same rows have the same
 * {@link #contentHash()}. A row with the id and the content of an earlier one is ignored and counted.
 *
 * <p>Holds what was handed in and knows no day on which it is looked at. Immutable and thread-safe.
 */
public final class TradeLedger {

    private final TradeSchema schema;
    private final LedgerColumns columns;
    private final Map<Stage, DateRange> coverage;
    private final List<BadRow> quarantined;
    private final long quarantinedCount;
    private final long duplicates;
    /** Computed when first asked for, the same by whichever thread. */
    private @Nullable String contentHash;

    private TradeLedger(
            TradeSchema schema,
            LedgerColumns columns,
            Map<Stage, DateRange> coverage,
            List<BadRow> quarantined,
            long quarantinedCount,
            long duplicates) {
        this.schema = schema;
        this.columns = columns;
        this.coverage = Collections.unmodifiableMap(new EnumMap<>(coverage));
        this.quarantined = List.copyOf(quarantined);
        this.quarantinedCount = quarantinedCount;
        this.duplicates = duplicates;
    }

    /**
     * Starts a ledger.
     *
     * @param schema what its lines look like
     * @return the builder
     */
    public static LedgerBuilder builder(TradeSchema schema) {
        return new LedgerBuilder(schema);
    }

    static TradeLedger of(Loading loading, BadLines badLines, Map<Stage, DateRange> coverage) {
        LedgerColumns columns = loading.finish(badLines);
        BadRows bad = loading.bad();
        return new TradeLedger(loading.schema(), columns, coverage, bad.rows(), bad.rowCount(), loading.duplicates());
    }

    /**
     * Joins parts that were loaded one by one, such as a file for each day, into one ledger: the same as if all their
     * rows had been loaded at once.
     *
     * <p>A return finds its sale in another part. A line that two parts have with the same id and content is kept once
     * and counted. Receipts have no id: each must be in one part only. Coverages are joined where they touch.
     *
     * @param parts the parts, at least one
     * @return the ledger; what was quarantined in the parts is listed with their own row numbers
     * @throws LedgerException if an id has different content in two parts, or a return and its sale that are in two
     *     parts do not go together; row numbers are then positions in the parts one after the other
     * @throws IllegalArgumentException if there is no part, or if schemas or coverages differ
     */
    public static TradeLedger merge(List<TradeLedger> parts) {
        TradeSchema schema = Merging.schema(parts);
        Map<Stage, DateRange> coverage = Merging.coverage(parts);
        Loading loading = new Loading(schema);
        parts.forEach(part -> loading.addAll(part.columns, new BitSet()));
        LedgerColumns columns = loading.finish(BadLines.refuse());
        long duplicates = loading.duplicates()
                + parts.stream().mapToLong(TradeLedger::duplicates).sum();
        long quarantined =
                parts.stream().mapToLong(TradeLedger::quarantinedCount).sum();
        return new TradeLedger(schema, columns, coverage, Merging.quarantined(parts), quarantined, duplicates);
    }

    /**
     * Returns what the lines look like.
     *
     * @return the schema
     */
    public TradeSchema schema() {
        return schema;
    }

    /**
     * Returns the number of lines.
     *
     * @return the count, without repeated and quarantined rows
     */
    public int size() {
        return columns.size();
    }

    /**
     * Returns a line by its position.
     *
     * @param index the position, from 0
     * @return the line
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public TradeLine line(int index) {
        return LineRows.line(schema, columns, Objects.checkIndex(index, size()));
    }

    /**
     * Returns a line by its id.
     *
     * @param id the id
     * @return the line, empty if there is none of this id
     */
    public Optional<TradeLine> line(String id) {
        int index = columns.ids().line(id);
        return index < 0 ? Optional.empty() : Optional.of(line(index));
    }

    /**
     * Returns the lines in the order in which they were added.
     *
     * @return an unmodifiable list that makes each line when it is asked for
     */
    public List<TradeLine> lines() {
        return Rows.of(size(), this::line);
    }

    /**
     * Returns the dealers that have lines.
     *
     * @return their ids, in the order in which they first appear
     */
    public List<String> dealers() {
        return columns.dealer().codes().texts();
    }

    /**
     * Returns the receipts in the order of their lines, those of a line by date and amount; at the end those whose line
     * the ledger does not hold.
     *
     * @return an unmodifiable list that makes each receipt when it is asked for
     */
    public List<Receipt> receipts() {
        return Rows.of(columns.receipts().size(), receipt -> LineRows.receipt(columns, receipt));
    }

    /**
     * Returns the receipts whose line the ledger does not hold; they count nowhere.
     *
     * @return an unmodifiable list, the end of {@link #receipts()}
     */
    public List<Receipt> unresolvedReceipts() {
        return receipts().subList(columns.receipts().known(), columns.receipts().size());
    }

    /**
     * Returns the lines whose {@code reverses} names a line that the ledger does not hold; each counts as a line of its
     * own.
     *
     * @return an unmodifiable list
     */
    public List<TradeLine> unresolvedReversals() {
        int[] unresolved = columns.reversals().unresolved();
        return Rows.of(unresolved.length, position -> line(unresolved[position]));
    }

    /**
     * Returns for which days the ledger has all lines, by stage.
     *
     * @return the declared stages; the others are covered always
     */
    public Map<Stage, DateRange> coverage() {
        return coverage;
    }

    /**
     * Returns for which days the ledger has all lines of a stage.
     *
     * @param stage the stage
     * @return the days, always if nothing was declared
     */
    public DateRange coverage(Stage stage) {
        return coverage.getOrDefault(stage, DateRange.always());
    }

    /**
     * Returns the rows that were left out because they could not be used.
     *
     * @return the rows of the first thousand problems, by source and row
     */
    public List<BadRow> quarantined() {
        return quarantined;
    }

    /**
     * Returns how many rows were left out because they could not be used.
     *
     * @return the count of all of them
     */
    public long quarantinedCount() {
        return quarantinedCount;
    }

    /**
     * Returns how many rows were ignored because a line with their id and content was there.
     *
     * @return the count
     */
    public long duplicates() {
        return duplicates;
    }

    /**
     * Returns the hash of the content, for the stamp of a result: currency, lines, receipts and coverage, whatever
     * their order and however they were loaded.
     *
     * <p>Tells changed inputs from unchanged ones. It is no signature: who chooses the lines can make two ledgers with
     * the same hash.
     *
     * @return 64 hexadecimal digits
     */
    public String contentHash() {
        String hash = contentHash;
        if (hash == null) {
            hash = LedgerHash.of(schema.currency(), columns, coverage);
            contentHash = hash;
        }
        return hash;
    }

    /**
     * Returns the columns, for drmkit's own engines of the same version.
     *
     * @return the columns
     */
    public LedgerColumns columns() {
        return columns;
    }

    /** Equal schema and equal content by its hash, in whatever order. */
    @Override
    public boolean equals(Object o) {
        return this == o
                || (o instanceof TradeLedger other
                        && schema.equals(other.schema)
                        && contentHash().equals(other.contentHash()));
    }

    @Override
    public int hashCode() {
        return contentHash().hashCode();
    }

    @Override
    public String toString() {
        return "%s trade lines and %s receipts in %s, %s quarantined, %s duplicates"
                .formatted(size(), receipts().size(), schema.currency(), quarantinedCount, duplicates);
    }
}
