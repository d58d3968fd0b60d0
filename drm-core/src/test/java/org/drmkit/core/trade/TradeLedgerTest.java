package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.junit.jupiter.api.Test;

class TradeLedgerTest {

    private static final TradeSchema CNY = TradeSchema.builder("CNY").build();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static TradeLineBuilder line(String id) {
        return TradeLine.builder()
                .id(id)
                .dealer("D1")
                .product("C1")
                .date(DAY)
                .quantity(10)
                .amount("1000.00");
    }

    private static TradeLedger ledger(TradeLine... lines) {
        return TradeLedger.builder(CNY).addAll(List.of(lines)).build();
    }

    @Test
    void lines_ofRecords_comeBackEqual() {
        TradeSchema schema = TradeSchema.builder("CNY")
                .column("freight", ColumnType.DECIMAL)
                .column("customer", ColumnType.CODE)
                .column("installed", ColumnType.DATE)
                .build();
        TradeLine plain = line("L1").build();
        TradeLine full = line("L2")
                .region("SH")
                .channel("ONLINE")
                .stage(Stage.SELL_OUT)
                .recordedOn(DAY.plusDays(2))
                .quantity(new BigDecimal("2.50"))
                .decimal("freight", new BigDecimal("1.255"))
                .code("customer", "K1")
                .date("installed", LocalDate.of(2026, 2, 28))
                .build();
        TradeLine back = line("L3").quantity(-1).amount("-100").reverses("L1").build();

        TradeLedger ledger =
                TradeLedger.builder(schema).addAll(List.of(plain, full, back)).build();

        assertThat(ledger.lines()).containsExactly(plain, full, back);
        assertThat(ledger.line("L2")).contains(full);
        assertThat(ledger.line("L4")).isEmpty();
    }

    @Test
    void build_repeatedRow_isIgnoredAndCounted() {
        TradeLedger ledger =
                ledger(line("L1").build(), line("L1").amount("1000").build());

        assertThat(ledger.size()).isEqualTo(1);
        assertThat(ledger.duplicates()).isEqualTo(1);
    }

