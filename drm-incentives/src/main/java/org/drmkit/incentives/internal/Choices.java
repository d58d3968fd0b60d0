package org.drmkit.incentives.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Node;

/** The pays of several bands or cases, of which each party gets one. */
final class Choices {

    private Choices() {}

    /** Returns an empty column that holds the decimals of every pay. */
    static FigureColumn columnFor(List<FigureColumn> paid, int size) {
        return FigureColumn.of(
                size, paid.stream().mapToInt(FigureColumn::scale).max().orElse(0));
    }

    /** Writes the chosen pay of a party, or that there is none. */
    static void take(List<FigureColumn> paid, int chosen, int i, FigureColumn result) {
        if (chosen < 0) {
            result.setNotApplicable(i, PayReasons.NO_BAND);
        } else {
            result.copyCell(i, paid.get(chosen), i);
        }
    }

    static List<Node> with(List<Node> nodes, Optional<Node> last) {
        List<Node> all = new ArrayList<>(nodes);
        last.ifPresent(all::add);
        return List.copyOf(all);
    }
}
