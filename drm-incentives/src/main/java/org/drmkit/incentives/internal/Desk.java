package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.core.fact.Parties;
import org.drmkit.incentives.settlement.Adjustment;
import org.drmkit.incentives.settlement.Hold;
import org.drmkit.incentives.settlement.SettlementLine;
import org.drmkit.incentives.settlement.SettlementRequest;

/** What people decided by the day of settlement: adjustments and holds by line. */
final class Desk {

    private final Map<SettlementLine.Key, BigDecimal> adjustments = new HashMap<>();
    private final Set<SettlementLine.Key> holds = new HashSet<>();
    private final BigDecimal none;

    private Desk(BigDecimal none) {
        this.none = none;
    }

    static Desk of(SettlementRequest request, LocalDate asOf, Parties dealers, CompiledHistory history, int digits) {
        List<String> problems = new ArrayList<>();
        Desk desk = new Desk(BigDecimal.ZERO.setScale(digits));
        for (Adjustment adjustment : request.adjustments()) {
            check("adjustment of " + adjustment.amount(), adjustment.key(), dealers, history, problems);
            if (adjustment.amount().stripTrailingZeros().scale() > digits) {
                problems.add("The adjustment of %s for dealer (%s) must have at most %s decimal places. Maybe round it."
                        .formatted(adjustment.amount(), adjustment.dealer(), digits));
            } else if (!adjustment.date().isAfter(asOf)) {
                desk.adjustments.merge(adjustment.key(), adjustment.amount().setScale(digits), BigDecimal::add);
            }
        }
        for (Hold hold : request.holds()) {
            check("hold of " + hold.date(), hold.key(), dealers, history, problems);
            if (hold.lasts(asOf)) {
                desk.holds.add(hold.key());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return desk;
    }

    private static void check(
            String what, SettlementLine.Key key, Parties dealers, CompiledHistory history, List<String> problems) {
        if (dealers.index(key.dealer()) < 0) {
            problems.add("The %s names a dealer (%s) that the book does not know. Maybe the id is misspelt."
                    .formatted(what, key.dealer()));
        }
        if (key.rule().filter(rule -> !history.hasPeriod(rule, key.from())).isPresent()) {
            problems.add(
                    "The %s is for %s, but the program has no such rule or period. Maybe the rule was renamed, or the day is not the first of a period."
                            .formatted(what, key));
        }
    }

    BigDecimal adjustments(SettlementLine.Key key) {
        return adjustments.getOrDefault(key, none);
    }

    boolean isHeld(SettlementLine.Key key) {
        return holds.contains(key);
    }

    /** Returns the lines of adjustments that belong to no period, by dealer, those without rule last. */
    Map<String, List<SettlementLine.Key>> ownLines() {
        return adjustments.keySet().stream()
                .filter(key -> key.from().isEmpty())
                .sorted(Comparator.comparing(
                                (SettlementLine.Key key) -> key.rule().isEmpty())
                        .thenComparing(key -> key.rule().orElse("")))
                .collect(Collectors.groupingBy(SettlementLine.Key::dealer));
    }
}
