package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.incentives.line.LineAnswer;
import org.drmkit.incentives.line.LineShare;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementLine;
import org.junit.jupiter.api.Test;

class LineAnswerTest {

    private static final Program LADDER = Books.program("""
            "rules": [{"id": "scale", "per": "YEAR", "of": "total", "partial": true,
                       "pay": {"bands": [{"from": 5000, "rate": "0.02"}, {"from": 20000, "rate": "0.04"}]}}]
            """);

    private static Books books() {
        return new Books()
                .line("D1", "2026-02-10", "3000.00")
                .line("D1", "2026-05-20", "4000.00")
                .line("D1", "2026-10-05", "20000.00");
    }

    private static List<String> shares(IncentiveRun run, Settlement settlement, String column) {
        SettlementLine line = settlement.lines("D1").get(0);
        return run.allocate(line, column).stream()
                .map(share -> share.key() + " " + share.amount().amount())
                .toList();
    }

    @Test
    void allocate_1080OverMonths_less60And80Paid_940() {
        IncentiveRun june = books().run(LADDER, "2026-06-30");
        IncentiveRun year = books().run(LADDER, "2027-01-01");
        Settlement before = june.settle();
        assertThat(shares(june, before, "month")).containsExactly("2026M02 60.00", "2026M05 80.00");
        assertThat(shares(year, year.settle(before), "month"))
                .containsExactly("2026M02 120.00", "2026M05 160.00", "2026M10 800.00");
        assertThat(year.settle(before).due("D1")).hasToString("CNY 940.00");
    }

    @Test
    void allocate_toLines_aReturnWithItsSale() {
        Books books = new Books()
                .line("D1", "2026-01-10", "1000.00")
                .line("D1", "2026-01-11", "500.00")
                .reversal(1, "2026-02-01", "-600.00");
        IncentiveRun run = books.run(Books.quarterly("{\"rate\": \"0.01\"}"), "2026-04-01");
        assertThat(shares(run, run.settle(), "line")).containsExactly("L1 4.00", "L2 5.00");
        List<LineShare> byProduct = run.allocate(run.settle().lines("D1").get(0), "product");
        assertThat(byProduct).hasSize(1);
        assertThat(byProduct.get(0).lines()).hasSize(3);
    }

    @Test
    void allocate_centsLeftOver_byLargestRemainder() {
        Books books = new Books()
                .line("D1", "A", "2026-01-10", 1, "100.00")
                .line("D1", "B", "2026-01-11", 1, "100.00")
                .line("D1", "C", "2026-01-12", 1, "100.00");
        IncentiveRun run = books.run(Books.quarterly("{\"amount\": \"100.01\"}"), "2026-04-01");
        assertThat(shares(run, run.settle(), "product")).containsExactly("A 33.34", "B 33.34", "C 33.33");
    }

    private static final Program CHECKED = Program.read("""
            {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
             "validity": {"from": "2026-01-01", "to": "2027-01-01"},
             "measures": {"total": {"sum": "amount"},
                          "big": {"sum": "amount", "where": {"product": {"in": ["C1"]}, "quantity": {">=": 5}}},
                          "out": {"sum": "amount", "stage": "SELL_OUT"}},
             "rules": [{"id": "all", "per": "QUARTER", "of": "total", "pay": {"rate": "0.01"}},
                       {"id": "big", "per": "QUARTER", "of": "big", "pay": {"rate": "0.01"}},
                       {"id": "out", "per": "QUARTER", "of": "out", "pay": {"rate": "0.01"}},
                       {"id": "gold", "per": "QUARTER", "of": "total", "pay": {"rate": "0.01"}, "for": {"dealer.tier": {">=": 2}}},
                       {"id": "many", "per": "QUARTER", "of": "total", "pay": {"rate": "0.01"},
                        "when": [{"value": "total", ">=": 1}, {"value": "total", ">=": 9999}]},
                       {"id": "year", "per": "YEAR", "of": "total", "pay": {"rate": "0.01"}},
                       {"id": "fixed", "per": "QUARTER", "pay": {"amount": 5}}]}
            """);

    @Test
    void why_eachRule_countedOrTheFirstConditionThatFailed() {
        IncentiveRun run = new Books()
                .dealer(Dealer.builder("D1").attribute("tier", 1).build())
                .line("D1", "C1", "2026-02-10", 3, "300.00")
                .run(CHECKED, "2026-04-01");
        assertThat(run.why("L1"))
                .extracting(answer -> answer.rule() + " " + answer.outcome() + " " + answer.pointer())
                .containsExactly(
                        "all COUNTED /rules/0/of",
                        "big CONDITION_FAILED /measures/big/where/quantity",
                        "out CONDITION_FAILED /measures/out/stage",
                        "gold NOT_PAID /rules/3/for",
                        "many NOT_PAID /rules/4/when/1",
                        "year NOT_DUE /rules/5/per",
                        "fixed NO_BASE /rules/6");
        assertThat(run.why("L1").get(0).share().orElseThrow()).hasToString("CNY 3.00");
    }

    @Test
    void why_returnIsJudgedByItsSale_laterLineIsOutside() {
        IncentiveRun run = new Books()
                .dealer(Dealer.builder("D1").attribute("tier", 1).build())
                .line("D1", "C1", "2026-02-10", 6, "600.00")
                .reversal(1, "2026-03-01", "-100.00")
                .line("D1", "C1", "2026-06-10", 6, "600.00")
                .run(CHECKED, "2026-04-01");
        assertThat(run.why("L2").get(1).outcome()).isEqualTo(LineAnswer.Outcome.COUNTED);
        assertThat(run.why("L2").get(1).share().orElseThrow()).hasToString("CNY 5.00");
        assertThat(run.why("L3").get(0).outcome()).isEqualTo(LineAnswer.Outcome.OUTSIDE);
    }

    @Test
    void why_unknownLine_refused() {
        IncentiveRun run = books().run(LADDER, "2027-01-01");
        assertThatThrownBy(() -> run.why("L9")).hasMessageContaining("(L9)");
    }
}
