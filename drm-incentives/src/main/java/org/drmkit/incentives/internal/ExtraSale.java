package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;

/**
 * A sale that has not been made, put into a book to see what it would bring.
 *
 * @param query the dealer, the product, the destination and the day
 * @param units the quantity
 * @param amount the amount
 */
public record ExtraSale(NetPriceQuery query, long units, BigDecimal amount) {

    /**
     * Returns a sale.
     *
     * @param query the dealer, the product, the destination and the day
     * @param units the quantity
     * @param amount the amount
     * @return the sale
     */
    public static ExtraSale of(NetPriceQuery query, long units, BigDecimal amount) {
        return new ExtraSale(query, units, amount);
    }

    /** Returns the sale alone, under the coverage of a book. */
    TradeLedger ledger(DealerBook book, List<Stage> stages) {
        LedgerBuilder ledger = TradeLedger.builder(book.ledger().schema());
        book.ledger().coverage().forEach(ledger::coverage);
        stages.stream().map(this::line).forEach(ledger::add);
        return ledger.build();
    }

    private TradeLine line(Stage stage) {
        TradeLineBuilder line = TradeLine.builder()
                .dealer(query.dealer())
                .product(query.product())
                .date(query.day())
                .quantity(units)
                .amount(amount)
                .stage(stage);
        query.region().ifPresent(line::region);
        return line.build();
    }
}
