package org.drmkit.core.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class TradeLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private static TradeLineBuilder line() {
        return TradeLine.builder()
                .dealer("D1")
                .product("C1")
                .date(DAY)
                .quantity(3)
                .amount("10.00");
    }

    @Test
    void isReturn_forReversesOrNegativeValues() {
        assertThat(line().build().isReturn()).isFalse();
        assertThat(line().quantity(0).amount("0").build().isReturn()).isFalse();
        assertThat(line().reverses("L1").build().isReturn()).isTrue();
        assertThat(line().quantity(-1).build().isReturn()).isTrue();
        assertThat(line().amount("-0.01").build().isReturn()).isTrue();
    }

    @Test
    void unitPrice_isExact() {
        assertThat(line().build().unitPrice()).contains(Fraction.parse("10/3"));
        assertThat(line().quantity(0).build().unitPrice()).isEmpty();
    }

    @Test
    void equals_doesNotSeeZerosAtTheEnd() {
        assertThat(line().quantity(new BigDecimal("3.000")).amount("1E+1").build())
                .isEqualTo(line().build())
                .hasSameHashCodeAs(line().build());
    }

    @Test
    void build_withoutMuch_namesAllThatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradeLine.builder().id("L7").product("C1").build())
                .withMessage("The line (L7) has no dealer, date, quantity, amount.");
    }

    @Test
    void build_approximateColumn_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> line().column("freight", Scalar.approximate(0.5)).build())
                .withMessageContaining("freight")
                .withMessageContaining("0.5");
    }

    @Test
    void shape_minimalLine_hasDefaults() {
        TradeLine line = TradeLine.SHAPE.parse("""
                {"id": "L1", "dealer": "D1", "product": "C1", "date": "2026-01-10", "quantity": 3, "amount": "10.00"}""", "line");

        assertThat(line).isEqualTo(line().id("L1").build());
        assertThat(line.stage()).isEqualTo(Stage.SELL_IN);
        assertThat(line.recordedOn()).isEqualTo(DAY);
        assertThat(TradeLine.SHAPE.write(line).canonical()).isEqualTo("""
                        {"amount":10,"date":"2026-01-10","dealer":"D1","id":"L1","product":"C1","quantity":3}""");
    }

    @Test
    void shape_customColumns_keepTheirKind() {
        TradeLine line = TradeLine.SHAPE.parse("""
                {"dealer": "D1", "product": "C1", "date": "2026-01-10", "quantity": 3, "amount": 10, "freight": 1.50, "customer": "007", "installed": "2026-02-28"}""", "line");

        assertThat(line.columns())
                .isEqualTo(Map.of(
                        "freight", Scalar.of(new BigDecimal("1.5")),
                        "customer", Scalar.code("007"),
                        "installed", Scalar.code("2026-02-28")));
        assertThat(TradeLine.SHAPE.write(line).canonical())
                .contains("\"customer\":{\"code\":\"007\"}", "\"freight\":1.5", "\"installed\":\"2026-02-28\"");
        assertThat(TradeLine.SHAPE.parse(TradeLine.SHAPE.write(line), "line")).isEqualTo(line);
    }

    @Test
    void shape_codeThatIsANumber_comesBackAsACode() {
        TradeLine line = line().code("customer", "90").build();

        assertThat(TradeLine.SHAPE.parse(TradeLine.SHAPE.write(line), "line")).isEqualTo(line);
    }

    @Test
    void shape_approximateColumn_isRefusedAtItsPlace() {
        assertThatThrownBy(() -> TradeLine.SHAPE.parse("""
                        {"dealer": "D1", "product": "C1", "date": "2026-01-10", "quantity": 3, "amount": 10,
                         "freight": {"approximate": "0.1"}}""", "line"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/freight", "an exact number or a code");
    }

    @Test
    void shape_badLine_tellsAllProblems() {
        assertThatThrownBy(() -> TradeLine.SHAPE.parse("""
                        {"dealer": "D1", "date": "10.1.2026", "quantity": "many", "amount": 10, "stage": "SELLIN"}""", "line"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/date", "/quantity", "/stage", "Maybe SELL_IN", "product");
    }

    @Test
    void receiptShape_readsWhatItWrote() {
        Receipt receipt = new Receipt("L1", DAY, new BigDecimal("600.00"));

        assertThat(Receipt.SHAPE.write(receipt).canonical()).isEqualTo("""
                        {"amount":600,"date":"2026-01-10","line":"L1"}""");
        assertThat(Receipt.SHAPE.parse(Receipt.SHAPE.write(receipt), "receipt")).isEqualTo(receipt);
    }
}
