package org.drmkit.incentives.lint;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.formula.Add;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Divide;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.Subtract;
import org.drmkit.core.formula.Test;
import org.drmkit.core.json.Part;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ReturnPolicy;
import org.drmkit.incentives.program.Rule;

/** Findings about what formulas refer to, wherever they stand in a rule. */
final class FormulaLint {

    private final Program program;
    private final Findings findings;
    private final Optional<Set<String>> facts;

    FormulaLint(Program program, Findings findings, Optional<Set<String>> facts) {
        this.program = program;
        this.findings = findings;
        this.facts = facts;
    }

    void look(Rule rule, int index) {
        Pointer at = Findings.rule(index);
        rule.of().ifPresent(base -> formula(base, at.child("of"), rule));
        rule.limits().min().ifPresent(min -> formula(min, at.child("limits").child("min"), rule));
        rule.limits().max().ifPresent(max -> formula(max, at.child("limits").child("max"), rule));
        for (int i = 0; i < rule.when().size(); i++) {
            Test.SHAPE.walk(rule.when().get(i), at.child("when").child(i), part -> part(part, rule));
        }
        pay(rule.pay(), at.child("pay"), rule);
        if (rule.returns() == ReturnPolicy.EARNED_RATE
                && rule.of().filter(base -> !isLinear(base)).isPresent()) {
            findings.at(at.child("of"), LintCode.NOT_LINEAR).add();
        }
    }

    private void formula(Formula formula, Pointer pointer, Rule rule) {
        Formula.SHAPE.walk(formula, pointer, part -> part(part, rule));
    }

    private void pay(Pay pay, Pointer at, Rule rule) {
        if (pay instanceof Pay.Rate rate) {
            formula(rate.rate(), at.child("rate"), rule);
        } else if (pay instanceof Pay.PerUnit perUnit) {
            formula(perUnit.perUnit(), at.child("perUnit"), rule);
        } else if (pay instanceof Pay.Amount amount) {
            formula(amount.amount(), at.child("amount"), rule);
        } else if (pay instanceof Pay.Marginal marginal) {
            marginal.scale().ifPresent(scale -> formula(scale, at.child("scale"), rule));
        } else if (pay instanceof Pay.Bands bands) {
            bands.by().ifPresent(by -> formula(by, at.child("by"), rule));
            bands.scale().ifPresent(scale -> formula(scale, at.child("scale"), rule));
            List<Pay.Band> list = bands.bands();
            Streams.mapWithIndex(list.stream(), (band, i) -> i)
                    .forEach(i ->
                            pay(list.get(i.intValue()).pay(), at.child("bands").child(i.intValue()), rule));
        } else if (pay instanceof Pay.Cases cases) {
            formula(cases.by(), at.child("by"), rule);
            cases.cases().forEach((code, row) -> pay(row, at.child("cases").child(code), rule));
            cases.otherwise().ifPresent(row -> pay(row, at.child("else"), rule));
        }
    }

    private void part(Part part, Rule rule) {
        part.as(FactReference.class).ifPresent(fact -> {
            fact(fact, part.pointer());
            comparison(fact.at(), part.pointer(), rule);
        });
        part.as(MeasureReference.class).ifPresent(measure -> comparison(measure.at(), part.pointer(), rule));
    }

    private void fact(FactReference fact, Pointer pointer) {
        boolean unknown = fact.attribute().isEmpty()
                && facts.filter(known -> !known.contains(fact.name())).isPresent();
        if (unknown) {
            findings.at(pointer, LintCode.NO_FACT).text("fact", fact.name()).add();
        }
    }

    /** The period before is whole; a first or last period that the validity cuts is not. */
    private void comparison(At at, Pointer pointer, Rule rule) {
        if (Formula.SHAPE.write(new MeasureReference("m", at)).canonical().contains("PREVIOUS")
                && rule.per() instanceof PeriodUnit unit
                && isCut(unit)) {
            findings.at(pointer, LintCode.CUT_COMPARISON)
                    .text("validity", program.validity().toString())
                    .add();
        }
    }

    private boolean isCut(PeriodUnit unit) {
        DateRange validity = program.validity();
        boolean first = !program.header()
                .calendar()
                .period(unit, validity.from())
                .range()
                .from()
                .equals(validity.from());
        boolean last = validity.lastDay()
                .filter(day -> !program.header()
                        .calendar()
                        .period(unit, day)
                        .range()
                        .to()
                        .equals(validity.to()))
                .isPresent();
        return first || last;
    }

    /** Tells whether a base is a sum of measures times numbers. */
    private static boolean isLinear(Formula formula) {
        if (formula instanceof Add add) {
            return add.operands().stream().allMatch(FormulaLint::isLinear);
        } else if (formula instanceof Subtract subtract) {
            return isLinear(subtract.minuend()) && isLinear(subtract.subtrahend());
        } else if (formula instanceof Multiply multiply) {
            long others = multiply.operands().stream()
                    .filter(operand -> !(operand instanceof Constant))
                    .count();
            return others == 1
                    && multiply.operands().stream()
                            .allMatch(operand -> operand instanceof Constant || isLinear(operand));
        } else if (formula instanceof Divide divide) {
            return divide.divisor() instanceof Constant && isLinear(divide.dividend());
        }
        return formula instanceof MeasureReference;
    }
}
