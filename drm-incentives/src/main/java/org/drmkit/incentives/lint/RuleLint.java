package org.drmkit.incentives.lint;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.MeasureReference;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.Condition;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/** Findings about a rule as a whole: its lines, its period, and what a lawyer should see. */
final class RuleLint {

    private final Program program;
    private final Findings findings;

    RuleLint(Program program, Findings findings) {
        this.program = program;
        this.findings = findings;
    }

    void look(int index) {
        Rule rule = program.rules().get(index);
        for (int other = 0; other < index; other++) {
            twice(program.rules().get(other), rule, index);
        }
        if (rule.per() instanceof PeriodUnit unit) {
            period(unit, Findings.rule(index).child("per"));
        }
        measures(rule).forEach(name -> legal(rule, name, index));
    }

    private static Set<String> measures(Rule rule) {
        Set<String> names = new TreeSet<>();
        rule.of()
                .ifPresent(base -> Formula.SHAPE.walk(
                        base, part -> part.as(MeasureReference.class).ifPresent(found -> names.add(found.name()))));
        return names;
    }

    /** Two rules whose bases may hold the same line, for dealers who may be the same. */
    private void twice(Rule earlier, Rule later, int index) {
        boolean compete =
                earlier.competesIn().isPresent() && earlier.competesIn().equals(later.competesIn());
        boolean meet = measures(earlier).stream()
                .anyMatch(one -> measures(later).stream().anyMatch(other -> meet(one, other)));
        boolean dealers = earlier.eligible().isEmpty()
                || later.eligible().isEmpty()
                || !apart(
                        earlier.eligible().get().condition(),
                        later.eligible().get().condition());
        if (!compete && meet && dealers) {
            findings.at(Findings.rule(index), LintCode.PAID_TWICE)
                    .text("rule", later.id())
                    .text("other", earlier.id())
                    .add();
        }
    }

    private boolean meet(String one, String other) {
        Optional<Measure> first =
                Optional.ofNullable(program.header().measures().get(one));
        Optional<Measure> second =
                Optional.ofNullable(program.header().measures().get(other));
        return first.isPresent()
                && second.isPresent()
                && first.get().stage() == second.get().stage()
                && !apart(first.get().where(), second.get().where());
    }

    /** Tells whether two conditions never hold together: other codes in each, or what one is about the other leaves out. */
    private static boolean apart(Condition one, Condition other) {
        return one.columns().entrySet().stream()
                .anyMatch(column -> column.getValue() instanceof CodeSet codes
                        && other.columns().get(column.getKey()) instanceof CodeSet others
                        && isApart(codes, others));
    }

    private static boolean isApart(CodeSet one, CodeSet other) {
        boolean lists = one.under().isEmpty() && other.under().isEmpty();
        return (lists && Collections.disjoint(one.in(), other.in()))
                || covers(one.except(), codes(other))
                || covers(other.except(), codes(one));
    }

    private static List<String> codes(CodeSet set) {
        return set.in().isEmpty() ? set.under() : set.in();
    }

    private static boolean covers(Collection<String> codes, Collection<String> others) {
        return !others.isEmpty() && codes.containsAll(others);
    }

    private void period(PeriodUnit unit, Pointer pointer) {
        long whole = program.header()
                .calendar()
                .period(unit, program.validity().from())
                .range()
                .days();
        if (!program.validity().isOpen() && program.validity().days() < whole) {
            findings.at(pointer, LintCode.LONG_PERIOD)
                    .text("per", "per." + unit)
                    .number("days", Fraction.of(program.validity().days()))
                    .add();
        }
    }

    private void legal(Rule rule, String measure, int index) {
        Optional<Condition> where =
                Optional.ofNullable(program.header().measures().get(measure)).map(Measure::where);
        boolean takes = takes(rule.pay());
        if (where.filter(condition -> names(condition, "unitPrice")).isPresent()) {
            findings.at(Findings.rule(index), LintCode.PRICE_FLOOR)
                    .text("rule", rule.id())
                    .text("measure", measure)
                    .add();
        }
        if (takes && where.filter(condition -> names(condition, "region")).isPresent()) {
            findings.at(Findings.rule(index), LintCode.AREA_CLAWBACK)
                    .text("rule", rule.id())
                    .text("measure", measure)
                    .add();
        }
    }

    private static boolean names(Condition condition, String column) {
        return condition.columns().containsKey(column)
                || condition.any().stream().anyMatch(part -> names(part, column))
                || condition.all().stream().anyMatch(part -> names(part, column))
                || condition.not().filter(part -> names(part, column)).isPresent();
    }

    /** Tells whether some pay is a negative number. */
    private static boolean takes(Pay pay) {
        if (pay instanceof Pay.Rate rate) {
            return isNegative(rate.rate());
        } else if (pay instanceof Pay.PerUnit perUnit) {
            return isNegative(perUnit.perUnit());
        } else if (pay instanceof Pay.Amount amount) {
            return isNegative(amount.amount());
        } else if (pay instanceof Pay.Marginal marginal) {
            return marginal.slices().stream().anyMatch(slice -> slice.rate().signum() < 0);
        } else if (pay instanceof Pay.Bands bands) {
            return bands.bands().stream().anyMatch(band -> takes(band.pay()));
        }
        Pay.Cases cases = (Pay.Cases) pay;
        return cases.cases().values().stream().anyMatch(RuleLint::takes)
                || cases.otherwise().filter(RuleLint::takes).isPresent();
    }

    private static boolean isNegative(Formula formula) {
        return formula instanceof Constant constant && constant.value().signum() < 0;
    }
}
