package org.drmkit.core.trade.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.LineWriter;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;

class LedgerColumnsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final CodeTree TREE =
            CodeTree.builder().root("ALL").below("ALL", "A", "B").build();
    private static final TradeSchema SCHEMA = TradeSchema.builder("CNY")
            .products(TREE)
            .channels(List.of("STORE", "ONLINE"))
            .column("freight", ColumnType.DECIMAL)
            .column("customer", ColumnType.CODE)
            .column("installed", ColumnType.DATE)
            .build();

    private final LedgerBuilder builder = TradeLedger.builder(SCHEMA);

    private LineWriter line(String dealer) {
        return builder.line().dealer(dealer).product("B").date(DAY).quantity(1).amountMinor(100);
    }

    @Test
    void columns_ofPlainLines_takeNoRoom() {
        line("D1").add();
        line("D2").add();

        LedgerColumns columns = builder.build().columns();

        assertThat(columns.region().values()).isNull();
        assertThat(columns.channel().values()).isNull();
        assertThat(columns.stage().values()).isNull();
        assertThat(columns.recordedOn()).isSameAs(columns.date());
        assertThat(columns.reversals().origin()).isNull();
        assertThat(columns.decimal("freight").absent()).containsExactly(0b11);
        assertThat(columns.stage().text(1)).isEqualTo("SELL_IN");
        assertThat(columns.region().text(1)).isNull();
    }

    @Test
    void columns_ofKnownCodes_areNumberedAsTheTree() {
        line("D1").product("A").channel("STORE").add();
        line("D2").product("B").add();

        LedgerColumns columns = builder.build().columns();

        assertThat(columns.product().values()).containsExactly(TREE.node("A"), TREE.node("B"));
        assertThat(columns.dealer().values()).containsExactly(0, 1);
        assertThat(columns.channel().values())
                .containsExactly(columns.channel().codes().code("STORE"), Codes.NONE);
        assertThat(columns.channel().codes().texts()).containsExactly("ONLINE", "STORE");
    }

    @Test
    void columns_withGaps_markThem() {
        for (int i = 0; i < 200; i++) {
            LineWriter line = line("D1");
            if (i % 67 == 3) {
                line.decimal("freight", -i, 2)
                        .code("customer", "K" + i)
                        .date("installed", DAY)
                        .recordedOn(DAY.plusDays(i));
            }
            line.stage(i == 150 ? Stage.SELL_OUT : null).add();
        }

        LedgerColumns columns = builder.build().columns();

        for (int i = 0; i < 200; i++) {
            boolean given = i % 67 == 3;
            assertThat(columns.decimal("freight").decimal(i))
                    .isEqualTo(given ? BigDecimal.valueOf(-i, 2).stripTrailingZeros() : null);
            assertThat(columns.code("customer").text(i)).isEqualTo(given ? "K" + i : null);
            assertThat(columns.day("installed").date(i)).isEqualTo(given ? DAY : null);
            assertThat(columns.recordedOn().date(i)).isEqualTo(given ? DAY.plusDays(i) : DAY);
            assertThat(columns.stage().text(i)).isEqualTo(i == 150 ? "SELL_OUT" : "SELL_IN");
        }
        assertThat(columns.decimal("freight").least()).isEqualTo(-137);
        assertThat(columns.decimal("freight").magnitude()).isEqualTo(3 + 70 + 137);
        assertThat(columns.recordedOn().greatest()).isEqualTo((int) DAY.toEpochDay() + 137);
    }

    @Test
    void decimal_unknownName_isTold() {
        LedgerColumns columns = builder.build().columns();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.decimal("customer"))
                .withMessageContaining("customer");
    }
}
