package org.drmkit.incentives.lint;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.incentives.payoff.Payoff;
import org.drmkit.incentives.program.Cap;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.program.Rule;

/** Findings about caps of a number: those that nothing reaches, and those that leave nothing. */
final class CapLint {

    private final Program program;
    private final Findings findings;

    CapLint(Program program, Findings findings) {
        this.program = program;
        this.findings = findings;
    }

    void look() {
        for (int i = 0; i < program.caps().size(); i++) {
            Cap cap = program.caps().get(i);
            Pointer pointer = Pointer.root().child("caps").child(i).child("amount");
            if (cap.amount() instanceof Constant amount) {
                look(cap, Fraction.of(amount.value()), pointer);
            }
        }
    }

    private void look(Cap cap, Fraction amount, Pointer pointer) {
        if (amount.signum() <= 0) {
            findings.at(pointer, LintCode.ALWAYS_BINDS).money("amount", amount).add();
        } else if (cap.each() == Cap.Each.DEALER
                && most(cap).filter(most -> most.compareTo(amount) <= 0).isPresent()) {
            findings.at(pointer, LintCode.NEVER_BINDS)
                    .money("amount", amount)
                    .money("most", most(cap).orElseThrow())
                    .add();
        }
    }

    /** Returns the most that all counted rules can pay to a dealer in a period of the cap, if there is such an amount. */
    private Optional<Fraction> most(Cap cap) {
        List<Optional<Fraction>> each = program.rules().stream()
                .filter(rule -> cap.rules().isEmpty() || cap.rules().contains(rule.id()))
                .map(rule -> most(cap, rule))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream().map(Optional::orElseThrow).reduce(Fraction.ZERO, Fraction::plus))
                : Optional.empty();
    }

    /** A rule pays once for each of its periods that end in the cap's; a longer one pays once. */
    private static Optional<Fraction> most(Cap cap, Rule rule) {
        if (!(cap.per() instanceof PeriodUnit whole) || !(rule.per() instanceof PeriodUnit part)) {
            return Optional.empty();
        }
        long times = Math.max(1, whole.months() / part.months());
        List<Payoff> payoffs = Payoff.of(rule);
        return payoffs.isEmpty()
                        || payoffs.stream().anyMatch(payoff -> payoff.most().isEmpty())
                ? Optional.empty()
                : payoffs.stream()
                        .map(payoff -> payoff.most().orElseThrow())
                        .reduce(Fraction::max)
                        .map(most -> most.times(Fraction.of(times)));
    }
}
