package org.drmkit.examples.steelwheels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps in the data, counted: each is a reason why a plausible query gives another figure. */
class SteelWheelsDataTest {

    private static final String FACT = "\"orderfact\" f join \"orders\" o on o.ORDERNUMBER = f.ORDERNUMBER";
    private static final String TOTAL = "cast(TOTALPRICE as decimal(12,2))";

    private static OracleLedger ledger;

    @BeforeAll
    static void open() throws SQLException {
        ledger = OracleLedger.main();
    }

    @AfterAll
    static void close() throws SQLException {
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 1000, textBlock = """
            # orderfact contradicts orders
            58 7 | count(*), count(distinct f.ORDERNUMBER) from FACT where cast(f.ORDERDATE as date) <> cast(o.ORDERDATE as date)
            13 45 | sum(case when cast(ORDERDATE as date) = date '2008-07-30' then 1 else 0 end), sum(case when cast(ORDERDATE as date) = date '2008-07-31' then 1 else 0 end) from "orderfact"
            1 10310 8940.96 | count(*), min(f.ORDERNUMBER), sum(TOTAL) from FACT where year(o.ORDERDATE) = 2004 and year(f.ORDERDATE) <> 2004
            45 | count(*) from FACT where f.STATUS = 'Disputed' and o.STATUS = 'Shipped'
            13 | count(*) from FACT where f.STATUS = 'Disputed' and o.STATUS = 'In Process'
            58 | count(*) from FACT where f.STATUS <> o.STATUS and cast(f.ORDERDATE as date) <> cast(o.ORDERDATE as date)
            58 | count(*) from FACT where f.STATUS <> o.STATUS
            3 | count(*) from "orders" where STATUS = 'Disputed'
            141 | count(*) from FACT where f.SHIPPEDDATE <> o.SHIPPEDDATE
            0 | count(*) from FACT where f.REQUIREDDATE <> o.REQUIREDDATE or f.CUSTOMERNUMBER <> o.CUSTOMERNUMBER or f.TIME_ID <> cast(cast(o.ORDERDATE as date) as varchar(10))
            14 | count(*) from "orders" where cast(SHIPPEDDATE as date) = date '2006-08-23'
            # prices
            1380 100.0000000 100.0000000 | count(*), min(PRICEEACH), max(PRICEEACH) from "orderfact" where PRICEEACH * QUANTITYORDERED <> TOTAL
            8818638.37 10645949.18 | cast(sum(PRICEEACH * QUANTITYORDERED) as decimal(12,2)), sum(TOTAL) from "orderfact"
            11581065 | sum(PRICEEACH * QUANTITYORDERED) from "orderdetails"
            79 262327.29 | count(*), sum(TOTAL) from FACT where o.STATUS = 'Cancelled'
            5 3 | count(*), sum(case when yr = 2004 then 1 else 0 end) from line where amount = 0.80 * list
            1952 0.794 1.212 | count(*), min(SHARE), max(SHARE) from line where dated < date '2004-11-01'
            965 0.229 7.663 | count(*), min(SHARE), max(SHARE) from line where dated >= date '2004-11-01'
            122 | count(*) from line where amount > 1.50 * list
            5 | count(*) from "orders" o where o.STATUS = 'Cancelled' and exists (select 1 from "payments" p where p.CUSTOMERNUMBER = o.CUSTOMERNUMBER and abs(p.AMOUNT - (select sum(TOTAL) from "orderfact" f where f.ORDERNUMBER = o.ORDERNUMBER)) < 1)
            0 | count(*) from (select ORDERNUMBER from "orderfact" group by ORDERNUMBER, PRODUCTCODE having count(*) > 1)
            # rows without a partner, values without a meaning
            5 11000 11150 | count(*), min(ORDERNUMBER), max(ORDERNUMBER) from "orderdetails" d where not exists (select 1 from "orderfact" f where f.ORDERNUMBER = d.ORDERNUMBER and f.PRODUCTCODE = d.PRODUCTCODE)
            4 97 100 | count(*), min(CUSTOMERNUMBER), max(CUSTOMERNUMBER) from "customers" where CUSTOMERNUMBER not in (select CUSTOMERNUMBER from "customer_w_ter")
            4 497 500 | count(*), min(CUSTOMERNUMBER), max(CUSTOMERNUMBER) from "customer_w_ter" where CUSTOMERNUMBER not in (select CUSTOMERNUMBER from "customers")
            4 | count(*) from "orders" o where o.ORDERDATE <> cast(o.ORDERDATE as date) and not exists (select 1 from "orderfact" f where f.ORDERNUMBER = o.ORDERNUMBER)
            22 | count(*) from "customer_w_ter" where TERRITORY is null
            5 Germany Switzerland | count(*), min(COUNTRY), max(COUNTRY) from (select COUNTRY from "customer_w_ter" group by COUNTRY having count(TERRITORY) between 1 and count(*) - 1)
            1 Singapore | count(*), min(COUNTRY) from (select COUNTRY from "customer_w_ter" group by COUNTRY having count(distinct TERRITORY) > 1)
            0 | count(*) from line where territory is null
            28 | count(*) from "customers" where CUSTOMERNUMBER not in (select dealer from line)
            24 | count(*) from "customers" where CREDITLIMIT = 0
            22 | count(*) from "customers" where SALESREPEMPLOYEENUMBER is null
            74 | count(*) from "customers" where STATE is null
            7 | count(*) from "customers" where CUSTOMERNAME like '%''%'
            1 S18_3233 | count(*), min(PRODUCTCODE) from "products" where PRODUCTCODE not in (select PRODUCTCODE from "orderfact")
            8 | count(*) from "products" where PRODUCTDESCRIPTION like '%u000du000a%'
            # both ends of the SPIFF have lines, the last one is outside
            2004-09-15 2004-12-02 | min(dated), max(dated) from line where line in ('Planes', 'Ships', 'Trains') and dated between date '2004-09-15' and date '2004-12-02'
            """)
    void count_trap(String figures, String question) throws SQLException {
        String sql = question.replace("FACT", FACT)
                .replace("TOTAL", TOTAL)
                .replace("SHARE", "round(cast(amount as decimal(20,9)) / list, 3)");
        assertThat(ledger.row("select " + sql)).isEqualTo(figures);
    }

    @Test
    void amounts_areTheDoublesAtTheirShortestText() throws SQLException {
        String lines = """
                select l.amount, f.TOTALPRICE
                from line l join "orderfact" f on f.ORDERNUMBER = l.ord and f.PRODUCTCODE = l.product""";
        List<BigDecimal> differences = ledger.query(
                lines, row -> row.getBigDecimal(1).subtract(new BigDecimal(Double.toString(row.getDouble(2)))));
        assertThat(differences).hasSize(2917).allMatch(difference -> difference.signum() == 0);
    }
}
