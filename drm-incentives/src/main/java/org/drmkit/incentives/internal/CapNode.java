package org.drmkit.incentives.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.incentives.program.Cap;

/**
 * A cap with the node of its amount.
 *
 * @param cap the cap
 * @param key what identifies the cap through the versions of a program
 * @param amount the amount, rounded down
 */
record CapNode(Cap cap, String key, Node amount) {

    static List<CapNode> of(List<Cap> caps, FormulaCompiler formulas, Pays pays) {
        Map<String, Integer> times = new HashMap<>();
        List<CapNode> nodes = new ArrayList<>();
        for (Cap cap : caps) {
            String plain = cap.each() + " " + String.join("+", cap.rules()) + " " + cap.per();
            int time = times.merge(plain, 1, Integer::sum);
            Node amount = pays.limit(formulas.compile(cap.amount()), RoundingMode.FLOOR);
            nodes.add(new CapNode(cap, time == 1 ? plain : plain + " " + time, amount));
        }
        return List.copyOf(nodes);
    }

    /** Tells whether payouts of a rule count. */
    boolean counts(String rule) {
        return cap.rules().isEmpty() || cap.rules().contains(rule);
    }
}
