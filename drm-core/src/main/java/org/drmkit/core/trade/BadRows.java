package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.Nearest;
import org.drmkit.core.trade.internal.Fault;

/** The rows that cannot be used: all counted, the first thousand problems kept. */
final class BadRows {

    private static final int KEPT = 1_000;
    /**
     * Looking for the nearest of a million codes takes milliseconds, so the thousandth misspelt code gets no
     * suggestion.
     */
    private static final int SEARCHED = 200;

    private static final Comparator<RowProblem> ORDER =
            Comparator.comparing(RowProblem::source).thenComparing(RowProblem::row);

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    private long problemCount;
    private long rowCount;

    long rowCount() {
        return rowCount;
    }

    /** Takes a row with everything that is wrong with it. */
    void add(RowProblem.Source source, long row, Optional<String> id, Map<String, Fault> faults) {
        rowCount++;
        faults.forEach((column, fault) -> add(source, row, id, column, fault));
    }

    private void add(RowProblem.Source source, long row, Optional<String> id, String column, Fault fault) {
        problemCount++;
        if (problems.size() < KEPT) {
            RowFault kind = RowFault.valueOf(fault.code());
            problems.add(new RowProblem(
                    source, row, id, column, kind, fault.value(), fault.allowed(), nearest(column, fault)));
        }
    }

    private Optional<String> nearest(String column, Fault fault) {
        if (fault.unknown().isEmpty()) {
            return Optional.empty();
        }
        String key = column + '\n' + fault.unknown();
        if (!nearest.containsKey(key) && nearest.size() < SEARCHED) {
            nearest.put(key, Nearest.of(fault.unknown(), fault.known()));
        }
        return nearest.getOrDefault(key, Optional.empty());
    }

    void throwUnless(BadLines allowed, long rows) {
        if (!allowed.allows(rowCount, rows)) {
            throw new LedgerException(summary(allowed, rows), sorted(), problemCount);
        }
    }

    private String summary(BadLines allowed, long rows) {
        String bad = "%s of %s rows cannot be used".formatted(rowCount, rows);
        if (allowed.maxShare().signum() == 0) {
            return bad + ".";
        }
        BigDecimal share = BigDecimal.valueOf(rowCount).divide(BigDecimal.valueOf(rows), new MathContext(3));
        return "%s, a share of %s; at most %s may be quarantined."
                .formatted(bad, share.toPlainString(), allowed.maxShare().toPlainString());
    }

    private List<RowProblem> sorted() {
        return problems.stream().sorted(ORDER).toList();
    }

    /** The rows whose problems were kept, in their order. */
    List<BadRow> rows() {
        List<BadRow> rows = new ArrayList<>();
        List<RowProblem> sorted = sorted();
        for (int from = 0, to; from < sorted.size(); from = to) {
            RowProblem first = sorted.get(from);
            to = from + 1;
            while (to < sorted.size() && ORDER.compare(first, sorted.get(to)) == 0) {
                to++;
            }
            rows.add(new BadRow(first.source(), first.row(), first.id(), sorted.subList(from, to)));
        }
        return rows;
    }
}
