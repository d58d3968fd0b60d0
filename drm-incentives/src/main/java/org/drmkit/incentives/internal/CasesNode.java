package org.drmkit.incentives.internal;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Figures;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.measure.MeasurePlan;

/**
 * The pay of the case that a code names.
 *
 * @param by the code
 * @param codes the codes of the cases
 * @param pays the pay of each case
 * @param otherwise the pay of any other code
 * @param currency the unit of the pay
 */
record CasesNode(Node by, List<String> codes, List<PayNode> pays, Optional<PayNode> otherwise, String currency)
        implements PayNode {

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        by.request(span, plan);
        all().forEach(pay -> pay.request(span, plan));
    }

    private List<PayNode> all() {
        return Choices.with(pays, otherwise);
    }

    @Override
    public String unit() {
        return currency;
    }

    @Override
    public Payment open(Scope scope) {
        return new Opened(scope.column(by), Choices.open(all(), scope));
    }

    private final class Opened extends Payment {

        private final FigureColumn values;
        private final Payment[] paid;

        Opened(FigureColumn values, Payment[] paid) {
            super(Choices.scale(paid));
            this.values = values;
            this.paid = paid;
        }

        @Override
        void write(int party, FigureColumn into, int cell) {
            if (values.isPresent(party)) {
                Choices.write(paid, chosen(Figures.code(values, party)), party, into, cell);
            } else {
                into.copyCell(cell, values, party);
            }
        }
    }

    /** The index of the case of a code among all pays, negative if there is none. */
    private int chosen(String code) {
        int chosen = codes.indexOf(code);
        return chosen < 0 && otherwise.isPresent() ? codes.size() : chosen;
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        FigureColumn values = scope.column(by);
        Explanation.Builder explanation = Figures.explain("pay.cases", scope.column(this), party, currency);
        int chosen = values.isPresent(party) ? chosen(Figures.code(values, party)) : -1;
        if (chosen >= 0) {
            explanation.operation(Operation.SAME, all().get(chosen).explain(scope, party));
        }
        return explanation.note(by.explain(scope, party)).build();
    }
}
