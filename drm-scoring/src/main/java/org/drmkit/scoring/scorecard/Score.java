package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.json.Shape;

/**
 * How a value becomes points, from 0 to 100.
 *
 * <p>{@code {"linear": [[-0.30, 0], [0.30, 100]]}} gives 75 points for a growth of 15 %. Some scores look at the value alone, some at the
 * values of peers as well. Immutable.
 */
public sealed interface Score {

    /**
     * Returns how scores look as JSON.
     *
     * @param formula how the formula of a target looks
     * @return the shape
     */
    static Shape<Score> shape(Shape<Formula> formula) {
        return ScoreShapes.of(formula);
    }

    /**
     * Returns with whom dealers are compared.
     *
     * @return the peers, empty if the value alone decides
     */
    default Optional<Peers> peers() {
        return Optional.empty();
    }

    /**
     * A point of a line.
     *
     * @param x the value
     * @param points the points for it
     */
    record Point(BigDecimal x, BigDecimal points) {}

    /**
     * A line through points, flat outside of them.
     *
     * @param points the points, x strictly ascending
     */
    record Linear(List<Point> points) implements Score {

        /** Keeps the points. */
        public Linear {
            points = List.copyOf(points);
        }
    }

    /**
     * A threshold with the points that it is worth: a lower bound or an upper bound, not both.
     *
     * @param from the value from which on the points are given
     * @param upTo the value up to which the points are given
     * @param points the points
     */
    record Step(Optional<BigDecimal> from, Optional<BigDecimal> upTo, BigDecimal points) {

        /**
         * Returns the bound, which belongs to the step.
         *
         * @return the lower or the upper one
         */
        public BigDecimal threshold() {
            return from.or(() -> upTo).orElseThrow();
        }
    }

    /**
     * Steps. With lower bounds the points of the highest one that the value reaches, 0 below all; with upper bounds those of the lowest
     * one that the value does not exceed, 0 above all.
     *
     * @param steps the steps, in any order, all with bounds on the same side
     */
    record Steps(List<Step> steps) implements Score {

        /** Keeps the steps. */
        public Steps {
            steps = List.copyOf(steps);
        }

        /**
         * Tells on which side the bounds are.
         *
         * @return true for lower bounds
         */
        public boolean hasLowerBounds() {
            return steps.get(0).from().isPresent();
        }
    }

    /**
     * A range that is best: 0 up to a and from b on, 100 from c to d, a line between.
     *
     * @param a the lower end
     * @param c the lower end of the best range
     * @param d the upper end of the best range
     * @param b the upper end
     */
    record Range(BigDecimal a, BigDecimal c, BigDecimal d, BigDecimal b) implements Score {}

    /**
     * The share of a target: 100 x value / target. A target that is not positive is not applicable.
     *
     * @param target the target
     * @param cap the most points, above 100 if over-achievement shall make up for other KPIs
     * @param zeroBelow the share below which there are no points
     */
    record Proportional(Formula target, BigDecimal cap, BigDecimal zeroBelow) implements Score {

        /**
         * Returns this score with another cap.
         *
         * @param most the most points, such as 120
         * @return the score
         */
        public Proportional cap(String most) {
            return new Proportional(target, ScoreShapes.number(most), zeroBelow);
        }

        /**
         * Returns this score with a floor.
         *
         * @param share the share below which there are no points, such as 0.6
         * @return the score
         */
        public Proportional zeroBelow(String share) {
            return new Proportional(target, cap, ScoreShapes.number(share));
        }
    }

    /**
     * An S-curve: 100 / (1 + exp(-steepness x (value - midpoint))).
     *
     * @param midpoint the value that is worth 50
     * @param steepness how steep it rises
     */
    record Logistic(BigDecimal midpoint, BigDecimal steepness) implements Score {}

    /**
     * A logarithmic scale: 100 ln(1 + value - from) / ln(1 + to - from).
     *
     * @param from the value that is worth 0
     * @param to the value that is worth 100
     */
    record Log(BigDecimal from, BigDecimal to) implements Score {}

    /**
     * Points by code; another code is missing.
     *
     * @param points the points by code
     */
    record Cases(Map<String, BigDecimal> points) implements Score {

        /** Keeps the codes in their order. */
        public Cases {
            points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        }
    }

    /**
     * The place between the lowest and the highest peer; 50 if all have the same value.
     *
     * @param among the peers
     */
    record MinMax(Peers among) implements Score {

        @Override
        public Optional<Peers> peers() {
            return Optional.of(among);
        }
    }

    /**
     * The distance from the mean of the peers, 50 + 10 standard deviations of the population; 50 if all have the same value.
     *
     * @param among the peers
     */
    record ZScore(Peers among) implements Score {

        @Override
        public Optional<Peers> peers() {
            return Optional.of(among);
        }
    }

    /**
     * The share of the peers whom a dealer is ahead of; 50 for a dealer alone.
     *
     * @param ties how peers with the same value count
     * @param among the peers
     */
    record Percentile(Ties ties, Peers among) implements Score {

        /** How peers with the same value count. */
        public enum Ties {
            /** Half: (below + 0.5 x equal) / (n - 1). */
            MIDRANK,
            /** Not: below / (n - 1). */
            BELOW,
            /** In full: (below + equal) / (n - 1). */
            INCLUSIVE
        }

        @Override
        public Optional<Peers> peers() {
            return Optional.of(among);
        }
    }

    /**
     * The share of the best peer's value: 100 x value / best, or 100 x best / value where lower is better.
     *
     * @param among the peers
     */
    record RelativeToBest(Peers among) implements Score {

        @Override
        public Optional<Peers> peers() {
            return Optional.of(among);
        }
    }

    /**
     * A scorer of the caller's own, handed to the engine.
     *
     * @param scorer its id
     * @param among the peers that it is told
     */
    record Own(String scorer, Peers among) implements Score {

        @Override
        public Optional<Peers> peers() {
            return Optional.of(among);
        }
    }
}
