package org.drmkit.scoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.formula.Span;
import org.drmkit.core.formula.internal.Evaluation;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.core.formula.internal.Scope;
import org.drmkit.core.formula.internal.TestNode;
import org.drmkit.core.formula.internal.TruthColumn;
import org.drmkit.core.measure.MeasurePlan;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.time.DateRange;

/** The answers of all dealers of a book to a question. Not thread-safe. */
public final class Answers {

    private final Question question;
    private final Evaluation evaluation;
    private final Scope scope;
    private final Population population;
    private final List<Node> values;
    private final List<TestNode> tests;

    private Answers(Question question, DealerBook book, LocalDate asOf, Optional<LocalDate> day) {
        this.question = question;
        FormulaCompiler formulas = new FormulaCompiler(
                question.header().measures(),
                Optional.empty(),
                Returns.NET,
                book.network().schema(),
                result -> {
                    throw new IllegalStateException("A result (" + result + ") is no part of a question.");
                });
        this.population = new Population(question.eligible().map(formulas::compile), Optional.empty());
        this.values = question.values().stream().map(formulas::compile).toList();
        this.tests = question.tests().stream().map(formulas::compileAll).toList();
        Span span = new CardPeriods(question.header(), question.per(), book.network(), asOf).span(day);
        this.evaluation = new Evaluation(
                book, asOf, book.parties(), plan(span, book, asOf).scan(book));
        this.scope = evaluation.scope(span);
    }

    /**
     * Asks a question that was checked against the network.
     *
     * @param question the question
     * @param book whom to ask
     * @param asOf what is dated or recorded later is not seen
     * @param day a day of the period, empty for the latest period that has begun
     * @return the answers
     * @throws IllegalArgumentException if there is no such period
     */
    public static Answers of(Question question, DealerBook book, LocalDate asOf, Optional<LocalDate> day) {
        return new Answers(question, book, asOf, day);
    }

    private MeasurePlan plan(Span span, DealerBook book, LocalDate asOf) {
        MeasurePlan.Builder plan = MeasurePlan.builder(
                question.header().measures(),
                question.header().tables(),
                book.network(),
                question.header().calendar(),
                asOf);
        values.forEach(value -> value.request(span, plan));
        tests.forEach(test -> test.request(span, plan));
        return plan.build();
    }

    /**
     * Returns whom the cells of columns are about.
     *
     * @return all dealers of the book
     */
    public Parties parties() {
        return evaluation.parties();
    }

    /**
     * Returns who is asked.
     *
     * @return the places of the dealers that the question is for
     */
    public List<Integer> asked() {
        TruthColumn judged = population.judged(scope);
        return IntStream.range(0, parties().size())
                .filter(judged::holds)
                .boxed()
                .toList();
    }

    /**
     * Returns the answers to a formula.
     *
     * @param k the place of the formula in the question
     * @return one figure for each party
     */
    public FigureColumn values(int k) {
        return scope.column(values.get(k));
    }

    /**
     * Returns whether tests hold.
     *
     * @param k the place of the tests in the question
     * @return one answer for each party
     */
    public TruthColumn tests(int k) {
        return scope.truth(tests.get(k));
    }

    /**
     * Explains the answer to a formula.
     *
     * @param k the place of the formula in the question
     * @param party the place of the dealer
     * @return what the figure is made of
     */
    public Explanation explainValue(int k, int party) {
        return values.get(k).explain(scope, party);
    }

    /**
     * Explains whether tests hold.
     *
     * @param k the place of the tests in the question
     * @param party the place of the dealer
     * @return what was compared with what
     */
    public Explanation explainTests(int k, int party) {
        return tests.get(k).explain(scope, party);
    }

    /**
     * Returns the period that was asked about.
     *
     * @return its days
     */
    public DateRange period() {
        return scope.span().range();
    }

    /**
     * Returns where the answers come from.
     *
     * @param contentHash the hash of the definition
     * @return the definition, the hash of what was read so far, and the day
     */
    public Stamp stamp(String contentHash) {
        return new Stamp(
                question.header().id(),
                question.header().version(),
                contentHash,
                evaluation.inputsHash(),
                evaluation.asOf());
    }
}
