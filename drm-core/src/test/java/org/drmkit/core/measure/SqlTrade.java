package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.tree.CodeTree;

/** Lines, receipts, trees, dealers and a rate table in a database. */
final class SqlTrade implements AutoCloseable {

    private final Connection connection;

    SqlTrade(List<TradeLine> lines, List<Receipt> receipts, RateTable rates) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            // A hundred lines are not worth a second thread.
            statement.execute("set threads = 1");
        }
        create(
                "line",
                "id varchar, dealer varchar, product varchar, region varchar, channel varchar, customer varchar, stage varchar,"
                        + " date date, recordedOn date, installed date, reverses varchar,"
                        + " quantity decimal(12, 1), amount decimal(12, 2), freight decimal(12, 3)",
                lines.stream().map(SqlTrade::row).toList());
        create(
                "receipt",
                "line varchar, paid_on date, amount decimal(12, 2)",
                receipts.stream()
                        .map(receipt -> row(receipt.line(), receipt.date(), receipt.amount()))
                        .toList());
        create("below", "root varchar, depth integer, code varchar", below());
        create("attribute", "dealer varchar, name varchar, since date, until date, value varchar", attributes());
        create(
                "rate",
                "of_product varchar, of_region varchar, of_tier varchar, of_customer varchar, since date, until date,"
                        + " factor decimal(12, 5), per_unit boolean, depth integer",
                rates.rows().stream().map(SqlTrade::row).toList());
    }

    private void create(String table, String columns, List<String> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table %s (%s)".formatted(table, columns));
            if (!rows.isEmpty()) {
                statement.execute("insert into %s values %s".formatted(table, String.join(", ", rows)));
            }
        }
    }

    private static String row(TradeLine line) {
        return row(
                line.id(),
                line.dealer(),
                line.product(),
                line.region(),
                line.channel(),
                Optional.ofNullable(line.columns().get("customer")),
                line.stage(),
                line.date(),
                line.recordedOn(),
                Optional.ofNullable(line.columns().get("installed")),
                line.reverses(),
                line.quantity(),
                line.amount(),
                Optional.ofNullable(line.columns().get("freight")));
    }

    private static String row(RateRow rate) {
        int depth = depth(Trade.SCHEMA.products(), rate.codes().get("product"))
                + depth(Trade.SCHEMA.regions(), rate.codes().get("region"))
                + (rate.codes().containsKey("dealer.tier") ? 1 : 0)
                + (rate.codes().containsKey("customer") ? 1 : 0);
        return row(
                Optional.ofNullable(rate.codes().get("product")),
                Optional.ofNullable(rate.codes().get("region")),
                Optional.ofNullable(rate.codes().get("dealer.tier")),
                Optional.ofNullable(rate.codes().get("customer")),
                since(rate.dates()),
                until(rate.dates()),
                rate.factor(),
                rate.perUnit(),
                depth);
    }

    /** How deep a key of a row is, 0 if it is left out. */
    private static int depth(Optional<CodeTree> tree, String code) {
        return code == null ? 0 : 1 + path(tree.orElseThrow(), code).size();
    }

    /** The codes above one, the root first. */
    private static List<String> path(CodeTree tree, String code) {
        List<String> path = new ArrayList<>();
        for (int node = tree.parent(tree.node(code)); node >= 0; node = tree.parent(node)) {
            path.add(0, tree.code(node));
        }
        return path;
    }

    private static List<String> below() {
        List<String> rows = new ArrayList<>();
        for (CodeTree tree : List.of(
                Trade.SCHEMA.products().orElseThrow(), Trade.SCHEMA.regions().orElseThrow())) {
            for (int node = 0; node < tree.size(); node++) {
                List<String> path = path(tree, tree.code(node));
                path.add(tree.code(node));
                for (int depth = 0; depth < path.size(); depth++) {
                    rows.add(row(path.get(depth), depth, tree.code(node)));
                }
            }
        }
        return rows;
    }

    private static List<String> attributes() {
        List<String> rows = new ArrayList<>();
        for (Dealer dealer : Trade.NETWORK.dealers()) {
            dealer.attributes()
                    .forEach((name, history) -> history.segments()
                            .forEach(segment -> rows.add(row(
                                    dealer.id(),
                                    name,
                                    since(segment.range()),
                                    until(segment.range()),
                                    segment.value()))));
        }
        return rows;
    }

    static LocalDate since(DateRange range) {
        return range.from().equals(LocalDate.MIN) ? LocalDate.of(1, 1, 1) : range.from();
    }

    static LocalDate until(DateRange range) {
        return range.to().orElse(LocalDate.of(9999, 12, 31));
    }

    private static String row(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Optional<?> optional ? optional.orElse(null) : value)
                .map(value -> value == null ? "null" : "'" + value + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The figures of the parties that a query of two columns tells of. */
    Map<String, Optional<BigDecimal>> ask(String query) throws SQLException {
        Map<String, Optional<BigDecimal>> figures = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            while (answer.next()) {
                figures.put(
                        answer.getString(1),
                        Optional.ofNullable(answer.getString(2)).map(BigDecimal::new));
            }
        }
        return figures;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
