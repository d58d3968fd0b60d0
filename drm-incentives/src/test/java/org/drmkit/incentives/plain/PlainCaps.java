package org.drmkit.incentives.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.incentives.plain.PlainEvaluator.Entry;
import org.drmkit.incentives.program.Cap;

/** Caps of one version, which cut amounts in place. */
final class PlainCaps {

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final PlainRules rules;
    private final PlainBook book;
    private final Map<Entry, BigDecimal> amounts;
    private final LocalDate asOf;

    PlainCaps(PlainRules rules, PlainBook book, Map<Entry, BigDecimal> amounts, LocalDate asOf) {
        this.rules = rules;
        this.book = book;
        this.amounts = amounts;
        this.asOf = asOf;
    }

    /** Cuts what counts in a period; {@code kept} is what this cap left in the settlement before. */
    void cut(Cap cap, DateRange period, List<Entry> entries, Map<Entry, BigDecimal> kept) {
        List<Entry> counted = entries.stream()
                .filter(entry -> cap.rules().isEmpty() || cap.rules().contains(entry.rule()))
                .filter(entry -> period.contains(entry.countedOn(asOf)))
                .toList();
        if (cap.each() == Cap.Each.ALL) {
            cut(cap, counted, ((Constant) cap.amount()).value(), kept);
            return;
        }
        for (String dealer : book.dealers()) {
            BigDecimal amount = rules.value(cap.amount(), dealer, period)
                    .map(most -> most.rounded(2, RoundingMode.FLOOR).max(ZERO))
                    .orElse(ZERO);
            List<Entry> own = counted.stream()
                    .filter(entry -> entry.dealer().equals(dealer))
                    .toList();
            cut(cap, own, amount, kept);
        }
    }

    private void cut(Cap cap, List<Entry> counted, BigDecimal amount, Map<Entry, BigDecimal> kept) {
        List<Entry> positive = counted.stream()
                .filter(entry -> amounts.get(entry).signum() > 0)
                .toList();
        BigDecimal sum = counted.stream().map(amounts::get).reduce(ZERO, BigDecimal::add);
        boolean fits = cap.fill() ? sum.compareTo(amount) == 0 : sum.compareTo(amount) <= 0;
        if (positive.isEmpty() || fits) {
            return;
        }
        BigDecimal claims = positive.stream().map(amounts::get).reduce(ZERO, BigDecimal::add);
        BigDecimal room = amount.subtract(sum.subtract(claims));
        if (cap.cut() == Cap.Cut.PROPORTIONAL) {
            List<BigDecimal> wanted = positive.stream().map(amounts::get).toList();
            List<BigDecimal> parts = granted(room, wanted);
            IntStream.range(0, parts.size()).forEach(i -> amounts.put(positive.get(i), parts.get(i)));
        } else {
            inOrder(positive, room, kept);
        }
    }

    /** What was kept stays as far as it is claimed and fits, then the new, each by the days on which it counts. */
    private void inOrder(List<Entry> positive, BigDecimal room, Map<Entry, BigDecimal> kept) {
        Map<Entry, BigDecimal> old = new TreeMap<>();
        Map<Entry, BigDecimal> fresh = new TreeMap<>();
        for (Entry entry : positive) {
            old.put(entry, kept.getOrDefault(entry, ZERO).max(ZERO).min(amounts.get(entry)));
            fresh.put(entry, amounts.get(entry).subtract(old.get(entry)));
            amounts.put(entry, ZERO);
        }
        BigDecimal left = grantByDay(positive, old, room);
        grantByDay(positive, fresh, left);
    }

    private BigDecimal grantByDay(List<Entry> positive, Map<Entry, BigDecimal> wanted, BigDecimal room) {
        BigDecimal left = room;
        List<LocalDate> days = positive.stream()
                .map(entry -> entry.countedOn(asOf))
                .distinct()
                .sorted()
                .toList();
        for (LocalDate day : days) {
            List<Entry> today = positive.stream()
                    .filter(entry -> entry.countedOn(asOf).equals(day))
                    .toList();
            List<BigDecimal> asked = today.stream().map(wanted::get).toList();
            BigDecimal sum = asked.stream().reduce(ZERO, BigDecimal::add);
            List<BigDecimal> parts = sum.compareTo(left) <= 0 ? asked : granted(left, asked);
            for (int i = 0; i < parts.size(); i++) {
                amounts.merge(today.get(i), parts.get(i), BigDecimal::add);
                left = left.subtract(parts.get(i));
            }
        }
        return left;
    }

    private static List<BigDecimal> granted(BigDecimal room, List<BigDecimal> wanted) {
        BigDecimal all = wanted.stream().reduce(ZERO, BigDecimal::add);
        return cents(
                room,
                wanted.stream()
                        .map(want -> Fraction.of(room).times(Fraction.of(want)).dividedBy(Fraction.of(all)))
                        .toList());
    }

    /** Whole cents down, then one more to those with the largest remainders, earlier ones first. */
    static List<BigDecimal> cents(BigDecimal whole, List<Fraction> exact) {
        List<BigDecimal> parts = new ArrayList<>();
        exact.forEach(part -> parts.add(part.rounded(2, RoundingMode.FLOOR)));
        BigDecimal left = whole.subtract(parts.stream().reduce(ZERO, BigDecimal::add));
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
        order.sort(Comparator.comparing((Integer i) -> exact.get(i).minus(Fraction.of(parts.get(i))))
                .reversed());
        for (int i : order.subList(0, left.movePointRight(2).intValueExact())) {
            parts.set(i, parts.get(i).add(CENT));
        }
        return parts;
    }

    /** The periods of the cap. */
    List<DateRange> periods(Cap cap) {
        return rules.periods((PeriodUnit) cap.per());
    }
}
