package org.drmkit.incentives.internal;

import java.math.RoundingMode;
import java.util.List;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Rule;

/**
 * A cap with the node of its amount.
 *
 * @param cap the cap
 * @param rules for each rule of the program, whether its payouts count
 * @param amount the amount, rounded down
 */
record CapNode(Cap cap, boolean[] rules, Node amount) {

    static CapNode of(Cap cap, List<Rule> rules, FormulaCompiler formulas, String currency, int digits) {
        boolean[] counts = new boolean[rules.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] =
                    cap.rules().isEmpty() || cap.rules().contains(rules.get(i).id());
        }
        Node amount = new MoneyNode(formulas.compile(cap.amount()), currency);
        return new CapNode(cap, counts, new RoundNode(amount, digits, RoundingMode.FLOOR));
    }
}
