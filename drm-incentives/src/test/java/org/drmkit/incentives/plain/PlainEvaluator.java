package org.drmkit.incentives.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Competition;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ProgramHistory;
import org.drmkit.incentives.program.Rule;

/**
 * The rule language once more, as slow and plain as it reads: every figure is a loop over all lines, in exact fractions.
 *
 * <p>Knows what {@link SomePrograms} writes: sums, factors, tables and numbers of products; facts and arithmetic, ranks and other rules; the
 * five forms of pay; tests, limits, what is carried, both return policies; groups and their splits; competitions; caps that cut in
 * proportion, in order or fill up; and versions. Written from the words of the language, with none of the engine's parts.
 */
final class PlainEvaluator {

    /** A payout: of a dealer, by a rule, for a period. */
    record Entry(String dealer, String rule, DateRange period) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return Comparator.comparing(Entry::dealer)
                    .thenComparing(Entry::rule)
                    .thenComparing(entry -> entry.period().from())
                    .compare(this, other);
        }

        LocalDate countedOn(LocalDate asOf) {
            LocalDate last = period.lastDay().orElseThrow();
            return last.isBefore(asOf) ? last : asOf;
        }
    }

    private final ProgramHistory history;
    private final PlainBook book;
    private final LocalDate asOf;
    private final Map<Program, PlainRules> rules = new LinkedHashMap<>();
    private final Map<Integer, Map<Entry, BigDecimal>> left = new TreeMap<>();

    PlainEvaluator(ProgramHistory history, PlainBook book, LocalDate asOf) {
        this.history = history;
        this.book = book;
        this.asOf = asOf;
        history.versions().forEach(version -> rules.put(version.program(), new PlainRules(version.program(), book)));
    }

    /** What each cap left, by its place in the list, once the entitlements are known. */
    Map<Integer, Map<Entry, BigDecimal>> left() {
        return left;
    }

    /** The version in force on the last day of a period, or as of the settlement, if that is earlier. */
    private Program governs(DateRange period) {
        LocalDate last = period.lastDay().orElseThrow();
        LocalDate day = last.isBefore(asOf) ? last : asOf;
        return history.versions().stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(history.versions().get(0))
                .program();
    }

    /**
     * Returns every entitlement.
     *
     * @param kept what each cap left in the settlement before
     */
    Map<Entry, BigDecimal> entitlements(Map<Integer, Map<Entry, BigDecimal>> kept) {
        Map<Entry, BigDecimal> amounts = new TreeMap<>();
        rules.forEach((program, plain) -> {
            Map<Entry, BigDecimal> own = payouts(program, plain);
            compete(program, own);
            amounts.putAll(own);
        });
        List<Entry> entries = new ArrayList<>(amounts.keySet());
        rules.forEach((program, plain) -> {
            PlainCaps caps = new PlainCaps(plain, book, amounts, asOf);
            for (int c = 0; c < program.caps().size(); c++) {
                Cap cap = program.caps().get(c);
                Map<Entry, BigDecimal> before = kept.getOrDefault(c, Map.of());
                caps.periods(cap).stream()
                        .filter(period -> !period.from().isAfter(asOf) && governs(period) == program)
                        .forEach(period -> caps.cut(cap, period, entries, before));
                left.put(c, new TreeMap<>(amounts));
            }
        });
        return amounts;
    }

    private Map<Entry, BigDecimal> payouts(Program program, PlainRules plain) {
        Map<Entry, BigDecimal> payouts = new TreeMap<>();
        for (String dealer : book.dealers()) {
            for (Rule rule : program.rules()) {
                plain.periods((PeriodUnit) rule.per()).stream()
                        .filter(period -> !period.to().orElseThrow().isAfter(asOf) && governs(period) == program)
                        .forEach(period ->
                                payouts.put(new Entry(dealer, rule.id(), period), plain.share(rule, dealer, period)));
            }
        }
        return payouts;
    }

    private static void compete(Program program, Map<Entry, BigDecimal> amounts) {
        Map<Entry, BigDecimal> before = new TreeMap<>(amounts);
        program.competitions().forEach((name, kind) -> {
            List<String> rivals = program.rules().stream()
                    .filter(rule -> rule.competesIn().equals(Optional.of(name)))
                    .map(Rule::id)
                    .toList();
            before.keySet().stream()
                    .filter(entry -> rivals.contains(entry.rule()) && kind != Competition.SUM)
                    .filter(entry -> !wins(entry, rivals, kind, before))
                    .forEach(entry -> amounts.computeIfPresent(entry, (lost, amount) -> amount.min(BigDecimal.ZERO)));
        });
    }

    private static boolean wins(Entry entry, List<String> rivals, Competition kind, Map<Entry, BigDecimal> amounts) {
        return rivals.stream().filter(rival -> !rival.equals(entry.rule())).noneMatch(rival -> {
            BigDecimal other = amounts.get(new Entry(entry.dealer(), rival, entry.period()));
            int compared = other.compareTo(amounts.get(entry));
            boolean earlier = rivals.indexOf(rival) < rivals.indexOf(entry.rule());
            return kind == Competition.FIRST
                    ? earlier && other.signum() > 0
                    : compared > 0 || (compared == 0 && earlier);
        });
    }
}
