package org.drmkit.core.explain;

import java.math.RoundingMode;
import org.drmkit.core.number.Fraction;

/** Explanations such as the engines make them. */
final class Samples {

    static final Texts TEXTS = Texts.load(Samples.class, "rebate", "en", "zh");

    private Samples() {}

    /** Due 940.00 = earned 1,080.00 - paid 140.00. */
    static Explanation due(String base) {
        return Explanation.builder("due")
                .unit("CNY")
                .operation(Operation.DIFFERENCE, earned(base), paid())
                .build();
    }

    private static Explanation earned(String base) {
        Explanation rounded = Explanation.builder("rounded")
                .unit("CNY")
                .operation(Operation.round(2, RoundingMode.HALF_UP), pay("0.04", base, "20000"))
                .build();
        return same("earned", rounded);
    }

    static Explanation pay(String rate, String base, String from) {
        return Explanation.builder("pay")
                .unit("CNY")
                .argument("from", cny(from))
                .operation(
                        Operation.PRODUCT, Explanation.input("rate", Value.of(Fraction.parse(rate), "%")), base(base))
                .build();
    }

    static Explanation base(String amount) {
        return Explanation.builder("base")
                .value(cny(amount))
                .argument("column", "amount")
                .argument("column@zh", "金额")
                .argument("window", "2026-01-01/2027-01-01")
                .argument("lines", Value.of(3))
                .build();
    }

    private static Explanation paid() {
        return Explanation.builder("paid")
                .value(cny("140"))
                .argument("settled", "2026-06-30")
                .build();
    }

    static Explanation same(String code, Explanation operand) {
        return Explanation.builder(code).operation(Operation.SAME, operand).build();
    }

    static Value cny(String amount) {
        return Value.of(Fraction.parse(amount), "CNY");
    }
}
