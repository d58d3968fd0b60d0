package org.drmkit.incentives.internal;

import java.util.HashSet;
import java.util.Set;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.trade.LedgerBuilder;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;

/** Books with the lines of one dealer only, for questions in which no other dealer counts. */
public final class OneDealer {

    private OneDealer() {}

    /**
     * Returns a book without the lines of others.
     *
     * @param book the book, which stays as it is
     * @param dealer the dealer
     * @return a book of the same network and facts
     */
    public static DealerBook of(DealerBook book, String dealer) {
        LedgerBuilder ledger = TradeLedger.builder(book.ledger().schema());
        book.ledger().coverage().forEach(ledger::coverage);
        Set<String> ids = new HashSet<>();
        for (TradeLine line : book.ledger().lines()) {
            if (line.dealer().equals(dealer)) {
                ledger.add(line);
                line.id().ifPresent(ids::add);
            }
        }
        book.ledger().receipts().stream()
                .filter(receipt -> ids.contains(receipt.line()))
                .forEach(ledger::receipt);
        return with(book, ledger.build());
    }

    /** Returns a book with another ledger and the same facts. */
    static DealerBook with(DealerBook book, TradeLedger ledger) {
        DealerBook with = DealerBook.of(book.network(), ledger);
        for (FactSource source : book.factNames().stream()
                .map(name -> book.facts(name).orElseThrow())
                .distinct()
                .toList()) {
            with = with.with(source);
        }
        return book.isPart() ? with.part() : with;
    }
}
