package org.drmkit.core.measure.internal.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.measure.internal.batch.DatedDealers;
import org.drmkit.core.measure.internal.batch.DaySpan;
import org.drmkit.core.measure.internal.batch.DealerHistories;
import org.drmkit.core.trade.internal.LedgerColumns;

/** The rows of each level that lanes ask for. */
final class Levels {

    private static final int[] EMPTY = {};

    private final DealerBook book;
    private final DealerHistories dealers;
    private final LedgerColumns columns;
    private final Map<Optional<String>, Integer> numbers = new HashMap<>();
    private final List<Rows> rows = new ArrayList<>();

    Levels(DealerBook book, DealerHistories dealers, LedgerColumns columns) {
        this.book = book;
        this.dealers = dealers;
        this.columns = columns;
    }

    /** Returns the number of a level. */
    int number(Optional<String> level) {
        return numbers.computeIfAbsent(level, key -> {
            rows.add(make(key));
            return rows.size() - 1;
        });
    }

    Rows rows(Optional<String> level) {
        return rows.get(number(level));
    }

    List<Rows> rows() {
        return List.copyOf(rows);
    }

    private Rows make(Optional<String> level) {
        int[] dealerOf = columns.size() == 0
                ? EMPTY
                : Objects.requireNonNull(columns.dealer().values());
        int[] dateOf = columns.size() == 0
                ? EMPTY
                : Objects.requireNonNull(columns.date().values());
        Parties parties = level.map(book::parties).orElseGet(book::parties);
        DatedDealers groups = level.map(attribute -> groups(attribute, parties)).orElse(null);
        int[] partyOfDealer = new int[dealers.size()];
        for (int dealer = 0; dealer < partyOfDealer.length; dealer++) {
            partyOfDealer[dealer] = parties.index(dealers.id(dealer));
        }
        return new Rows(dealerOf, dateOf, groups, parties, partyOfDealer);
    }

    private DatedDealers groups(String attribute, Parties parties) {
        return DatedDealers.of(
                dealers.size(),
                dealer -> dealers.history(dealer, attribute),
                DaySpan.of(columns.date().least(), columns.date().greatest()),
                (dealer, value) -> parties.index(value.map(Scalar::toString).orElse(dealers.id(dealer))));
    }
}