    @Test
    void build_repeatedIdWithOtherContent_namesBothRows() {
        LedgerBuilder builder = TradeLedger.builder(CNY)
                .add(line("L0").build())
                .add(line("L1").build())
                .add(line("L1").amount("1001").build());

        assertThatThrownBy(builder::build)
                .isInstanceOf(LedgerException.class)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 of 3 rows cannot be used.\n"
                        + "Line 3 (id L1), id: the id is taken by a line with other content (L1). Allowed: the content of line 2, which has another amount. "
                        + "Maybe it is a correction: an id of its own and reverses make it one.");
    }

    @Test
    void columns_reversalOfReversal_hasTheSaleAsOrigin() {
        TradeLedger ledger = ledger(
                line("L3").reverses("L2").build(),
                line("L2").quantity(-10).amount("-1000").reverses("L1").build(),
                line("L1").build());

        LedgerColumns columns = ledger.columns();

        assertThat(columns.reversals().origin()).containsExactly(2, 2, -1);
    }

    @Test
    void receipts_inAnyOrder_areThoseOfTheLinesInOrder() {
        Receipt late = new Receipt("L2", DAY.plusDays(9), new BigDecimal("600.00"));
        Receipt bounced = new Receipt("L1", DAY.plusDays(8), new BigDecimal("-5"));
        Receipt early = new Receipt("L1", DAY.plusDays(7), new BigDecimal("5"));
        Receipt unknown = new Receipt("OLD-7", DAY, new BigDecimal("1"));
        TradeLedger ledger = TradeLedger.builder(CNY)
                .receipt(late)
                .receipt(unknown)
                .receipt(bounced)
                .add(line("L1").build())
                .add(line("L2").build())
                .receipt(early)
                .build();

        assertThat(ledger.receipts()).containsExactly(early, bounced, late, unknown);
        assertThat(ledger.unresolvedReceipts()).containsExactly(unknown);
    }

    @Test
    void coverage_notDeclared_isAlways() {
        DateRange year = DateRange.parse("2026-01-01/2027-01-01");

        TradeLedger ledger =
                TradeLedger.builder(CNY).coverage(Stage.SELL_OUT, year).build();

        assertThat(ledger.coverage(Stage.SELL_OUT)).isEqualTo(year);
        assertThat(ledger.coverage(Stage.SELL_IN)).isEqualTo(DateRange.always());
    }

    @Test
    void merge_differentSchemas_namesBoth() {
        TradeLedger other =
                TradeLedger.builder(TradeSchema.builder("JPY").build()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeLedger.merge(List.of(ledger(), other)))
                .withMessageContaining("CNY")
                .withMessageContaining("JPY");
    }

    private static TradeLedger sellIn(String days) {
        return TradeLedger.builder(CNY)
                .coverage(Stage.SELL_IN, DateRange.parse(days))
                .build();
    }

    @Test
    void merge_partsThatLeaveDaysOut_namesBothRanges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TradeLedger.merge(List.of(sellIn("2026-03-01/2026-04-01"), sellIn("2026-01-01/2026-02-01"))))
                .withMessageContaining("SELL_IN for 2026-01-01/2026-02-01 and for 2026-03-01/2026-04-01");
    }

    @Test
    void merge_partWithUndeclaredLines_isRefused() {
        TradeLedger declared = sellIn("2026-01-01/2026-02-01");
        TradeLedger sellOut = ledger(line("L1").stage(Stage.SELL_OUT).build());

        assertThat(TradeLedger.merge(List.of(declared, sellOut)).coverage())
                .containsExactly(entry(Stage.SELL_IN, DateRange.parse("2026-01-01/2026-02-01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TradeLedger.merge(List.of(declared, ledger(line("L1").build()))))
                .withMessageContaining("Part 2 has lines of SELL_IN");
    }

    @Test
    void merge_sameIdWithOtherContent_isRefused() {
        TradeLedger first = ledger(line("L1").build(), line("L2").build());
        TradeLedger second = ledger(line("L2").amount("1").build());

        assertThatThrownBy(() -> TradeLedger.merge(List.of(first, second)))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("Line 3 (id L2)")
                .hasMessageContaining("the content of line 2, which has another amount");
    }

    @Test
    void merge_returnInAnotherPart_findsItsSale() {
        TradeLedger returns = ledger(line("L2").reverses("L1").build());
        TradeLedger sales = ledger(line("L1").build());

        TradeLedger merged = TradeLedger.merge(List.of(returns, sales));

        assertThat(returns.unresolvedReversals()).hasSize(1);
        assertThat(merged.unresolvedReversals()).isEmpty();
        assertThat(merged.columns().reversals().origin()).containsExactly(1, -1);
    }

    @Test
    void merge_nothing_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> TradeLedger.merge(List.of()));
    }

    @Test
    void merge_quarantinedParts_keepsWhatWasLeftOut() {
        LedgerBuilder builder = TradeLedger.builder(CNY).onBadLine(BadLines.quarantine(BigDecimal.ONE));
        builder.line().id("L9").add();
        TradeLedger part = builder.build();

        TradeLedger merged = TradeLedger.merge(List.of(part, ledger(line("L1").build())));

        assertThat(merged.quarantinedCount()).isEqualTo(1);
        assertThat(merged.quarantined()).isEqualTo(part.quarantined());
    }

    @Test
    void contentHash_ofAnyOtherContent_isAnother() {
        List<TradeLedger> ledgers = List.of(
                ledger(),
                TradeLedger.builder(TradeSchema.builder("USD").build()).build(),
                sellIn("2026-01-01/2026-02-01"),
                ledger(line("L1").build()),
                ledger(line("L2").build()),
                ledger(line("L1").build(), line("L2").build()),
                ledger(line("L1").dealer("C1").product("D1").build()),
                ledger(line("L1").recordedOn(DAY.plusDays(1)).build()),
                ledger(line("L1").region("SH").build()),
                ledger(line("L1").channel("SH").build()),
                ledger(line("L1").stage(Stage.SELL_OUT).build()),
                ledger(line("L1").reverses("L0").build()),
                ledger(line("L1").quantity(100).build()),
                ledger(line("L1").quantity(1000).amount("10.00").build()),
                TradeLedger.builder(CNY).receipt("L1", DAY, BigDecimal.ONE).build(),
                TradeLedger.builder(CNY).receipt("L1", DAY, BigDecimal.TEN).build(),
                TradeLedger.builder(CNY)
                        .receipt("L1", DAY.plusDays(1), BigDecimal.ONE)
                        .build(),
                TradeLedger.builder(CNY).receipt("L2", DAY, BigDecimal.ONE).build());

        assertThat(ledgers).extracting(TradeLedger::contentHash).doesNotHaveDuplicates();
    }

    @Test
    void contentHash_doesNotDependOnColumnsThatNoLineHas() {
        TradeSchema wider =
                TradeSchema.builder("CNY").column("freight", ColumnType.DECIMAL).build();
        TradeLedger ledger = TradeLedger.builder(wider).add(line("L1").build()).build();

        assertThat(ledger.contentHash()).isEqualTo(ledger(line("L1").build()).contentHash());
        assertThat(ledger).isNotEqualTo(ledger(line("L1").build()));
    }

    @Test
    void contentHash_ofOneLine_staysWhatItIs() {
        assertThat(ledger(line("L1").build()).contentHash())
                .isEqualTo("037b5765c9124e596793521aa848ec9a1642556a26f6b41e0853d07cb5f35941");
    }

    @Test
    void lines_outsideTheLedger_throw() {
        TradeLedger ledger = ledger(line("L1").build());

        assertThatThrownBy(() -> ledger.line(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ledger.lines().get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ledger.lines().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
