package org.drmkit.scoring.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What a KPI, or a node of KPIs, comes to for one dealer.
 *
 * <p>With a quarter of the weight, 80 points contribute 20 and lose 5. Points are there before any policy fills a gap; what a policy fills
 * in contributes all the same. All figures have nine decimals. Immutable.
 *
 * @param kpi the id
 * @param points the points, empty if they are missing or do not apply
 * @param reason why there are none, empty if there are points
 * @param applies false if the KPI does not apply to the dealer
 * @param contribution what it adds to the score before deductions, empty if it drops out
 * @param lost what 100 points would add to that, empty if it drops out
 */
public record KpiResult(
        String kpi,
        Optional<BigDecimal> points,
        Optional<String> reason,
        boolean applies,
        Optional<BigDecimal> contribution,
        Optional<BigDecimal> lost) {

    static final Shape<KpiResult> SHAPE = Shape.object("KPI result", o -> {
        var kpi = o.required("kpi", Shapes.NAME, KpiResult::kpi);
        var points = o.optional("points", DealerScore.NINE, KpiResult::points);
        var reason = o.optional("reason", Shapes.TEXT, KpiResult::reason);
        var applies = o.withDefault("applies", Shapes.BOOL, true, KpiResult::applies);
        var contribution = o.optional("contribution", DealerScore.NINE, KpiResult::contribution);
        var lost = o.optional("lost", DealerScore.NINE, KpiResult::lost);
        return v -> new KpiResult(
                v.get(kpi), v.get(points), v.get(reason), v.get(applies), v.get(contribution), v.get(lost));
    });
}
