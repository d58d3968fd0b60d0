package org.drmkit.core.formula.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.formula.Add;
import org.drmkit.core.formula.AllOf;
import org.drmkit.core.formula.AnyOf;
import org.drmkit.core.formula.CodeTest;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.DateConstant;
import org.drmkit.core.formula.Divide;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Floor;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Growth;
import org.drmkit.core.formula.Max;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Min;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.Not;
import org.drmkit.core.formula.OrElse;
import org.drmkit.core.formula.PeriodCount;
import org.drmkit.core.formula.Rank;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.formula.Share;
import org.drmkit.core.formula.Subtract;
import org.drmkit.core.formula.Test;
import org.drmkit.core.formula.ValueTest;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/** Formulas and tests of one party in one period, from the language page and the lists of a world, without any column. */
final class PlainEvaluator {

    private static final String ATTRIBUTE = "dealer.";

    private final World world;
    private final List<String> parties;
    private final PlainMeasures measures;
    private final Map<Formula, Map<List<Object>, Answer>> known = new IdentityHashMap<>();

    PlainEvaluator(World world, List<String> parties) {
        this.world = world;
        this.parties = parties;
        this.measures = new PlainMeasures(world);
    }

    List<PlainPeriod> periods() {
        return PlainPeriod.begun(
                world.calendar().start(), world.validity(), world.per(), world.validity(), world.asOf());
    }

    Answer value(Formula formula, PlainPeriod period, String party) {
        Map<List<Object>, Answer> answers = known.computeIfAbsent(formula, unknown -> new HashMap<>());
        List<Object> key = List.of(period, party);
        Answer answer = answers.get(key);
        if (answer == null) {
            answer = leaf(formula, period, party).orElseGet(() -> calculated(formula, period, party));
            answers.put(key, answer);
        }
        return answer;
    }

    private Optional<Answer> leaf(Formula formula, PlainPeriod period, String party) {
        if (formula instanceof Constant constant) {
            return Optional.of(new Answer.Exact(Fraction.of(constant.value())));
        } else if (formula instanceof DateConstant date) {
            return Optional.of(Answer.of(date.value().toEpochDay()));
        } else if (formula instanceof MeasureReference measure) {
            return Optional.of(period.at(measure.at())
                    .map(window -> measures.of(measure.name(), window.range(), party))
                    .orElse(new Answer.Gap(false, Reasons.NO_PREVIOUS)));
        } else if (formula instanceof FactReference fact) {
            return Optional.of(fact(fact, period, party));
        }
        return formula instanceof ResultReference result ? Optional.of(World.result(result)) : Optional.empty();
    }

    private Answer calculated(Formula formula, PlainPeriod period, String party) {
        if (formula instanceof Floor floor) {
            return PlainArithmetic.floor(value(floor.operand(), period, party));
        } else if (formula instanceof OrElse choice) {
            Answer first = value(choice.value(), period, party);
            return first.isPresent() ? first : value(choice.otherwise(), period, party);
        } else if (formula instanceof PeriodCount count) {
            return Answer.of(period.parts(count.unit(), world.asOf()).stream()
                    .filter(part -> count.when().stream()
                            .allMatch(test -> test(test, part, party).is(true)))
                    .count());
        } else if (formula instanceof Rank rank) {
            return rank(rank, period, party);
        }
        return arithmetic(formula, period, party);
    }

    private Answer arithmetic(Formula formula, PlainPeriod period, String party) {
        if (formula instanceof Add add) {
            return PlainArithmetic.ADD.of(values(add.operands(), period, party));
        } else if (formula instanceof Multiply multiply) {
            return PlainArithmetic.MULTIPLY.of(values(multiply.operands(), period, party));
        } else if (formula instanceof Min min) {
            return PlainArithmetic.MIN.of(values(min.operands(), period, party));
        } else if (formula instanceof Max max) {
            return PlainArithmetic.MAX.of(values(max.operands(), period, party));
        } else if (formula instanceof Subtract subtract) {
            return PlainArithmetic.SUBTRACT.of(
                    values(List.of(subtract.minuend(), subtract.subtrahend()), period, party));
        } else if (formula instanceof Divide divide) {
            return PlainArithmetic.DIVIDE.of(values(List.of(divide.dividend(), divide.divisor()), period, party));
        } else if (formula instanceof Share share) {
            return PlainArithmetic.SHARE.of(values(List.of(share.part(), share.whole()), period, party));
        }
        Growth growth = (Growth) formula;
        return PlainArithmetic.GROWTH.of(values(List.of(growth.now(), growth.before()), period, party));
    }

