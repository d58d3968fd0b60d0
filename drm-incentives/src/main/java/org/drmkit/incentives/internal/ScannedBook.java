package org.drmkit.incentives.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.measure.Accumulators;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;

/**
 * A book whose ledger is scanned once for each plan, and what a further sale would add to it.
 *
 * <p>A sale is scanned by itself and merged with what was scanned before, so that a question costs the dealers, not the lines. Thread-safe.
 */
public final class ScannedBook {

    private final DealerBook book;
    private final Map<String, Accumulators> scans = new ConcurrentHashMap<>();

    private ScannedBook(DealerBook book) {
        this.book = book;
    }

    /**
     * A book as a run reads it.
     *
     * @param book the dealers and facts
     * @param scan what the lines come to
     */
    public record Reading(DealerBook book, Function<MeasurePlan, Accumulators> scan) {}

    /**
     * Returns a book that nothing has been asked of yet.
     *
     * @param book the book
     * @return the book, to be asked
     */
    public static ScannedBook of(DealerBook book) {
        return new ScannedBook(book);
    }

    /**
     * Returns the book as it is.
     *
     * @return its reading
     */
    public Reading asItIs() {
        return new Reading(book, this::scan);
    }

    private Accumulators scan(MeasurePlan plan) {
        return scans.computeIfAbsent(plan.contentHash(), unused -> plan.scan(book));
    }

    /**
     * Returns the book with a further sale.
     *
     * @param sale the sale
     * @param stages where it is seen
     * @return its reading; of a dealer whom the book does not know, all lines are read again
     */
    public Reading with(ExtraSale sale, List<Stage> stages) {
        TradeLedger extra = sale.ledger(book, stages);
        if (book.parties().index(sale.query().dealer()) < 0) {
            DealerBook more = Books.with(book, TradeLedger.merge(List.of(book.ledger(), extra)));
            return new Reading(more, plan -> plan.scan(more));
        }
        DealerBook alone = DealerBook.of(book.network(), extra);
        return new Reading(book, plan -> scan(plan).merge(plan.scan(alone)));
    }
}
