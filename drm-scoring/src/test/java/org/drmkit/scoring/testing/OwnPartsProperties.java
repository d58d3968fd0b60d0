package org.drmkit.scoring.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Group;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Normalisation;
import org.drmkit.scoring.scorer.Scorer;
import org.drmkit.scoring.selection.SelectionMethod;
import org.drmkit.scoring.selection.Topsis;
import org.drmkit.scoring.weight.ObjectiveWeighting;
import org.drmkit.scoring.weight.Weighting;
import org.drmkit.scoring.weight.Weights;

/** The contracts of callers' own parts, on shipped parts and on some that a caller could write. */
@SuppressWarnings("ClassCanBeStatic") // A group of properties must not be static.
class OwnPartsProperties {

    @Group
    class Root implements ScorerContract {
        @Override
        public Scorer scorer() {
            return Scorer.of("root", value -> 10 * Math.sqrt(Math.max(0, value)));
        }
    }

    @Group
    class FirstCountsDouble implements WeightingContract {
        @Override
        public Weighting weighting() {
            return new Weighting() {
                @Override
                public String id() {
                    return "first-counts-double";
                }

                @Override
                public Weights weigh(CandidateTable table) {
                    Map<String, Integer> weights = new LinkedHashMap<>();
                    table.ids().forEach(id -> weights.put(id, weights.isEmpty() ? 2 : 1));
                    return Weights.of(weights);
                }
            };
        }
    }

    @Group
    class Critic implements WeightingContract {
        @Override
        public Weighting weighting() {
            return ObjectiveWeighting.CRITIC;
        }
    }

    @Group
    class Closeness implements SelectionMethodContract {
        @Override
        public SelectionMethod method() {
            return new Topsis(Normalisation.VECTOR);
        }
    }
}
