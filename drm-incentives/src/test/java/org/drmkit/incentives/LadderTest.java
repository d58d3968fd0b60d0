package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.junit.jupiter.api.Test;

/** The published ladder: 2 % from 5,000 and 4 % from 20,000, on everything. */
class LadderTest {

    private static final Program LADDER = Program.read(
            """
            {"format": "drm-program/1", "id": "ladder", "version": 1, "currency": "CNY",
             "validity": {"from": "2026-01-01", "to": "2027-01-01"},
             "measures": {"total": {"sum": "amount"}},
             "rules": [{"id": "volume", "title": {"en": "Volume rebate", "zh": "销量返利"}, "per": "YEAR", "of": "total", "partial": true,
                        "pay": {"bands": [{"from": 5000, "rate": 0.02}, {"from": 20000, "rate": 0.04}]}}]}
            """);

    @Test
    void settle_thePublishedLadder_940() {
        TradeSchema schema = TradeSchema.builder(Currency.getInstance("CNY")).build();
        LedgerBuilder lines = TradeLedger.builder(schema);
        lines.line().dealer("D1").product("C1").date(LocalDate.of(2026, 2, 10)).quantity(1).amountMinor(300_000).add();
        lines.line().dealer("D1").product("C1").date(LocalDate.of(2026, 5, 20)).quantity(1).amountMinor(400_000).add();
        lines.line().dealer("D1").product("C1").date(LocalDate.of(2026, 10, 5)).quantity(1).amountMinor(2_000_000).add();
        TradeLedger ledger = lines.build();
        DealerNetwork network = DealerNetwork.builder(schema).build();
        DealerBook book = DealerBook.of(network, ledger);
        IncentiveEngine engine = IncentiveEngine.of(LADDER, network);
        Settlement june = engine.run(book, LocalDate.of(2026, 6, 30)).settle();
        IncentiveRun run = engine.run(book, LocalDate.of(2027, 1, 1));
        Settlement paid = run.settle(june);
        System.out.println(paid.write().pretty());
        System.out.println(run.render(paid, "D1", Locale.ENGLISH));
        System.out.println(run.render(paid, "D1", Locale.CHINA));
        assertThat(paid.due("D1")).hasToString("CNY 940.00");
        assertThat(run.explain(paid, "D1").mismatch()).isEmpty();
    }
}
