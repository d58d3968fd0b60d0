package org.drmkit.scoring.weight;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;

/**
 * How much each yardstick counts: shares that add up to 1.
 *
 * <p>35, 20, 25 and 20 are shares of 0.35, 0.2, 0.25 and 0.2, and so are 7, 4, 5 and 4. Immutable; equal by content.
 */
public final class Weights {

    private final Map<String, Double> shares;

    private Weights(Map<String, Double> shares) {
        this.shares = Collections.unmodifiableMap(shares);
    }

    /**
     * Returns weights on any scale, divided by their sum.
     *
     * @param weights the weights by yardstick
     * @return the shares
     * @throws DefinitionException with all problems: a weight that is negative or no number, or all of them 0
     */
    public static Weights of(Map<String, ? extends Number> weights) {
        Map<String, Double> given = checked(weights);
        double largest = Collections.max(given.values());
        given.replaceAll((id, weight) -> weight / largest);
        double sum = given.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .sum();
        given.replaceAll((id, weight) -> weight / sum);
        return new Weights(given);
    }

    /**
     * Returns weights as they are, for comparison with published tables whose weights do not add up to 1.
     *
     * @param weights the weights by yardstick
     * @return the weights
     * @throws DefinitionException with all problems: a weight that is negative or no number, or all of them 0
     */
    public static Weights unscaled(Map<String, ? extends Number> weights) {
        return new Weights(checked(weights));
    }

    /**
     * Returns equal weights.
     *
     * @param yardsticks the ids of the yardsticks, at least one
     * @return the shares
     */
    public static Weights equal(Collection<String> yardsticks) {
        Map<String, Double> ones = new LinkedHashMap<>();
        yardsticks.forEach(id -> ones.put(id, 1.0));
        return of(ones);
    }

    private static Map<String, Double> checked(Map<String, ? extends Number> weights) {
        Problems problems = new Problems();
        Map<String, Double> given = new LinkedHashMap<>();
        weights.forEach((id, weight) -> {
            double number = weight.doubleValue();
            if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
                problems.add(Problem.of(Pointer.root().child(id), Problem.OUT_OF_RANGE, "not an allowed weight")
                        .withValue(weight.toString())
                        .withAllowed("a number from 0"));
            }
            given.put(id, number + 0.0);
        });
        if (problems.isEmpty() && given.values().stream().noneMatch(weight -> weight > 0)) {
            problems.add(Problem.of(Pointer.root(), Problem.OUT_OF_RANGE, "no weight is above 0")
                    .withAllowed("at least one weight above 0")
                    .withMaybe("use equal weights"));
        }
        problems.throwIfAny("set of weights");
        return given;
    }

    /**
     * Returns what the weights are for.
     *
     * @return the ids of the yardsticks, in order
     */
    public List<String> ids() {
        return List.copyOf(shares.keySet());
    }

    /**
     * Returns how much a yardstick counts.
     *
     * @param yardstick its id
     * @return the share, 0 if it has no weight
     */
    public double share(String yardstick) {
        return shares.getOrDefault(yardstick, 0.0);
    }

    /**
     * Returns all shares.
     *
     * @return the shares by yardstick, in order
     */
    public Map<String, Double> shares() {
        return shares;
    }

    /**
     * Returns these weights with another share for one yardstick; the others keep their proportions and share the rest.
     *
     * @param yardstick the id of the yardstick
     * @param share its new share, from 0 to 1
     * @return the weights; the others share the rest evenly if they counted nothing before
     * @throws IllegalArgumentException if the share is not from 0 to 1 or the yardstick is not known
     */
    public Weights with(String yardstick, double share) {
        if (!(share >= 0 && share <= 1) || !shares.containsKey(yardstick)) {
            throw new IllegalArgumentException(
                    "The share (%s) of (%s) must be from 0 to 1, of one of %s.\nMaybe it is in percent."
                            .formatted(share, yardstick, ids()));
        }
        double others =
                shares.values().stream().mapToDouble(Double::doubleValue).sum() - share(yardstick);
        Map<String, Double> changed = new LinkedHashMap<>(shares);
        changed.replaceAll((id, old) -> others > 0 ? old / others * (1 - share) : (1 - share) / (shares.size() - 1));
        changed.put(yardstick, share);
        return of(changed);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Weights other && shares.equals(other.shares);
    }

    @Override
    public int hashCode() {
        return shares.hashCode();
    }

    @Override
    public String toString() {
        return "Weights" + shares;
    }
}
