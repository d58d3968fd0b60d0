package org.drmkit.incentives.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.number.Fraction;
import org.junit.jupiter.api.Test;

class NetPricesTest {

    private static NetPrices table(String prices) {
        return NetPrices.read("{\"id\": \"list\", \"currency\": \"CNY\", \"prices\": [" + prices + "]}");
    }

    private static Explanation price(NetPrices table, String day) {
        return table.netPrice(NetPriceQuery.of("D1", "P", LocalDate.parse(day)));
    }

    @Test
    void netPrice_rateOfTheInvoiceThenOfTheRestThenAnAmount() {
        NetPrices table = table("""
                {"dealer": "D1", "product": "P", "from": "2026-01-01", "to": "2026-07-01", "invoice": 100,
                 "deductions": [{"id": "volume", "rate": 0.08}, {"id": "cash", "rate": 0.02, "base": "REST"}, {"id": "fund", "perUnit": 1.5}]}
                """);
        Explanation price = price(table, "2026-06-30");
        assertThat(price.value().number()).contains(Fraction.of(new BigDecimal("88.66")));
        assertThat(price.mismatch()).isEmpty();
        assertThat(price(table, "2026-07-01").value()).hasToString("absent: NO_PRICE");
        assertThat(NetPrices.SHAPE.parse(table.write(), "table of prices")).isEqualTo(table);
    }

    @Test
    void read_twoPricesOnADayAndTwoWaysToDeduct_listed() {
        String price = "{\"dealer\": \"D1\", \"product\": \"P\", \"from\": \"2026-01-01\", \"invoice\": 100%s}";
        assertThatThrownBy(() -> table(price.formatted("") + ", " + price.formatted("")))
                .hasMessageContaining("/prices/1: a second price on the same day (D1, P,");
        assertThatThrownBy(() -> table(price.formatted(", \"deductions\": [{\"id\": \"x\"}]")))
                .hasMessageContaining("The deduction (x) must have a rate (0) or an amount per unit (0)");
    }

    @Test
    void marginFloor_of10Percent_92OverACostOf85IsBelow() {
        NetPrices table = table("""
                {"dealer": "D1", "product": "P", "from": "2026-01-01", "invoice": 100, "deductions": [{"id": "volume", "rate": 0.08}]}
                """);
        MarginFloor floor = new MarginFloor(new BigDecimal("0.10"));
        BigDecimal cost = new BigDecimal("85");
        Explanation price = price(table, "2026-06-30");
        assertThat(floor.margin(price, cost).orElseThrow().rounded(4, RoundingMode.HALF_UP))
                .isEqualTo("0.0761");
        assertThat(floor.isBelow(price, cost)).isTrue();
        assertThat(floor.isBelow(price, new BigDecimal("82.80"))).isFalse();
        assertThat(floor.leastPrice(cost).rounded(2, RoundingMode.CEILING)).isEqualTo("94.45");
    }

    @Test
    void marginFloor_ofMoreThanTheWholePrice_refused() {
        assertThatThrownBy(() -> new MarginFloor(BigDecimal.TEN)).hasMessageContaining("Maybe it is in percent");
    }
}
