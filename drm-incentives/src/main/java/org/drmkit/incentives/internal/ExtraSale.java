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

    /**
     * Returns a book with this sale.
     *
     * @param book the book, which stays as it is
     * @param stages where the sale is seen
     * @return the other book, with the same network and facts
     */
    public DealerBook into(DealerBook book, List<Stage> stages) {
        LedgerBuilder extra = TradeLedger.builder(book.ledger().schema());
        book.ledger().coverage().forEach(extra::coverage);
        stages.stream().map(this::line).forEach(extra::add);
        return OneDealer.with(book, TradeLedger.merge(List.of(book.ledger(), extra.build())));
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
