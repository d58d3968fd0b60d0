package org.drmkit.incentives.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

class WhatNextTest {

    private static final NetPriceQuery SALE = NetPriceQuery.of("D1", "P", LocalDate.parse("2026-06-15"));

    private static Program program(String rule) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"m": {"sum": "amount", "where": {"product": {"in": ["P"]}}}, "units": {"sum": "quantity"}},
                 "rules": [{"id": "r", %s}]}
                """.formatted(rule));
    }

    private static DealerBook book(String amount, Fact... facts) {
        TradeSchema schema = TradeSchema.builder("CNY").build();
        TradeLine sold = TradeLine.builder()
                .dealer("D1")
                .product("P")
                .date(LocalDate.parse("2026-05-20"))
                .quantity(7)
                .amount(amount)
                .build();
        return DealerBook.of(
                        DealerNetwork.builder(schema).build(),
                        TradeLedger.builder(schema).add(sold).build())
                .with(FactTable.of("facts", List.of(facts)));
    }

    private static Optional<NextBand> next(String rule, String amount, Fact... facts) {
        return WhatNext.of(program(rule), book(amount, facts)).next("r", SALE);
    }

    private static final String LADDER =
            "\"per\": \"YEAR\", \"of\": \"m\", \"pay\": {\"bands\": [{\"from\": 5000, \"rate\": 0.02}, {\"from\": 20000, \"rate\": 0.04}]}";

    @Test
    void ladder_7000Sold_13000MoreBring660() {
        NextBand next = next(LADDER, "7000.00").orElseThrow();
        assertThat(next.sale()).hasToString("CNY 13000.00");
        assertThat(next.bands()).containsExactly(Fraction.of(20000));
        assertThat(next.before()).hasToString("CNY 140.00");
        assertThat(next.brings()).hasToString("CNY 660.00");
        assertThat(next.by()).isEqualTo("2026-12-31");
        assertThat(next.explain().mismatch()).isEmpty();
        assertThat(next.render(Locale.ENGLISH)).startsWith("Another 13,000.00 by 2026-12-31 bring D1 660.00 more of r");
        assertThat(next.render(Locale.CHINA)).startsWith("D1 在 2026-12-31 前再销售 13,000.00，r 可多得 660.00");
    }

    @Test
    void ladder_belowTheFirstBand_toTheCent() {
        assertThat(next(LADDER, "4999.99").orElseThrow().sale()).hasToString("CNY 0.01");
    }

    @Test
    void ladder_inTheLastBand_nothing() {
        assertThat(next(LADDER, "20000.00")).isEmpty();
    }

    @Test
    void otherProduct_doesNotCount_nothing() {
        assertThat(WhatNext.of(program(LADDER), book("7000.00")).next("r", NetPriceQuery.of("D1", "OTHER", SALE.day())))
                .isEmpty();
    }

    @Test
    void shareOfATarget_whatIsMissingToIt() {
        String rule =
                "\"per\": \"QUARTER\", \"of\": \"m\", \"pay\": {\"by\": {\"share\": [\"m\", {\"fact\": \"target\"}]}, "
                        + "\"bands\": [{\"from\": 0.8, \"rate\": 0.02}, {\"from\": 1, \"rate\": 0.03}]}";
        NextBand next =
                next(rule, "9000.00", Fact.of("D1", "target", Figure.of(10000))).orElseThrow();
        assertThat(next.sale()).hasToString("CNY 1000.00");
        assertThat(next.brings()).hasToString("CNY 120.00");
        assertThat(next.by()).isEqualTo("2026-06-30");
    }

    @Test
    void slices_theNextOne() {
        String rule =
                "\"per\": \"YEAR\", \"of\": \"m\", \"pay\": {\"marginal\": [{\"from\": 0, \"rate\": 0.01}, {\"from\": 8000, \"rate\": 0.5}]}";
        assertThat(next(rule, "7000.00").orElseThrow().sale()).hasToString("CNY 1000.01");
    }

    @Test
    void units_atAPrice() {
        String rule = "\"per\": \"YEAR\", \"of\": \"units\", \"pay\": {\"bands\": [{\"from\": 10, \"perUnit\": 5}]}";
        NextBand next = WhatNext.of(program(rule), book("7000.00"))
                .inUnitsOf(new BigDecimal("99.50"))
                .next("r", SALE)
                .orElseThrow();
        assertThat(next.units()).isEqualTo(3);
        assertThat(next.sale()).hasToString("CNY 298.50");
        assertThat(next.brings()).hasToString("CNY 50.00");
    }

    @Test
    void periodThatIsDueLater_anotherRuleInTheBase_theRulesOwnBand() {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY", "settleAfterDays": 20,
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "a", "per": "YEAR", "of": "m", "pay": {"bands": [{"from": 8000, "rate": 0.1}]}},
                           {"id": "r", "per": "YEAR", "of": {"subtract": ["m", {"rule": "a"}]}, "when": [{"value": "m", ">": 0}],
                            "pay": {"bands": [{"from": 5000, "rate": 0.01}, {"from": 9000, "rate": 0.02}]}}]}
                """);
        NextBand next = WhatNext.of(program, book("7000.00")).next("r", SALE).orElseThrow();
        assertThat(next.bands()).containsExactly(Fraction.of(9000));
        assertThat(next.sale()).hasToString("CNY 3000.00");
        assertThat(next.brings()).hasToString("CNY 110.00");
    }

    @Test
    void dealerWithoutASaleSoFar_isFoundAsWell() {
        NetPriceQuery sale = NetPriceQuery.of("D9", "P", SALE.day());
        NextBand next =
                WhatNext.of(program(LADDER), book("7000.00")).next("r", sale).orElseThrow();
        assertThat(next.sale()).hasToString("CNY 5000.00");
        assertThat(next.brings()).hasToString("CNY 100.00");
    }

    /** D1 with 900 and D2 with 1,000. */
    private static DealerBook rivals() {
        TradeSchema schema = TradeSchema.builder("CNY").build();
        LedgerBuilder ledger = TradeLedger.builder(schema);
        List.of("D1 900", "D2 1000")
                .forEach(sold -> ledger.add(TradeLine.builder()
                        .dealer(sold.substring(0, 2))
                        .product("P")
                        .date(LocalDate.parse("2026-05-20"))
                        .quantity(1)
                        .amount(sold.substring(3))
                        .build()));
        return DealerBook.of(DealerNetwork.builder(schema).build(), ledger.build());
    }

    @Test
    void pot_thatOthersShare_countsForWhatTheSaleBrings() {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "YEAR", "of": "m", "pay": {"bands": [{"from": 1000, "rate": 0.1}]}}],
                 "caps": [{"each": "ALL", "per": "YEAR", "amount": 100}]}
                """);
        DealerBook book = rivals();
        NextBand next = WhatNext.of(program, book).next("r", SALE).orElseThrow();
        assertThat(next.sale()).hasToString("CNY 100.00");
        assertThat(next.brings()).hasToString("CNY 50.00");
    }

    @Test
    void rank_otherDealersAreRead() {
        String rule = "\"per\": \"YEAR\", \"of\": \"m\", \"when\": [{\"value\": {\"rank\": \"m\"}, \"<=\": 1}], "
                + "\"pay\": {\"bands\": [{\"from\": 0, \"rate\": 0.1}]}";
        DealerBook book = rivals();
        assertThat(WhatNext.of(program(rule), book)
                        .next("r", SALE)
                        .orElseThrow()
                        .sale())
                .hasToString("CNY 100.00");
    }

    @Test
    void unknownRuleOrDay_refused() {
        WhatNext search = WhatNext.of(program(LADDER), book("7000.00"));
        assertThatThrownBy(() -> search.next("x", SALE)).hasMessageContaining("has no rule (x).\nMaybe one of [r]");
        assertThatThrownBy(() -> search.next("r", NetPriceQuery.of("D1", "P", LocalDate.parse("2027-01-01"))))
                .hasMessageContaining("The day (2027-01-01) is in no period of the rule (r)");
    }
}
