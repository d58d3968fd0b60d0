package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.trade.internal.LedgerColumns;

/** Findings about sales that came before a day. */
public final class SaleFindings {

    private SaleFindings() {}

    /**
     * Starts a finding for each sale that came too early.
     *
     * @param scene the scene with the sales
     * @param rule the id of the rule
     * @param firstDay the first day that is not too early for a product in a region, empty for none
     * @param findings is told the finding of a sale, to be completed, and the first day
     */
    public static void of(
            ConflictScene scene,
            String rule,
            BiFunction<String, Optional<String>, Optional<LocalDate>> firstDay,
            BiConsumer<Finding.Builder, LocalDate> findings) {
        LineKeys keys = new LineKeys(rule, scene.sales());
        LedgerColumns columns = scene.sales().columns();
        Map<List<String>, Optional<LocalDate>> known = new HashMap<>();
        for (int line : scene.sales().lines()) {
            String product = LineKeys.code(columns.product(), line).orElseThrow();
            Optional<String> region = LineKeys.code(columns.region(), line);
            known.computeIfAbsent(List.of(product, region.orElse("")), place -> firstDay.apply(product, region))
                    .filter(keys.day(line)::isBefore)
                    .ifPresent(day -> findings.accept(keys.finding(line).addDealer(keys.seller(line)), day));
        }
    }
}
