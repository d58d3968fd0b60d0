package org.drmkit.incentives.internal;

import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;

/** A node whose cells are computed one by one; as a part of another pay it is no column of its own. */
interface PayNode extends Node {

    /** Reads what the pay depends on in a period. */
    Payment open(Scope scope);

    @Override
    default FigureColumn evaluate(Scope scope) {
        Payment payment = open(scope);
        FigureColumn column = FigureColumn.of(scope.evaluation().parties().size(), payment.scale());
        for (int i = 0; i < column.size(); i++) {
            payment.write(i, column, i);
        }
        return column;
    }
}
