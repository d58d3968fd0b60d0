package org.drmkit.scoring.scorer;

import java.math.BigDecimal;
import org.drmkit.core.fact.FigureColumn;

/**
 * A bound that values are compared with.
 *
 * @param rounded the bound as a double
 * @param exact the bound itself, in a column of one cell
 */
record Bound(double rounded, FigureColumn exact) {

    static Bound of(BigDecimal value) {
        return new Bound(value.doubleValue() + 0.0, FigureColumn.constant(1, value));
    }
}
