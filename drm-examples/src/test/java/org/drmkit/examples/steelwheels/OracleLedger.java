package org.drmkit.examples.steelwheels;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A ledger of section 1 or 4 as the table {@code line} of an own SQL session; the schema itself is read only. */
final class OracleLedger implements AutoCloseable {

    private static final Set<String> COUNTS = Set.of("lines", "days", "dealers");

    private final Connection connection;

    private OracleLedger(String which) throws SQLException {
        connection = DriverManager.getConnection("jdbc:hsqldb:res:steelwheels", "STEELWHEELS", "STEELWHEELS");
        connection.setSchema("steelwheels");
        table("line", """
                select f.ORDERNUMBER as ord, f.PRODUCTCODE as product, p.PRODUCTLINE as line, f.CUSTOMERNUMBER as dealer,
                       c.COUNTRY as country, t.TERRITORY as territory, cast(o.ORDERDATE as date) as dated,
                       extract(year from o.ORDERDATE) as yr, extract(year from o.ORDERDATE) || 'Q' || quarter(o.ORDERDATE) as qtr,
                       f.QUANTITYORDERED as quantity, cast(cast(f.TOTALPRICE as varchar(30)) as decimal(12,2)) as amount,
                       p.MSRP * f.QUANTITYORDERED as list
                from "orderfact" f
                join "orders" o on o.ORDERNUMBER = f.ORDERNUMBER
                join "products" p on p.PRODUCTCODE = f.PRODUCTCODE
                join "customers" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER
                left join "customer_w_ter" t on t.CUSTOMERNUMBER = f.CUSTOMERNUMBER
                where\s""" + which);
    }

    /** Section 1: L. */
    static OracleLedger main() throws SQLException {
        return new OracleLedger("o.STATUS <> 'Cancelled'");
    }

    /** Section 4: what was known on a day. */
    static OracleLedger asOf(LocalDate day) throws SQLException {
        return new OracleLedger("""
                cast(o.ORDERDATE as date) <= date '%1$s'
                and (o.STATUS <> 'Cancelled' or o.ORDERNUMBER in (10248, 10253, 10260, 10262))
                and not (o.ORDERNUMBER in (10248, 10253, 10260, 10262) and date '2005-01-15' <= date '%1$s')
                and not (o.ORDERNUMBER = 10334 and date '2005-03-15' <= date '%1$s')""".formatted(day));
    }

    /** Makes a table of this session. */
    void table(String name, String select) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "declare local temporary table " + name + " as (" + select + ") with data on commit preserve rows");
        }
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Reader<T> reader) throws SQLException {
        List<T> result = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                result.add(reader.read(row));
            }
        }
        return result;
    }

    /** The rows as objects of {@code result.json}: names in lower case, counts as integers, all else as text. */
    List<Map<String, Object>> objects(String sql) throws SQLException {
        return query(sql, row -> {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String name = row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT);
                object.put(name, COUNTS.contains(name) ? (Object) row.getInt(i) : row.getString(i));
            }
            return object;
        });
    }

    /** The first row, its columns joined by blanks. */
    String row(String sql) throws SQLException {
        Map<String, Object> columns = objects(sql).get(0);
        return String.join(" ", columns.values().stream().map(String::valueOf).toList());
    }

    static BigDecimal sum(Iterable<BigDecimal> amounts) {
        BigDecimal sum = new BigDecimal("0.00");
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
