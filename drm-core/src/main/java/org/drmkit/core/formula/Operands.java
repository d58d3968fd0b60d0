package org.drmkit.core.formula;

import java.util.List;
import java.util.Optional;

/**
 * The operands of a formula that calculates, with the member under which they stand as a list.
 *
 * <p>Of {@code {"share": ["parts", "total"]}} the member is {@code share} and the list holds both measures. Immutable.
 *
 * @param member  the member, such as {@code add}
 * @param list  the operands in order
 */
public record Operands(String member, List<Formula> list) {

    /** Keeps the operands in their order. */
    public Operands {
        list = List.copyOf(list);
    }

    /**
     * Returns the operands of a formula.
     *
     * @param formula  the formula
     * @return the operands, empty if it is none of those that list them
     */
    public static Optional<Operands> of(Formula formula) {
        return some(formula).or(() -> pair(formula));
    }

    private static Optional<Operands> some(Formula formula) {
        if (formula instanceof Add add) {
            return some("add", add.operands());
        } else if (formula instanceof Multiply multiply) {
            return some("multiply", multiply.operands());
        } else if (formula instanceof Min min) {
            return some("min", min.operands());
        }
        return formula instanceof Max max ? some("max", max.operands()) : Optional.empty();
    }

    private static Optional<Operands> pair(Formula formula) {
        if (formula instanceof Subtract subtract) {
            return pair("subtract", subtract.minuend(), subtract.subtrahend());
        } else if (formula instanceof Divide divide) {
            return pair("divide", divide.dividend(), divide.divisor());
        } else if (formula instanceof Growth growth) {
            return pair("growth", growth.now(), growth.before());
        } else if (formula instanceof Share share) {
            return pair("share", share.part(), share.whole());
        }
        return formula instanceof OrElse orElse ? pair("orElse", orElse.value(), orElse.otherwise()) : Optional.empty();
    }

    private static Optional<Operands> some(String member, List<Formula> operands) {
        return Optional.of(new Operands(member, operands));
    }

    private static Optional<Operands> pair(String member, Formula first, Formula second) {
        return Optional.of(new Operands(member, List.of(first, second)));
    }
}
