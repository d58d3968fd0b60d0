package org.drmkit.core.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.Basis;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.Names;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;

/**
 * Checks formulas and tests against the names of their definition and what a network knows.
 *
 * <p>Reports unknown measures, results and attributes with the nearest name, and dates outside of comparisons with dates:
 * {@code {"subtract": ["first", 1]}} where first is the date of the first order. Each problem points to the operand or to the
 * member that names something.
 *
 * <p>Holds no state but the problems that it reports to.
 */
public final class FormulaCheck {

    private final Vocabulary vocabulary;
    private final DealerNetwork network;
    private final Names attributes;
    private final Problems problems;

    private FormulaCheck(Vocabulary vocabulary, DealerNetwork network, Problems problems) {
        this.vocabulary = vocabulary;
        this.network = network;
        this.attributes = Names.attributes(network);
        this.problems = problems;
    }

    /**
     * Returns the checks of a definition.
     *
     * @param vocabulary  the names that formulas may use, with the measures themselves
     * @param network  what is known of dealers and trade lines
     * @param problems  what to report to
     * @return the checks
     */
    public static FormulaCheck of(Vocabulary vocabulary, DealerNetwork network, Problems problems) {
        return new FormulaCheck(vocabulary, network, problems);
    }

    /**
     * Checks a formula that is to give a number, or a code where a fact or attribute may be one.
     *
     * @param formula  the formula
     * @param at  where it stands
     */
    public void value(Formula formula, Pointer at) {
        if (isDate(formula)) {
            problems.add(Problem.of(at, Problem.WRONG_KIND, "a date cannot be calculated with")
                    .withValue(text(formula))
                    .withAllowed("a number; dates are for tests only, compared with dates"));
            return;
        }
        names(formula, at);
        inside(formula, at);
    }

    /**
     * Checks tests that stand in a list.
     *
     * @param tests  the tests
     * @param at  where the list stands
     */
    public void tests(List<Test> tests, Pointer at) {
        for (int i = 0; i < tests.size(); i++) {
            test(tests.get(i), at.child(i));
        }
    }

    /**
     * Checks a test.
     *
     * @param test  the test
     * @param at  where it stands
     */
    public void test(Test test, Pointer at) {
        if (test instanceof ValueTest value) {
            comparison(value, at);
        } else if (test instanceof CodeTest code) {
            names(code.fact(), at);
        } else if (test instanceof AnyOf any) {
            tests(any.tests(), at.child("any"));
        } else if (test instanceof AllOf all) {
            tests(all.tests(), at.child("all"));
        } else if (test instanceof Not not) {
            test(not.test(), at.child("not"));
        }
    }

    /**
     * Checks a condition on dealers.
     *
     * @param test  the condition
     * @param at  where it stands
     */
    public void dealers(DealerTest test, Pointer at) {
        test.condition().check(network, Basis.BOOKED, at, problems);
    }

    /**
     * Checks the name of a dealer attribute, such as that of a {@code level}.
     *
     * @param name  the full name, {@code dealer.} and the attribute
     * @param at  where it stands
     */
    public void attribute(String name, Pointer at) {
        attributes.check(name, at, problems);
    }

    /**
     * Checks how often something is judged or paid: a unit, PROGRAM, or a calendar of the network.
     *
     * @param per  the word
     * @param at  where it stands
     */
    public void per(Per per, Pointer at) {
        if (per instanceof Per.Calendar calendar
                && network.calendar(calendar.name()).isEmpty()) {
            List<String> known = new ArrayList<>(
                    Arrays.stream(PeriodUnit.values()).map(PeriodUnit::name).toList());
            known.add(Per.PROGRAM.toString());
            known.addAll(network.calendars().keySet());
            problems.add(Problem.of(at, Problem.UNKNOWN_VALUE, "unknown period")
                    .withValue(calendar.name())
                    .withKnown(calendar.name(), known));
        }
    }

    private void comparison(ValueTest test, Pointer at) {
        boolean dates = isDate(test.value());
        operand(test.value(), dates, at.child("value"));
        test.bounds().limits().forEach((comparison, limit) -> operand(limit, dates, at.child(comparison.symbol())));
    }

    /** An operand of a comparison: a date if dates are compared, else anything but a date. */
    private void operand(Formula formula, boolean dates, Pointer at) {
        if (!dates) {
            value(formula, at);
        } else if (!isDate(formula)) {
            problems.add(Problem.of(at, Problem.WRONG_KIND, "compared with a date")
                    .withValue(text(formula))
                    .withAllowed("a date such as 2026-01-31, or a measure that is one"));
        }
    }

    private boolean isDate(Formula formula) {
        if (formula instanceof MeasureReference reference) {
            Optional<Measure> measure = vocabulary.measure(reference.name());
            return measure.filter(m -> m.isDate(network.schema())).isPresent();
        }
        return formula instanceof DateConstant
                || (formula instanceof OrElse orElse && isDate(orElse.value()) && isDate(orElse.otherwise()));
    }

    private static String text(Formula formula) {
        return formula instanceof MeasureReference reference ? reference.name() : "";
    }

    private void names(Formula formula, Pointer at) {
        if (formula instanceof MeasureReference reference) {
            Pointer name = reference.at().isCurrent() ? at : at.child("measure");
            vocabulary.measures().check(reference.name(), name, problems);
        } else if (formula instanceof FactReference fact && fact.attribute().isPresent()) {
            attribute(fact.name(), at.child("fact"));
        } else if (formula instanceof ResultReference result) {
            result(result, at.child(result.kind()));
        } else if (formula instanceof Rank rank) {
            rank.among().ifPresent(name -> attribute(name, at.child("among")));
        }
    }

    private void result(ResultReference result, Pointer at) {
        vocabulary
                .results(result.kind())
                .ifPresentOrElse(
                        ids -> ids.check(result.id(), at, problems),
                        () -> problems.add(
                                FormulaShapes.notHere(result.kind(), at).withValue(result.id())));
    }

    private void inside(Formula formula, Pointer at) {
        if (formula instanceof Floor floor) {
            value(floor.operand(), at.child("floor"));
        } else if (formula instanceof Rank rank) {
            value(rank.operand(), at.child("rank"));
        } else if (formula instanceof PeriodCount count) {
            of(vocabulary.withoutResults(), network, problems).tests(count.when(), at.child("when"));
        }
        Operands.of(formula).ifPresent(operands -> each(operands.list(), at.child(operands.member())));
    }

    private void each(List<Formula> operands, Pointer at) {
        for (int i = 0; i < operands.size(); i++) {
            value(operands.get(i), at.child(i));
        }
    }
}
