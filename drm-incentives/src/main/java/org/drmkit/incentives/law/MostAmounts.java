package org.drmkit.incentives.law;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Floor;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Multiply;
import org.drmkit.core.formula.Span;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.Per;
import org.drmkit.incentives.IncentiveEngine;
import org.drmkit.incentives.IncentiveRun;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.ReturnPolicy;
import org.drmkit.incentives.program.Rounding;
import org.drmkit.incentives.program.Rule;

/**
 * What the formulas of limits and caps come to, rounded down: each is paid out by a rule of its own, in a program without caps.
 *
 * <p>So a cap of 2 % of the year's purchases is known for 12,345.67 as 246.91, by nothing that cuts.
 */
final class MostAmounts {

    /** No rule has an id with a blank in front. */
    private static final String PREFIX = " ";

    private final Map<String, Formula> formulas;
    private final IncentiveEngine engine;

    private MostAmounts(Map<String, Formula> formulas, IncentiveEngine engine) {
        this.formulas = formulas;
        this.engine = engine;
    }

    static MostAmounts of(Program program, DealerNetwork network) {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        int digits = program.currency().getDefaultFractionDigits();
        Program.Builder paying = Program.builder()
                .header(program.header())
                .addAllRules(program.rules())
                .putAllCompetitions(program.competitions());
        program.rules().stream()
                .filter(rule -> isKnown(program, rule))
                .forEach(rule ->
                        add(limit(rule), rule.limits().max().orElseThrow(), rule.per(), digits, formulas, paying));
        for (int i = 0; i < program.caps().size(); i++) {
            Cap cap = program.caps().get(i);
            add(cap(i), cap.amount(), cap.per(), digits, formulas, paying);
        }
        return new MostAmounts(formulas, IncentiveEngine.of(paying.build(), network));
    }

    /** A formula for a group, or before returns, or of payouts in other units, is none of the dealer's own. */
    private static boolean isKnown(Program program, Rule rule) {
        return rule.limits().max().filter(Constant.class::isInstance).isPresent()
                || (rule.limits().max().isPresent()
                        && rule.level().isEmpty()
                        && rule.returns() == ReturnPolicy.REEVALUATE
                        && program.rounding().equals(Rounding.STANDARD));
    }

    private static String limit(Rule rule) {
        return PREFIX + "limit " + rule.id();
    }

    private static String cap(int index) {
        return PREFIX + "cap " + index;
    }

    private static void add(
            String id, Formula amount, Per per, int digits, Map<String, Formula> formulas, Program.Builder paying) {
        formulas.put(id, amount);
        if (!(amount instanceof Constant)) {
            paying.addRules(paying(id, amount, per, digits));
        }
    }

    private static Rule paying(String id, Formula amount, Per per, int digits) {
        Constant units = new Constant(BigDecimal.ONE.movePointRight(digits));
        return Rule.builder()
                .id(id)
                .per(per)
                .of(new Floor(new Multiply(List.of(amount, units))))
                .pay(new Pay.Rate(new Constant(BigDecimal.ONE.movePointLeft(digits))))
                .partial(true)
                .carryNegative(false)
                .build();
    }

    /** Returns the amounts for a scene. */
    Amounts in(Scene scene) {
        return new Amounts(formulas, engine.run(scene.book(), scene.asOf()));
    }

    /**
     * What formulas come to in a scene.
     *
     * @param formulas limits and caps by name
     * @param run what the formulas pay
     */
    record Amounts(Map<String, Formula> formulas, IncentiveRun run) {

        /** Returns the most that a rule may pay to a dealer, empty if nothing is said or known of it. */
        Optional<BigDecimal> limit(Rule rule, String dealer, Span span) {
            return amount(MostAmounts.limit(rule), dealer, span);
        }

        /** Returns what a cap leaves at most. */
        BigDecimal cap(int index, String dealer, Span span) {
            return amount(MostAmounts.cap(index), dealer, span).orElseThrow();
        }

        private Optional<BigDecimal> amount(String id, String dealer, Span span) {
            Optional<Formula> formula = Optional.ofNullable(formulas.get(id));
            return formula.map(found -> found instanceof Constant constant
                            ? constant.value()
                            : run.payout(dealer, id, span.range().from())
                                    .payout()
                                    .amount())
                    .map(amount -> amount.max(BigDecimal.ZERO));
        }
    }
}
