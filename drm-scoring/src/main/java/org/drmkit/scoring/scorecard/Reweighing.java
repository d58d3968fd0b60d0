package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weights of a tree of criteria, and the tree with others. */
final class Reweighing {

    private Reweighing() {}

    static List<Criterion> of(List<Criterion> criteria, Map<String, BigDecimal> weights) {
        return criteria.stream().map(criterion -> of(criterion, weights)).toList();
    }

    private static Criterion of(Criterion criterion, Map<String, BigDecimal> weights) {
        BigDecimal weight = weights.getOrDefault(criterion.id(), criterion.weight());
        if (criterion instanceof KpiGroup group) {
            return ((ImmutableKpiGroup) group).withWeight(weight).withKpis(of(group.kpis(), weights));
        }
        return criterion instanceof Kpi kpi
                ? ((ImmutableKpi) kpi).withWeight(weight)
                : ((ImmutableKpiReference) criterion).withWeight(weight);
    }

    static Map<String, BigDecimal> weights(List<Criterion> criteria) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            weights.put(criterion.id(), criterion.weight());
            if (criterion instanceof KpiGroup group) {
                weights.putAll(weights(group.kpis()));
            }
        }
        return weights;
    }
}
