package org.drmkit.incentives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;

/** A small book in CNY, put together line by line. */
final class Books {

    static final TradeSchema SCHEMA = TradeSchema.builder("CNY").build();

    private final List<TradeLine> lines = new ArrayList<>();
    private final List<Dealer> dealers = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    Books line(String dealer, String date, String amount) {
        return line(dealer, "C1", date, 1, amount);
    }

    Books line(String dealer, String product, String date, long quantity, String amount) {
        lines.add(line(dealer, product, LocalDate.parse(date), quantity, new BigDecimal(amount))
                .id("L" + (lines.size() + 1))
                .build());
        return this;
    }

    Books lateLine(String dealer, String date, String recordedOn, String amount) {
        lines.add(line(dealer, "C1", LocalDate.parse(date), 1, new BigDecimal(amount))
                .recordedOn(LocalDate.parse(recordedOn))
                .id("L" + (lines.size() + 1))
                .build());
        return this;
    }

    /** Takes back the line with that number, all of it or some. */
    Books reversal(int number, String date, String amount) {
        TradeLine sale = lines.get(number - 1);
        lines.add(line(sale.dealer(), sale.product(), LocalDate.parse(date), 0, new BigDecimal(amount))
                .id("L" + (lines.size() + 1))
                .reverses("L" + number)
                .build());
        return this;
    }

    private static TradeLineBuilder line(
            String dealer, String product, LocalDate date, long quantity, BigDecimal amount) {
        return TradeLine.builder()
                .dealer(dealer)
                .product(product)
                .date(date)
                .quantity(quantity)
                .amount(amount);
    }

    Books dealer(Dealer dealer) {
        dealers.add(dealer);
        return this;
    }

    Books fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    DealerBook book() {
        DealerNetwork network = DealerNetwork.builder(SCHEMA).dealers(dealers).build();
        TradeLedger ledger = TradeLedger.builder(SCHEMA).addAll(lines).build();
        return DealerBook.of(network, ledger).with(FactTable.of("facts", facts));
    }

    IncentiveRun run(Program program, String asOf) {
        DealerBook book = book();
        return IncentiveEngine.of(program, book.network()).run(book, LocalDate.parse(asOf));
    }

    Settlement settle(Program program, String asOf) {
        return run(program, asOf).settle();
    }

    /** Reads a program of 2026 in CNY with the measures total (amounts) and units (quantities). */
    static Program program(String rulesAndCaps) {
        return Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"total": {"sum": "amount"}, "units": {"sum": "quantity"}},
                 %s}
                """.formatted(rulesAndCaps));
    }

    /** Reads a program with one rule per quarter on the total. */
    static Program quarterly(String pay) {
        return program("\"rules\": [{\"id\": \"r\", \"per\": \"QUARTER\", \"of\": \"total\", \"pay\": " + pay + "}]");
    }
}
