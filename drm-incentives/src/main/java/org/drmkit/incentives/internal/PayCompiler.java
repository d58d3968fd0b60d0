package org.drmkit.incentives.internal;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.formula.internal.FormulaCompiler;
import org.drmkit.core.formula.internal.Node;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Rule;

/** Turns the pay of a rule into nodes. */
final class PayCompiler {

    private final FormulaCompiler formulas;
    private final Optional<Node> base;
    private final Pays pays;
    private final String currency;

    PayCompiler(FormulaCompiler formulas, Optional<Node> base, Pays pays) {
        this.formulas = formulas;
        this.base = base;
        this.pays = pays;
        this.currency = pays.currency();
    }

    /** Returns what a rule pays where it applies, rounded, then limited. */
    PayNode limited(Rule rule) {
        PayNode rounded = pays.rounded(node(rule.pay()));
        Optional<Node> min =
                rule.limits().min().map(limit -> pays.limit(formulas.compile(limit), RoundingMode.CEILING));
        Optional<Node> max = rule.limits().max().map(limit -> pays.limit(formulas.compile(limit), RoundingMode.FLOOR));
        return min.isEmpty() && max.isEmpty() ? rounded : new LimitNode(rounded, min, max);
    }

    private PayNode node(Pay pay) {
        if (pay instanceof Pay.Rate rate) {
            return RatedNode.rate(formulas.compile(rate.rate()), base.orElseThrow(), currency);
        } else if (pay instanceof Pay.PerUnit perUnit) {
            return RatedNode.perUnit(formulas.compile(perUnit.perUnit()), base.orElseThrow(), currency);
        } else if (pay instanceof Pay.Amount amount) {
            return new MoneyNode(formulas.compile(amount.amount()), currency);
        } else if (pay instanceof Pay.Marginal marginal) {
            return new MarginalNode(
                    base.orElseThrow(), marginal.scale().map(formulas::compile), marginal.slices(), currency);
        } else if (pay instanceof Pay.Bands bands) {
            return bands(bands);
        }
        return cases((Pay.Cases) pay);
    }

    private PayNode bands(Pay.Bands pay) {
        Node by = pay.by().map(formulas::compile).or(() -> base).orElseThrow();
        return new BandsNode(
                by,
                pay.scale().map(formulas::compile),
                pay.bands().stream().map(Pay.Band::from).toList(),
                pay.bands().stream().map(band -> node(band.pay())).toList(),
                currency);
    }

    private PayNode cases(Pay.Cases pay) {
        List<PayNode> pays = pay.cases().values().stream().map(this::node).toList();
        return new CasesNode(
                formulas.compile(pay.by()),
                List.copyOf(pay.cases().keySet()),
                pays,
                pay.otherwise().map(this::node),
                currency);
    }
}
