package org.drmkit.incentives.plain;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.number.Fraction;
import org.drmkit.incentives.plain.PlainFormulas.Place;
import org.drmkit.incentives.program.Pay;

/** The five forms of pay on a base. */
final class PlainPay {

    /**
     * What a form of pay comes to.
     *
     * @param amount the exact amount, empty if there is none
     * @param judged whether it was looked for and no band or case applies, so that nothing was left open
     */
    record Paid(Optional<Fraction> amount, boolean judged) {

        static final Paid NO_BAND = new Paid(Optional.empty(), true);
        static final Paid OPEN = new Paid(Optional.empty(), false);

        static Paid of(Optional<Fraction> amount) {
            return new Paid(amount, false);
        }
    }

    private final PlainFormulas formulas;

    PlainPay(PlainFormulas formulas) {
        this.formulas = formulas;
    }

    Paid pay(Pay pay, Optional<Fraction> base, Place at) {
        if (pay instanceof Pay.Rate rate) {
            return Paid.of(base.flatMap(b -> formulas.value(rate.rate(), at).map(b::times)));
        } else if (pay instanceof Pay.PerUnit perUnit) {
            return Paid.of(
                    base.flatMap(b -> formulas.value(perUnit.perUnit(), at).map(b::times)));
        } else if (pay instanceof Pay.Amount amount) {
            return Paid.of(formulas.value(amount.amount(), at));
        } else if (pay instanceof Pay.Cases cases) {
            return cases(cases, base, at);
        } else if (pay instanceof Pay.Marginal marginal) {
            return scale(marginal.scale(), at)
                    .flatMap(scale -> base.map(b -> slices(marginal.slices(), scale, b)))
                    .orElse(Paid.OPEN);
        }
        Pay.Bands bands = (Pay.Bands) pay;
        Optional<Fraction> by =
                bands.by().isPresent() ? formulas.value(bands.by().get(), at) : base;
        return scale(bands.scale(), at)
                .flatMap(scale -> by.map(value -> band(bands.bands(), scale, value, base, at)))
                .orElse(Paid.OPEN);
    }

    private Optional<Fraction> scale(Optional<Formula> scale, Place at) {
        return scale.isEmpty()
                ? Optional.of(Fraction.ONE)
                : formulas.value(scale.get(), at).filter(factor -> factor.signum() > 0);
    }

    private Paid cases(Pay.Cases cases, Optional<Fraction> base, Place at) {
        Optional<String> code = formulas.code(cases.by(), at);
        if (code.isEmpty()) {
            return Paid.OPEN;
        }
        return Optional.ofNullable(cases.cases().get(code.get()))
                .or(cases::otherwise)
                .map(row -> pay(row, base, at))
                .orElse(Paid.NO_BAND);
    }

    private Paid band(List<Pay.Band> bands, Fraction scale, Fraction value, Optional<Fraction> base, Place at) {
        return bands.stream()
                .filter(band -> Fraction.of(band.from()).times(scale).compareTo(value) <= 0)
                .reduce((lower, higher) -> higher)
                .map(band -> pay(band.pay(), base, at))
                .orElse(Paid.NO_BAND);
    }

    private static Paid slices(List<Pay.Slice> slices, Fraction scale, Fraction base) {
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < slices.size(); i++) {
            Fraction from = Fraction.of(slices.get(i).from()).times(scale);
            Fraction end = i + 1 < slices.size()
                    ? base.min(Fraction.of(slices.get(i + 1).from()).times(scale))
                    : base;
            sum = sum.plus(end.minus(from)
                    .max(Fraction.ZERO)
                    .times(Fraction.of(slices.get(i).rate())));
        }
        return base.compareTo(Fraction.of(slices.get(0).from()).times(scale)) <= 0
                ? Paid.NO_BAND
                : Paid.of(Optional.of(sum));
    }
}
