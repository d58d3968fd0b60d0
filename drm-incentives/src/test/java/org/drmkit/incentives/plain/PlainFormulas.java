package org.drmkit.incentives.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.formula.Add;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.CodeTest;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Divide;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Floor;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Growth;
import org.drmkit.core.formula.Max;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Min;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.OrElse;
import org.drmkit.core.formula.Rank;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Share;
import org.drmkit.core.formula.Subtract;
import org.drmkit.core.formula.Test;
import org.drmkit.core.formula.ValueTest;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.drmkit.incentives.program.Program;

/** Formulas and tests of one party in one period; what is not present is empty. */
final class PlainFormulas {

    /** Who asks, when, and whether returns are seen. */
    record Place(PlainParty party, DateRange period, boolean returns) {

        LocalDate lastDay() {
            return period.lastDay().orElseThrow();
        }
    }

    /** Gives what another rule pays at a place. */
    interface Results {

        Fraction payout(String rule, Place at);
    }

    private final Program program;
    private final PlainBook book;
    private final Results results;

    PlainFormulas(Program program, PlainBook book, Results results) {
        this.program = program;
        this.book = book;
        this.results = results;
    }

    Optional<Fraction> value(Formula formula, Place at) {
        if (formula instanceof Constant constant) {
            return Optional.of(Fraction.of(constant.value()));
        } else if (formula instanceof MeasureReference measure) {
            return Optional.of(measure(measure, at));
        } else if (formula instanceof FactReference fact) {
            return book.fact(at.party().id(), fact.name(), at.period()).flatMap(PlainFormulas::number);
        } else if (formula instanceof ResultReference result) {
            return Optional.of(results.payout(result.id(), at));
        } else if (formula instanceof OrElse either) {
            return value(either.value(), at).or(() -> value(either.otherwise(), at));
        } else if (formula instanceof Rank rank) {
            return rank(rank.operand(), at);
        }
        return arithmetic(formula, at);
    }

    private static Optional<Fraction> number(Figure figure) {
        return figure instanceof Figure.Present present && present.value() instanceof Scalar.Decimal number
                ? Optional.of(Fraction.of(number.value()))
                : Optional.empty();
    }

    private Fraction measure(MeasureReference reference, Place at) {
        Measure measure = program.header().measures().get(reference.name());
        DateRange window = at.period();
        if (reference.at().equals(At.YEAR_TO_DATE)) {
            window = DateRange.of(
                    LocalDate.of(window.from().getYear(), 1, 1), window.to().orElseThrow());
        } else if (reference.at().equals(At.PREVIOUS)) {
            long months = window.from().until(window.to().orElseThrow()).toTotalMonths();
            window = DateRange.of(window.from().minusMonths(months), window.from());
        }
        return book.measure(measure, program.header().tables(), at.party().counts(), window, at.returns());
    }

    private Optional<Fraction> arithmetic(Formula formula, Place at) {
        if (formula instanceof Add sum) {
            return folded(sum.operands(), Fraction::plus, at);
        } else if (formula instanceof Multiply product) {
            return folded(product.operands(), Fraction::times, at);
        } else if (formula instanceof Min least) {
            return folded(least.operands(), Fraction::min, at);
        } else if (formula instanceof Max most) {
            return folded(most.operands(), Fraction::max, at);
        } else if (formula instanceof Subtract difference) {
            return folded(List.of(difference.minuend(), difference.subtrahend()), Fraction::minus, at);
        } else if (formula instanceof Floor floor) {
            return value(floor.operand(), at).map(Fraction::floor);
        } else if (formula instanceof Divide quotient) {
            return quotient(value(quotient.dividend(), at), value(quotient.divisor(), at), false);
        } else if (formula instanceof Share share) {
            return quotient(value(share.part(), at), value(share.whole(), at), true);
        }
        Growth growth = (Growth) formula;
        Optional<Fraction> gain = folded(List.of(growth.now(), growth.before()), Fraction::minus, at);
        return quotient(gain, value(growth.before(), at), true);
    }

    private Optional<Fraction> folded(List<Formula> operands, BinaryOperator<Fraction> join, Place at) {
        Optional<Fraction> result = value(operands.get(0), at);
        for (Formula operand : operands.subList(1, operands.size())) {
            Optional<Fraction> next = value(operand, at);
            result = result.flatMap(left -> next.map(right -> join.apply(left, right)));
        }
        return result;
    }

    private static Optional<Fraction> quotient(Optional<Fraction> part, Optional<Fraction> whole, boolean positive) {
        return part.flatMap(numerator -> whole.filter(base -> positive ? base.signum() > 0 : base.signum() != 0)
                .map(numerator::dividedBy));
    }

    /** One more than those who have more. */
    private Optional<Fraction> rank(Formula operand, Place at) {
        return value(operand, at)
                .map(own -> Fraction.of(1
                        + book.dealers().stream()
                                .map(dealer -> new Place(PlainParty.dealer(dealer), at.period(), at.returns()))
                                .flatMap(other -> value(operand, other).stream())
                                .filter(other -> other.compareTo(own) > 0)
                                .count()));
    }

    /** Whether a test holds; empty if a value is not present, so that it fails for want of it. */
    Optional<Boolean> holds(Test test, Place at) {
        if (test instanceof CodeTest codes) {
            return code(codes.fact(), at).map(codes.in()::contains);
        }
        ValueTest numbers = (ValueTest) test;
        Optional<Fraction> value = value(numbers.value(), at);
        Optional<Boolean> all = Optional.of(true);
        for (Map.Entry<Comparison, Formula> bound : numbers.bounds().limits().entrySet()) {
            Optional<Boolean> held = value.flatMap(
                    left -> value(bound.getValue(), at).map(right -> compare(bound.getKey(), left.compareTo(right))));
            all = all.flatMap(before -> held.map(next -> before && next));
        }
        return all;
    }

    private static boolean compare(Comparison comparison, int order) {
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
        };
    }

    Optional<String> code(FactReference fact, Place at) {
        return book.fact(at.party().id(), fact.name(), at.period())
                .filter(figure -> figure.isPresent())
                .map(Figure::toString);
    }
}
