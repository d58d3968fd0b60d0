package org.drmkit.incentives.internal;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Rule;

/**
 * A cap with the node of its amount.
 *
 * @param cap the cap
 * @param rules the indices of the rules whose payouts count
 * @param amount the amount, rounded down
 */
record CapNode(Cap cap, Set<Integer> rules, Node amount) {

    static CapNode of(Cap cap, List<Rule> rules, FormulaCompiler formulas, String currency, int digits) {
        Set<Integer> counted = IntStream.range(0, rules.size())
                .filter(i -> cap.rules().isEmpty()
                        || cap.rules().contains(rules.get(i).id()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        Node amount = new MoneyNode(formulas.compile(cap.amount()), currency);
        return new CapNode(cap, counted, new RoundNode(amount, digits, RoundingMode.FLOOR));
    }
}
