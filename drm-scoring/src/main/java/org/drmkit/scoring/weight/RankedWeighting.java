package org.drmkit.scoring.weight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;

/**
 * Weights of yardsticks that a person has only put in order, the most important one first.
 *
 * <p>{@code {"ranked": [["coverage"], ["years", "finance"]]}} gives 0.611 to the first, and to the two that share the next ranks the mean
 * of 0.278 and 0.111 each.
 *
 * @param order the yardsticks from the most to the least important; those of one list are level
 * @param by how ranks become weights
 */
public record RankedWeighting(List<List<String>> order, RankOrder by) implements Weighting {

    /** Keeps the order. */
    public RankedWeighting {
        order = order.stream().map(List::copyOf).toList();
    }

    /**
     * Returns the weighting by rank-order centroid of yardsticks none of which are level.
     *
     * @param order the yardsticks, the most important one first
     * @return the weighting
     */
    public static RankedWeighting of(String... order) {
        return new RankedWeighting(List.of(order).stream().map(List::of).toList(), RankOrder.CENTROID);
    }

    @Override
    public String id() {
        return "ranked";
    }

    @Override
    public void check(List<String> yardsticks, Problems problems) {
        Coverage.check("ranked", order.stream().flatMap(List::stream).toList(), yardsticks, problems);
    }

    @Override
    public Weights weigh(CandidateTable table) {
        Coverage.require(this, table);
        int n = table.yardsticks().size();
        Map<String, Double> weights = new LinkedHashMap<>();
        table.ids().forEach(id -> weights.put(id, 0.0));
        int first = 1;
        for (List<String> level : order) {
            int last = first + level.size() - 1;
            double mean = IntStream.rangeClosed(first, last)
                    .mapToDouble(rank -> by.weight(rank, n))
                    .average()
                    .orElse(0);
            level.forEach(id -> weights.put(id, mean));
            first = last + 1;
        }
        return Weights.of(weights);
    }
}
