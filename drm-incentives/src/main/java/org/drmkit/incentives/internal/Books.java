package org.drmkit.incentives.internal;

import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.trade.TradeLedger;

/** Books with another ledger. */
final class Books {

    private Books() {}

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
