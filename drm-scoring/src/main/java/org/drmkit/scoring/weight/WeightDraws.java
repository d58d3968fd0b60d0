package org.drmkit.scoring.weight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Weights drawn at random around given ones, the same for the same seed.
 *
 * <p>With a spread of 0.2 each weight is drawn evenly from 80 % to 120 % of what it is; without a spread all weights are possible, each set
 * as likely as any other. Immutable.
 *
 * @param draws how many are drawn
 * @param seed where the random numbers start
 * @param spread by which share a weight may be off, empty for anything
 */
public record WeightDraws(int draws, long seed, Optional<Double> spread) {

    private static final int MOST = 10_000_000;

    /** Checks the number and the spread. */
    public WeightDraws {
        if (draws < 1 || draws > MOST) {
            throw new IllegalArgumentException(
                    "The number of draws (%s) must be from 1 to 10000000.\nMaybe 10000.".formatted(draws));
        }
        if (spread.filter(share -> !(share >= 0 && share <= 1)).isPresent()) {
            throw new IllegalArgumentException(
                    "The spread of weights (%s) must be from 0 to 1.\nMaybe it is in percent."
                            .formatted(spread.orElseThrow()));
        }
    }

    /**
     * Returns draws of weights that are off by a share at most.
     *
     * @param draws how many are drawn
     * @param seed where the random numbers start
     * @param spread the share, from 0 to 1
     * @return the draws
     */
    public static WeightDraws around(int draws, long seed, double spread) {
        return new WeightDraws(draws, seed, Optional.of(spread));
    }

    /**
     * Returns draws of any weights, as if nothing were known about them.
     *
     * @param draws how many are drawn
     * @param seed where the random numbers start
     * @return the draws
     */
    public static WeightDraws uniform(int draws, long seed) {
        return new WeightDraws(draws, seed, Optional.empty());
    }

    /**
     * Draws one set of weights.
     *
     * @param weights the given weights
     * @param random the random numbers
     * @return the drawn weights
     */
    public Weights draw(Weights weights, SplittableRandom random) {
        Map<String, Double> drawn = new LinkedHashMap<>(weights.shares());
        drawn.replaceAll((id, weight) -> spread.isPresent()
                ? weight * (1 + spread.orElseThrow() * (2 * random.nextDouble() - 1))
                : -Math.log(1 - random.nextDouble()));
        return drawn.values().stream().anyMatch(weight -> weight > 0) ? Weights.of(drawn) : weights;
    }

    /**
     * Returns the random numbers, from their start.
     *
     * @return random numbers that are the same each time
     */
    public SplittableRandom random() {
        return new SplittableRandom(seed);
    }
}
