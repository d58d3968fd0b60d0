package org.drmkit.core.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.measure.Names;
import org.drmkit.core.time.PeriodUnit;

/**
 * How formulas and tests look as JSON in a definition that knows some names.
 *
 * <p>With the vocabulary of a definition, a misspelt measure is reported while the definition is read, at its place and with
 * the nearest name; the same for the result of a rule or KPI, which is refused where none is known yet. With
 * {@link Vocabulary#any} a formula is read by itself: {@link Formula#SHAPE}.
 *
 * <p>Immutable.
 */
public final class FormulaShapes {

    /** An attribute of the dealer by its full name. */
    private static final Shape<String> ATTRIBUTE = Shapes.NAME.where(
            "dealer. and the name of an attribute, such as dealer.type",
            name -> name.startsWith(FactReference.DEALER) && name.length() > FactReference.DEALER.length());

    /** A fact or an attribute, at a time. */
    static final ObjectShape<FactReference> FACT = Shape.object("fact", o -> {
        var name = o.required("fact", Shapes.NAME, FactReference::name);
        var at = o.withDefault("at", AtShape.FACT, At.CURRENT, FactReference::at);
        return v -> new FactReference(v.get(name), v.get(at));
    });

    static final FormulaShapes ANY = new FormulaShapes(Vocabulary.any());

    private final Vocabulary vocabulary;
    private final FormulaShapes withoutResults;
    private final Union<Formula> formula;
    private final Union<Test> test;

    private FormulaShapes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.withoutResults = vocabulary.hasResults() ? new FormulaShapes(vocabulary.withoutResults()) : this;
        this.formula = Shape.union("formula", Formula.class, this::declareFormula);
        this.test = TestShapes.union(formula);
    }

    /**
     * Returns the shapes for a vocabulary.
     *
     * @param vocabulary  the names that formulas may use
     * @return the shapes
     */
    public static FormulaShapes of(Vocabulary vocabulary) {
        return new FormulaShapes(vocabulary);
    }

    /**
     * Returns how a formula looks.
     *
     * @return the shape
     */
    public Union<Formula> formula() {
        return formula;
    }

    /**
     * Returns how a test looks.
     *
     * @return the shape
     */
    public Union<Test> test() {
        return test;
    }

    private void declareFormula(Union.Builder<Formula> u) {
        Shape<Formula> operand = Shape.lazy(this::formula);
        u.text(Formula.class, FormulaShapes::isText, text());
        u.number(Constant.class, Shapes.DECIMAL.map(Constant::new, Constant::value));
        u.object("measure", MeasureReference.class, measure());
        u.object("fact", FactReference.class, FACT);
        u.key("add", Add.class, some(operand).map(Add::new, Add::operands));
        u.key("subtract", Subtract.class, pair(operand, Subtract::new, Subtract::minuend, Subtract::subtrahend));
        u.key("multiply", Multiply.class, some(operand).map(Multiply::new, Multiply::operands));
        u.key("divide", Divide.class, pair(operand, Divide::new, Divide::dividend, Divide::divisor));
        u.key("min", Min.class, some(operand).map(Min::new, Min::operands));
        u.key("max", Max.class, some(operand).map(Max::new, Max::operands));
        u.key("floor", Floor.class, operand.map(Floor::new, Floor::operand));
        u.key("growth", Growth.class, pair(operand, Growth::new, Growth::now, Growth::before));
        u.key("share", Share.class, pair(operand, Share::new, Share::part, Share::whole));
        u.object("periods", PeriodCount.class, periods());
        u.object("rank", Rank.class, rank(operand));
        u.key("orElse", OrElse.class, pair(operand, OrElse::new, OrElse::value, OrElse::otherwise));
        u.object(ResultReference.RULE, ResultReference.class, isOf(ResultReference.RULE), result(ResultReference.RULE));
        u.object(ResultReference.KPI, ResultReference.class, isOf(ResultReference.KPI), result(ResultReference.KPI));
    }

    private static boolean isText(Formula formula) {
        return formula instanceof DateConstant
                || (formula instanceof MeasureReference reference
                        && reference.at().isCurrent());
    }

    private Shape<Formula> text() {
        return Shapes.<Formula>text(
                        "name",
                        "a name, which starts with a letter, a number, or a date",
                        FormulaShapes::parse,
                        FormulaShapes::text)
                .check((formula, place) -> {
                    if (formula instanceof MeasureReference reference) {
                        vocabulary.measures().check(reference.name(), place.pointer(), place.problems());
                    }
                });
    }

    private static Formula parse(String text) {
        return !text.isEmpty() && Character.isLetter(text.codePointAt(0))
                ? new MeasureReference(text, At.CURRENT)
                : new DateConstant(LocalDate.parse(text));
    }

    private static String text(Formula formula) {
        return formula instanceof DateConstant date ? date.value().toString() : ((MeasureReference) formula).name();
    }

    private ObjectShape<MeasureReference> measure() {
        return Shape.object("measure at a time", o -> {
            var name = o.required("measure", vocabulary.measures().shape(), MeasureReference::name);
            var at = o.withDefault("at", AtShape.MEASURE, At.CURRENT, MeasureReference::at);
            return v -> new MeasureReference(v.get(name), v.get(at));
        });
    }

    private ObjectShape<PeriodCount> periods() {
        return Shape.object("number of periods", o -> {
            var unit = o.required("periods", Shapes.enumOf(PeriodUnit.class), PeriodCount::unit);
            var when = o.required("when", Shapes.nonEmptyListOf(Shape.lazy(withoutResults::test)), PeriodCount::when);
            return v -> new PeriodCount(v.get(unit), v.get(when));
        });
    }

    private static ObjectShape<Rank> rank(Shape<Formula> operand) {
        return Shape.object("rank", o -> {
            var of = o.required("rank", operand, Rank::operand);
            var among = o.optional("among", ATTRIBUTE, Rank::among);
            return v -> new Rank(v.get(of), v.get(among));
        });
    }

    private ObjectShape<ResultReference> result(String kind) {
        Shape<String> id = vocabulary
                .results(kind)
                .map(Names::shape)
                .orElseGet(() -> Shapes.TEXT.check((text, place) ->
                        place.report(notHere(kind, place.pointer()).withValue(text))));
        return Shape.object("result of a " + kind, o -> {
            var member = o.required(kind, id, ResultReference::id);
            return v -> new ResultReference(kind, v.get(member));
        });
    }

    /** The problem of a result where none of its kind is known. */
    static Problem notHere(String kind, Pointer at) {
        return Problem.of(at, Problem.UNKNOWN_MEMBER, "the result of a " + kind + " cannot be asked for here");
    }

    private static Predicate<ResultReference> isOf(String kind) {
        return reference -> reference.kind().equals(kind);
    }

    private static Shape<List<Formula>> some(Shape<Formula> operand) {
        return Shapes.nonEmptyListOf(operand);
    }

    private static <A> Shape<A> pair(
            Shape<Formula> operand,
            BiFunction<Formula, Formula, A> maker,
            Function<A, Formula> first,
            Function<A, Formula> second) {
        return Shapes.listOf(operand, 2, 2)
                .map(
                        two -> maker.apply(two.get(0), two.get(1)),
                        made -> List.of(first.apply(made), second.apply(made)));
    }
}
