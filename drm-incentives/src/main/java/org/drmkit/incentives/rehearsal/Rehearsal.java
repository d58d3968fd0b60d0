package org.drmkit.incentives.rehearsal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.explain.Difference;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.money.Money;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.IncentiveTexts;
import org.drmkit.incentives.RuleTotals;

/**
 * Two programs over one book: what the change costs, who wins and who loses, by rule and by segment.
 *
 * <pre>{@code
 * Rehearsal rehearsal = Rehearsal.of(now.run(book, asOf), planned.run(book, asOf));
 * rehearsal.total().difference();       // 12,300.00 more
 * rehearsal.losers(5);                  // those who lose most
 * rehearsal.render("D1", locale);       // both explanations
 * }</pre>
 *
 * <p>Differences add up: those of dealers, of rules and of segments each to the total. Nothing is settled. Immutable.
 */
public final class Rehearsal {

    private static final Texts TEXTS = IncentiveTexts.TEXTS.with(Texts.load(Rehearsal.class, "texts", "en", "zh"));

    private static final Comparator<Change> BY_GAIN =
            Comparator.comparing(Change::difference).reversed().thenComparing(Change::name, Parties.ORDER);

    private final IncentiveRun before;
    private final IncentiveRun after;
    private final RuleTotals first;
    private final RuleTotals second;
    private final int digits;
    private final List<Change> dealers;

    private Rehearsal(IncentiveRun before, IncentiveRun after) {
        this.before = before;
        this.after = after;
        this.first = before.totals();
        this.second = after.totals();
        this.digits = Money.scaleOf(first.currency());
        this.dealers = dealerChanges();
    }

    /**
     * Compares two runs.
     *
     * @param before the run of the program as it is
     * @param after the run of the program as it is planned, over the same book and as of the same day
     * @return the comparison
     * @throws IllegalArgumentException if the days, the dealers or the currencies differ
     */
    public static Rehearsal of(IncentiveRun before, IncentiveRun after) {
        Rehearsal rehearsal = new Rehearsal(before, after);
        rehearsal.check();
        return rehearsal;
    }

    private void check() {
        boolean same = before.asOf().equals(after.asOf())
                && first.currency().equals(second.currency())
                && before.dealers().equals(after.dealers());
        if (!same) {
            throw new IllegalArgumentException(
                    "The runs as of %s (%s, %s) and as of %s (%s, %s) must be over one book, as of one day, in one currency.\nMaybe run both on the same book."
                            .formatted(
                                    before.asOf(),
                                    first.currency(),
                                    before.dealers(),
                                    after.asOf(),
                                    second.currency(),
                                    after.dealers()));
        }
    }

    private List<Change> dealerChanges() {
        Parties parties = first.dealers();
        int count = Math.min(parties.size(), second.dealers().size());
        return IntStream.range(0, count)
                .mapToObj(i -> new Change(parties.id(i), amount(sum(first, i)), amount(sum(second, i))))
                .toList();
    }

    private static long sum(RuleTotals totals, int dealer) {
        long sum = 0;
        for (int rule = 0; rule < totals.rules().size(); rule++) {
            sum = Math.addExact(sum, totals.minor(rule, dealer));
        }
        return sum;
    }

    private BigDecimal amount(long minor) {
        return BigDecimal.valueOf(minor, digits);
    }

    /**
     * Returns what all dealers together are entitled to.
     *
     * @return the sum before and after; its name is {@code total}
     */
    public Change total() {
        return sum("total", dealers);
    }

    private Change sum(String name, List<Change> changes) {
        return new Change(
                name,
                changes.stream().map(Change::before).reduce(amount(0), BigDecimal::add),
                changes.stream().map(Change::after).reduce(amount(0), BigDecimal::add));
    }

    /**
     * Returns what each dealer is entitled to.
     *
     * @return before and after, by dealer
     */
    public List<Change> dealers() {
        return dealers;
    }

    /**
     * Returns those who win most.
     *
     * @param most how many at most
     * @return dealers with more after than before, the largest gain first, equal ones by dealer
     */
    public List<Change> winners(int most) {
        return dealers.stream()
                .filter(change -> change.difference().signum() > 0)
                .sorted(BY_GAIN)
                .limit(most)
                .toList();
    }

