package org.drmkit.core.formula.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Literal;

/**
 * Turns conditions on dealer attributes into tests of one party.
 *
 * <p>They mean what they mean for a line, but for an attribute that the dealer does not have: the test is unknown, and so is its opposite.
 * Codes of attributes have no tree, so that {@code under} is the code itself.
 */
final class DealerTestCompiler {

    private final FormulaCompiler formulas;

    DealerTestCompiler(FormulaCompiler formulas) {
        this.formulas = formulas;
    }

    TestNode compile(Condition condition) {
        List<TestNode> tests = new ArrayList<>();
        condition.columns().forEach((column, test) -> addTests(column, test, tests));
        condition.all().forEach(part -> tests.add(compile(part)));
        condition.not().ifPresent(part -> tests.add(LogicNode.not(compile(part))));
        if (!condition.any().isEmpty()) {
            tests.add(LogicNode.any(condition.any().stream().map(this::compile).toList()));
        }
        return LogicNode.all(tests);
    }

    private void addTests(String attribute, ColumnTest test, List<TestNode> tests) {
        Node value = formulas.compile(new FactReference(attribute, At.CURRENT));
        if (test instanceof CodeSet set) {
            addCodes(value, set.under(), tests);
            addCodes(value, set.in(), tests);
            if (!set.except().isEmpty()) {
                tests.add(LogicNode.not(new CodeTestNode(value, codes(set.except()))));
            }
        } else if (test instanceof ColumnTest.Within within) {
            within.bounds().limits().forEach((comparison, limit) -> tests.add(bound(value, comparison, limit)));
        }
    }

    private static void addCodes(Node value, List<String> codes, List<TestNode> tests) {
        if (!codes.isEmpty()) {
            tests.add(new CodeTestNode(value, codes(codes)));
        }
    }

    private static Set<String> codes(List<String> codes) {
        return new LinkedHashSet<>(codes);
    }

    private TestNode bound(Node value, Comparison comparison, Literal limit) {
        return comparison == Comparison.EQUAL
                ? new EqualTestNode(value, limit)
                : new BoundTestNode(value, comparison, formulas.compile(new Constant(number(limit))));
    }

    private static BigDecimal number(Literal limit) {
        return limit.decimal()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The limit (%s) must be a number, since codes have no order.\nMaybe ==."
                                .formatted(limit.text())));
    }
}
