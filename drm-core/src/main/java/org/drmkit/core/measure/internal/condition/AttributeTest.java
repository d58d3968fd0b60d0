package org.drmkit.core.measure.internal.condition;

import java.math.BigDecimal;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Literal;

/**
 * What a condition asks of an attribute: the number 2 is in the codes {@code ["2", "3"]} and is {@code >= 1}; the code GOLD is
 * {@code == GOLD} and keeps no other bound.
 */
final class AttributeTest {

    private AttributeTest() {}

    static boolean holds(ColumnTest test, Scalar value) {
        if (test instanceof CodeSet set) {
            return contains(set, value.toString());
        }
        return ((ColumnTest.Within) test)
                .bounds().limits().entrySet().stream()
                        .allMatch(bound -> holds(bound.getKey(), bound.getValue(), value));
    }

    private static boolean contains(CodeSet set, String code) {
        return (set.under().isEmpty() || set.under().contains(code))
                && !set.except().contains(code)
                && (set.in().isEmpty() || set.in().contains(code));
    }

    private static boolean holds(Comparison comparison, Literal limit, Scalar value) {
        if (value instanceof Scalar.Code code) {
            return comparison == Comparison.EQUAL && code.value().equals(limit.text());
        }
        BigDecimal number = value instanceof Scalar.Decimal decimal
                ? decimal.value()
                : BigDecimal.valueOf(((Scalar.Approximate) value).value());
        return limit.decimal()
                .filter(bound -> comparison.holds(number.compareTo(bound)))
                .isPresent();
    }
}
