package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.SettlementRequest;

/** The lines that were settled before, under the keys of the settlement that is made. */
final class Before {

    private final Map<SettlementLine.Key, SettlementLine> lines = new LinkedHashMap<>();

    private Before() {}

    /** Finds lines under their own keys where the period is still paid, else under the new id of their rule. */
    static Before of(SettlementRequest request, Set<Entry.Key> entries) {
        Before before = new Before();
        List<SettlementLine> all = request.previous().map(Settlement::lines).orElse(List.of());
        List<SettlementLine> moved = new ArrayList<>();
        for (SettlementLine line : all) {
            if (isMoved(line, request, entries)) {
                moved.add(line);
            } else {
                before.lines.put(line.key(), line);
            }
        }
        moved.forEach(line -> before.move(line, request.renames()));
        return before;
    }

    private static boolean isMoved(SettlementLine line, SettlementRequest request, Set<Entry.Key> entries) {
        return line.rule().filter(request.renames()::containsKey).isPresent()
                && entry(line).filter(entries::contains).isEmpty();
    }

    private void move(SettlementLine line, Map<String, String> renames) {
        SettlementLine.Key key =
                new SettlementLine.Key(line.dealer(), line.rule().map(renames::get), line.from());
        if (lines.putIfAbsent(key, line) != null) {
            throw new IllegalArgumentException(
                    "What was settled for %s cannot go on as %s, which was settled itself.\nMaybe close the old rule."
                            .formatted(line.key(), key));
        }
    }

    private static Optional<Entry.Key> entry(SettlementLine line) {
        return line.from().flatMap(from -> line.rule().map(rule -> new Entry.Key(rule, from)));
    }

    /** Returns the versions under which periods were settled that were over by then. */
    static Map<Entry.Key, Integer> closed(SettlementRequest request) {
        return versions(
                request,
                line -> isOver(line, request.previous().orElseThrow().stamp().asOf()));
    }

    /** Returns the versions under which all periods were settled. */
    static Map<Entry.Key, Integer> versions(SettlementRequest request) {
        return versions(request, line -> true);
    }

    private static Map<Entry.Key, Integer> versions(SettlementRequest request, Predicate<SettlementLine> which) {
        Map<Entry.Key, Integer> versions = new HashMap<>();
        request.previous().map(Settlement::lines).orElse(List.of()).stream()
                .filter(which)
                .forEach(line ->
                        entry(line).ifPresent(key -> line.version().ifPresent(version -> versions.put(key, version))));
        return versions;
    }

    private static boolean isOver(SettlementLine line, LocalDate asOf) {
        return line.to().filter(end -> !end.isAfter(asOf)).isPresent();
    }

    Optional<SettlementLine> line(SettlementLine.Key key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** Returns the lines whose keys are none of these. */
    List<SettlementLine> without(Set<SettlementLine.Key> met) {
        return lines.entrySet().stream()
                .filter(line -> !met.contains(line.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Returns what caps left before. */
    Kept kept(int digits) {
        return lines.isEmpty() ? Kept.NOTHING : keptOf(digits);
    }

    private Kept keptOf(int digits) {
        return (cap, dealer, entry) -> line(new SettlementLine.Key(
                        dealer, Optional.of(entry.rule()), Optional.of(entry.from())))
                .map(line -> line.kept().getOrDefault(cap, BigDecimal.ZERO))
                .map(amount -> amount.movePointRight(digits).longValueExact())
                .orElse(0L);
    }
}
