package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.formula.Formula;

/**
 * Scores built in Java with the names of the language.
 *
 * <p>{@code linear(point("-0.30", "0"), point("0.30", "100"))} is what {@code {"linear": [[-0.30, 0], [0.30, 100]]}} reads as. Numbers are
 * decimal texts, so that 0.30 is 0.30. What a reader would refuse, the engine refuses as well. Made for a static import.
 */
public final class Scores {

    private Scores() {}

    private static BigDecimal number(String text) {
        return ScoreShapes.number(text);
    }

    /**
     * Returns a point of a line.
     *
     * @param x the value
     * @param points the points for it
     * @return the point
     */
    public static Score.Point point(String x, String points) {
        return new Score.Point(number(x), number(points));
    }

    /**
     * Returns a line through points.
     *
     * @param points the points, x ascending
     * @return the score
     */
    public static Score linear(Score.Point... points) {
        return new Score.Linear(List.of(points));
    }

    /**
     * Returns a step that begins with a value.
     *
     * @param from the value from which on the points are given
     * @param points the points
     * @return the step
     */
    public static Score.Step from(String from, String points) {
        return new Score.Step(Optional.of(number(from)), Optional.empty(), number(points));
    }

    /**
     * Returns a step that ends with a value.
     *
     * @param upTo the value up to which the points are given
     * @param points the points
     * @return the step
     */
    public static Score.Step upTo(String upTo, String points) {
        return new Score.Step(Optional.empty(), Optional.of(number(upTo)), number(points));
    }

    /**
     * Returns points by steps.
     *
     * @param steps the steps, all with bounds on the same side
     * @return the score
     */
    public static Score steps(Score.Step... steps) {
        return new Score.Steps(List.of(steps));
    }

    /**
     * Returns points for a range that is best.
     *
     * @param ends where points begin, where the best range begins, where it ends, and where points end
     * @return the score
     * @throws IllegalArgumentException unless there are four ends
     */
    public static Score range(String... ends) {
        if (ends.length != 4) {
            throw new IllegalArgumentException(
                    "A range has 4 ends, not %s.\nMaybe an end that is a hard edge must be given twice."
                            .formatted(ends.length));
        }
        List<BigDecimal> numbers = Stream.of(ends).map(Scores::number).toList();
        return new Score.Range(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    /**
     * Returns the share of a target in percent, at most 100.
     *
     * @param target the target
     * @return the score
     */
    public static Score.Proportional proportional(Formula target) {
        return new Score.Proportional(target, ScoreShapes.HUNDRED, BigDecimal.ZERO);
    }

    /**
     * Returns points by an S-curve.
     *
     * @param midpoint the value that is worth 50
     * @param steepness how steep it rises
     * @return the score
     */
    public static Score logistic(String midpoint, String steepness) {
        return new Score.Logistic(number(midpoint), number(steepness));
    }

    /**
     * Returns points on a logarithmic scale.
     *
     * @param from the value that is worth 0
     * @param to the value that is worth 100
     * @return the score
     */
    public static Score log(String from, String to) {
        return new Score.Log(number(from), number(to));
    }

    /**
     * Returns points by code.
     *
     * @param points the points by code
     * @return the score
     */
    public static Score cases(Map<String, BigDecimal> points) {
        return new Score.Cases(points);
    }

    /**
     * Returns the place between the lowest and the highest peer.
     *
     * @param peers the peers
     * @return the score
     */
    public static Score minMax(Peers peers) {
        return new Score.MinMax(peers);
    }

    /**
     * Returns the distance from the mean of the peers in standard deviations.
     *
     * @param peers the peers
     * @return the score
     */
    public static Score zScore(Peers peers) {
        return new Score.ZScore(peers);
    }

    /**
     * Returns the share of the peers whom a dealer is ahead of.
     *
     * @param ties how peers with the same value count
     * @param peers the peers
     * @return the score
     */
    public static Score percentile(Score.Percentile.Ties ties, Peers peers) {
        return new Score.Percentile(ties, peers);
    }

    /**
     * Returns the share of the best peer's value.
     *
     * @param peers the peers
     * @return the score
     */
    public static Score relativeToBest(Peers peers) {
        return new Score.RelativeToBest(peers);
    }

    /**
     * Returns the points of a caller's own scorer.
     *
     * @param id its id
     * @param peers the peers that it is told
     * @return the score
     */
    public static Score scorer(String id, Peers peers) {
        return new Score.Own(id, peers);
    }
}
