package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.ResultMapping;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;

/**
 * The SteelWheels sample database, read through JDBC into what drmkit needs.
 *
 * <p>The order's own row says when it was placed and whether it stands; the fact table's copies of both are wrong for some orders. Amounts
 * are the fact table's totals, since its unit prices are cut.
 */
final class Warehouse implements AutoCloseable {

    private static final String LINES = """
            select f.ORDERNUMBER || '/' || f.PRODUCTCODE as ID, f.CUSTOMERNUMBER as DEALER, f.PRODUCTCODE as PRODUCT,
                   c.COUNTRY as REGION, o.ORDERDATE as SOLD, f.QUANTITYORDERED as QUANTITY, f.TOTALPRICE as AMOUNT,
                   p.MSRP * f.QUANTITYORDERED as LISTVALUE, f.ORDERNUMBER as ORDERNO
            from "orderfact" f
            join "orders" o on o.ORDERNUMBER = f.ORDERNUMBER
            join "products" p on p.PRODUCTCODE = f.PRODUCTCODE
            join "customers" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER
            """;

    /** An order that was booked as a sale and taken back later. */
    private static final String REVERSALS = """
            select 'R' || f.ORDERNUMBER || '/' || f.PRODUCTCODE as ID, f.CUSTOMERNUMBER as DEALER, f.PRODUCTCODE as PRODUCT,
                   c.COUNTRY as REGION, o.ORDERDATE as SOLD, -f.QUANTITYORDERED as QUANTITY, -f.TOTALPRICE as AMOUNT,
                   -p.MSRP * f.QUANTITYORDERED as LISTVALUE, f.ORDERNUMBER as ORDERNO,
                   f.ORDERNUMBER || '/' || f.PRODUCTCODE as REVERSES, cast(? as date) as RECORDEDON
            from "orderfact" f
            join "orders" o on o.ORDERNUMBER = f.ORDERNUMBER
            join "products" p on p.PRODUCTCODE = f.PRODUCTCODE
            join "customers" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER
            """;

    private static final String STANDING = "where o.STATUS <> 'Cancelled'";
    private static final String CANCELLED_2004 = "where o.ORDERNUMBER in (10248, 10253, 10260, 10262)";
    private static final String ON_HOLD = "where o.ORDERNUMBER = 10334";

    private static final ResultMapping COLUMNS =
            ResultMapping.byName().with("date", "SOLD").with("order", "ORDERNO");

    private final Connection connection;

    private Warehouse(Connection connection) {
        this.connection = connection;
    }

    static Warehouse open() throws SQLException {
        Connection connection =
                DriverManager.getConnection("jdbc:hsqldb:res:steelwheels", "STEELWHEELS", "STEELWHEELS");
        connection.setSchema("steelwheels");
        return new Warehouse(connection);
    }

    /** Returns what a line looks like: models by line, countries of the world, the list value beside the amount, the order. */
    TradeSchema schema() throws SQLException {
        return TradeSchema.builder("USD")
                .products(products())
                .regions(countries())
                .column("listValue", ColumnType.DECIMAL)
                .column("order", ColumnType.CODE)
                .build();
    }

    private CodeTree products() throws SQLException {
        List<CodeEntry> entries = new ArrayList<>(List.of(CodeEntry.root("ALL")));
        query(
                "select distinct PRODUCTLINE from \"products\"",
                row -> entries.add(CodeEntry.of(row.getString(1), "ALL")));
        query(
                "select PRODUCTCODE, PRODUCTLINE from \"products\"",
                row -> entries.add(CodeEntry.of(row.getString(1), row.getString(2))));
        return CodeTree.of(entries);
    }

    private CodeTree countries() throws SQLException {
        List<CodeEntry> entries = new ArrayList<>(List.of(CodeEntry.root("WORLD")));
        query("""
                select distinct c.COUNTRY from "customers" c
                join "orderfact" f on f.CUSTOMERNUMBER = c.CUSTOMERNUMBER
                """, row -> entries.add(CodeEntry.of(row.getString(1), "WORLD")));
        return CodeTree.of(entries);
    }

    /** Returns every line of an order that stands. */
    TradeLedger ledger(TradeSchema schema) throws SQLException {
        LedgerBuilder ledger = TradeLedger.builder(schema);
        add(ledger, LINES + STANDING);
        return ledger.build();
    }

    /** Returns the lines as they became known: orders that were cancelled later are booked, and reversed when that is recorded. */
    TradeLedger bookings(TradeSchema schema) throws SQLException {
        LedgerBuilder ledger = TradeLedger.builder(schema);
        add(ledger, LINES + STANDING);
        add(ledger, LINES + CANCELLED_2004);
        add(ledger, REVERSALS + CANCELLED_2004, LocalDate.of(2005, 1, 15));
        add(ledger, REVERSALS + ON_HOLD, LocalDate.of(2005, 3, 15));
        return ledger.build();
    }

    private void add(LedgerBuilder ledger, String sql, LocalDate... recordedOn) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < recordedOn.length; i++) {
                statement.setObject(i + 1, recordedOn[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                ledger.add(rows, COLUMNS);
            }
        }
    }

    /** Returns the dealers' names. */
    Map<String, String> names() throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        query(
                "select CUSTOMERNUMBER, CUSTOMERNAME from \"customers\" order by CUSTOMERNUMBER",
                row -> names.put(row.getString(1), readable(row.getString(2))));
        return names;
    }

    /** Returns the sales territory of each dealer that has one. */
    Map<String, String> territories() throws SQLException {
        Map<String, String> territories = new LinkedHashMap<>();
        query(
                "select CUSTOMERNUMBER, TERRITORY from \"customer_w_ter\" where TERRITORY is not null",
                row -> territories.put(row.getString(1), row.getString(2)));
        return territories;
    }

    /** The script that filled the database lost the backslash before some letters: Spezialitu00e4ten. */
    private static String readable(String name) {
        StringBuilder text = new StringBuilder(name);
        for (int at = text.indexOf("u00"); at >= 0; at = text.indexOf("u00", at + 1)) {
            text.replace(at, at + 5, Character.toString(Integer.parseInt(text.substring(at + 1, at + 5), 16)));
        }
        return text.toString();
    }

    /** Returns what dealers paid. */
    List<Payment> payments() throws SQLException {
        List<Payment> payments = new ArrayList<>();
        query(
                "select CUSTOMERNUMBER, PAYMENTDATE, AMOUNT from \"payments\"",
                row -> payments.add(new Payment(row.getString(1), row.getDate(2).toLocalDate(), row.getBigDecimal(3))));
        return payments;
    }

    /**
     * Money received from a dealer.
     *
     * @param dealer the dealer
     * @param date the day
     * @param amount the amount
     */
    record Payment(String dealer, LocalDate date, BigDecimal amount) {}

    /** Reads one row. */
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
