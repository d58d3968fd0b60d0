package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Map;
import org.drmkit.core.tree.CodeTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeSchemaTest {

    private static final CodeTree TREE =
            CodeTree.builder().root("ALL").below("ALL", "A", "B").build();

    @Test
    void places_areThoseOfTheCurrency() {
        assertThat(TradeSchema.builder("CNY").build().places()).isEqualTo(2);
        assertThat(TradeSchema.builder("JPY").build().places()).isZero();
        assertThat(TradeSchema.builder("KWD").build().places()).isEqualTo(3);
    }

    @Test
    void builder_unknownCurrency_namesIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeSchema.builder("RMB"))
                .withMessageContaining("RMB")
                .withMessageContaining("CNY");
    }

    @Test
    void builder_currencyWithoutMinorUnit_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeSchema.builder("XAU"))
                .withMessageContaining("XAU")
                .withMessageContaining("minor unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "dealer.tier", "product@1", "two words", "amount", "recordedOn", "any", "rate"})
    void column_nameThatIsTaken_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeSchema.builder("CNY").column(name, ColumnType.CODE))
                .withMessageContaining("(" + name + ")");
    }

    @Test
    void column_declaredTwice_mustBeOfOneType() {
        TradeSchemaBuilder builder = TradeSchema.builder("CNY").column("freight", ColumnType.DECIMAL);

        assertThat(builder.column("freight", ColumnType.DECIMAL).build().columns())
                .isEqualTo(Map.of("freight", ColumnType.DECIMAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.column("freight", ColumnType.CODE))
                .withMessageContaining("DECIMAL")
                .withMessageContaining("CODE");
    }

    @Test
    void channels_none_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeSchema.builder("CNY").channels(List.of()));
    }

    @Test
    void equals_isByContent() {
        List<TradeSchema> different = List.of(
                TradeSchema.builder("CNY").build(),
                TradeSchema.builder("USD").build(),
                TradeSchema.builder("CNY").products(TREE).build(),
                TradeSchema.builder("CNY").regions(TREE).build(),
                TradeSchema.builder("CNY").channels(List.of("A", "B")).build(),
                TradeSchema.builder("CNY").column("A", ColumnType.CODE).build(),
                TradeSchema.builder("CNY").column("A", ColumnType.DATE).build());
        EqualsTester tester = new EqualsTester();
        different.forEach(tester::addEqualityGroup);
        tester.addEqualityGroup(
                TradeSchema.builder("CNY")
                        .channels(List.of("B", "A"))
                        .column("x", ColumnType.CODE)
                        .column("y", ColumnType.DATE)
                        .build(),
                TradeSchema.builder("CNY")
                        .column("y", ColumnType.DATE)
                        .column("x", ColumnType.CODE)
                        .channels(List.of("A", "B"))
                        .build());

        tester.testEquals();
        assertThat(different).extracting(TradeSchema::contentHash).doesNotHaveDuplicates();
    }
}
