package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;

/**
 * A number or a day of the definition.
 *
 * @param value the number; of a day, its epoch day
 * @param unit {@link Figures#DATE} for a day, else empty
 */
record ConstantNode(BigDecimal value, String unit) implements Node {

    @Override
    public FigureColumn evaluate(Scope scope) {
        return FigureColumn.constant(scope.evaluation().parties().size(), value);
    }

    @Override
    public boolean isConstant() {
        return true;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        return Figures.explain("formula.constant", scope.column(this), party, unit)
                .build();
    }
}
