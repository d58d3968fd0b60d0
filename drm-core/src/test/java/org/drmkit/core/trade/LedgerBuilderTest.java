package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;

class LedgerBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final CodeTree PRODUCTS = CodeTree.builder()
            .root("ALL")
            .below("ALL", "C1", "C2")
            .below("C1", "S18_1749")
            .build();
    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .products(PRODUCTS)
            .channels(List.of("ONLINE", "STORE"))
            .column("freight", ColumnType.DECIMAL)
            .column("customer", ColumnType.CODE)
            .column("installed", ColumnType.DATE)
            .build();

    private static LineWriter good(LedgerBuilder builder, String id) {
        return builder.line()
                .id(id)
                .dealer("D1")
                .product("S18_1749")
                .date(DAY)
                .quantity(10)
                .amountMinor(100_000);
    }

    private static LedgerException refused(LedgerBuilder builder) {
        return catchThrowableOfType(LedgerException.class, builder::build);
    }

    /** The only problem of a good line on which something was changed. */
    private static RowProblem problem(Consumer<LineWriter> change) {
        List<RowProblem> problems = refused(builderWith(change)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static LedgerBuilder builderWith(Consumer<LineWriter> change) {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        LineWriter line = good(builder, "L1");
        change.accept(line);
        line.add();
        return builder;
    }

    @Test
    void build_everyKindOfBadValue_isTheOnlyProblem() {
        assertThat(List.of(
                        problem(line -> line.dealer(null)),
                        problem(line -> line.product("")),
                        problem(line -> line.date(null)),
                        problem(line -> line.quantity(null)),
                        problem(line -> line.amount(null)),
                        problem(line -> line.product("S18_1794")),
                        problem(line -> line.channel("STORES")),
                        problem(line -> line.date(LocalDate.of(206, 1, 10))),
                        problem(line -> line.amount(new BigDecimal("12.345"))),
                        problem(line -> line.amount(new BigDecimal("1E+30"))),
                        problem(line -> line.currency("USD")),
                        problem(line -> line.code("freight", "about 5")),
                        problem(line -> line.code("installed", "10/01/2026")),
                        problem(line -> line.decimal("customer", new BigDecimal("1.5"))),
                        problem(line -> line.decimal("fright", 5, 0)),
                        problem(line -> line.id("\uD800")),
                        problem(line -> line.reverses("L1"))))
                .extracting(RowProblem::column, RowProblem::fault, RowProblem::value, RowProblem::nearest)
                .containsExactly(
                        tuple("dealer", RowFault.MISSING, "", Optional.empty()),
                        tuple("product", RowFault.MISSING, "", Optional.empty()),
                        tuple("date", RowFault.MISSING, "", Optional.empty()),
                        tuple("quantity", RowFault.MISSING, "", Optional.empty()),
                        tuple("amount", RowFault.MISSING, "", Optional.empty()),
                        tuple("product", RowFault.UNKNOWN_CODE, "S18_1794", Optional.of("S18_1749")),
                        tuple("channel", RowFault.UNKNOWN_CODE, "STORES", Optional.of("STORE")),
                        tuple("date", RowFault.OUT_OF_RANGE, "0206-01-10", Optional.empty()),
                        tuple("amount", RowFault.TOO_MANY_DIGITS, "12.345", Optional.empty()),
                        tuple("amount", RowFault.OUT_OF_RANGE, "1E+30", Optional.empty()),
                        tuple("currency", RowFault.OTHER_CURRENCY, "USD", Optional.empty()),
                        tuple("freight", RowFault.NOT_A_NUMBER, "about 5", Optional.empty()),
                        tuple("installed", RowFault.NOT_A_DATE, "10/01/2026", Optional.empty()),
                        tuple("customer", RowFault.NOT_A_CODE, "1.5", Optional.empty()),
                        tuple("fright", RowFault.UNKNOWN_COLUMN, "5", Optional.of("freight")),
                        tuple("id", RowFault.NOT_A_CODE, "\uD800", Optional.empty()),
                        tuple("reverses", RowFault.CIRCLE, "L1", Optional.empty()));
    }

    @Test
    void build_severalBadRows_listsAllProblemsOfAll() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L1").add();
        good(builder, "L2").date(null).product("C3").add();
        good(builder, "L3").add();
        good(builder, "L4").amount(new BigDecimal("0.001")).add();
        builder.receipt("L1", DAY, new BigDecimal("1.005"));

        LedgerException exception = refused(builder);

        assertThat(exception).hasMessage("""
                        3 of 5 rows cannot be used.
                        Line 2 (id L2), product: unknown code (C3). Allowed: ALL, C1, S18_1749, C2. Maybe C1.
                        Line 2 (id L2), date: no value. Allowed: a value in every row. Maybe the source has NULL there, or the column is called otherwise.
                        Line 4 (id L4), amount: too many digits after the point (0.001). Allowed: at most 2 digits after the point. Maybe it is a unit price, or was not rounded where it arose.
                        Receipt 1 (id L1), amount: too many digits after the point (1.005). Allowed: at most 2 digits after the point. Maybe it is a unit price, or was not rounded where it arose.""");
        assertThat(exception.problems()).extracting(RowProblem::row).containsExactly(2L, 2L, 4L, 1L);
        assertThat(exception.problemCount()).isEqualTo(4);
    }

    @Test
    void build_quarantine_leavesThirtySevenOfAHundredThousandOut() {
        LedgerBuilder dirty = TradeLedger.builder(SCHEMA).onBadLine(BadLines.quarantine(new BigDecimal("0.00037")));
        LedgerBuilder clean = TradeLedger.builder(SCHEMA);
        for (int row = 1; row <= 100_000; row++) {
            if (row % 2_700 == 0) {
                spoilt(dirty, row);
            } else {
                line(dirty, row).add();
                line(clean, row).add();
            }
        }

        TradeLedger ledger = dirty.build();

        assertThat(ledger.quarantined())
                .extracting(BadRow::row)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 37).mapToObj(i -> 2_700L * i).toList());
        assertThat(ledger.quarantined())
                .flatExtracting(BadRow::problems)
                .extracting(RowProblem::fault)
                .containsOnly(
                        RowFault.MISSING,
                        RowFault.UNKNOWN_CODE,
                        RowFault.OTHER_CURRENCY,
                        RowFault.REPEATED_ID,
                        RowFault.OTHER_DEALER,
                        RowFault.CIRCLE);
        TradeLedger expected = clean.build();
        assertThat(ledger.contentHash()).isEqualTo(expected.contentHash());
        assertThat(ledger.lines()).isEqualTo(expected.lines());
        assertThat(ledger.columns().reversals().origin())
                .isEqualTo(expected.columns().reversals().origin());
    }

    private static LineWriter line(LedgerBuilder builder, int row) {
        LineWriter line = good(builder, "L" + row).dealer("D" + row % 100).quantity(row);
        return row % 50 == 0 ? line.reverses("L" + (row - 100)).amountMinor(-row) : line;
    }

    private static void spoilt(LedgerBuilder builder, int row) {
        LineWriter line = line(builder, row).reverses(null);
        switch (row / 2_700 % 6) {
            case 0 -> line.date(null);
            case 1 -> line.product("S18_1794");
            case 2 -> line.currency("USD");
            case 3 -> line.id("L1");
            case 4 -> line.dealer("OTHER").reverses("L1");
            default -> line.reverses("L" + row);
        }
        line.add();
    }

    @Test
    void build_oneBadRowTooMany_refusesAndSaysHowMany() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA).onBadLine(BadLines.quarantine(new BigDecimal("0.4")));
        good(builder, "L1").date(null).add();
        good(builder, "L2").add();

        assertThatThrownBy(builder::build)
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith("1 of 2 rows cannot be used, a share of 0.5; at most 0.4 may be quarantined.");
    }

    @Test
    void build_noRowsAtAll_isAnEmptyLedger() {
        TradeLedger ledger = TradeLedger.builder(SCHEMA)
                .onBadLine(BadLines.quarantine(new BigDecimal("0.1")))
                .build();

        assertThat(ledger.size()).isZero();
        assertThat(ledger.dealers()).isEmpty();
        assertThat(ledger.quarantinedCount()).isZero();
    }

    @Test
    void build_quarantinedDealer_isNoDealerOfTheLedger() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA).onBadLine(BadLines.quarantine(BigDecimal.ONE));
        good(builder, "L1").add();
        good(builder, "L2").dealer("GHOST").product("?").add();
        good(builder, "L3").dealer("GHOST").reverses("L1").add();

        assertThat(builder.build().dealers()).containsExactly("D1");
    }

    @Test
    void build_thousandsOfBadRows_keepsAThousandProblemsAndCountsAll() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        for (int row = 0; row < 5_000; row++) {
            good(builder, null).product("X" + row).add();
        }

        LedgerException exception = refused(builder);

        assertThat(exception.problems()).hasSize(1_000);
        assertThat(exception.problemCount()).isEqualTo(5_000);
        assertThat(exception.getMessage().lines()).hasSize(52).last().isEqualTo("... and 4950 more");
    }

    @Test
    void build_lineHangingOnACircle_isUnresolvedOnceTheCircleIsLeftOut() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA).onBadLine(BadLines.quarantine(BigDecimal.ONE));
        good(builder, "L1").reverses("L2").add();
        good(builder, "L2").reverses("L3").add();
        good(builder, "L3").reverses("L1").add();
        good(builder, "L4").reverses("L2").add();

        TradeLedger ledger = builder.build();

        assertThat(ledger.quarantined()).extracting(BadRow::row).containsExactly(1L, 2L, 3L);
        assertThat(ledger.unresolvedReversals()).containsExactly(ledger.line(0));
        assertThat(ledger.line(0).reverses()).contains("L2");
    }

    @Test
    void build_returnOfAnotherDealersLine_namesThatDealer() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L2").dealer("E").reverses("L1").add();
        good(builder, "L1").add();

        assertThat(refused(builder).problems())
                .extracting(RowProblem::row, RowProblem::id, RowProblem::fault, RowProblem::allowed)
                .containsExactly(tuple(
                        1L,
                        Optional.of("L2"),
                        RowFault.OTHER_DEALER,
                        "the id of a line of E, while that is one of D1"));
    }

    @Test
    void build_returnOfAnUnknownLine_isALineOfItsOwn() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L3").reverses("OLD-77").add();

        TradeLedger ledger = builder.build();

        assertThat(ledger.unresolvedReversals()).extracting(TradeLine::id).containsExactly(Optional.of("L3"));
        assertThat(ledger.columns().reversals().origin()).isNull();
    }

    @Test
    void add_sameContentWrittenOtherwise_isARepetition() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L1")
                .quantity(15, 1)
                .recordedOn(DAY)
                .decimal("freight", 125, 2)
                .add();
        good(builder, "L1")
                .quantity(new BigDecimal("1.500"))
                .stage(Stage.SELL_IN)
                .code("freight", "1.250")
                .currency("CNY")
                .add();
        good(builder, "L1")
                .quantity(15, 1)
                .decimal("freight", 125, 2)
                .date(DAY.toEpochDay())
                .add();

        TradeLedger ledger = builder.build();

        assertThat(ledger.size()).isEqualTo(1);
        assertThat(ledger.duplicates()).isEqualTo(2);
    }

    @Test
    void add_sameIdAndAnyOtherColumn_isRefused() {
        List<Consumer<LineWriter>> changes = List.of(
                line -> line.dealer("D2"),
                line -> line.product("C2"),
                line -> line.date(DAY.plusDays(1)),
                line -> line.quantity(11),
                line -> line.amountMinor(100_001),
                line -> line.region("SH"),
                line -> line.channel("STORE"),
                line -> line.stage(Stage.SELL_OUT),
                line -> line.recordedOn(DAY.plusDays(1)),
                line -> line.reverses("L0"),
                line -> line.decimal("freight", 1, 0),
                line -> line.code("customer", "K"),
                line -> line.date("installed", DAY));
        for (Consumer<LineWriter> change : changes) {
            for (boolean first : new boolean[] {true, false}) {
                LedgerBuilder builder = TradeLedger.builder(SCHEMA);
                write(builder, change, first);
                write(builder, change, !first);

                assertThat(refused(builder).problems())
                        .extracting(RowProblem::fault)
                        .containsExactly(RowFault.REPEATED_ID);
            }
        }
    }

    private static void write(LedgerBuilder builder, Consumer<LineWriter> change, boolean changed) {
        LineWriter line = good(builder, "L1");
        if (changed) {
            change.accept(line);
        }
        line.add();
    }

    @Test
    void add_linesWithoutIds_areNeverRepetitions() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, null).add();
        good(builder, "").add();
        good(builder, "L1").add();
        good(builder, null).add();

        TradeLedger ledger = builder.build();

        assertThat(ledger.lines())
                .extracting(TradeLine::id)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of("L1"), Optional.empty());
        assertThat(ledger.duplicates()).isZero();
    }

    @Test
    void add_valuesOfALineBefore_areForgotten() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L1").region("SH").reverses("L0").decimal("freight", 5, 0).add();
        good(builder, "L2").add();

        assertThat(builder.build().line(1))
                .extracting(TradeLine::region, TradeLine::reverses)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void add_quantitiesOfAllScales_areExact() {
        List<BigDecimal> quantities = List.of(
                new BigDecimal("9223372036"),
                new BigDecimal("0.000000001"),
                new BigDecimal("-7.25"),
                new BigDecimal("1E+3"),
                new BigDecimal("2.5000000000000000000000000000000000000"));
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        quantities.forEach(quantity -> good(builder, null).quantity(quantity).add());

        TradeLedger ledger = builder.build();

        assertThat(ledger.columns().quantity().scale()).isEqualTo(9);
        assertThat(ledger.lines())
                .extracting(TradeLine::quantity)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(quantities);
    }

    @Test
    void add_quantityThatNeedsMoreDigitsThanALong_saysWhatFits() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L1").quantity(9_223_372_036L).add();
        good(builder, "L2").quantity(1, 10).add();

        assertThat(refused(builder).problems())
                .extracting(RowProblem::row, RowProblem::fault, RowProblem::allowed)
                .containsExactly(tuple(
                        2L,
                        RowFault.OUT_OF_RANGE,
                        "-9223372036.854775807 to 9223372036.854775807, at most 9 digits after the point"));
    }

    @Test
    void add_hugeExponents_areRefusedWithoutArithmetic() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L1").amount(new BigDecimal("1E+1000000000")).add();
        good(builder, "L2").quantity(new BigDecimal("1E-1000000000")).add();
        good(builder, "L3").quantity(new BigDecimal(BigInteger.TEN.pow(5_000))).add();
        good(builder, "L4").code("freight", "1E999999999").add();
        good(builder, "L5").quantity(Long.MIN_VALUE).add();
        good(builder, "L6").quantity(new BigDecimal("0E+1000000000")).add();

        assertThat(refused(builder).problems())
                .extracting(RowProblem::row, RowProblem::fault)
                .containsExactly(
                        tuple(1L, RowFault.OUT_OF_RANGE),
                        tuple(2L, RowFault.TOO_MANY_DIGITS),
                        tuple(3L, RowFault.OUT_OF_RANGE),
                        tuple(4L, RowFault.OUT_OF_RANGE),
                        tuple(5L, RowFault.OUT_OF_RANGE));
    }

    @Test
    void add_amountsInCurrenciesOfOtherPlaces_countTheirMinorUnits() {
        LedgerBuilder yen = TradeLedger.builder(TradeSchema.builder("JPY").build());
        LedgerBuilder dinar = TradeLedger.builder(TradeSchema.builder("KWD").build());
        good(yen, "L1").amountMinor(1_000).add();
        good(dinar, "L1").amount(new BigDecimal("1.255")).add();

        assertThat(yen.build().line(0).amount()).isEqualByComparingTo("1000");
        assertThat(dinar.build().columns().amount().values()).containsExactly(1255);
    }

    @Test
    void add_recordWithAnUndeclaredColumn_namesTheColumn() {
        TradeLine line = TradeLine.SHAPE.parse("""
                {"id": "L1", "dealer": "D1", "product": "C1", "date": "2026-01-10", "quantity": 1, "amount": 1000, "colour": "RED"}""", "line");

        assertThat(refused(TradeLedger.builder(SCHEMA).add(line)).problems())
                .extracting(RowProblem::id, RowProblem::column, RowProblem::fault)
                .containsExactly(tuple(Optional.of("L1"), "colour", RowFault.UNKNOWN_COLUMN));
    }

    @Test
    void add_recordInAnotherCurrency_isRefused() {
        TradeLine line = TradeLine.SHAPE.parse("""
                {"dealer": "D1", "product": "C1", "date": "2026-01-10", "quantity": 1, "amount": 1000, "currency": "USD"}""", "line");

        assertThat(refused(TradeLedger.builder(SCHEMA).add(line)).problems())
                .extracting(RowProblem::column, RowProblem::fault)
                .containsExactly(tuple("currency", RowFault.OTHER_CURRENCY));
    }

    @Test
    void coverage_twice_mustBeTheSame() {
        DateRange year = DateRange.parse("2026-01-01/2027-01-01");
        LedgerBuilder builder = TradeLedger.builder(SCHEMA).coverage(Stage.SELL_IN, year);

        assertThatCode(() -> builder.coverage(Stage.SELL_IN, year)).doesNotThrowAnyException();
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.coverage(Stage.SELL_IN, DateRange.from(DAY)))
                .withMessageContaining("2026-01-01/2027-01-01")
                .withMessageContaining("2026-01-10/..");
    }

    @Test
    void build_twice_throws() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        builder.build();

        assertThatIllegalStateException().isThrownBy(builder::build);
        assertThatIllegalStateException().isThrownBy(builder::line);
        assertThatIllegalStateException().isThrownBy(() -> builder.receipt("L1", DAY, BigDecimal.ONE));
    }

    @Test
    void line_startedAgain_forgetsWhatWasWrong() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        good(builder, "L1").code("colour", "RED").product("?");
        good(builder, "L1").add();

        assertThat(builder.build().size()).isEqualTo(1);
    }

    @Test
    void receipt_betweenTheValuesOfALine_hasNoneOfItsProblems() {
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        LineWriter line = good(builder, "L1").code("colour", "RED");
        builder.receipt("L1", DAY, BigDecimal.ONE);
        line.add();

        assertThat(refused(builder).problems())
                .extracting(RowProblem::source, RowProblem::column)
                .containsExactly(tuple(RowProblem.Source.LINE, "colour"));
    }

    @Test
    void add_ofALine_makesNoObject() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        LedgerBuilder builder = TradeLedger.builder(SCHEMA);
        LineWriter line = builder.line();
        long least = Long.MAX_VALUE;
        for (int block = 0; block < 200; block++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                line.dealer("D1")
                        .product("C1")
                        .channel("STORE")
                        .date(20_000)
                        .quantity(15, 1)
                        .amountMinor(i)
                        .decimal("freight", i, 2)
                        .add();
            }
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }

        assertThat(builder.build().size()).isEqualTo(20_000);
        assertThat(least).isZero();
    }
}
