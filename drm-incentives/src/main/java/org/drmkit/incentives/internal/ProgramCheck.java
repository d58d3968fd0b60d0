package org.drmkit.incentives.internal;

import java.util.Optional;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaCheck;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;
import org.drmkit.incentives.program.Split;

/** Checks a program against a network: codes, columns, attributes, calendars, and the kinds of values that formulas meet. */
public final class ProgramCheck {

    private final Program program;
    private final DealerNetwork network;
    private final Problems problems = new Problems();
    private final FormulaCheck formulas;
    private final FormulaCheck amounts;

    private ProgramCheck(Program program, DealerNetwork network) {
        this.program = program;
        this.network = network;
        Vocabulary names = program.header().vocabulary();
        this.formulas = FormulaCheck.of(
                names.withResults(
                        ResultReference.RULE,
                        program.rules().stream().map(Rule::id).toList()),
                network,
                problems);
        this.amounts = FormulaCheck.of(names, network, problems);
    }

    /**
     * Checks a program.
     *
     * @param program the program
     * @param network the network
     * @throws DefinitionException with all problems, if there are any
     */
    public static void check(Program program, DealerNetwork network) {
        new ProgramCheck(program, network).check();
    }

    private void check() {
        program.header().check(network, problems);
        Pointer rules = Pointer.root().child("rules");
        for (int i = 0; i < program.rules().size(); i++) {
            check(program.rules().get(i), rules.child(i));
        }
        Pointer caps = Pointer.root().child("caps");
        for (int i = 0; i < program.caps().size(); i++) {
            check(program.caps().get(i), caps.child(i));
        }
        problems.throwIfAny("program");
    }

    private void check(Rule rule, Pointer at) {
        formulas.per(rule.per(), at.child("per"));
        rule.of().ifPresent(base -> formulas.value(base, at.child("of")));
        rule.eligible().ifPresent(test -> formulas.dealers(test, at.child("for")));
        rule.level().ifPresent(attribute -> formulas.attribute(attribute, at.child("level")));
        if (rule.split() instanceof Split.To to) {
            formulas.attribute(to.to(), at.child("split").child("to"));
        }
        formulas.tests(rule.when(), at.child("when"));
        check(rule.pay(), at.child("pay"));
        check(rule.limits().min(), at.child("limits").child("min"));
        check(rule.limits().max(), at.child("limits").child("max"));
    }

    private void check(Optional<Formula> formula, Pointer at) {
        formula.ifPresent(found -> formulas.value(found, at));
    }

    private void check(Pay pay, Pointer at) {
        if (pay instanceof Pay.Rate rate) {
            formulas.value(rate.rate(), at.child("rate"));
        } else if (pay instanceof Pay.PerUnit perUnit) {
            formulas.value(perUnit.perUnit(), at.child("perUnit"));
        } else if (pay instanceof Pay.Amount amount) {
            formulas.value(amount.amount(), at.child("amount"));
        } else if (pay instanceof Pay.Marginal marginal) {
            check(marginal.scale(), at.child("scale"));
        } else if (pay instanceof Pay.Bands bands) {
            checkBands(bands, at);
        } else if (pay instanceof Pay.Cases cases) {
            checkCases(cases, at);
        }
    }

    private void checkBands(Pay.Bands pay, Pointer at) {
        check(pay.by(), at.child("by"));
        check(pay.scale(), at.child("scale"));
        for (int i = 0; i < pay.bands().size(); i++) {
            check(pay.bands().get(i).pay(), at.child("bands").child(i));
        }
    }

    private void checkCases(Pay.Cases pay, Pointer at) {
        formulas.value(pay.by(), at.child("by"));
        pay.cases().forEach((code, paid) -> check(paid, at.child("cases").child(code)));
        pay.otherwise().ifPresent(paid -> check(paid, at.child("else")));
    }

    private void check(Cap cap, Pointer at) {
        formulas.per(cap.per(), at.child("per"));
        amounts.value(cap.amount(), at.child("amount"));
    }
}
