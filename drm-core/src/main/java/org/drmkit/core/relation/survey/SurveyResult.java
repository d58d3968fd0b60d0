package org.drmkit.core.relation.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.drmkit.core.number.Fraction;

/**
 * What answers to a survey come to.
 *
 * <p>A mean of 1,000 of three answers, against 850 that is usual, with a strength of 30 answers, is
 * (3 x 1,000 + 30 x 850) / 33 = 863.6; of 300 answers it is 986.4. Few answers move it little.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scores the scores, at least one, all on the scale
 * @param scale the scale
 */
public record SurveyResult(List<BigDecimal> scores, SurveyScale scale) {

    private static final BigDecimal PROMOTER = BigDecimal.valueOf(9);
    private static final BigDecimal DETRACTOR = BigDecimal.valueOf(6);
    private static final SurveyScale RECOMMENDATION = SurveyScale.of(0, 10);

    /** Keeps a copy and checks that there are scores on the scale. */
    public SurveyResult {
        scores = List.copyOf(scores);
        SurveyScale of = scale;
        if (scores.isEmpty() || !scores.stream().allMatch(of::contains)) {
            throw new IllegalArgumentException(
                    "There must be scores, all from %s to %s: %s.\nMaybe they are of another scale."
                            .formatted(scale.min(), scale.max(), scores));
        }
    }

    /**
     * Returns the mean.
     *
     * @return the mean on the scale
     */
    public Fraction mean() {
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fraction.of(sum).dividedBy(Fraction.of(scores.size()));
    }

    /**
     * Returns the mean as an index.
     *
     * @return from 0 to 100, comparable between scales
     */
    public Fraction index() {
        return scale.index(mean());
    }

    /**
     * Returns the share of answers that are at least as good as a value.
     *
     * @param value the least top answer
     * @return the share, from 0 to 1
     */
    public Fraction topShare(BigDecimal value) {
        return share(score -> score.compareTo(value) >= 0);
    }

    /**
     * Returns the net promoter score of answers from 0 to 10: the percentage of 9 and 10 less that of 6 and below.
     *
     * @return from -100 to 100
     * @throws IllegalStateException if the scale is not from 0 to 10
     */
    public Fraction netPromoterScore() {
        if (!scale.equals(RECOMMENDATION)) {
            throw new IllegalStateException(
                    "The scale from %s to %s must be the one from 0 to 10.\nMaybe ask for the index."
                            .formatted(scale.min(), scale.max()));
        }
        Fraction promoters = share(score -> score.compareTo(PROMOTER) >= 0);
        Fraction detractors = share(score -> score.compareTo(DETRACTOR) <= 0);
        return promoters.minus(detractors).times(Fraction.of(100));
    }

    /**
     * Returns the mean, pulled towards a usual one as if that had been answered many times before.
     *
     * @param usual the usual mean on the scale
     * @param strength as how many answers the usual mean counts, from 0 on
     * @return the mean of both
     */
    public Fraction shrunkMean(BigDecimal usual, int strength) {
        Fraction all =
                mean().times(Fraction.of(scores.size())).plus(Fraction.of(usual).times(Fraction.of(strength)));
        return all.dividedBy(Fraction.of((long) scores.size() + strength));
    }

    private Fraction share(Predicate<BigDecimal> counts) {
        return Fraction.of(scores.stream().filter(counts).count()).dividedBy(Fraction.of(scores.size()));
    }
}
