package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultSetLoadingTest {

    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .column("freight", ColumnType.DECIMAL)
            .column("customer", ColumnType.CODE)
            .column("installed", ColumnType.DATE)
            .build();

    private Connection database;
    private Statement statement;

    @BeforeEach
    void open() throws SQLException {
        database = DriverManager.getConnection("jdbc:duckdb:");
        statement = database.createStatement();
    }

    @AfterEach
    void close() throws SQLException {
        statement.close();
        database.close();
    }

    private TradeLedger load(String sql, ResultMapping mapping) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return TradeLedger.builder(SCHEMA).add(rows, mapping).build();
        }
    }

    @Test
    void add_rowsOfADatabase_areTheLines() throws SQLException {
        TradeLedger ledger = load("""
                select * from (values
                  ('L1', 'D1', 'C1', date '2026-01-10', 10, 1000.00, null, date '2026-01-12', null, 1.5, 'K1', null),
                  ('L2', 'D1', 'C1', date '2026-05-02', -2, -200.00, 'SELL_OUT', null, 'L1', null, null, date '2026-04-30')
                ) as t(id, dealer, product, "date", quantity, amount, stage, recorded_on, reverses, freight, customer, installed)""", ResultMapping.byName());

        assertThat(ledger.lines())
                .containsExactly(
                        TradeLine.builder()
                                .id("L1")
                                .dealer("D1")
                                .product("C1")
                                .date(LocalDate.of(2026, 1, 10))
                                .quantity(10)
                                .amount("1000")
                                .recordedOn(LocalDate.of(2026, 1, 12))
                                .decimal("freight", new BigDecimal("1.5"))
                                .code("customer", "K1")
                                .build(),
                        TradeLine.builder()
                                .id("L2")
                                .dealer("D1")
                                .product("C1")
                                .date(LocalDate.of(2026, 5, 2))
                                .quantity(-2)
                                .amount("-200")
                                .stage(Stage.SELL_OUT)
                                .reverses("L1")
                                .date("installed", LocalDate.of(2026, 4, 30))
                                .build());
    }

    @Test
    void add_otherTypesOfTheDatabase_meanTheSame() throws SQLException {
        TradeLedger ledger = load("""
                select 1001::bigint as id, 17::hugeint as dealer, 'C1' as product, timestamp '2026-01-10 23:59:59' as "date",
                       2.5::float as quantity, '12.30' as amount, 7::tinyint as region, '2026-01-11' as recordedOn""", ResultMapping.byName());

        assertThat(ledger.line(0))
                .isEqualTo(TradeLine.builder()
                        .id("1001")
                        .dealer("17")
                        .product("C1")
                        .date(LocalDate.of(2026, 1, 10))
                        .quantity(new BigDecimal("2.5"))
                        .amount("12.30")
                        .region("7")
                        .recordedOn(LocalDate.of(2026, 1, 11))
                        .build());
    }

    @Test
    void add_amountsInDoubles_areTheirCents() throws SQLException {
        statement.execute("create table t as select i, (i / 100.0)::double as amount from range(-50000, 50000) r(i)");
        TradeLedger ledger = load("""
                select 'D' as dealer, 'P' as product, date '2026-01-01' as "date", 1 as quantity, amount from t order by i""", ResultMapping.byName());

        long[] cents = ledger.columns().amount().values();

        assertThat(cents).hasSize(100_000);
        for (int i = 0; i < cents.length; i++) {
            assertThat(cents[i]).isEqualTo(i - 50_000);
        }
    }

    @Test
    void add_doublesThatAreNoMoney_areTold() throws SQLException {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        try (ResultSet rows = statement.executeQuery("""
                select 'D' as dealer, 'P' as product, date '2026-01-01' as "date", 1 as quantity, amount from (values
                  ('nan'::double), ('inf'::double), (0.1::double * 3), (null), (1e300::double), (1.005::double)) as t(amount)""")) {
            builder.add(rows, ResultMapping.byName());
        }

        assertThat(catchThrowableOfType(LedgerException.class, builder::build).problems())
                .extracting(RowProblem::row, RowProblem::fault, RowProblem::value)
                .containsExactly(
                        tuple(1L, RowFault.NOT_A_NUMBER, "NaN"),
                        tuple(2L, RowFault.NOT_A_NUMBER, "Infinity"),
                        tuple(3L, RowFault.TOO_MANY_DIGITS, "0.30000000000000004"),
                        tuple(4L, RowFault.MISSING, ""),
                        tuple(5L, RowFault.OUT_OF_RANGE, "1E+300"),
                        tuple(6L, RowFault.TOO_MANY_DIGITS, "1.005"));
    }

    @Test
    void add_columnsOfOtherNames_areMapped() throws SQLException {
        TradeLedger ledger = load(
                """
                select 'D' as customer_no, 'P' as sku, date '2026-01-01' as booked, 1 as pieces, 5 as amount, 'x' as remark""",
                ResultMapping.byName()
                        .with("dealer", "CUSTOMER_NO")
                        .with("product", "sku")
                        .with("date", "booked")
                        .with("quantity", "pieces")
                        .ignoringOthers());

        assertThat(ledger.line(0))
                .extracting(TradeLine::dealer, TradeLine::product, TradeLine::columns)
                .containsExactly("D", "P", Map.of());
    }

    @Test
    void add_columnsThatDoNotFit_areAllTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        load("""
                        select 'D' as deler, 'P' as product, date '2026-01-01' as "date", 1 as quantity, 5 as amount, 6 as "Amount\"""", ResultMapping.byName().with("reegion", "x").with("channel", "chanel")))
                .withMessage("""
                        The columns of the result cannot be mapped.
                        There is no column (reegion); known are [id, dealer, product, date, quantity, amount, region, channel, stage, recordedOn, reverses, currency, customer, freight, installed]. Maybe region.
                        The result has 0 columns labelled (chanel) for channel; its labels are [deler, product, date, quantity, amount, Amount].
                        The result column (deler) is none of [id, dealer, product, date, quantity, amount, region, channel, stage, recordedOn, reverses, currency, customer, freight, installed]. Maybe dealer. Or call ignoringOthers().
                        The result column (Amount) is another one for amount.
                        No result column is dealer; the labels are [deler, product, date, quantity, amount, Amount]. Maybe deler. Or name it with("dealer", ...).""");
    }

    @Test
    void addReceipts_rowsOfADatabase_areTheReceipts() throws SQLException {
        try (ResultSet rows = statement.executeQuery("""
                select 'L1' as line, date '2026-02-09' as "date", 600.00 as amount""")) {
            TradeLedger ledger = TradeLedger.builder(SCHEMA)
                    .addReceipts(rows, ResultMapping.byName())
                    .build();

            assertThat(ledger.receipts())
                    .containsExactly(new Receipt("L1", LocalDate.of(2026, 2, 9), new BigDecimal("600")));
        }
    }

    @Test
    void add_rowsOfATable_sumUpAsTheDatabaseSays() throws SQLException {
        statement.execute("""
                create table t as select 'L' || i as id, 'D' || (hash(i) % 1000) as dealer, 'P' || (hash(i) % 77) as product,
                  date '2026-01-01' + (hash(i) % 365)::int as "date", (hash(i) % 40)::int as quantity,
                  ((hash(i) % 10000019)::decimal(18, 2) / 100)::decimal(18, 2) as amount from range(100000) r(i)""");
        TradeLedger ledger = load("select * from t", ResultMapping.byName());

        try (ResultSet sum = statement.executeQuery(
                "select sum(amount) * 100, sum(quantity), count(distinct dealer), count(distinct product) from t")) {
            sum.next();
            assertThat(Arrays.stream(ledger.columns().amount().values()).sum())
                    .isEqualTo(sum.getBigDecimal(1).longValueExact());
            assertThat(Arrays.stream(ledger.columns().quantity().values()).sum())
                    .isEqualTo(sum.getLong(2));
            assertThat(ledger.dealers()).hasSize(sum.getInt(3));
            assertThat(ledger.columns().product().codes().size()).isEqualTo(sum.getInt(4));
        }
    }

    /** A result set with a line for each of the days, in types that this database does not hand out. */
    private static ResultSet resultOf(Object... days) {
        return FakeResult.of(
                List.of("dealer", "product", "date", "quantity", "amount"),
                Arrays.stream(days)
                        .map(day -> Arrays.asList("D", "P", day, 1, BigInteger.TEN))
                        .toList());
    }

    @Test
    void add_datesOfEveryType_areThatDay() throws SQLException {
        LocalDate day = LocalDate.of(2026, 1, 10);
        LocalDateTime night = day.atTime(23, 59, 59);
        TradeLedger ledger = TradeLedger.builder(SCHEMA)
                .add(
                        resultOf(
                                day,
                                Date.valueOf(day),
                                Timestamp.valueOf(night),
                                night,
                                OffsetDateTime.parse("2026-01-10T23:59:59+14:00"),
                                ZonedDateTime.parse("2026-01-10T00:00:00-10:00[Pacific/Honolulu]"),
                                "2026-01-10"),
                        ResultMapping.byName())
                .build();

        assertThat(ledger.lines()).hasSize(7).extracting(TradeLine::date).containsOnly(day);
    }

    @Test
    void add_datesThatAreNone_areTold() {
        assertThatThrownBy(() -> TradeLedger.builder(SCHEMA)
                        .add(
                                resultOf(Time.valueOf("12:00:00"), 20260110, "10.01.2026", "2026-02-30"),
                                ResultMapping.byName())
                        .build())
                .isInstanceOf(LedgerException.class)
                .hasMessageContainingAll(
                        "Line 1, date: not a date (12:00:00)",
                        "Line 2, date: not a date (20260110)",
                        "Line 3, date: not a date (10.01.2026)",
                        "Line 4, date: not a date (2026-02-30)");
    }

    @Test
    void ids_ofRowsWithoutThem_areEmpty() throws SQLException {
        TradeLedger ledger = TradeLedger.builder(SCHEMA)
                .add(resultOf(LocalDate.EPOCH), ResultMapping.byName())
                .build();

        assertThat(ledger.line(0).id()).isEqualTo(Optional.empty());
    }
}
