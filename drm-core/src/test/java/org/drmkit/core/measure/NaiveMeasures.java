package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.measure.Aggregation.Count;
import org.drmkit.core.measure.Aggregation.Distinct;
import org.drmkit.core.measure.Aggregation.Extreme;
import org.drmkit.core.measure.Aggregation.Sum;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.tree.CodeTree;

/** Measures by the letter of the language: a loop over rows for each figure, exact numbers, parents walked one by one. */
@SuppressWarnings("ReferenceEquality") // lines without id may be equal, and are two all the same
final class NaiveMeasures {

    private final List<TradeLine> seen = new ArrayList<>();
    private final Map<String, TradeLine> byId = new HashMap<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final DealerNetwork network;
    private final Map<String, RateTable> tables;
    private final FiscalCalendar calendar;

    NaiveMeasures(
            TradeLedger ledger,
            DealerNetwork network,
            Map<String, RateTable> tables,
            FiscalCalendar calendar,
            LocalDate asOf) {
        this.network = network;
        this.tables = tables;
        this.calendar = calendar;
        for (TradeLine line : ledger.lines()) {
            if (!line.date().isAfter(asOf) && !line.recordedOn().isAfter(asOf)) {
                seen.add(line);
                line.id().ifPresent(id -> byId.put(id, line));
            }
        }
        for (Receipt receipt : ledger.receipts()) {
            if (!receipt.date().isAfter(asOf) && byId.containsKey(receipt.line())) {
                receipts.add(receipt);
            }
        }
    }

    /** A line that counts on a day, as a whole or in part. */
    private record Event(
            TradeLine judge, TradeLine own, LocalDate day, Fraction share, Fraction amount, boolean first) {}

    /** Returns the figure of a party, empty if no line has a value to compare. */
    Optional<Fraction> figure(MeasureKey key, Measure measure, DateRange window, String party) {
        List<Event> events = new ArrayList<>();
        for (Event event : events(measure.on())) {
            if (window.contains(event.day)
                    && event.judge.stage() == measure.stage()
                    && party(key, event.judge).equals(party)
                    && (key.returns() == Returns.NET || event.own == event.judge)
                    && meets(measure.where(), event, measure.on())) {
                events.add(event);
            }
        }
        return figure(measure, key.returns(), events);
    }

    private List<Event> events(Basis basis) {
        List<Event> events = new ArrayList<>();
        switch (basis) {
            case BOOKED ->
                seen.forEach(line -> events.add(whole(line, root(line).date())));
            case PAID_IN_FULL ->
                seen.forEach(line -> paidOn(root(line)).ifPresent(day -> events.add(whole(line, day))));
            case COLLECTED -> collected(events);
        }
        return events;
    }

    private Event whole(TradeLine line, LocalDate day) {
        return new Event(root(line), line, day, Fraction.ONE, Fraction.of(line.amount()), true);
    }

    private void collected(List<Event> events) {
        for (Receipt receipt : receipts) {
            TradeLine line = byId.get(receipt.line());
            Fraction share = line.amount().signum() == 0
                    ? Fraction.ZERO
                    : Fraction.of(receipt.amount()).dividedBy(Fraction.of(line.amount()));
            LocalDate earliest = receipts.stream()
                    .filter(other -> other.line().equals(receipt.line()))
                    .map(Receipt::date)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            boolean again = events.stream().anyMatch(event -> event.own == line && event.day.equals(earliest));
            boolean first = receipt.date().equals(earliest) && !again;
            events.add(new Event(root(line), line, receipt.date(), share, Fraction.of(receipt.amount()), first));
        }
    }

    private TradeLine root(TradeLine line) {
        return line.reverses().map(byId::get).map(this::root).orElse(line);
    }

