package org.drmkit.core.formula.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.formula.Span;
import org.drmkit.core.measure.MeasurePlan;

/**
 * Tests joined by a word: all of them hold, or any of them holds, or the only one does not.
 *
 * @param word the word
 * @param tests the tests
 */
record LogicNode(Word word, List<TestNode> tests) implements TestNode {

    /** How tests are joined. */
    enum Word {
        ALL,
        ANY,
        NOT
    }

    /** Returns the test that all hold, which a single one is itself; none always hold. */
    static TestNode all(List<TestNode> tests) {
        return tests.size() == 1 ? tests.get(0) : new LogicNode(Word.ALL, List.copyOf(tests));
    }

    /** Returns the test that one or more hold. */
    static TestNode any(List<TestNode> tests) {
        return new LogicNode(Word.ANY, tests);
    }

    /** Returns the test that another does not hold. */
    static TestNode not(TestNode test) {
        return new LogicNode(Word.NOT, List.of(test));
    }

    @Override
    public void request(Span span, MeasurePlan.Builder plan) {
        tests.forEach(test -> test.request(span, plan));
    }

    @Override
    public TruthColumn evaluate(Scope scope) {
        BinaryOperator<TruthColumn> join = word == Word.ANY ? TruthColumn::or : TruthColumn::and;
        TruthColumn joined = tests.stream().map(scope::truth).reduce(join).orElseGet(() -> empty(scope));
        return word == Word.NOT ? joined.not() : joined;
    }

    private static TruthColumn empty(Scope scope) {
        return TruthColumn.allTrue(scope.evaluation().parties().size());
    }

    @Override
    public Explanation explain(Scope scope, int party) {
        Explanation.Builder explanation =
                Truths.explain("test." + word.name().toLowerCase(Locale.ROOT), scope.truth(this), party);
        tests.forEach(test -> explanation.note(test.explain(scope, party)));
        return explanation.build();
    }
}
