package org.drmkit.core.trade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.time.DateRange;

/** What parts of a ledger must have in common to be joined. */
final class Merging {

    private static final int KEPT = 1_000;

    private Merging() {}

    static TradeSchema schema(List<TradeLedger> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "There must be at least one ledger to merge, but the list (%s) is empty.".formatted(parts));
        }
        TradeSchema first = parts.get(0).schema();
        for (int i = 1; i < parts.size(); i++) {
            TradeSchema schema = parts.get(i).schema();
            if (!first.equals(schema)) {
                throw new IllegalArgumentException(
                        "Ledgers of different schemas cannot be merged: part 1 (%s), part %s (%s).\nMaybe load both with the newer schema."
                                .formatted(first, i + 1, schema));
            }
        }
        return first;
    }

    static Map<Stage, DateRange> coverage(List<TradeLedger> parts) {
        Map<Stage, DateRange> coverage = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            List<DateRange> declared = new ArrayList<>();
            parts.forEach(part -> addCoverage(part, stage, declared));
            declared.stream().sorted().reduce((a, b) -> join(stage, a, b)).ifPresent(all -> coverage.put(stage, all));
            if (!declared.isEmpty()) {
                checkDeclared(parts, stage);
            }
        }
        return coverage;
    }

    private static void addCoverage(TradeLedger part, Stage stage, List<DateRange> declared) {
        if (part.coverage().containsKey(stage)) {
            declared.add(part.coverage(stage));
        }
    }

    private static DateRange join(Stage stage, DateRange a, DateRange b) {
        if (!a.overlaps(b) && !a.abuts(b)) {
            throw new IllegalArgumentException(
                    "The parts cover %s for %s and for %s, and nothing covers the days between.\nMaybe a part is missing."
                            .formatted(stage, a, b));
        }
        return a.span(b);
    }

    private static void checkDeclared(List<TradeLedger> parts, Stage stage) {
        for (int i = 0; i < parts.size(); i++) {
            TradeLedger part = parts.get(i);
            if (!part.coverage().containsKey(stage) && part.columns().stage().has(stage.name(), part.size())) {
                throw new IllegalArgumentException(
                        "Part %s has lines of %s, but does not declare their coverage (%s) as other parts do.\nMaybe declare it for every part."
                                .formatted(i + 1, stage, part.coverage()));
            }
        }
    }

    static List<BadRow> quarantined(List<TradeLedger> parts) {
        return parts.stream()
                .flatMap(part -> part.quarantined().stream())
                .limit(KEPT)
                .toList();
    }
}
