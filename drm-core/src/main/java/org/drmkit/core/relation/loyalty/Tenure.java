package org.drmkit.core.relation.loyalty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Tie;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.TieKind;
import org.drmkit.core.time.DateRange;

/**
 * How long a tie has held.
 *
 * <p>In trade since 1 March 2021, suspended from 1 May to 1 August 2023: on 1 March 2026 that is 60 - 3 = 57 whole months. Three
 * suspensions of 29 days are 87 days, 60 months less 87 days are 57 whole months too. All methods are pure.
 */
final class Tenure {

    private static final int LONGEST_MONTH = 31;

    private Tenure() {}

    /** Returns the whole months in trade up to a day, exclusive, without those of suspension. */
    static long months(List<Tie> ties, LocalDate day) {
        List<DateRange> trading = stretches(ties, TieKind.TRADING, day);
        Stream<DateRange> suspended = stretches(ties, TieKind.SUSPENDED, day).stream()
                .flatMap(pause -> trading.stream().flatMap(stretch -> stretch.intersection(pause).stream()));
        long days = daysOf(trading.stream()) - daysOf(suspended);
        return Math.max(0, days) / LONGEST_MONTH;
    }

    /** Returns the days of ranges, of each whole month 31, so that days left over add up and none of them is a month too many. */
    private static long daysOf(Stream<DateRange> ranges) {
        return ranges.mapToLong(Tenure::days).sum();
    }

    private static long days(DateRange range) {
        LocalDate end = range.to().orElseThrow();
        long months = ChronoUnit.MONTHS.between(range.from(), end);
        return months * LONGEST_MONTH + ChronoUnit.DAYS.between(range.from().plusMonths(months), end);
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
