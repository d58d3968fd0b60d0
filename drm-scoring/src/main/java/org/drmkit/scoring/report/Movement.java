package org.drmkit.scoring.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How a score came from that of an earlier report, in four steps that add up.
 *
 * <p>A score of 70 that became 74.5 may have gained 6 by better values, lost 2 because a KPI that was known is missing now, gained 0.5 by
 * other weights, and neither by another definition. The steps are taken in this order: first the values of the KPIs that are known in both
 * periods, deductions and gates included, then which KPIs are known, then the weights, then all else that the card says. Immutable.
 *
 * @param before the earlier score
 * @param value what values did to it
 * @param coverage what gaps that came or went did to it
 * @param weight what other weights did to it
 * @param definition what the rest of another definition did to it
 * @param gradeBefore the earlier grade
 * @param rankBefore the earlier rank
 */
public record Movement(
        BigDecimal before,
        BigDecimal value,
        BigDecimal coverage,
        BigDecimal weight,
        BigDecimal definition,
        Optional<String> gradeBefore,
        Optional<Integer> rankBefore) {

    static final Shape<Movement> SHAPE = Shape.object("movement", o -> {
        var before = o.required("before", DealerScore.NINE, Movement::before);
        var value = o.required("value", DealerScore.NINE, Movement::value);
        var coverage = o.required("coverage", DealerScore.NINE, Movement::coverage);
        var weight = o.required("weight", DealerScore.NINE, Movement::weight);
        var definition = o.required("definition", DealerScore.NINE, Movement::definition);
        var gradeBefore = o.optional("gradeBefore", Shapes.TEXT, Movement::gradeBefore);
        var rankBefore = o.optional("rankBefore", Shapes.integer(1, Integer.MAX_VALUE), Movement::rankBefore);
        return v -> new Movement(
                v.get(before),
                v.get(value),
                v.get(coverage),
                v.get(weight),
                v.get(definition),
                v.get(gradeBefore),
                v.get(rankBefore));
    });

    /**
     * Returns what all steps did.
     *
     * @return the score less the one before
     */
    public BigDecimal change() {
        return value.add(coverage).add(weight).add(definition);
    }
}
