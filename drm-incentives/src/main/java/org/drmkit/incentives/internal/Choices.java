package org.drmkit.incentives.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Scope;

/** The pays of several bands or cases, of which each party gets one. */
final class Choices {

    private Choices() {}

    static Payment[] open(List<PayNode> pays, Scope scope) {
        return pays.stream().map(pay -> pay.open(scope)).toArray(Payment[]::new);
    }

    /** Returns the decimal places that every pay needs. */
    static int scale(Payment[] payments) {
        return Arrays.stream(payments).mapToInt(Payment::scale).max().orElse(0);
    }

    /** Writes the chosen pay of a party, or that there is none. */
    static void write(Payment[] payments, int chosen, int party, FigureColumn into, int cell) {
        if (chosen < 0) {
            into.setNotApplicable(cell, PayReasons.NO_BAND);
        } else {
            payments[chosen].write(party, into, cell);
        }
    }

    /** Returns numbers as a column of at least so many decimal places. */
    static FigureColumn column(List<BigDecimal> numbers, int least) {
        int scale = numbers.stream().mapToInt(BigDecimal::scale).reduce(least, Math::max);
        FigureColumn column = FigureColumn.of(numbers.size(), scale);
        for (int k = 0; k < numbers.size(); k++) {
            column.setFigure(k, Figure.of(numbers.get(k)));
        }
        return column;
    }

    static List<PayNode> with(List<PayNode> nodes, Optional<PayNode> last) {
        List<PayNode> all = new ArrayList<>(nodes);
        last.ifPresent(all::add);
        return List.copyOf(all);
    }
}
