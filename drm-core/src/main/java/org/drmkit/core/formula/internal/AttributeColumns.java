package org.drmkit.core.formula.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.network.DealerNetwork;

/** The dealers' attributes as columns, each made once; one that no dealer ever changed serves every day. */
final class AttributeColumns {

    private record Key(String name, Optional<LocalDate> day) {}

    private final DealerNetwork network;
    private final Parties parties;
    private final Map<Key, FigureColumn> columns = new HashMap<>();

    AttributeColumns(DealerNetwork network, Parties parties) {
        this.network = network;
        this.parties = parties;
    }

    FigureColumn on(String name, LocalDate day) {
        Key key = new Key(name, network.isConstant(name) ? Optional.empty() : Optional.of(day));
        return columns.computeIfAbsent(key, unknown -> column(name, day));
    }

    private FigureColumn column(String name, LocalDate day) {
        FigureColumn column = FigureColumn.of(parties.size(), 0);
        for (int i = 0; i < parties.size(); i++) {
            column.setFigure(i, figure(parties.id(i), name, day));
        }
        return column;
    }

    private Figure figure(String dealer, String name, LocalDate day) {
        return network.dealer(dealer)
                .flatMap((Dealer known) -> known.attribute(name, day))
                .map(Figure::of)
                .orElseGet(() -> Figure.missing(Reasons.NO_VALUE));
    }
}
