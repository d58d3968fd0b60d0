package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;

/** The lines whose amount is below a share of their reference value. */
final class PriceFloor {

    private final NetSales sales;
    private final NetColumn references;
    private final ShareOf floor;
    private final LineKeys keys;

    PriceFloor(ConflictScene scene, String column) {
        sales = scene.sales();
        references = sales.column(column);
        floor = new ShareOf(scene.policy().floorShare(), sales.amount(), references);
        keys = new LineKeys(PriceFloorRule.ID, sales);
    }

    void tell(Consumer<Finding> sink) {
        for (int line : sales.lines()) {
            if (!references.isAbsent(line) && floor.compare(line) < 0) {
                sink.accept(finding(line));
            }
        }
    }

    private Finding finding(int line) {
        BigDecimal least = floor.rounded(line);
        return keys.finding(line, references.decimal(line).toString())
                .severity(Severity.MEDIUM)
                .addDealer(keys.seller(line))
                .putFigure("reference", references.decimal(line))
                .putFigure("floor", least)
                .putFigure("shortfall", least.subtract(sales.amount().decimal(line)))
                .build();
    }
}
