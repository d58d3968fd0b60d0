package org.drmkit.scoring.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.weight.Weights;

/**
 * The weight of one yardstick at which another candidate comes first.
 *
 * <p>B leads while coverage counts 0.35; from 0.388 on A does. The other yardsticks keep their proportions. Immutable.
 *
 * @param yardstick the yardstick whose weight changes
 * @param now its weight in the model
 * @param at the weight nearest to it at which others come first
 * @param winners who comes first from there on
 */
public record WinnerChange(String yardstick, double now, double at, List<String> winners) {

    private static final int STEPS = 256;
    private static final int HALVINGS = 60;

    /** Keeps the winners. */
    public WinnerChange {
        winners = List.copyOf(winners);
    }

    /**
     * Returns the weight of a yardstick at which two candidates are level, if all other weights keep their proportions.
     *
     * @param leads by how much the one is ahead on this yardstick
     * @param trails by how much it is behind on the mean of the others
     * @return the weight from 0 to 1, empty if one of the two is ahead whatever the weight
     */
    public static Optional<Double> levelAt(double leads, double trails) {
        double weight = trails / (leads + trails);
        return leads * trails > 0 && Double.isFinite(weight) ? Optional.of(weight) : Optional.empty();
    }

    /**
     * Looks for the changes of all yardsticks.
     *
     * <p>The weight moves away from the one of the model in steps of 1/256 until others come first; then the place is narrowed down. For the
     * weighted sum nothing is passed over, as the weights for which a candidate comes first have no holes; for other methods a change that
     * is taken back within a step can be.
     *
     * @param method the method
     * @param table the candidates
     * @param weights the weights of the model
     * @return for each yardstick the change upwards and the one downwards, if there are any
     */
    public static List<WinnerChange> all(SelectionMethod method, CandidateTable table, Weights weights) {
        List<WinnerChange> changes = new ArrayList<>();
        if (table.yardsticks().size() > 1) {
            for (String yardstick : table.ids()) {
                Search search = new Search(method, table, weights, yardstick);
                search.towards(1).ifPresent(changes::add);
                search.towards(0).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** The search for the change of one yardstick. */
    private record Search(SelectionMethod method, CandidateTable table, Weights weights, String yardstick) {

        Optional<WinnerChange> towards(double end) {
            double now = weights.share(yardstick);
            List<String> winners = winners(now);
            double before = now;
            for (int step = 1; step <= STEPS; step++) {
                double next = now + (end - now) * step / STEPS;
                if (!winners(next).equals(winners)) {
                    return Optional.of(narrowed(before, next, winners));
                }
                before = next;
            }
            return Optional.empty();
        }

        private WinnerChange narrowed(double same, double other, List<String> winners) {
            double near = same;
            double far = other;
            for (int halving = 0; halving < HALVINGS; halving++) {
                double middle = (near + far) / 2;
                boolean isSame = winners(middle).equals(winners);
                near = isSame ? middle : near;
                far = isSame ? far : middle;
            }
            return new WinnerChange(yardstick, weights.share(yardstick), far, winners(other));
        }

        private List<String> winners(double share) {
            return method.rank(table, weights.with(yardstick, share)).winners();
        }
    }
}
