package org.drmkit.scoring.internal;

import java.util.List;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaCheck;
import org.drmkit.core.formula.Test;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.network.DealerNetwork;

/** Checks what a definition asks of dealers against a network. */
public final class QuestionCheck {

    private final Problems problems = new Problems();
    private final FormulaCheck formulas;

    /**
     * Starts a check, with measures, tables, the kind of period and who is asked.
     *
     * @param question what is asked
     * @param network the network
     */
    public QuestionCheck(Question question, DealerNetwork network) {
        this.formulas = FormulaCheck.of(question.header().vocabulary(), network, problems);
        question.header().check(network, problems);
        formulas.per(question.per(), Pointer.root().child("per"));
        question.eligible().ifPresent(this::dealers);
    }

    private void dealers(DealerTest test) {
        formulas.dealers(test, Pointer.root().child("for"));
    }

    /**
     * Checks a formula.
     *
     * @param formula the formula
     * @param at where it stands
     */
    public void value(Formula formula, Pointer at) {
        formulas.value(formula, at);
    }

    /**
     * Checks tests.
     *
     * @param tests the tests
     * @param at where they stand
     */
    public void tests(List<Test> tests, Pointer at) {
        formulas.tests(tests, at);
    }

    /**
     * Checks an attribute of dealers.
     *
     * @param name its name
     * @param at where it stands
     */
    public void attribute(String name, Pointer at) {
        formulas.attribute(name, at);
    }

    /**
     * Refuses the definition if anything is wrong.
     *
     * @param what what it is, such as {@code selection}
     * @throws DefinitionException with all problems, if there are any
     */
    public void throwIfAny(String what) {
        problems.throwIfAny(what);
    }
}
