package org.drmkit.scoring.selection;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.weight.Weights;

/**
 * How much a candidate is preferred to the others on average, less how much they are preferred to it (PROMETHEE II).
 *
 * <p>Differences are judged yardstick by yardstick, so that numbers need no common scale: {@code {"promethee": {"sales": {"indifferent":
 * 50000, "strict": 100000}}}}. A score is from -1 to 1, and the scores of all candidates add up to 0.
 *
 * @param preferences the preferences by yardstick; where there is none, any difference is enough
 */
public record Promethee(Map<String, Preference> preferences) implements SelectionMethod {

    /** Keeps the preferences. */
    public Promethee {
        preferences = ImmutableMap.copyOf(preferences);
    }

    @Override
    public String id() {
        return "promethee";
    }

    @Override
    public void check(List<Yardstick> yardsticks, Problems problems) {
        List<String> ids = yardsticks.stream().map(Yardstick::id).toList();
        preferences.keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id ->
                        problems.add(Problem.unknown(Pointer.root().child(id()).child(id), "yardstick", id, ids)));
    }

    @Override
    public Ranking rank(CandidateTable table, Weights weights) {
        double[] leaving = new double[table.size()];
        double[] entering = new double[table.size()];
        for (int a = 0; a < table.size(); a++) {
            for (int b = 0; b < table.size(); b++) {
                double preferred = preference(table, weights, a, b) / Math.max(table.size() - 1, 1);
                leaving[a] += preferred;
                entering[b] += preferred;
            }
        }
        double[] net = new double[table.size()];
        Arrays.setAll(net, i -> leaving[i] - entering[i]);
        return Ranking.of(id(), table, net, Better.HIGHER, i -> explain(table, leaving[i], entering[i], i));
    }

    /**
     * Returns how much one candidate is preferred to another.
     *
     * @param table the candidates
     * @param weights how much each yardstick counts
     * @param one the place of the one
     * @param other the place of the other
     * @return the weighted mean of the preferences, from 0 to 1
     */
    public double preference(CandidateTable table, Weights weights, int one, int other) {
        double sum = 0;
        for (int j = 0; j < table.yardsticks().size(); j++) {
            Yardstick yardstick = table.yardsticks().get(j);
            double difference = table.value(one, j) - table.value(other, j);
            double preferred = preferences
                    .getOrDefault(yardstick.id(), Preference.USUAL)
                    .of(yardstick.isHigherBetter() ? difference : -difference);
            sum += weights.share(yardstick.id()) * preferred;
        }
        return sum;
    }

    private Explanation explain(CandidateTable table, double leaving, double entering, int i) {
        Explanation net = Figures.made(
                "selection.net",
                Operation.DIFFERENCE,
                Figures.number("selection.leaving", leaving),
                Figures.number("selection.entering", entering));
        return Figures.score(id(), table.candidates().get(i), net).build();
    }
}
