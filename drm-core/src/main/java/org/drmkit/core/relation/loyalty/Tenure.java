package org.drmkit.core.relation.loyalty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Tie;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.TieKind;
import org.drmkit.core.time.DateRange;

/**
 * How long a tie has held.
 *
 * <p>In trade since 1 March 2021, suspended from 1 May to 1 August 2023: on 1 March 2026 that is 60 - 3 = 57 whole months. All
 * methods are pure.
 */
final class Tenure {

    private Tenure() {}

    /** Returns the whole months in trade up to a day, exclusive, without those of suspension. */
    static long months(List<Tie> ties, LocalDate day) {
        List<DateRange> trading = stretches(ties, TieKind.TRADING, day);
        List<DateRange> suspended = stretches(ties, TieKind.SUSPENDED, day);
        long months = trading.stream().mapToLong(Tenure::months).sum();
        for (DateRange pause : suspended) {
            months -= trading.stream()
                    .flatMap(stretch -> stretch.intersection(pause).stream())
                    .mapToLong(Tenure::months)
                    .sum();
        }
        return months;
    }

    private static long months(DateRange days) {
        return ChronoUnit.MONTHS.between(days.from(), days.to().orElseThrow());
    }

    /** Returns the days in a range on which a tie held. */
    static long days(List<Tie> ties, TieKind kind, DateRange range) {
        return stretches(ties, kind, range.to().orElse(LocalDate.MAX)).stream()
                .flatMap(stretch -> stretch.intersection(range).stream())
                .mapToLong(DateRange::days)
                .sum();
    }

    /** The stretches of a kind up to a day, those that touch or overlap as one. */
    private static List<DateRange> stretches(List<Tie> ties, TieKind kind, LocalDate end) {
        List<DateRange> merged = new ArrayList<>();
        ties.stream()
                .filter(tie -> tie.kind() == kind)
                .map(tie -> tie.days().intersection(DateRange.of(LocalDate.MIN, end)))
                .flatMap(Optional::stream)
                .sorted()
                .forEach(stretch -> append(merged, stretch));
        return merged;
    }

    private static void append(List<DateRange> merged, DateRange next) {
        int last = merged.size() - 1;
        if (last >= 0 && (merged.get(last).overlaps(next) || merged.get(last).abuts(next))) {
            merged.set(last, merged.get(last).span(next));
        } else {
            merged.add(next);
        }
    }
}
