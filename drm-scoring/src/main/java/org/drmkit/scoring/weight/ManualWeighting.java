package org.drmkit.scoring.weight;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;

/**
 * Weights that a person sets, on any scale: {@code {"manual": {"coverage": 35, "years": 20}}}.
 *
 * @param weights the weights by yardstick
 */
public record ManualWeighting(Map<String, BigDecimal> weights) implements Weighting {

    /** Keeps the weights in their order and checks them. */
    public ManualWeighting {
        weights = ImmutableMap.copyOf(weights);
        Weights.of(weights);
    }

    @Override
    public String id() {
        return "manual";
    }

    @Override
    public void check(List<String> yardsticks, Problems problems) {
        Coverage.check("manual", weights.keySet(), yardsticks, problems);
    }

    @Override
    public Weights weigh(CandidateTable table) {
        Coverage.require(this, table);
        return Weights.of(weights);
    }
}
