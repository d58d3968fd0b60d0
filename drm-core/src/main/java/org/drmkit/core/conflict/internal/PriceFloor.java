package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.internal.CodeColumn;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.jspecify.annotations.Nullable;

/** The lines whose amount is below a share of their reference value. */
final class PriceFloor {

    private final NetSales sales;
    private final LedgerColumns columns;
    private final NetColumn references;
    private final ShareOf floor;
    /** How often a key has come up that is made of what a line without id says. */
    private final Map<String, Integer> counts = new HashMap<>();

    PriceFloor(ConflictScene scene, String column) {
        sales = scene.sales();
        columns = sales.columns();
        references = sales.column(column);
        floor = new ShareOf(scene.policy().floorShare(), sales.amount(), references);
    }

    void tell(Consumer<Finding> sink) {
        for (int line : sales.lines()) {
            if (!references.isAbsent(line) && floor.compare(line) < 0) {
                sink.accept(finding(line));
            }
        }
    }

    private Finding finding(int line) {
        String id = columns.ids().text(line);
        BigDecimal amount = sales.amount().decimal(line);
        BigDecimal least = floor.rounded(line);
        return Finding.builder()
                .rule(PriceFloorRule.ID)
                .key(id == null ? contentKey(line) : CaseKey.of(PriceFloorRule.ID, id))
                .severity(Severity.MEDIUM)
                .addDealer(text(columns.dealer(), line))
                .line(Optional.ofNullable(id))
                .addAllRegions(code(columns.region(), line).stream().toList())
                .addProduct(text(columns.product(), line))
                .channels(code(columns.channel(), line).map(List::of))
                .period(DateRange.at(LocalDate.ofEpochDay(columns.date().at(line))))
                .putFigure("quantity", sales.quantity().decimal(line))
                .putFigure("amount", amount)
                .putFigure("reference", references.decimal(line))
                .putFigure("floor", least)
                .putFigure("shortfall", least.subtract(amount))
                .build();
    }

    /** Lines without id that say the same are counted, whichever of them comes first. */
    private String contentKey(int line) {
        String key = CaseKey.of(
                PriceFloorRule.ID,
                text(columns.dealer(), line),
                text(columns.product(), line),
                code(columns.region(), line).orElse(""),
                code(columns.channel(), line).orElse(""),
                LocalDate.ofEpochDay(columns.date().at(line)).toString(),
                sales.quantity().decimal(line).toString(),
                sales.amount().decimal(line).toString(),
                references.decimal(line).toString());
        int count = counts.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "/" + count;
    }

    private static String text(CodeColumn column, int line) {
        return code(column, line).orElseThrow();
    }

    private static Optional<String> code(CodeColumn column, int line) {
        @Nullable String text = column.text(line);
        return Optional.ofNullable(text);
    }
}
