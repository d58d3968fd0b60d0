package org.drmkit.examples.quickstart;

import java.time.LocalDate;
import java.util.Locale;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;

/** One rule, one dealer: the published ladder of 2 % from 5,000 and 4 % from 20,000, settled in June and at the end of the year. */
public final class OneRule {

    private OneRule() {}

    /**
     * Prints what the dealer is due and why.
     *
     * @param arguments a language, en or zh; English without one
     */
    public static void main(String[] arguments) {
        Locale locale = arguments.length > 0 ? Locale.forLanguageTag(arguments[0]) : Locale.ENGLISH;
        System.out.print(settle(locale));
    }

    static String settle(Locale locale) {
        // README: begin
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "rebate-2026", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"total": {"sum": "amount"}},
                 "rules": [{"id": "volume", "title": {"en": "Volume rebate", "zh": "销量返利"},
                            "per": "YEAR", "of": "total", "partial": true,
                            "pay": {"bands": [{"from": 5000, "rate": 0.02}, {"from": 20000, "rate": 0.04}]}}]}
                """);
        TradeSchema schema = TradeSchema.builder("CNY").build();
        TradeLedger ledger = TradeLedger.builder(schema)
                .add(sale("2026-02-10", "3000.00"))
                .add(sale("2026-05-20", "4000.00"))
                .add(sale("2026-10-05", "20000.00"))
                .build();
        DealerBook book = DealerBook.of(DealerNetwork.builder(schema).build(), ledger);

        IncentiveEngine engine = IncentiveEngine.of(program, book.network());
        Settlement june = engine.run(book, LocalDate.of(2026, 6, 30)).settle(); // 7,000 reached: 140.00
        IncentiveRun run = engine.run(book, LocalDate.of(2027, 1, 1)); // 27,000 at the end
        Settlement paid = run.settle(june);
        return run.render(paid, "D001", locale); // paid.due("D001") is CNY 940.00
        // README: end
    }

    /** Returns the ladder alone. */
    static Program program() {
        return Program.read("""
                {"format": "drm-program/1", "id": "rebate-2026", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"total": {"sum": "amount"}},
                 "rules": [{"id": "volume", "per": "YEAR", "of": "total", "partial": true,
                            "pay": {"bands": [{"from": 5000, "rate": 0.02}, {"from": 20000, "rate": 0.04}]}}]}
                """);
    }

    private static TradeLine sale(String date, String amount) {
        return TradeLine.builder()
                .dealer("D001")
                .product("P1")
                .date(LocalDate.parse(date))
                .quantity(1)
                .amount(amount)
                .build();
    }
}
