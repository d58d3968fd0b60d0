package org.drmkit.core.formula;

import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.measure.Bounds;

/** How tests look whose values are formulas of a certain shape. */
final class TestShapes {

    private TestShapes() {}

    static Union<Test> union(Shape<Formula> formula) {
        return new Recursion(formula).test;
    }

    /** Ties tests that have tests in them. */
    private static final class Recursion {

        private final Union<Test> test;

        Recursion(Shape<Formula> formula) {
            this.test = Shape.union("test", Test.class, u -> declare(u, formula));
        }

        private Union<Test> test() {
            return test;
        }

        private void declare(Union.Builder<Test> u, Shape<Formula> formula) {
            Shape<Test> inner = Shape.lazy(this::test);
            u.object("value", ValueTest.class, value(formula));
            u.object("fact", CodeTest.class, code());
            u.key("any", AnyOf.class, Shapes.nonEmptyListOf(inner).map(AnyOf::new, AnyOf::tests));
            u.key("all", AllOf.class, Shapes.nonEmptyListOf(inner).map(AllOf::new, AllOf::tests));
            u.key("not", Not.class, inner.map(Not::new, Not::test));
        }
    }

    private static ObjectShape<ValueTest> value(Shape<Formula> formula) {
        return Shape.object("test of a value", o -> {
            var value = o.required("value", formula, ValueTest::value);
            var bounds = o.include(Bounds.shape(formula), ValueTest::bounds);
            return v -> new ValueTest(v.get(value), v.get(bounds));
        });
    }

    private static ObjectShape<CodeTest> code() {
        return Shape.object("test of a code", o -> {
            var fact = o.include(FormulaShapes.FACT, CodeTest::fact);
            var in = o.required("in", Shapes.nonEmptyListOf(Shapes.CODE), CodeTest::in);
            return v -> new CodeTest(v.get(fact), v.get(in));
        });
    }
}
