package org.drmkit.incentives.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.program.Program;
import org.junit.jupiter.api.Test;

class LintTest {

    private static Program program(String rules, String more) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"m": {"sum": "amount"}, "a": {"sum": "amount", "where": {"product": {"in": ["A"]}}},
                              "b": {"sum": "amount", "where": {"product": {"in": ["B"]}}},
                              "cheap": {"sum": "amount", "where": {"unitPrice": {"<": 90}}},
                              "away": {"sum": "amount", "where": {"region": {"under": ["SOUTH"]}}}},
                 "rules": [%s]%s}
                """.formatted(rules, more));
    }

    private static Program program(String rule) {
        return program("{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"m\", " + rule + "}", "");
    }

    private static List<String> lint(Program program) {
        return Lint.of(program).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    @Test
    void ladder_cliffOf400At20000() {
        List<LintFinding> findings = Lint.of(
                program("\"pay\": {\"bands\": [{\"from\": 5000, \"rate\": 0.02}, {\"from\": 20000, \"rate\": 0.04}]}"));
        assertThat(findings).extracting(LintFinding::code).containsExactly(LintCode.CLIFF, LintCode.CLIFF);
        assertThat(findings.get(1).message(Locale.ENGLISH))
                .isEqualTo(
                        "/rules/0/pay: note: cliff: at 20,000 the payout jumps up by 400.00, because the rate is for everything. Maybe \"marginal\" slices are meant.");
        assertThat(findings.get(1).message(Locale.CHINA)).contains("在 20,000 处返利跳升 400.00");
    }

    @Test
    void marginalLadder_nothing() {
        assertThat(lint(program(
                        "\"pay\": {\"marginal\": [{\"from\": 0, \"rate\": 0.02}, {\"from\": 20000, \"rate\": 0.04}]}")))
                .isEmpty();
    }

    @Test
    void fallingLadder_rateAndTheRangeInWhichMoreEarnsLess() {
        List<LintFinding> findings = Lint.of(
                program("\"pay\": {\"bands\": [{\"from\": 0, \"rate\": 0.04}, {\"from\": 10000, \"rate\": 0.02}]}"));
        assertThat(findings).extracting(LintFinding::code).containsExactly(LintCode.EARNS_LESS, LintCode.FALLING_RATE);
        assertThat(findings.get(0).message(Locale.ENGLISH))
                .contains("at 10,000 the payout drops by 200.00, and is regained at 20,000 only");
    }

    @Test
    void bandInsideABand_beyondItsEnd_unreachable() {
        assertThat(lint(program("""
                        "pay": {"bands": [{"from": 0, "bands": [{"from": 0, "rate": 0}, {"from": 1000, "rate": 0}]},
                                          {"from": 1000, "rate": 0}]}
                        """))).containsExactly("/rules/0/pay/bands/0/bands/1 UNREACHABLE_BAND");
    }

    @Test
    void matrix_rowThatBeginsLater_gap() {
        assertThat(lint(program("""
                        "pay": {"by": {"fact": "grade"}, "cases": {
                          "A": {"by": {"fact": "done"}, "bands": [{"from": 0.8, "rate": 0.01}]},
                          "B": {"by": {"fact": "done"}, "bands": [{"from": 1, "rate": 0.01}]}}}
                        """))).containsExactly("/rules/0/pay/cases/B MATRIX_GAP");
    }

    @Test
    void matrix_valueOfTheNetworkWithoutPay_gap() {
        DealerNetwork network = DealerNetwork.builder(TradeSchema.builder("CNY").build())
                .dealer(Dealer.builder("D1").attribute("type", "ONLINE").build())
                .build();
        Program program =
                program("\"pay\": {\"by\": {\"fact\": \"dealer.type\"}, \"cases\": {\"SHOP\": {\"rate\": 0.01}}}");
        assertThat(Lint.of(program, network, Set.of()))
                .extracting(finding -> finding.pointer() + " " + finding.code())
                .containsExactly("/rules/0/pay/cases MATRIX_GAP");
        assertThat(lint(program)).isEmpty();
    }

    @Test
    void limits_neverAndAlwaysBinding() {
        assertThat(lint(program("\"pay\": {\"amount\": 100}, \"limits\": {\"max\": 200}")))
                .containsExactly("/rules/0/limits/max NEVER_BINDS");
        assertThat(lint(program("\"pay\": {\"amount\": 300}, \"limits\": {\"max\": 200}")))
                .containsExactly("/rules/0/limits/max ALWAYS_BINDS");
        assertThat(lint(program("\"pay\": {\"rate\": 0.01}, \"limits\": {\"max\": 200}")))
                .isEmpty();
    }

    @Test
    void caps_neverAndAlwaysBinding() {
        String rule =
                "{\"id\": \"r\", \"per\": \"QUARTER\", \"of\": \"m\", \"pay\": {\"rate\": 0.01}, \"limits\": {\"max\": 250}}";
        String cap = ", \"caps\": [{\"each\": \"DEALER\", \"per\": \"YEAR\", \"amount\": %s}]";
        assertThat(lint(program(rule, cap.formatted(1000)))).containsExactly("/caps/0/amount NEVER_BINDS");
        assertThat(lint(program(rule, cap.formatted(999)))).isEmpty();
        assertThat(lint(program(rule, cap.formatted(0)))).containsExactly("/caps/0/amount ALWAYS_BINDS");
    }

    @Test
    void twoRules_onTheSameLines_paidTwice() {
        String rule = "{\"id\": \"%s\", \"per\": \"YEAR\", \"of\": \"%s\", \"pay\": {\"rate\": 0.01}%s}";
        assertThat(lint(program(rule.formatted("x", "m", "") + ", " + rule.formatted("y", "a", ""), "")))
                .containsExactly("/rules/1 PAID_TWICE");
        assertThat(lint(program(rule.formatted("x", "a", "") + ", " + rule.formatted("y", "b", ""), "")))
                .isEmpty();
        String shops = ", \"for\": {\"dealer.type\": {\"in\": [\"%s\"]}}";
        assertThat(lint(program(
                        rule.formatted("x", "m", shops.formatted("S")) + ", "
                                + rule.formatted("y", "m", shops.formatted("T")),
                        "")))
                .isEmpty();
    }

    @Test
    void validity_cutsPeriods() {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-02-15", "to": "2026-07-01"}, "measures": {"m": {"sum": "amount"}},
                 "rules": [{"id": "y", "per": "YEAR", "of": "m", "pay": {"rate": 0.01}},
                           {"id": "q", "per": "QUARTER", "when": [{"value": {"growth": ["m", {"measure": "m", "at": "PREVIOUS"}]}, ">=": 0}],
                            "pay": {"amount": 5}}]}
                """);
        assertThat(lint(program))
                .containsExactly("/rules/0/per LONG_PERIOD", "/rules/1/when/0/value/growth/1 CUT_COMPARISON");
    }

    @Test
    void facts_thatNothingSupplies() {
        Program program = program(
                "\"when\": [{\"fact\": \"grade\", \"in\": [\"A\"]}], \"pay\": {\"rate\": {\"fact\": \"rate\"}}");
        DealerNetwork network =
                DealerNetwork.builder(TradeSchema.builder("CNY").build()).build();
        assertThat(Lint.of(program, network, Set.of("rate")))
                .extracting(finding -> finding.pointer() + " " + finding.code())
                .containsExactly("/rules/0/when/0 NO_FACT");
    }

    @Test
    void lawyers_priceFloorAndAreaClawback() {
        String rule = "{\"id\": \"%s\", \"per\": \"YEAR\", \"of\": \"%s\", \"pay\": {\"rate\": \"-0.03\"}}";
        assertThat(lint(program(rule.formatted("x", "cheap"), ""))).containsExactly("/rules/0 PRICE_FLOOR");
        assertThat(lint(program(rule.formatted("x", "away"), ""))).containsExactly("/rules/0 AREA_CLAWBACK");
    }

    @Test
    void words_inBothLanguages_forEveryCode() {
        assertThat(LintFinding.TEXTS.keys("en")).isEqualTo(LintFinding.TEXTS.keys("zh"));
        for (LintCode code : LintCode.values()) {
            assertThat(LintFinding.TEXTS.keys("en")).contains("lint." + code, "lint." + code + ".how");
        }
    }
}
