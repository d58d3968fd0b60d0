package org.drmkit.scoring.selection;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.weight.WeightDraws;
import org.drmkit.scoring.weight.Weights;

/**
 * How often each candidate has each rank when weights are drawn at random: B comes first in 93 % of the draws.
 *
 * <p>Equal draws give equal results. Immutable.
 *
 * @param draws the draws
 * @param ranks for each candidate the share of the draws in which it has rank 1, 2, and so on
 */
public record Robustness(WeightDraws draws, Map<String, List<Double>> ranks) {

    /** Keeps the shares. */
    public Robustness {
        ranks = ImmutableMap.copyOf(ranks);
    }

    /**
     * Draws weights and ranks the candidates by them.
     *
     * @param method the method
     * @param table the candidates
     * @param weights the weights of the model
     * @param draws what is drawn
     * @return the shares of the ranks
     */
    public static Robustness of(SelectionMethod method, CandidateTable table, Weights weights, WeightDraws draws) {
        int[][] counts = new int[table.size()][table.size()];
        SplittableRandom random = draws.random();
        for (int draw = 0; draw < draws.draws(); draw++) {
            List<Integer> ranks =
                    method.rank(table, draws.draw(weights, random)).ranks();
            for (int i = 0; i < counts.length; i++) {
                counts[i][ranks.get(i) - 1]++;
            }
        }
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            shares.put(
                    table.candidates().get(i),
                    Arrays.stream(counts[i])
                            .mapToObj(count -> (double) count / draws.draws())
                            .toList());
        }
        return new Robustness(draws, shares);
    }

    /**
     * Returns how often a candidate comes first.
     *
     * @param candidate the candidate
     * @return the share of the draws, 0 if it was not ranked
     */
    public double winning(String candidate) {
        return ranks.getOrDefault(candidate, List.of(0.0)).get(0);
    }

    /**
     * Returns the rank that a candidate keeps or betters in a share of the draws.
     *
     * @param candidate the candidate
     * @param share the share, such as 0.95
     * @return the rank
     * @throws IllegalArgumentException if the candidate was not ranked
     */
    public int rankWithin(String candidate, double share) {
        if (!ranks.containsKey(candidate)) {
            throw new IllegalArgumentException(
                    "The candidate (%s) was not ranked.\nMaybe one of %s.".formatted(candidate, ranks.keySet()));
        }
        double sum = 0;
        int rank = 0;
        for (double next : ranks.getOrDefault(candidate, List.of())) {
            sum += next;
            rank++;
            if (sum >= share - 1e-12) {
                break;
            }
        }
        return rank;
    }
}
