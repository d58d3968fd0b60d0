package org.drmkit.core.formula.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Literal;

/** Turns conditions on dealer attributes into tests of one party. */
final class DealerTestCompiler {

    private final FormulaCompiler formulas;

    DealerTestCompiler(FormulaCompiler formulas) {
        this.formulas = formulas;
    }

    TestNode compile(Condition condition) {
        List<TestNode> tests = new ArrayList<>();
        condition.columns().forEach((column, test) -> tests.add(columnTest(column, test)));
        condition.all().forEach(part -> tests.add(compile(part)));
        condition.not().ifPresent(part -> tests.add(new LogicNode(LogicNode.Word.NOT, List.of(compile(part)))));
        if (!condition.any().isEmpty()) {
            tests.add(new LogicNode(
                    LogicNode.Word.ANY,
                    condition.any().stream().map(this::compile).toList()));
        }
        return tests.size() == 1 ? tests.get(0) : new LogicNode(LogicNode.Word.ALL, tests);
    }

    private TestNode columnTest(String attribute, ColumnTest test) {
        Node value = formulas.compile(new FactReference(attribute, At.CURRENT));
        if (test instanceof CodeSet codes) {
            return new CodeTestNode(value, new LinkedHashSet<>(codes.in()));
        }
        List<TestNode> limits = ((ColumnTest.Within) test)
                .bounds().limits().entrySet().stream()
                        .<TestNode>map(limit -> limitTest(value, limit))
                        .toList();
        return limits.size() == 1 ? limits.get(0) : new LogicNode(LogicNode.Word.ALL, limits);
    }

    private TestNode limitTest(Node value, Map.Entry<Comparison, Literal> limit) {
        return new BoundTestNode(
                value,
                limit.getKey(),
                formulas.compile(new Constant(limit.getValue().decimal().orElseThrow())));
    }
}
