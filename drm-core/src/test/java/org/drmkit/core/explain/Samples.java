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

    /** An amount that a rule gave for a period. */
    static Explanation rule(String rule, String period, String amount) {
        return Explanation.builder("entitlement")
                .value(cny(amount))
                .argument("rule", rule)
                .argument("period", period)
                .build();
    }

    static Explanation sum(Explanation... operands) {
        return Explanation.builder("earned")
                .unit("CNY")
                .operation(Operation.SUM, operands)
                .build();
    }

    /** Three rules with a note each, and one that does not pay. */
    static Explanation earned() {
        return Explanation.builder("earned")
                .unit("CNY")
                .operation(Operation.SUM, volume(), growth(), minimum())
                .note(entitlement("Training", "培训返利", "2026", Explanation.input("pay", Value.absent("NO_FACT"))))
                .build();
    }

    private static Explanation volume() {
        Explanation next = Explanation.builder("next")
                .value(Value.of(""))
                .argument("missing", cny("13000"))
                .argument("from", cny("40000"))
                .build();
        Explanation rounded = Explanation.builder("rounded")
                .unit("CNY")
                .operation(Operation.round(2, RoundingMode.HALF_UP), pay("0.0125", "27000.10", "20000"))
                .note(next)
                .build();
        return entitlement("Volume rebate", "销量返利", "2026Q1", rounded);
    }

    private static Explanation growth() {
        Explanation growth = Explanation.builder("growth")
                .unit("%")
                .operation(
                        Operation.GROWTH,
                        Explanation.input("growth.now", cny("27000.10")),
                        Explanation.input("growth.before", cny("24000")))
                .build();
        Explanation test = Explanation.builder("test")
                .value(Value.of(""))
                .argument("fact", "Grade")
                .argument("fact@zh", "等级")
                .argument("actual", "B")
                .argument("outcome", "MET")
                .build();
        Explanation limited = Explanation.builder("limited")
                .unit("CNY")
                .operation(Operation.MIN, pay("0.04", "27000.10", "20000"), Explanation.input("max", cny("300")))
                .note(growth)
                .note(test)
                .build();
        return entitlement("Growth rebate", "增长返利", "2026", limited);
    }

    private static Explanation minimum() {
        Explanation sum = Explanation.builder("sum")
                .unit("CNY")
                .operation(Operation.SUM, base("27000.10"), Explanation.input("constant", cny("-5")))
                .build();
        Explanation lowest = Explanation.builder("formula.min")
                .unit("CNY")
                .operation(Operation.MIN, sum, Explanation.input("constant", cny("1000")))
                .build();
        return entitlement("Guarantee", "保底", "2026", lowest);
    }

    private static Explanation entitlement(String rule, String inChinese, String period, Explanation operand) {
        return Explanation.builder("entitlement")
                .argument("rule", rule)
                .argument("rule@zh", inChinese)
                .argument("period", period)
                .operation(Operation.SAME, operand)
                .build();
    }

    /** A score of three KPIs, calculated with doubles. */
    static Explanation score() {
        return Explanation.builder("score")
                .unit("points")
                .operation(
                        Operation.SUM,
                        kpi("Growth", "增长", "0.5", 82.123456789),
                        kpi("Rank", "排名", "0.25", 75),
                        kpi("Certified", "认证", "0.25", 100.0 / 3))
                .note(Explanation.input("grade", Value.of("B")))
                .build();
    }

    private static Explanation kpi(String name, String inChinese, String weight, double points) {
        return Explanation.builder("kpi")
                .unit("points")
                .argument("kpi", name)
                .argument("kpi@zh", inChinese)
                .operation(
                        Operation.PRODUCT,
                        Explanation.input("weight", Value.of(Fraction.parse(weight), "%")),
                        Explanation.input("points", Value.approximate(points, "points")))
                .build();
    }
}
