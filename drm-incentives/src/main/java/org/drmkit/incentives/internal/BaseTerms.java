package org.drmkit.incentives.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Divide;
import org.drmkit.core.formula.Floor;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.Operands;
import org.drmkit.core.formula.Subtract;
import org.drmkit.core.number.Fraction;

/**
 * The measures of its own period that a base reads, each with the factor by which a line of it weighs.
 *
 * <p>In {@code {"subtract": ["total", {"multiply": ["parts", 0.5]}]}} a line of total weighs 1 and one of parts -0.5. Of what is not linear,
 * such as a greatest value, every line weighs as it would inside.
 */
final class BaseTerms {

    private final Map<String, Fraction> factors = new LinkedHashMap<>();

    private BaseTerms() {}

    static Map<String, Fraction> of(Formula base) {
        BaseTerms terms = new BaseTerms();
        terms.add(base, Fraction.ONE);
        return terms.factors;
    }

    private void add(Formula formula, Fraction factor) {
        if (formula instanceof MeasureReference measure) {
            if (measure.at().isCurrent()) {
                factors.merge(measure.name(), factor, Fraction::plus);
            }
        } else if (formula instanceof Subtract difference) {
            add(difference.minuend(), factor);
            add(difference.subtrahend(), factor.negated());
        } else if (formula instanceof Multiply product) {
            addProduct(product.operands(), factor);
        } else if (formula instanceof Divide quotient) {
            add(quotient.dividend(), divided(factor, quotient.divisor()));
        } else if (formula instanceof Floor floor) {
            add(floor.operand(), factor);
        } else {
            Operands.of(formula).ifPresent(operands -> operands.list().forEach(operand -> add(operand, factor)));
        }
    }

    private void addProduct(List<Formula> operands, Fraction factor) {
        Fraction constant = operands.stream()
                .filter(Constant.class::isInstance)
                .map(operand -> Fraction.of(((Constant) operand).value()))
                .reduce(factor, Fraction::times);
        operands.forEach(operand -> add(operand, constant));
    }

    private static Fraction divided(Fraction factor, Formula divisor) {
        return divisor instanceof Constant constant && constant.value().signum() != 0
                ? factor.dividedBy(Fraction.of(constant.value()))
                : factor;
    }
}
