package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLine;

/** Sums, numbers of lines and numbers of values, beside the same questions in SQL. */
class ScanSqlProperties {

    private static final List<String> NAMES = List.of("sum", "rounded", "count", "distinct");

    private static final Map<String, Aggregation> AGGREGATIONS = Map.of(
            "sum", Measure.sum("amount").aggregation(),
            "rounded", Measure.sumRoundedByLine("amount", Factor.of("0.0375")).aggregation(),
            "count", Measure.count().aggregation(),
            "distinct", Measure.distinct("customer").aggregation());

    /** A condition on lines, and what it is in SQL. */
    private record Both(Condition condition, String sql) {}

    @Property(tries = 60)
    void scan_agreesWithSql(@ForAll Random random) throws SQLException {
        RandomTrade draw = new RandomTrade(random);
        List<TradeLine> lines = draw.lines(1 + random.nextInt(150)).stream()
                .filter(line -> line.reverses().isEmpty())
                .toList();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            load(connection, lines);
            for (int i = 0; i < 5; i++) {
                check(connection, lines, draw.window(), draw.day(), condition(random, 2));
            }
        }
    }

    private static void load(Connection connection, List<TradeLine> lines) throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute(
                    "create table line (dealer varchar, product varchar, region varchar, customer varchar, stage varchar,"
                            + " day date, recorded date, quantity decimal(18, 3), amount decimal(38, 2))");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into line values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (TradeLine line : lines) {
                insert.setString(1, line.dealer());
                insert.setString(2, line.product());
                insert.setString(3, line.region().orElse(null));
                insert.setString(
                        4,
                        line.columns().containsKey("customer")
                                ? line.columns().get("customer").toString()
                                : null);
                insert.setString(5, line.stage().name());
                insert.setObject(6, line.date());
                insert.setObject(7, line.recordedOn());
                insert.setBigDecimal(8, line.quantity());
                insert.setBigDecimal(9, line.amount());
                insert.execute();
            }
        }
    }

    private static void check(Connection connection, List<TradeLine> lines, DateRange window, LocalDate asOf, Both both)
            throws SQLException {
        MeasurePlan.Builder builder =
                MeasurePlan.builder(measures(both), Map.of(), Trade.NETWORK, FiscalCalendar.CALENDAR_YEAR, asOf);
        NAMES.forEach(name -> builder.request(MeasureKey.of(name), window));
        Accumulators accumulators =
                builder.build().scan(DealerBook.of(Trade.NETWORK, RandomTrade.ledger(lines, List.of())));
        for (String dealer : accumulators.parties(MeasureKey.of("sum")).ids()) {
            List<BigDecimal> expected = ask(connection, dealer, window, asOf, both.sql);
            List<BigDecimal> actual = new ArrayList<>();
            for (String name : NAMES) {
                FigureColumn column = accumulators.column(MeasureKey.of(name), window);
                int row = accumulators.parties(MeasureKey.of(name)).index(dealer);
                actual.add(column.fraction(row).decimal().orElseThrow());
            }
            assertThat(actual)
                    .as("%s in %s as of %s where %s", dealer, window, asOf, both.sql)
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(expected);
        }
    }

    private static Map<String, Measure> measures(Both both) {
        return Map.of(
                "sum", measure("sum", both),
                "rounded", measure("rounded", both),
                "count", measure("count", both),
                "distinct", measure("distinct", both));
    }

    private static Measure measure(String name, Both both) {
        return Measure.of(AGGREGATIONS.get(name)).where(both.condition).stage(Stage.SELL_IN);
    }

    private static List<BigDecimal> ask(
            Connection connection, String dealer, DateRange window, LocalDate asOf, String where) throws SQLException {
        String from = window.from().equals(LocalDate.MIN)
                ? "0001-01-01"
                : window.from().toString();
        String to = window.to().map(LocalDate::toString).orElse("9999-12-31");
        String lines =
                "with seen as (select * from line where dealer = '%s' and stage = 'SELL_IN' and day >= '%s' and day < '%s'"
                                .formatted(dealer, from, to)
                        + " and day <= '%s' and recorded <= '%s' and (%s)) ".formatted(asOf, asOf, where);
        // Rounding by magnitude in whole numbers: cents x 375 / 10000, with half a unit added.
        String rounded = "cast(amount * 100 as hugeint) * 375";
        String figures =
                "select coalesce(sum(amount), 0), coalesce(sum(sign(amount) * ((abs(%s) + 5000) // 10000)), 0),"
                                .formatted(rounded)
                        + " count(*) filter (where quantity >= 0 and amount >= 0),"
                        + " (select count(*) from (select customer from seen where customer is not null group by customer"
                        + " having sum(amount) > 0)) from seen";
        try (Statement ask = connection.createStatement();
                ResultSet answer = ask.executeQuery(lines + figures)) {
            answer.next();
            return List.of(
                    answer.getBigDecimal(1),
                    new BigDecimal(answer.getString(2)).movePointLeft(2),
                    new BigDecimal(answer.getString(3)),
                    new BigDecimal(answer.getString(4)));
        }
    }

    private static Both condition(Random random, int depth) {
        if (depth > 0 && random.nextInt(2) == 0) {
            Both left = condition(random, depth - 1);
            Both right = condition(random, depth - 1);
            return switch (random.nextInt(3)) {
                case 0 ->
                    new Both(
                            Condition.any(List.of(left.condition, right.condition)),
                            "(%s) or (%s)".formatted(left.sql, right.sql));
                case 1 ->
                    new Both(
                            Condition.all(List.of(left.condition, right.condition)),
                            "(%s) and (%s)".formatted(left.sql, right.sql));
                default -> new Both(left.condition.negated(), "not coalesce((%s), false)".formatted(left.sql));
            };
        }
        return leaf(random);
    }

    private static Both leaf(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Both(Condition.of("product", CodeSet.under("CARS")), "product in ('CARS', 'C1', 'C2')");
            case 1 ->
                new Both(
                        Condition.of("region", CodeSet.under("EAST").except("E2")),
                        "coalesce(region in ('EAST', 'E1'), false)");
            case 2 -> {
                int least = random.nextInt(12) - 2;
                yield new Both(
                        Condition.of("quantity", Bounds.of(Comparison.AT_LEAST, Literal.of(least))),
                        "quantity >= " + least);
            }
            case 3 -> {
                int most = random.nextInt(4000);
                yield new Both(
                        Condition.of("amount", Bounds.of(Comparison.BELOW, Literal.of(most))), "amount < " + most);
            }
            default -> {
                int month = 1 + random.nextInt(7);
                yield new Both(
                        Condition.of("month", Bounds.of(Comparison.EQUAL, Literal.of(month))), "month(day) = " + month);
            }
        };
    }
}
