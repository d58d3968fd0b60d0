package org.drmkit.scoring.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.weight.Weights;

/**
 * Sorts candidates into classes instead of ranking them: a candidate is in the best class whose profile it meets on a majority of the
 * weight, unless one number is so bad that it bars the class (MR-Sort).
 *
 * <p>A class with the profile of a price up to 3 and a comfort from 3, barred from a price of 9 on, does not take a candidate at a price of
 * 9, however many of the other yardsticks speak for it. Immutable.
 *
 * @param classes the classes, best first
 * @param rest what the candidates are called that no class takes
 * @param majority the share of the weight that has to speak for a class
 */
public record MajoritySorting(List<Profile> classes, String rest, double majority) {

    private static final double NEARLY = 1e-9;

    /** Keeps the classes and checks the majority. */
    public MajoritySorting {
        classes = List.copyOf(classes);
        Share.check("majority", majority);
    }

    /**
     * A class.
     *
     * @param name what it is called
     * @param least for each yardstick the worst number that speaks for the class
     * @param vetoes for some yardsticks the best number that bars it
     */
    public record Profile(String name, Map<String, Double> least, Map<String, Double> vetoes) {

        /** Keeps the numbers. */
        public Profile {
            least = Map.copyOf(least);
            vetoes = Map.copyOf(vetoes);
        }
    }

    /**
     * Sorts candidates.
     *
     * @param table the candidates
     * @param weights how much each yardstick counts
     * @return the name of the class of each candidate, in their order
     * @throws org.drmkit.core.json.DefinitionException with all problems: a profile that lacks a yardstick, or names one that is not known
     */
    public List<String> sort(CandidateTable table, Weights weights) {
        check(table);
        List<String> sorted = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            int candidate = i;
            sorted.add(classes.stream()
                    .filter(profile -> takes(profile, table, weights, candidate))
                    .map(Profile::name)
                    .findFirst()
                    .orElse(rest));
        }
        return sorted;
    }

    private void check(CandidateTable table) {
        Problems problems = new Problems();
        for (int k = 0; k < classes.size(); k++) {
            Profile profile = classes.get(k);
            Pointer at = Pointer.root().child("classes").child(k);
            table.ids().stream()
                    .filter(id -> !profile.least().containsKey(id))
                    .forEach(id -> problems.add(Problem.of(
                                    at.child("least"),
                                    Problem.MISSING_MEMBER,
                                    "a yardstick has no number in the profile")
                            .withValue(id)));
            profile.vetoes().keySet().stream()
                    .filter(id -> !table.ids().contains(id))
                    .forEach(id ->
                            problems.add(Problem.unknown(at.child("vetoes").child(id), "yardstick", id, table.ids())));
        }
        problems.throwIfAny("sorting");
    }

    private boolean takes(Profile profile, CandidateTable table, Weights weights, int i) {
        double speaking = 0;
        for (int j = 0; j < table.yardsticks().size(); j++) {
            Yardstick yardstick = table.yardsticks().get(j);
            double sign = yardstick.isHigherBetter() ? 1 : -1;
            double value = sign * table.value(i, j);
            Double bar = profile.vetoes().get(yardstick.id());
            if (bar != null && value <= sign * bar) {
                return false;
            }
            boolean meets = value >= sign * profile.least().getOrDefault(yardstick.id(), Double.NaN);
            speaking += meets ? weights.share(yardstick.id()) : 0;
        }
        return speaking >= majority - NEARLY;
    }
}
