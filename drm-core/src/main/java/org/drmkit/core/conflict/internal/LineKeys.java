package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.LedgerColumns;

/** Findings about single lines: what identifies them and what the line says. */
final class LineKeys {

    private final String rule;
    private final NetSales sales;
    private final LedgerColumns columns;
    /** How often a key has come up that is made of what a line without id says. */
    private final Map<String, Integer> counts = new HashMap<>();

    LineKeys(String rule, NetSales sales) {
        this.rule = rule;
        this.sales = sales;
        this.columns = sales.columns();
    }

    /** Starts a finding about a line; more says what else tells lines without id apart. */
    Finding.Builder finding(int line, String... more) {
        Optional<String> id = Optional.ofNullable(columns.ids().text(line));
        return Finding.builder()
                .rule(rule)
                .key(id.map(text -> CaseKey.of(rule, text)).orElseGet(() -> contentKey(line, more)))
                .line(id)
                .addAllRegions(code(columns.region(), line).stream().toList())
                .addProduct(code(columns.product(), line).orElseThrow())
                .channels(code(columns.channel(), line).map(List::of))
                .period(DateRange.at(day(line)))
                .putFigure("quantity", sales.quantity().decimal(line))
                .putFigure("amount", sales.amount().decimal(line));
    }

    String seller(int line) {
        return code(columns.dealer(), line).orElseThrow();
    }

    LocalDate day(int line) {
        return LocalDate.ofEpochDay(columns.date().at(line));
    }

    /** Lines without id that say the same are counted, whichever of them comes first. */
    private String contentKey(int line, String... more) {
        List<String> parts = new ArrayList<>(List.of(
                seller(line),
                code(columns.product(), line).orElseThrow(),
                code(columns.region(), line).orElse(""),
                code(columns.channel(), line).orElse(""),
                day(line).toString(),
                sales.quantity().decimal(line).toString(),
                sales.amount().decimal(line).toString()));
        parts.addAll(List.of(more));
        String key = CaseKey.of(rule, parts.toArray(String[]::new));
        int count = counts.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "/" + count;
    }

    static Optional<String> code(CodeColumn column, int line) {
        return Optional.ofNullable(column.text(line));
    }
}
