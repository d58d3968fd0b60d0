package org.drmkit.incentives.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.ConflictEngine;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.core.conflict.ConflictRun;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.WhatIf;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.market.MarketData;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.price.RebateChange.Kind;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

/** Invoice 100, a rebate of 8 %, freight of 3, 98 next door: which change of the rebate takes away the incentive. */
class RebateChangesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final String REBATE = "{\"id\": \"rebate\", \"rate\": 0.08}";

    private static NetPrices prices(String deductions) {
        return NetPrices.read("""
                {"id": "list", "currency": "CNY", "prices": [
                 {"dealer": "D1", "product": "P", "from": "2026-01-01", "invoice": 100, "deductions": [%s]}]}
                """.formatted(deductions));
    }

    private static NextDoor nextDoor(String localPrice) {
        return new NextDoor(
                NetPriceQuery.of("D1", "P", DAY).to("B"),
                new BigDecimal("3"),
                new BigDecimal(localPrice),
                new BigDecimal("0.03"));
    }

    private static List<RebateChange> changes(String localPrice, String deductions) {
        return RebateChanges.of(prices(deductions), nextDoor(localPrice), Set.of("A"));
    }

    @Test
    void e20_tiedToTheTerritory_costsNothingAtHomeAndLoses5NextDoor() {
        RebateChange first = changes("98", REBATE).get(0);
        assertThat(first.kind()).isEqualTo(Kind.OWN_TERRITORY);
        assertThat(first.after().orElseThrow().regions()).containsExactly("A");
        assertThat(first.atHome()).isEqualTo(Fraction.ZERO);
        assertThat(first.outcome().landed()).contains(Fraction.of(103));
        assertThat(first.outcome().incentive()).contains(Fraction.of(-5));
    }

    /** 3 % of 98 is 2.94, so that 0.06 of the rebate of 8.00 is too much. */
    @Test
    void e20_lowered_from8To7Point94Percent_isTheLeastCut() {
        RebateChange second = changes("98", REBATE).get(1);
        assertThat(second.kind()).isEqualTo(Kind.LOWER);
        assertThat(second.after().orElseThrow().rate()).isEqualByComparingTo("0.0794");
        assertThat(second.atHome()).isEqualTo(Fraction.of(new BigDecimal("0.06")));
        assertThat(second.outcome().incentive()).contains(Fraction.of(new BigDecimal("2.94")));
        assertThat(nextDoor("98")
                        .under(prices("{\"id\": \"rebate\", \"rate\": 0.0795}"))
                        .alert())
                .as("a hundredth of a percent more invites")
                .isTrue();
    }

    @Test
    void e20_underAProgram_theHighestRateIsTheSame() {
        assertThat(RebateChanges.highestRate(new BigDecimal("0.08"), RebateChangesTest::program, nextDoor("98")))
                .contains(new BigDecimal("0.0794"));
        assertThat(RebateChanges.highestRate(new BigDecimal("0.05"), RebateChangesTest::program, nextDoor("98")))
                .as("5 % does not invite")
                .contains(new BigDecimal("0.05"));
        assertThat(RebateChanges.highestRate(new BigDecimal("0.08"), RebateChangesTest::program, nextDoor("120")))
                .as("at 120.00 even the invoice price invites")
                .isEmpty();
    }

    private static NetPriceSource program(BigDecimal rate) {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "YEAR", "of": "m", "pay": {"rate": %s}, "partial": true}]}
                """.formatted(rate));
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerBook book = DealerBook.of(
                DealerNetwork.builder(schema).build(),
                TradeLedger.builder(schema).build());
        return ProgramNetPrices.of(IncentiveEngine.of(program, book.network()), book, DAY, prices(""));
    }

    /** The rest after 8 % is 92.00, of which 5 % are 4.60: net 87.40; without the first, 95.00; 92.06 is the least. */
    @Test
    void severalRebates_eachIsTriedAlone() {
        List<RebateChange> changes = changes("98", REBATE + ", {\"id\": \"cash\", \"rate\": 0.05, \"base\": \"REST\"}");
        assertThat(changes)
                .extracting(change -> change.before().id() + " " + change.kind())
                .containsExactly("rebate OWN_TERRITORY", "rebate LOWER");
        assertThat(changes.get(1).after().orElseThrow().rate())
                .as("8 % x 2.94 / 7.60 = 3.0947 %, rounded down")
                .isEqualByComparingTo("0.0309");
    }

    /** At 103.09 the invoice price itself is at the limit: 103.09 x 0.97 - 3 = 96.9973; an amount of 5.00 must come down to 3.00. */
    @Test
    void amountPerUnit_isLoweredToTheCent() {
        RebateChange lower =
                changes("103.09", "{\"id\": \"fund\", \"perUnit\": 5}").get(1);
        assertThat(lower.after().orElseThrow().perUnit()).isEqualByComparingTo("3");
        assertThat(lower.atHome()).isEqualTo(Fraction.of(2));
    }

    @Test
    void noRoomForAnyRebate_itIsDropped() {
        assertThat(changes("106.185567", "{\"id\": \"fund\", \"perUnit\": 5}"))
                .extracting(RebateChange::kind)
                .containsExactly(Kind.OWN_TERRITORY, Kind.DROP);
    }

    @Test
    void noAlertOrNoRebate_nothingToChange() {
        assertThat(changes("97", REBATE)).isEmpty();
        assertThat(changes("120", "")).isEmpty();
        assertThat(changes("120", REBATE)).as("the invoice price alone invites").isEmpty();
        assertThatThrownBy(() -> RebateChanges.of(prices(REBATE), nextDoor("98"), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("D1");
    }

    /** From A, B pays 98 and C 99: 3.00 and 4.00 a unit; 2.94 and 2.97 do not invite. */
    @Test
    void e20_pairsOfTerritories_andWhichEachChangeRemoves() {
        NetPrices today = prices(REBATE);
        ConflictRun run = run(today);
        assertThat(run.findings()).extracting(RebateChangesTest::pair).containsExactly("D1 A-B 3.00", "D1 A-C 4.00");
        List<RebateChange> changes = RebateChanges.of(today, nextDoor("98"), Set.of("A"));
        WhatIf tied = run.whatIf(changes.get(0).prices());
        assertThat(tied.resolved()).hasSize(2);
        assertThat(tied.isHarmless()).isTrue();
        WhatIf lowered = run.whatIf(changes.get(1).prices());
        assertThat(lowered.resolved()).extracting(RebateChangesTest::pair).containsExactly("D1 A-B 3.00");
        assertThat(lowered.unchanged()).extracting(RebateChangesTest::pair).containsExactly("D1 A-C 3.94");
    }

    private static String pair(Finding finding) {
        return finding.dealers().get(0) + " " + String.join("-", finding.regions()) + " "
                + Optional.ofNullable(finding.figures().get("margin"))
                        .map(margin -> margin.setScale(2).toPlainString())
                        .orElse("");
    }

    private static ConflictRun run(NetPriceSource prices) {
        List<TerritoryGrant> grants = Shapes.listOf(TerritoryGrant.SHAPE).parse("""
                [{"id": "G1", "dealer": "D1", "exclusivity": "EXCLUSIVE", "regions": ["A"], "products": ["P"], "from": "2026-01-01"},
                 {"id": "G2", "dealer": "D2", "exclusivity": "EXCLUSIVE", "regions": ["B"], "products": ["P"], "from": "2026-01-01"},
                 {"id": "G3", "dealer": "D3", "exclusivity": "EXCLUSIVE", "regions": ["C"], "products": ["P"], "from": "2026-01-01"}]
                """, "grants");
        MarketData market = MarketData.read("""
                {"format": "drm-market/1",
                 "quotes": [
                  {"region": "B", "side": "SELL", "product": "P", "amount": 98, "currency": "CNY", "from": "2026-01-01"},
                  {"region": "C", "side": "SELL", "product": "P", "amount": 99, "currency": "CNY", "from": "2026-01-01"}],
                 "lanes": [{"from": "A", "to": "B", "cost": 3}, {"from": "A", "to": "C", "cost": 3}]}
                """);
        TradeSchema schema = TradeSchema.builder("CNY").build();
        DealerNetwork network = DealerNetwork.builder(schema).grants(grants).build();
        DealerBook book = DealerBook.of(network, TradeLedger.builder(schema).build());
        return ConflictEngine.of(
                        ConflictPolicy.builder().addRules("DIVERSION_INCENTIVE").build(), network)
                .run(book, market, prices, DAY);
    }
}
