package org.drmkit.incentives.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.payoff.Jump;
import org.drmkit.incentives.payoff.Payoff;
import org.drmkit.incentives.program.Pay;
import org.drmkit.incentives.program.Rule;

/** Findings about what a rule pays: bands, matrices, rates, jumps, limits. */
final class PayLint {

    private final Findings findings;
    private final Optional<DealerNetwork> network;

    PayLint(Findings findings, Optional<DealerNetwork> network) {
        this.findings = findings;
        this.network = network;
    }

    void look(Rule rule, int index) {
        Pointer pointer = Findings.rule(index);
        look(rule.pay(), pointer.child("pay"), new Inside(rule.of(), Optional.empty(), Optional.empty()));
        for (Payoff payoff : Payoff.of(rule)) {
            payoff.jumps().forEach(jump -> jump(payoff, jump, pointer.child("pay")));
        }
        limits(rule, pointer.child("limits"));
    }

    /** What bands stand inside: those of a formula, from a threshold to another. */
    private record Inside(Optional<Formula> by, Optional<BigDecimal> from, Optional<BigDecimal> to) {

        boolean excludes(BigDecimal lower, Optional<BigDecimal> upper) {
            return to.filter(end -> lower.compareTo(end) >= 0).isPresent()
                    || (from.isPresent()
                            && upper.filter(end -> end.compareTo(from.get()) <= 0)
                                    .isPresent());
        }
    }

    private void look(Pay pay, Pointer pointer, Inside inside) {
        if (pay instanceof Pay.Bands bands) {
            bands(bands, pointer, inside);
        } else if (pay instanceof Pay.Marginal marginal) {
            falling(marginal.slices(), Pay.Slice::from, s -> Optional.of(s.rate()), pointer.child("marginal"));
        } else if (pay instanceof Pay.Cases cases) {
            gaps(cases, pointer);
            cases.cases()
                    .forEach((code, row) -> look(row, pointer.child("cases").child(code), inside));
            cases.otherwise().ifPresent(row -> look(row, pointer.child("else"), inside));
        }
    }

    private void bands(Pay.Bands bands, Pointer pointer, Inside inside) {
        Optional<Formula> by = bands.by().or(inside::by);
        boolean same = bands.by().isEmpty() || bands.by().equals(inside.by());
        boolean plain = same && bands.scale().isEmpty();
        List<Pay.Band> list = bands.bands();
        for (int i = 0; i < list.size(); i++) {
            Optional<BigDecimal> to =
                    i + 1 < list.size() ? Optional.of(list.get(i + 1).from()) : Optional.empty();
            Pointer at = pointer.child("bands").child(i);
            if (plain && inside.excludes(list.get(i).from(), to)) {
                findings.at(at, LintCode.UNREACHABLE_BAND)
                        .number("from", Fraction.of(list.get(i).from()))
                        .number("lower", inside.from().map(Fraction::of))
                        .number("upper", inside.to().map(Fraction::of))
                        .add();
            }
            look(list.get(i).pay(), at, new Inside(by, Optional.of(list.get(i).from()), to));
        }
        if (same) {
            falling(list, Pay.Band::from, band -> rate(band.pay()), pointer.child("bands"));
        }
    }

    private static Optional<BigDecimal> rate(Pay pay) {
        return pay instanceof Pay.Rate rate && rate.rate() instanceof Constant constant
                ? Optional.of(constant.value())
                : Optional.empty();
    }

    private <T> void falling(
            List<T> steps, Function<T, BigDecimal> from, Function<T, Optional<BigDecimal>> rate, Pointer pointer) {
        for (int i = 1; i < steps.size(); i++) {
            Optional<BigDecimal> before = rate.apply(steps.get(i - 1));
            Optional<BigDecimal> after = rate.apply(steps.get(i));
            if (before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) < 0) {
                findings.at(pointer.child(i), LintCode.FALLING_RATE)
                        .rate("before", Fraction.of(before.get()))
                        .rate("after", Fraction.of(after.get()))
                        .number("from", Fraction.of(from.apply(steps.get(i))))
                        .add();
            }
        }
    }

    /** Codes that the network knows and no row pays, and rows that begin later than others. */
    private void gaps(Pay.Cases cases, Pointer pointer) {
        String name = cases.by().name();
        if (cases.otherwise().isEmpty() && name.startsWith("dealer.")) {
            network.map(known -> known.values(name.substring("dealer.".length()))).orElse(Set.of()).stream()
                    .filter(code -> !cases.cases().containsKey(code))
                    .sorted()
                    .forEach(code -> findings.at(pointer.child("cases"), LintCode.MATRIX_GAP)
                            .text("code", code)
                            .add());
        }
        Set<BigDecimal> firsts = new TreeSet<>();
        cases.cases().values().forEach(row -> first(row).ifPresent(firsts::add));
        cases.cases()
                .forEach((code, row) -> first(row)
                        .filter(first -> firsts.size() > 1
                                && first.compareTo(firsts.iterator().next()) > 0)
                        .ifPresent(first -> findings.at(pointer.child("cases").child(code), LintCode.MATRIX_GAP)
                                .text("code", code)
                                .number("from", Fraction.of(first))
                                .number("others", Fraction.of(firsts.iterator().next()))
                                .add()));
    }

    private static Optional<BigDecimal> first(Pay row) {
        return row instanceof Pay.Bands bands
                ? Optional.of(new Scalar.Decimal(bands.bands().get(0).from()).value())
                : Optional.empty();
    }

    private void jump(Payoff payoff, Jump jump, Pointer pointer) {
        boolean up = jump.size().signum() > 0;
        Findings.Finding finding = findings.at(pointer, up ? LintCode.CLIFF : LintCode.EARNS_LESS)
                .number("from", jump.at())
                .money("jump", jump.size().abs())
                .number("regained", jump.regainedAt());
        (payoff.cell().isEmpty() ? finding : finding.text("cell", String.join(", ", payoff.cell()))).add();
    }

    /** Compares limits that are numbers with what the rule pays without them. */
    private void limits(Rule rule, Pointer pointer) {
        List<Payoff> payoffs = Payoff.beforeLimits(rule);
        rule.limits()
                .max()
                .filter(Constant.class::isInstance)
                .map(most -> Fraction.of(((Constant) most).value()))
                .filter(most -> !payoffs.isEmpty())
                .ifPresent(most -> max(payoffs, most, pointer.child("max")));
    }

    private void max(List<Payoff> payoffs, Fraction most, Pointer pointer) {
        boolean bounded = payoffs.stream()
                .allMatch(payoff ->
                        payoff.most().filter(paid -> paid.compareTo(most) <= 0).isPresent());
        if (bounded) {
            findings.at(pointer, LintCode.NEVER_BINDS).money("amount", most).add();
        } else if (payoffs.stream().allMatch(payoff -> leastPositive(payoff).compareTo(most) >= 0)) {
            findings.at(pointer, LintCode.ALWAYS_BINDS).money("amount", most).add();
        }
    }

    /** Returns the least that is paid where anything is paid; 0 where a piece begins with nothing. */
    private static Fraction leastPositive(Payoff payoff) {
        return payoff.pieces().stream()
                .filter(piece -> piece.applies()
                        && (piece.slope().signum() != 0 || piece.intercept().signum() > 0))
                .map(piece -> piece.slope().signum() < 0
                        ? piece.to().map(piece::at).orElse(Fraction.ZERO)
                        : piece.at(piece.from()))
                .reduce(Fraction::min)
                .orElse(Fraction.ZERO);
    }
}
