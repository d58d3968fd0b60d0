package org.drmkit.scoring.weight;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/**
 * How many times as important the best thing is than each other one, and each than the worst.
 *
 * <p>{@code {"best": "price", "worst": "style", "bestOver": {"comfort": 2, "style": 8}, "overWorst": {"price": 8, "comfort": 4}}}.
 * Immutable.
 *
 * @param best the most important thing
 * @param worst the least important one
 * @param bestOver how many times as important the best one is, for each other thing
 * @param overWorst how many times as important each other thing is than the worst
 */
public record BestWorstJudgements(
        String best, String worst, Map<String, BigDecimal> bestOver, Map<String, BigDecimal> overWorst) {

    /**
     * Checks that both sides speak of the same things.
     *
     * @throws DefinitionException with all problems
     */
    public BestWorstJudgements {
        bestOver = ImmutableMap.copyOf(bestOver);
        overWorst = ImmutableMap.copyOf(overWorst);
        Problems problems = new Problems();
        check(best, worst, bestOver, overWorst, problems);
        problems.throwIfAny("best-worst comparison");
    }

    private static void check(
            String best,
            String worst,
            Map<String, BigDecimal> bestOver,
            Map<String, BigDecimal> overWorst,
            Problems problems) {
        Pointer top = Pointer.root();
        if (best.equals(worst)) {
            problems.add(Problem.of(top.child("worst"), Problem.DUPLICATE, "the worst is the best one as well")
                    .withValue(worst));
        }
        for (String thing : bestOver.keySet()) {
            if (!thing.equals(worst) && !overWorst.containsKey(thing)) {
                problems.add(missing(top.child("overWorst"), thing));
            }
        }
        for (String thing : overWorst.keySet()) {
            if (!thing.equals(best) && !bestOver.containsKey(thing)) {
                problems.add(missing(top.child("bestOver"), thing));
            }
        }
        if (!bestOver.containsKey(worst)) {
            problems.add(missing(top.child("bestOver"), worst));
        }
        checkEach(bestOver, top.child("bestOver"), problems);
        checkEach(overWorst, top.child("overWorst"), problems);
        BigDecimal whole = bestOver.getOrDefault(worst, BigDecimal.ONE);
        BigDecimal again = overWorst.getOrDefault(best, whole);
        if (bestOver.containsKey(worst) && again.compareTo(whole) != 0) {
            problems.add(Problem.of(
                            top.child("overWorst").child(best),
                            Problem.INVALID,
                            "the best over the worst is said twice, and differently")
                    .withValue(again.toPlainString())
                    .withAllowed(whole.toPlainString()));
        }
    }

    private static void checkEach(Map<String, BigDecimal> judgements, Pointer at, Problems problems) {
        judgements.forEach((thing, times) -> {
            if (times.compareTo(BigDecimal.ONE) < 0) {
                problems.add(Problem.of(
                                at.child(thing), Problem.OUT_OF_RANGE, "no thing is above the best or below the worst")
                        .withValue(times.toPlainString())
                        .withAllowed("a number from 1"));
            }
        });
    }

    private static Problem missing(Pointer at, String thing) {
        return Problem.of(at, Problem.MISSING_MEMBER, "the judgement of a thing is missing")
                .withValue(thing);
    }

    /**
     * Returns what is compared.
     *
     * @return the best thing, then all others in order
     */
    public List<String> things() {
        return Stream.concat(Stream.of(best), bestOver.keySet().stream())
                .distinct()
                .toList();
    }

    double bestOver(String thing) {
        return thing.equals(best) ? 1 : value(bestOver, thing);
    }

    double overWorst(String thing) {
        return thing.equals(worst) ? 1 : thing.equals(best) ? bestOver(worst) : value(overWorst, thing);
    }

    private static double value(Map<String, BigDecimal> judgements, String thing) {
        return judgements.getOrDefault(thing, BigDecimal.ONE).doubleValue();
    }
}