    /**
     * Returns those who lose most.
     *
     * @param most how many at most
     * @return dealers with less after than before, the largest loss first, equal ones by dealer
     */
    public List<Change> losers(int most) {
        return dealers.stream()
                .filter(change -> change.difference().signum() < 0)
                .sorted(Comparator.comparing(Change::difference).thenComparing(Change::name, Parties.ORDER))
                .limit(most)
                .toList();
    }

    /**
     * Returns what each rule comes to.
     *
     * @return before and after by rule, those of the first program first; a rule that a program does not have comes to 0 there
     */
    public List<Change> rules() {
        Set<String> ids = new LinkedHashSet<>(first.rules());
        ids.addAll(second.rules());
        return ids.stream()
                .map(id -> new Change(id, amount(ofRule(first, id)), amount(ofRule(second, id))))
                .toList();
    }

    private static long ofRule(RuleTotals totals, String id) {
        int rule = totals.rules().indexOf(id);
        long sum = 0;
        for (int i = 0; rule >= 0 && i < totals.dealers().size(); i++) {
            sum = Math.addExact(sum, totals.minor(rule, i));
        }
        return sum;
    }

    /**
     * Returns what segments of dealers come to.
     *
     * @param segment names the segment of a dealer
     * @return before and after by segment, sorted by name
     */
    public List<Change> segments(Function<String, String> segment) {
        Map<String, List<Change>> segments = new TreeMap<>(Parties.ORDER);
        dealers.forEach(change -> segments.computeIfAbsent(segment.apply(change.name()), name -> new ArrayList<>())
                .add(change));
        return segments.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Returns what dealers come to by an attribute, as it is on the day of the runs.
     *
     * @param network the network that knows the dealers
     * @param attribute the attribute, such as {@code tier}
     * @return before and after by value; dealers without the attribute have the name {@code -}
     */
    public List<Change> segments(DealerNetwork network, String attribute) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Dealer dealer : network.dealers()) {
            dealer.attribute(attribute, before.asOf()).ifPresent(value -> values.put(dealer.id(), text(value)));
        }
        return segments(dealer -> values.getOrDefault(dealer, "-"));
    }

    private static String text(Scalar value) {
        return value instanceof Scalar.Code code ? code.value() : value.toString();
    }

    /**
     * Explains what the change is for a dealer.
     *
     * @param dealer the dealer
     * @return what is earned after less what is earned before, both down to the ledger
     * @throws IllegalArgumentException if the book does not know the dealer
     */
    public Explanation explain(String dealer) {
        return Explanation.builder("rehearsal.change")
                .argument("dealer", dealer)
                .unit(first.currency().getCurrencyCode())
                .operation(
                        Operation.DIFFERENCE,
                        named("rehearsal.after", after.explain(dealer)),
                        named("rehearsal.before", before.explain(dealer)))
                .build();
    }

    private static Explanation named(String code, Explanation earned) {
        return Explanation.builder(code)
                .value(earned.value())
                .operation(Operation.SAME, earned)
                .build();
    }

    /**
     * Tells which figures differ for a dealer.
     *
     * @param dealer the dealer
     * @return the nodes of the explanation that changed
     * @throws IllegalArgumentException if the book does not know the dealer
     */
    public Difference difference(String dealer) {
        return before.explain(dealer).difference(after.explain(dealer));
    }

    /**
     * Tells a person what the change is for a dealer and why.
     *
     * @param dealer the dealer
     * @param locale the language, English or Chinese
     * @return lines of text
     * @throws IllegalArgumentException if the book does not know the dealer
     */
    public String render(String dealer, Locale locale) {
        return explain(dealer).render(locale, TEXTS);
    }

    /**
     * Returns the comparison as plain data.
     *
     * @param most how many winners and losers at most
     * @param segments what segments come to, as {@link #segments} returns it; none if nobody asks
     * @return the report, without explanations
     */
    public RehearsalReport report(int most, Optional<List<Change>> segments) {
        return new RehearsalReport(
                before.stamp(),
                after.stamp(),
                first.currency(),
                total(),
                rules(),
                segments.orElse(List.of()),
                winners(most),
                losers(most));
    }
}
