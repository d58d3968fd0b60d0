package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
