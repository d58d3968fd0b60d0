package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.TradeLedger;

/** The lines of the dealers whom a rule is for, as measures with a condition on the dealer. */
final class MemberLines {

    /** No dealer has this id, so that it stands for those whom the network does not know. */
    private static final String UNKNOWN = "\u0000";

    private final DealerNetwork network;
    private final Map<String, Measure> measures;
    private final TestNode eligible;
    private final String currency;
    private final Map<LocalDate, Condition> conditions = new HashMap<>();
    private final Map<Condition, Integer> numbers = new HashMap<>();
    private final String prefix;

    MemberLines(
            DealerNetwork network, Map<String, Measure> measures, TestNode eligible, String currency, String prefix) {
        this.network = network;
        this.measures = measures;
        this.eligible = eligible;
        this.currency = currency;
        this.prefix = prefix;
    }

    /**
     * Names of the measures of some members.
     *
     * @param scannedAs gives the name under which a measure of theirs is scanned
     */
    record Named(UnaryOperator<String> scannedAs) {}

    String currency() {
        return currency;
    }

    Named named(Condition members) {
        return new Named(name -> scannedAs(name, members));
    }

    /** Tells the plan of the measures of some members. */
    void define(Condition members, MeasurePlan.Builder plan) {
        measures.forEach((name, measure) -> plan.define(
                scannedAs(name, members),
                new Measure(
                        measure.aggregation(),
                        Condition.all(List.of(measure.where(), members)),
                        measure.stage(),
                        measure.on())));
    }

    /** A name of a definition has no blank in front. */
    private synchronized String scannedAs(String name, Condition members) {
        int number = numbers.computeIfAbsent(members, unused -> numbers.size());
        return " " + prefix + " " + number + " " + name;
    }

    /** Returns the condition of the lines of those who are members on a day. */
    synchronized Condition on(LocalDate day) {
        return conditions.computeIfAbsent(day, this::condition);
    }

    private Condition condition(LocalDate day) {
        Set<String> ids = network.dealers().stream().map(dealer -> dealer.id()).collect(Collectors.toSet());
        ids.add(UNKNOWN);
        Parties parties = Parties.of(ids);
        TruthColumn truths = truths(parties, day);
        boolean unknown = truths.holds(parties.index(UNKNOWN));
        Set<String> listed = IntStream.range(0, parties.size())
                .filter(i -> truths.holds(i) != unknown)
                .mapToObj(parties::id)
                .collect(Collectors.toCollection(HashSet::new));
        Condition in =
                Condition.of("dealer", CodeSet.in(listed.stream().sorted().toArray(String[]::new)));
        return unknown ? not(in) : in;
    }

    private static Condition not(Condition condition) {
        return new Condition(Map.of(), List.of(), List.of(), Optional.of(condition), Optional.empty());
    }

    /** Dealer attributes need no trade line. */
    private TruthColumn truths(Parties parties, LocalDate day) {
        FiscalCalendar calendar = FiscalCalendar.of(MonthDay.of(1, 1));
        DealerBook empty =
                DealerBook.of(network, TradeLedger.builder(network.schema()).build());
        MeasurePlan nothing =
                MeasurePlan.builder(Map.of(), Map.of(), network, calendar, day).build();
        Scope scope = new Evaluation(empty, day, parties, nothing.scan(empty))
                .scope(Span.of(PeriodUnit.MONTH, calendar, day));
        return scope.truth(eligible);
    }
}
