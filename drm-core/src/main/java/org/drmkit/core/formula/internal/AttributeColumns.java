package org.drmkit.core.formula.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;

/** The dealers' attributes as columns, each made once; one that no dealer ever changed serves every day. */
final class AttributeColumns {

    private record Key(String name, Optional<LocalDate> day) {}

    private final DealerBook book;
    private final Parties parties;
    private final Map<Key, FigureColumn> columns = new HashMap<>();

    AttributeColumns(DealerBook book, Parties parties) {
        this.book = book;
        this.parties = parties;
    }

    FigureColumn on(String name, LocalDate day) {
        Key key = new Key(name, book.network().isConstant(name) ? Optional.empty() : Optional.of(day));
        return columns.computeIfAbsent(key, unknown -> book.attribute(name, day, parties));
    }
}
