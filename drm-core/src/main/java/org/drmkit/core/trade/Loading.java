package org.drmkit.core.trade;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.drmkit.core.trade.RowProblem.Source;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.Fault;
import org.drmkit.core.trade.internal.IdStore;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.trade.internal.LineStore;
import org.drmkit.core.trade.internal.ReceiptStore;
import org.drmkit.core.trade.internal.Reversals;
import org.drmkit.core.trade.internal.RowNumbers;

/**
 * A ledger while it is loaded: takes rows one by one, keeps the good ones, counts the repeated ones and lists the bad
 * ones.
 */
final class Loading {

    private final TradeSchema schema;
    private final LineStore lines;
    private final ReceiptStore receipts;
    private final RowNumbers lineRows = new RowNumbers();
    private final RowNumbers receiptRows = new RowNumbers();
    private final BadRows bad = new BadRows();
    private final Map<String, Fault> unknownColumns = new LinkedHashMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final BiConsumer<String, Fault> sink = faults::putIfAbsent;
    private long duplicates;

    Loading(TradeSchema schema) {
        IdStore ids = new IdStore();
        this.schema = schema;
        this.lines = SchemaStores.lines(schema, ids);
        this.receipts = SchemaStores.receipts(schema, ids);
    }

    TradeSchema schema() {
        return schema;
    }

    /** The store whose cells take the next line. */
    LineStore lines() {
        return lines;
    }

    /** The store whose cells take the next receipt. */
    ReceiptStore receipts() {
        return receipts;
    }

    /** Notes a value of the next line that no column can take. */
    void unknownColumn(String name, String value) {
        unknownColumns.put(name, new Fault("UNKNOWN_COLUMN", value, allowedColumns(), name, lines.names()));
    }

    private String allowedColumns() {
        return schema.columns().isEmpty()
                ? "no custom columns, as none is declared"
                : String.join(", ", schema.columns().keySet());
    }

    /** Empties the cells of the next line. */
    void startLine() {
        lines.clear();
        unknownColumns.clear();
    }

    /** Ends the line in the cells. */
    void addLine() {
        long row = lineRows.next();
        lines.check(sink);
        faults.putAll(unknownColumns);
        if (!faults.isEmpty() || !append()) {
            lineRows.skip(lines.size());
        }
        if (!faults.isEmpty()) {
            bad.add(Source.LINE, row, lines.id(), faults);
            faults.clear();
        }
        startLine();
    }

    private boolean append() {
        int earlier = lines.repeated();
        if (earlier < 0) {
            lines.append();
            return true;
        }
        List<String> differences = lines.differences(earlier);
        if (differences.isEmpty()) {
            duplicates++;
        } else {
            faults.put("id", repeated(earlier, differences));
        }
        return false;
    }

    private Fault repeated(int earlier, List<String> differences) {
        String allowed = "the content of line %s, which has another %s"
                .formatted(lineRows.of(earlier), String.join(", ", differences));
        return Fault.of("REPEATED_ID", lines.id().orElse(""), allowed);
    }

    /** Ends the receipt in the cells. */
    void addReceipt() {
        long row = receiptRows.next();
        receipts.check(sink);
        if (faults.isEmpty()) {
            receipts.append();
        } else {
            bad.add(Source.RECEIPT, row, receipts.line(), faults);
            faults.clear();
        }
        receipts.clear();
    }

    /** Takes the lines and receipts of another ledger that are not marked. */
    void addAll(LedgerColumns columns, BitSet without) {
        for (int line = without.nextClearBit(0); line < columns.size(); line = without.nextClearBit(line + 1)) {
            lines.copy(columns, line);
            addLine();
        }
        for (int receipt = 0; receipt < columns.receipts().size(); receipt++) {
            receipts.copy(columns, receipt);
            addReceipt();
        }
    }

    /** Ends the loading: the columns of the lines that are good, also as to what they take back. */
    LedgerColumns finish(BadLines allowed) {
        LedgerColumns columns = lines.toColumns(receipts);
        BitSet faulty = addReversals(columns);
        bad.throwUnless(allowed, lineRows.count() + receiptRows.count());
        if (faulty.isEmpty()) {
            return columns;
        }
        Loading again = new Loading(schema);
        again.addAll(columns, faulty);
        return again.finish(BadLines.refuse());
    }

    private BitSet addReversals(LedgerColumns columns) {
        Reversals reversals = columns.reversals();
        BitSet circle = reversals.circle();
        BitSet faulty = reversals.otherDealer();
        faulty.or(circle);
        faulty.stream().forEach(line -> addReversal(columns, line, circle.get(line)));
        return faulty;
    }

    private void addReversal(LedgerColumns columns, int line, boolean circle) {
        String target = String.valueOf(columns.reverses(line));
        Fault fault = circle
                ? Fault.of("CIRCLE", target, "the id of a line that leads to a sale")
                : Fault.of("OTHER_DEALER", target, otherDealer(columns, line, target));
        Optional<String> id = Optional.ofNullable(columns.ids().text(line));
        bad.add(Source.LINE, lineRows.of(line), id, Map.of("reverses", fault));
    }

    private static String otherDealer(LedgerColumns columns, int line, String target) {
        CodeColumn dealers = columns.dealer();
        return "the id of a line of %s, while that is one of %s"
                .formatted(dealers.text(line), dealers.text(columns.ids().line(target)));
    }

    BadRows bad() {
        return bad;
    }

    long duplicates() {
        return duplicates;
    }
}