    private Optional<LocalDate> paidOn(TradeLine line) {
        BigDecimal owed = BigDecimal.ZERO;
        for (TradeLine other : seen) {
            owed = root(other) == line ? owed.add(other.amount()) : owed;
        }
        TreeMap<LocalDate, BigDecimal> received = new TreeMap<>();
        for (Receipt receipt : receipts) {
            if (line.id().filter(receipt.line()::equals).isPresent()) {
                received.merge(receipt.date(), receipt.amount(), BigDecimal::add);
            }
        }
        Optional<LocalDate> paid = owed.signum() <= 0 ? Optional.of(line.date()) : Optional.empty();
        BigDecimal balance = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : received.entrySet()) {
            balance = balance.add(day.getValue());
            if (balance.compareTo(owed) < 0) {
                paid = Optional.empty();
            } else if (paid.isEmpty()) {
                paid = Optional.of(day.getKey().isBefore(line.date()) ? line.date() : day.getKey());
            }
        }
        return paid;
    }

    private String party(MeasureKey key, TradeLine line) {
        return key.level()
                .flatMap(level -> attribute(line, level))
                .map(Scalar::toString)
                .orElse(line.dealer());
    }

    private Optional<Scalar> attribute(TradeLine line, String name) {
        return network.dealer(line.dealer()).flatMap(dealer -> dealer.attribute(name, line.date()));
    }

    // Conditions

    private boolean meets(Condition condition, Event event, Basis basis) {
        return condition.columns().entrySet().stream()
                        .allMatch(test -> meets(test.getKey(), test.getValue(), event, basis))
                && (condition.any().isEmpty() || condition.any().stream().anyMatch(any -> meets(any, event, basis)))
                && condition.all().stream().allMatch(all -> meets(all, event, basis))
                && condition.not().filter(not -> meets(not, event, basis)).isEmpty()
                && condition.days().filter(days -> !meets(days, event, basis)).isEmpty();
    }

    private boolean meets(DaysTest test, Event event, Basis basis) {
        Optional<LocalDate> from = date(test.from(), event, basis);
        Optional<LocalDate> to = date(test.to(), event, basis);
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.get(), to.get()));
        return test.days().hold(days::compareTo);
    }

    private boolean meets(String column, ColumnTest test, Event event, Basis basis) {
        if (test instanceof CodeSet set) {
            return code(column, event.judge)
                    .filter(code -> contains(column, set, code))
                    .isPresent();
        }
        Bounds<Literal> bounds = ((ColumnTest.Within) test).bounds();
        Optional<LocalDate> date = date(column, event, basis);
        if (date.isPresent()) {
            return bounds.hold(limit -> date.get().compareTo(limit.date().orElseThrow()));
        }
        Optional<Fraction> number = number(column, event.judge);
        if (number.isPresent()) {
            return bounds.hold(
                    limit -> number.get().compareTo(Fraction.of(limit.decimal().orElseThrow())));
        }
        Optional<String> code = code(column, event.judge);
        return code.isPresent() && bounds.limits().equals(Map.of(Comparison.EQUAL, Literal.of(code.get())));
    }

    private boolean contains(String column, CodeSet set, String code) {
        return (set.under().isEmpty() || isUnder(column, code, set.under()))
                && !isUnder(column, code, set.except())
                && (set.in().isEmpty() || set.in().contains(code));
    }

    private boolean isUnder(String column, String code, Collection<String> roots) {
        Optional<String> at = Optional.of(code);
        while (at.isPresent()) {
            if (roots.contains(at.get())) {
                return true;
            }
            at = parent(column, at.get());
        }
        return false;
    }

    private Optional<String> parent(String column, String code) {
        return tree(column)
                .filter(tree -> tree.parent(tree.node(code)) >= 0)
                .map(tree -> tree.code(tree.parent(tree.node(code))));
    }

    private Optional<CodeTree> tree(String column) {
        return switch (column) {
            case "product" -> network.schema().products();
            case "region" -> network.schema().regions();
            default -> Optional.empty();
        };
    }

    private Optional<String> code(String column, TradeLine line) {
        return switch (column) {
            case "dealer" -> Optional.of(line.dealer());
            case "product" -> Optional.of(line.product());
            case "region" -> line.region();
            case "channel" -> line.channel();
            default ->
                column.startsWith("dealer.")
                        ? attribute(line, column.substring(7)).map(Scalar::toString)
                        : Optional.ofNullable(line.columns().get(column)).map(Scalar::toString);
        };
    }

    private static Optional<LocalDate> date(String column, Event event, Basis basis) {
        return switch (column) {
            case "date" -> Optional.of(event.judge.date());
            case "recordedOn" -> Optional.of(event.judge.recordedOn());
            case "receivedOn" -> Optional.of(event.day).filter(day -> basis != Basis.BOOKED);
            case "installed" ->
                Optional.ofNullable(event.judge.columns().get(column)).map(value -> LocalDate.parse(value.toString()));
            default -> Optional.empty();
        };
    }

    private Optional<Fraction> number(String column, TradeLine line) {
        return switch (column) {
            case "amount" -> Optional.of(Fraction.of(line.amount()));
            case "quantity" -> Optional.of(Fraction.of(line.quantity()));
            case "unitPrice" -> line.unitPrice();
            case "month" -> Optional.of(Fraction.of(line.date().getMonthValue()));
            default -> {
                Optional<Scalar> value = column.startsWith("dealer.")
                        ? attribute(line, column.substring(7))
                        : Optional.ofNullable(line.columns().get(column));
                yield value.filter(Scalar.Decimal.class::isInstance)
                        .map(number -> Fraction.of(((Scalar.Decimal) number).value()));
            }
        };
    }

    // Aggregations

    private Optional<Fraction> figure(Measure measure, Returns returns, List<Event> events) {
        if (measure.aggregation() instanceof Sum sum) {
            return Optional.of(events.stream().map(event -> added(sum, event)).reduce(Fraction.ZERO, Fraction::plus));
        } else if (measure.aggregation() instanceof Distinct distinct) {
            return Optional.of(Fraction.of(count(distinct, events)));
        }
        List<Event> sales =
                events.stream().filter(event -> isSale(event.own, returns)).toList();
        if (measure.aggregation() instanceof Count) {
            return Optional.of(Fraction.of(sales.stream().filter(Event::first).count()));
        }
        Extreme extreme = (Extreme) measure.aggregation();
        return sales.stream()
                .flatMap(event -> compared(extreme.column(), event, measure.on()).stream())
                .reduce((a, b) -> extreme.kind().isGreatest() ? a.max(b) : a.min(b));
    }

    private Fraction added(Sum sum, Event event) {
        boolean byLine = sum.roundLine()
                || !sum.times().map(Factor.Constant.class::isInstance).orElse(true);
        boolean asReceived = sum.column().equals("amount") && !byLine;
        Fraction value =
                asReceived ? event.amount : number(sum.column(), event.own).orElse(Fraction.ZERO);
        Fraction multiplied = sum.times().isPresent() ? times(value, sum.times().get(), event) : value;
        Fraction counted = asReceived ? multiplied : multiplied.times(event.share);
        return sum.roundLine() ? Fraction.of(counted.rounded(2, RoundingMode.HALF_UP)) : counted;
    }

    private Fraction times(Fraction value, Factor factor, Event event) {
        if (factor instanceof Factor.Constant constant) {
            return value.times(Fraction.of(constant.value()));
        } else if (factor instanceof Factor.Column column) {
            return value.times(number(column.name(), event.own).orElse(Fraction.ZERO));
        }
        RateTable table = tables.get(((Factor.Table) factor).name());
        Optional<RateRow> row = row(table, event.judge);
        if (row.filter(RateRow::perUnit).isPresent()) {
            return Fraction.of(event.own.quantity()).times(Fraction.of(row.get().factor()));
        }
        return value.times(
                Fraction.of(row.map(RateRow::factor).or(table::otherwise).orElseThrow()));
    }

    /** The row that matches and is at least as specific in every key as every other row that does. */
    private Optional<RateRow> row(RateTable table, TradeLine line) {
        List<RateRow> matching = table.rows().stream()
                .filter(row -> row.dates().contains(line.date()))
                .filter(row -> row.codes().entrySet().stream()
                        .allMatch(code -> code(code.getKey(), line)
                                .filter(found -> isUnder(code.getKey(), found, List.of(code.getValue())))
                                .isPresent()))
                .toList();
        return matching.stream()
                .filter(row -> matching.stream().allMatch(other -> isNarrower(row, other)))
                .findFirst();
    }

    private boolean isNarrower(RateRow row, RateRow other) {
        return other.dates().encloses(row.dates())
                && other.codes().entrySet().stream()
                        .allMatch(code -> row.codes().containsKey(code.getKey())
                                && isUnder(code.getKey(), row.codes().get(code.getKey()), List.of(code.getValue())));
    }

    private long count(Distinct distinct, List<Event> events) {
        Map<String, Fraction> nets = new HashMap<>();
        for (Event event : events) {
            value(distinct.key(), event.judge).ifPresent(value -> nets.merge(value, event.amount, Fraction::plus));
        }
        Fraction least = distinct.atLeast().map(Fraction::of).orElse(Fraction.ZERO);
        return nets.values().stream()
                .filter(net -> net.signum() > 0 && net.compareTo(least) >= 0)
                .count();
    }

    private Optional<String> value(DistinctKey key, TradeLine line) {
        if (key.column().equals("month") || key.column().equals("quarter")) {
            PeriodUnit unit = key.column().equals("month") ? PeriodUnit.MONTH : PeriodUnit.QUARTER;
            return Optional.of(Integer.toString(calendar.index(unit, line.date())));
        }
        Optional<String> code = code(key.column(), line);
        if (key.depth().isEmpty() || code.isEmpty()) {
            return code;
        }
        List<String> path = new ArrayList<>();
        for (Optional<String> at = code; at.isPresent(); at = parent(key.column(), at.get())) {
            path.add(0, at.get());
        }
        int depth = key.depth().getAsInt();
        return depth < path.size() ? Optional.of(path.get(depth)) : Optional.empty();
    }

    private boolean isSale(TradeLine line, Returns returns) {
        if (line.isReturn()) {
            return false;
        }
        List<TradeLine> family =
                seen.stream().filter(other -> root(other) == line).toList();
        BigDecimal quantity = family.stream().map(TradeLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal amount = family.stream().map(TradeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return returns == Returns.WITHOUT_REVERSALS
                || family.size() == 1
                || quantity.signum() != 0
                || amount.signum() != 0;
    }

    private Optional<Fraction> compared(String column, Event event, Basis basis) {
        Optional<Fraction> day = date(column, event, basis).map(date -> Fraction.of(date.toEpochDay()));
        if (day.isPresent() || column.equals("unitPrice")) {
            return day.or(() -> event.own.unitPrice());
        }
        return column.equals("amount")
                ? Optional.of(event.amount)
                : number(column, event.own).map(value -> value.times(event.share));
    }
}