    private List<Answer> values(List<Formula> formulas, PlainPeriod period, String party) {
        return formulas.stream().map(formula -> value(formula, period, party)).toList();
    }

    private Answer fact(FactReference reference, PlainPeriod period, String party) {
        Optional<PlainPeriod> at = period.at(reference.at());
        if (at.isEmpty()) {
            return new Answer.Gap(false, Reasons.NO_PREVIOUS);
        }
        return reference.name().startsWith(ATTRIBUTE)
                ? attribute(reference.name(), at.get(), party)
                : fact(reference.name(), at.get().whole(), party);
    }

    private Answer attribute(String name, PlainPeriod period, String party) {
        LocalDate day = period.attributeDay(world.asOf());
        return world.dealers().stream()
                .filter(dealer -> dealer.id().equals(party))
                .findFirst()
                .flatMap((Dealer dealer) -> dealer.attribute(name.substring(ATTRIBUTE.length()), day))
                .map(Answer::of)
                .orElse(new Answer.Gap(true, Reasons.NO_VALUE));
    }

    private Answer fact(String name, DateRange period, String party) {
        return latest(name, Optional.of(period), party)
                .or(() -> latest(name, Optional.empty(), party))
                .map(fact -> Answer.of(fact.figure()))
                .orElse(new Answer.Gap(true, Reasons.NO_FACT));
    }

    private Optional<Fact> latest(String name, Optional<DateRange> period, String party) {
        return world.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .filter(fact -> fact.party().equals(party))
                .filter(fact -> fact.period().equals(period))
                .filter(fact -> !fact.recordedOn().isAfter(world.asOf()))
                .max(Comparator.comparing(Fact::recordedOn));
    }

    private Answer rank(Rank rank, PlainPeriod period, String party) {
        List<Answer> values = parties.stream()
                .map(peer -> value(rank.operand(), period, peer))
                .toList();
        List<String> groups = parties.stream()
                .map(peer -> rank.among()
                        .map(name -> attribute(name, period, peer))
                        .filter(Answer::isPresent)
                        .map(PlainEvaluator::code)
                        .orElse(""))
                .toList();
        return PlainRanks.rank(values, groups, parties.indexOf(party));
    }

    private static String code(Answer answer) {
        if (answer instanceof Answer.Text text) {
            return text.code();
        }
        return answer instanceof Answer.Exact exact ? exact.number().toString() : String.valueOf(answer.rough());
    }

    Truth test(Test test, PlainPeriod period, String party) {
        if (test instanceof ValueTest value) {
            Answer tested = value(value.value(), period, party);
            return Truth.all(value.bounds().limits().entrySet().stream()
                    .map(limit -> compare(tested, limit.getKey(), value(limit.getValue(), period, party))));
        } else if (test instanceof CodeTest code) {
            Answer tested = fact(code.fact(), period, party);
            return tested instanceof Answer.Gap gap
                    ? Truth.unknown(gap.reason())
                    : Truth.of(code.in().contains(code(tested)));
        } else if (test instanceof AllOf all) {
            return Truth.all(each(all.tests(), period, party));
        } else if (test instanceof AnyOf any) {
            return Truth.all(each(any.tests(), period, party).map(Truth::not)).not();
        }
        return test(((Not) test).test(), period, party).not();
    }

    private Stream<Truth> each(List<Test> tests, PlainPeriod period, String party) {
        return tests.stream().map(test -> test(test, period, party));
    }

    private static Truth compare(Answer value, Comparison comparison, Answer limit) {
        if (!value.isNumber() || !limit.isNumber()) {
            Answer culprit = value.isNumber() ? limit : value;
            return Truth.unknown(culprit instanceof Answer.Gap gap ? gap.reason() : Reasons.INVALID);
        }
        int order = PlainArithmetic.compare(value, limit);
        return Truth.of(
                switch (comparison.symbol()) {
                    case ">=" -> order >= 0;
                    case ">" -> order > 0;
                    case "<=" -> order <= 0;
                    case "<" -> order < 0;
                    default -> order == 0;
                });
    }
}
