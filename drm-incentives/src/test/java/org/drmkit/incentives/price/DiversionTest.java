package org.drmkit.incentives.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

/** Invoice 100, a rebate of 8 %, freight of 3, and a price of 98 next door. */
class DiversionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private static final NetPriceQuery NEXT_DOOR =
            NetPriceQuery.of("D1", "P", DAY).to("B");

    private static NetPrices prices(String deductions) {
        return NetPrices.read("""
                {"id": "list", "currency": "CNY", "prices": [
                 {"dealer": "D1", "product": "P", "from": "2026-01-01", "invoice": 100, "deductions": [%s]}]}
                """.formatted(deductions));
    }

    private static Diversion diversion(NetPriceSource source) {
        return Diversion.of(source, NEXT_DOOR, new BigDecimal("3"), new BigDecimal("98"), new BigDecimal("0.03"));
    }

    private static String percent(Optional<Fraction> share) {
        return share.orElseThrow()
                .times(Fraction.of(100))
                .rounded(2, RoundingMode.HALF_UP)
                .toString();
    }

    /** The prices under a program that pays 8 % of a measure. */
    private static NetPriceSource under(String measure) {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": %s},
                 "rules": [{"id": "r", "per": "YEAR", "of": "m", "pay": {"rate": 0.08}, "partial": true}]}
                """.formatted(measure));
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerBook book = DealerBook.of(
                DealerNetwork.builder(schema).build(),
                TradeLedger.builder(schema).build());
        return ProgramNetPrices.of(IncentiveEngine.of(program, book.network()), book, DAY, prices(""));
    }

    @Test
    void incentive_rebateOnEverySale_landed95_alert() {
        Diversion diversion = diversion(under("{\"sum\": \"amount\"}"));
        assertThat(diversion.landed()).contains(Fraction.of(95));
        assertThat(diversion.incentive()).contains(Fraction.of(3));
        assertThat(percent(diversion.shareOfLanded())).isEqualTo("3.16");
        assertThat(percent(diversion.shareOfPrice())).isEqualTo("3.06");
        assertThat(diversion.alert()).isTrue();
        assertThat(diversion.explain().mismatch()).isEmpty();
    }

    @Test
    void incentive_rebateOnSellThroughInTheOwnTerritoryOnly_landed103_none() {
        Diversion diversion = diversion(under(
                "{\"sum\": \"amount\", \"stage\": \"SELL_THROUGH\", \"where\": {\"region\": {\"in\": [\"A\"]}}}"));
        assertThat(diversion.landed()).contains(Fraction.of(103));
        assertThat(diversion.incentive()).contains(Fraction.of(-5));
        assertThat(diversion.alert()).isFalse();
    }

    @Test
    void incentive_ofATable_asOfTheProgram() {
        assertThat(diversion(prices("{\"id\": \"rebate\", \"rate\": 0.08}")).incentive())
                .contains(Fraction.of(3));
        assertThat(diversion(prices("{\"id\": \"rebate\", \"rate\": 0.08, \"regions\": [\"A\"]}"))
                        .incentive())
                .contains(Fraction.of(-5));
    }

    @Test
    void render_inBothLanguages() {
        Diversion diversion = diversion(prices("{\"id\": \"rebate\", \"rate\": 0.08}"));
        assertThat(diversion.render(Locale.ENGLISH))
                .startsWith(
                        "Incentive to sell in B (alert) 3.00 = price there 98.00 - net price of P for D1 92.00 - freight 3.00");
        assertThat(diversion.render(Locale.CHINA)).startsWith("在 B 销售的窜货动机（预警） 3.00");
    }

    @Test
    void incentive_priceNotKnown_noAlertAndTheReason() {
        Diversion diversion = Diversion.of(
                prices(""), NetPriceQuery.of("D2", "P", DAY).to("B"), BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO);
        assertThat(diversion.incentive()).isEmpty();
        assertThat(diversion.alert()).isFalse();
        assertThat(diversion.render(Locale.ENGLISH)).contains("no price is known");
    }

    @Test
    void of_withoutDestination_refused() {
        assertThatThrownBy(() -> Diversion.of(
                        prices(""), NetPriceQuery.of("D1", "P", DAY), BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO))
                .hasMessageContaining("The query of dealer (D1) has no destination");
    }

    @Test
    void programPrices_forManyUnits_theThresholdCounts() {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "YEAR", "of": "m", "pay": {"bands": [{"from": 1000, "rate": 0.05}]}, "partial": true}]}
                """);
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerBook book = DealerBook.of(
                DealerNetwork.builder(schema).build(),
                TradeLedger.builder(schema).build());
        ProgramNetPrices prices = ProgramNetPrices.of(
                        IncentiveEngine.of(program, book.network()), book, DAY, prices(""))
                .inStages(Set.of(Stage.SELL_IN));
        assertThat(prices.netPrice(NEXT_DOOR).value().number()).contains(Fraction.of(100));
        assertThat(prices.forUnits(10).netPrice(NEXT_DOOR).value().number()).contains(Fraction.of(95));
    }
}
