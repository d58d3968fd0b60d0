package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One load with every mistake that a source makes: row, column, value and likely fix of each, at once. */
@Timeout(10)
class BadInputTest {

    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .products(
                    CodeTree.builder().root("AC").below("AC", "SPLIT", "WINDOW").build())
            .column("freight", ColumnType.DECIMAL)
            .build();

    private final LedgerBuilder builder = TradeLedger.builder(SCHEMA);

    private void line(String id, Consumer<LineWriter> change) {
        LineWriter line = builder.line()
                .id(id)
                .dealer("D1")
                .product("SPLIT")
                .date(LocalDate.of(2026, 1, 10))
                .quantity(10)
                .amountMinor(100_000);
        change.accept(line);
        line.add();
    }

    private LedgerException refused() {
        return catchThrowableOfType(LedgerException.class, builder::build);
    }

    @Test
    void build_everyMistake_isListedWithRowColumnValueAndFix() {
        line("L1", line -> {});
        line("L2", line -> line.date(null));
        line("L3", line -> line.currency("USD"));
        line("L1", line -> line.quantity(11));
        line("L5", line -> line.product("SPLT"));
        line("L6", line -> line.amount(new BigDecimal("1E+1000000000")));
        line("L7", line -> line.quantity(new BigDecimal("1E-1000000000")));
        line("L8", line -> line.decimal("frieght", 5, 0));
        line("L9", line -> line.date(null).currency("USD").product("WINDO"));

        LedgerException exception = refused();

        assertThat(exception).hasMessageStartingWith("8 of 9 rows cannot be used.");
        assertThat(exception.problemCount()).isEqualTo(10);
        assertThat(exception.problems())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::fault, RowProblem::value)
                .containsExactlyInAnyOrder(
                        tuple(2L, "date", RowFault.MISSING, ""),
                        tuple(3L, "currency", RowFault.OTHER_CURRENCY, "USD"),
                        tuple(4L, "id", RowFault.REPEATED_ID, "L1"),
                        tuple(5L, "product", RowFault.UNKNOWN_CODE, "SPLT"),
                        tuple(6L, "amount", RowFault.OUT_OF_RANGE, "1E+1000000000"),
                        tuple(7L, "quantity", RowFault.TOO_MANY_DIGITS, "1E-1000000000"),
                        tuple(8L, "frieght", RowFault.UNKNOWN_COLUMN, "5"),
                        tuple(9L, "date", RowFault.MISSING, ""),
                        tuple(9L, "currency", RowFault.OTHER_CURRENCY, "USD"),
                        tuple(9L, "product", RowFault.UNKNOWN_CODE, "WINDO"));
        assertThat(exception.getMessage())
                .contains("Line 2 (id L2), date: no value.", "Maybe the source has NULL there")
                .contains("Line 3 (id L3), currency: another currency (USD). Allowed: CNY.", "a ledger of its own")
                .contains(
                        "Line 4 (id L1), id: the id is taken by a line with other content (L1).", "it is a correction")
                .contains("Line 5 (id L5), product: unknown code (SPLT).", "Maybe SPLIT.")
                .contains("Line 6 (id L6), amount: out of range (1E+1000000000).", "a digit slipped")
                .contains("Line 8 (id L8), frieght: unknown column (5).", "Maybe freight.");
    }

    @Test
    void build_refused_nothingIsHalfApplied() {
        line("L1", line -> {});
        line("L2", line -> line.date(null));
        assertThat(refused().problems()).hasSize(1);

        assertThatIllegalStateException()
                .as("what was good cannot be had without the rest")
                .isThrownBy(builder::build);
    }

    @Test
    void build_quarantine_isAsIfTheBadRowsHadNeverBeen() {
        LedgerBuilder clean = TradeLedger.builder(SCHEMA);
        LedgerBuilder dirty = TradeLedger.builder(SCHEMA).onBadLine(BadLines.quarantine(new BigDecimal("0.5")));
        for (LedgerBuilder either : new LedgerBuilder[] {clean, dirty}) {
            sale(either, "L1", "SPLIT").add();
            sale(either, "L2", "WINDOW").amountMinor(7).add();
        }
        sale(dirty, "L3", "SPLIT").date(null).add();
        sale(dirty, "L1", "SPLIT").amountMinor(5).add();

        TradeLedger ledger = dirty.build();

        assertThat(ledger.quarantined())
                .extracting(
                        BadRow::row, BadRow::id, row -> row.problems().get(0).fault())
                .containsExactly(
                        tuple(3L, Optional.of("L3"), RowFault.MISSING),
                        tuple(4L, Optional.of("L1"), RowFault.REPEATED_ID));
        assertThat(ledger.contentHash()).isEqualTo(clean.build().contentHash());
    }

    private static LineWriter sale(LedgerBuilder builder, String id, String product) {
        return builder.line()
                .id(id)
                .dealer("D1")
                .product(product)
                .date(LocalDate.of(2026, 1, 10))
                .quantity(10)
                .amountMinor(100_000);
    }
}
