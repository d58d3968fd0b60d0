package org.drmkit.core.relation.dataduty;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * What one dealer adds to a benchmark.
 *
 * @param dealer the id of the dealer
 * @param value its figure
 * @param weight how much it counts, such as its sales; above 0
 * @param on the last day that the figure is about
 */
public record Contribution(String dealer, BigDecimal value, BigDecimal weight, LocalDate on) {

    /** A contribution as JSON: {@code {"dealer": "D1", "value": 102.5, "weight": 20, "on": "2025-09-30"}}. */
    public static final Shape<Contribution> SHAPE = Shape.object("contribution to a benchmark", o -> {
        var dealer = o.required("dealer", Shapes.CODE, Contribution::dealer);
        var value = o.required("value", Shapes.DECIMAL, Contribution::value);
        var weight = o.required(
                "weight", Shapes.DECIMAL.where("a weight above 0", one -> one.signum() > 0), Contribution::weight);
        var on = o.required("on", Shapes.DATE, Contribution::on);
        return v -> new Contribution(v.get(dealer), v.get(value), v.get(weight), v.get(on));
    });

    /** Checks the weight. */
    public Contribution {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The weight (%s) of %s must be above 0.\nMaybe leave the dealer out.".formatted(weight, dealer));
        }
        value = Decimals.canonical(value);
        weight = Decimals.canonical(weight);
    }
}
