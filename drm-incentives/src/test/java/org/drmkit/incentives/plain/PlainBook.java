package org.drmkit.incentives.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.measure.Factor;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.RateRow;
import org.drmkit.core.measure.RateTable;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.TradeLine;

/** Lines, dealers and facts as they are known on a day, asked one line at a time. */
final class PlainBook {

    private final List<TradeLine> lines;
    private final List<Dealer> dealers;
    private final List<Fact> facts;
    private final TreeSet<String> ids = new TreeSet<>();

    PlainBook(List<TradeLine> lines, List<Dealer> dealers, List<Fact> facts, LocalDate asOf) {
        this.lines = lines.stream()
                .filter(line -> !line.date().isAfter(asOf) && !line.recordedOn().isAfter(asOf))
                .toList();
        this.dealers = dealers;
        this.facts =
                facts.stream().filter(fact -> !fact.recordedOn().isAfter(asOf)).toList();
        lines.forEach(line -> ids.add(line.dealer()));
        dealers.forEach(dealer -> ids.add(dealer.id()));
    }

    TreeSet<String> dealers() {
        return ids;
    }

    Optional<String> attribute(String dealer, String name, LocalDate day) {
        return dealers.stream()
                .filter(known -> known.id().equals(dealer))
                .flatMap(known -> known.attribute(name, day).stream())
                .map(Scalar::toString)
                .findFirst();
    }

    /** The group of a dealer on a day; a dealer without one is a group of its own. */
    String group(String dealer, LocalDate day) {
        return attribute(dealer, "group", day).orElse(dealer);
    }

    /** The fact of exactly this period, else the one without a period; of several the one recorded last. */
    Optional<Figure> fact(String party, String name, DateRange period) {
        List<Fact> known = facts.stream()
                .filter(fact -> fact.party().equals(party) && fact.name().equals(name))
                .sorted(Comparator.comparing((Fact fact) -> fact.recordedOn()).reversed())
                .toList();
        return Stream.concat(
                        known.stream().filter(fact -> fact.period().equals(Optional.of(period))),
                        known.stream().filter(fact -> fact.period().isEmpty()))
                .map(Fact::figure)
                .findFirst();
    }

    /** The line that a return takes back; a return of a line that is not seen is a line of its own. */
    TradeLine origin(TradeLine line) {
        return line.reverses()
                .flatMap(id -> lines.stream()
                        .filter(other -> other.id().equals(Optional.of(id)))
                        .findFirst())
                .orElse(line);
    }

    /** What a measure comes to over the lines that some party counts, in a window. */
    Fraction measure(
            Measure measure,
            Map<String, RateTable> tables,
            Predicate<TradeLine> own,
            DateRange window,
            boolean returns) {
        List<TradeLine> counted = lines.stream()
                .filter(own)
                .filter(line -> returns || origin(line).equals(line))
                .filter(line -> window.contains(origin(line).date()) && meets(measure, origin(line)))
                .toList();
        return measure.aggregation() instanceof Aggregation.Sum sum
                ? counted.stream().map(line -> addend(sum, tables, line)).reduce(Fraction.ZERO, Fraction::plus)
                : Fraction.of(products(counted));
    }

    private boolean meets(Measure measure, TradeLine line) {
        return measure.where().columns().entrySet().stream()
                .allMatch(test -> meets(test.getKey(), test.getValue(), line));
    }

    private boolean meets(String column, ColumnTest test, TradeLine line) {
        Optional<String> code = column.equals("product")
                ? Optional.of(line.product())
                : attribute(line.dealer(), column.substring("dealer.".length()), line.date());
        return code.filter(((CodeSet) test).in()::contains).isPresent();
    }

    private Fraction addend(Aggregation.Sum sum, Map<String, RateTable> tables, TradeLine line) {
        BigDecimal column = sum.column().equals("amount") ? line.amount() : line.quantity();
        BigDecimal exact = column;
        if (sum.times().orElse(null) instanceof Factor.Constant constant) {
            exact = column.multiply(constant.value());
        } else if (sum.times().orElse(null) instanceof Factor.Table table) {
            exact = rated(tables.get(table.name()), line, column);
        }
        return Fraction.of(sum.roundLine() ? exact.setScale(2, RoundingMode.HALF_UP) : exact);
    }

    /** The row that says most about the line; what no row covers has the factor {@code else}. */
    private BigDecimal rated(RateTable table, TradeLine line, BigDecimal column) {
        TradeLine sale = origin(line);
        Optional<RateRow> best = table.rows().stream()
                .filter(row -> row.dates().contains(sale.date()))
                .filter(row -> row.codes().entrySet().stream().allMatch(key -> covers(key, sale)))
                .max(Comparator.comparing(row -> row.codes().size()));
        return best.map(row -> row.perUnit() ? line.quantity().multiply(row.factor()) : column.multiply(row.factor()))
                .orElseGet(() -> column.multiply(table.otherwise().orElseThrow()));
    }

    private boolean covers(Map.Entry<String, String> key, TradeLine sale) {
        Optional<String> code = key.getKey().equals("product")
                ? Optional.of(sale.product())
                : attribute(sale.dealer(), key.getKey().substring("dealer.".length()), sale.date());
        return code.equals(Optional.of(key.getValue()));
    }

    /** The products whose net amount is positive. */
    private static long products(List<TradeLine> counted) {
        Map<String, BigDecimal> net = new TreeMap<>();
        counted.forEach(line -> net.merge(line.product(), line.amount(), BigDecimal::add));
        return net.values().stream().filter(amount -> amount.signum() > 0).count();
    }
}
