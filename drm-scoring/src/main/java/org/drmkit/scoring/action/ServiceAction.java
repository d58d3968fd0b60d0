package org.drmkit.scoring.action;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Something that can be done for a dealer.
 *
 * <p>A course for salespeople helps the KPI of training and usually closes a third of its gap to 100 points. It is offered to the segments A
 * and B.
 *
 * @param id the id, as a code
 * @param kpi the KPI, or node of KPIs, that it helps
 * @param closes the share of the gap that it is expected to close, above 0, at most 1
 * @param segments the segments that it is offered to, empty for all dealers
 */
public record ServiceAction(String id, String kpi, BigDecimal closes, Set<String> segments) {

    /** An action as JSON: {@code {"action": "COURSE", "kpi": "training", "closes": 0.33, "segments": ["A", "B"]}}. */
    public static final Shape<ServiceAction> SHAPE = Shape.object("action", o -> {
        var id = o.required("action", Shapes.CODE, ServiceAction::id);
        var kpi = o.required("kpi", Shapes.NAME, ServiceAction::kpi);
        var closes = o.required(
                "closes",
                Shapes.DECIMAL.where("a share above 0, at most 1", ServiceAction::isShare),
                ServiceAction::closes);
        var segments = o.withDefault("segments", Shapes.setOf(Shapes.NAME), Set.of(), ServiceAction::segments);
        return v -> new ServiceAction(v.get(id), v.get(kpi), v.get(closes), v.get(segments));
    });

    /** Checks the share. */
    public ServiceAction {
        if (!isShare(closes)) {
            throw new IllegalArgumentException(
                    "The share (%s) that %s closes must be above 0 and at most 1.\nMaybe it is in percent."
                            .formatted(closes, id));
        }
        closes = Decimals.canonical(closes);
        TreeSet<String> ordered = new TreeSet<>(Parties.ORDER);
        ordered.addAll(segments);
        segments = Collections.unmodifiableSet(ordered);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
