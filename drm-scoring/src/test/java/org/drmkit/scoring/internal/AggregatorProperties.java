package org.drmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Condition;
import org.drmkit.scoring.scorecard.Aggregate;

class AggregatorProperties {

    /** Points with their weight. */
    record Weighed(double points, double weight) {}

    @Provide
    Arbitrary<List<Weighed>> lists() {
        Arbitrary<Double> points = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 120).ofScale(9),
                Arbitraries.of(0.0, 50.0, 100.0, 120.0, Double.MIN_VALUE));
        Arbitrary<Double> weights = Arbitraries.doubles().between(0.01, 100);
        return Combinators.combine(points, weights)
                .as(Weighed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<Aggregate> aggregates() {
        List<BigDecimal> falling = List.of(5, 4, 3, 3, 2, 2, 1, 1, 1).stream()
                .map(BigDecimal::valueOf)
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(Aggregate.Common.values()),
                Arbitraries.doubles().between(-50, 50).map(p -> new Aggregate.Power(BigDecimal.valueOf(p))),
                Arbitraries.just(new Aggregate.Ordered(falling)));
    }

    private static double[] points(List<Weighed> list) {
        return list.stream().mapToDouble(Weighed::points).toArray();
    }

    private static double[] weights(List<Weighed> list) {
        return list.stream().mapToDouble(Weighed::weight).toArray();
    }

    private static double aggregate(Aggregate aggregate, List<Weighed> list) {
        return Aggregator.of(aggregate).aggregate(points(list), weights(list), list.size());
    }

    @Property
    void aggregate_liesBetweenLowestAndHighest(
            @ForAll("aggregates") Aggregate aggregate, @ForAll("lists") List<Weighed> list) {
        double lowest = list.stream().mapToDouble(Weighed::points).min().orElseThrow();
        double highest = list.stream().mapToDouble(Weighed::points).max().orElseThrow();
        assertThat(aggregate(aggregate, list)).isBetween(lowest - 1e-10, highest + 1e-10);
    }

    @Property
    void aggregate_morePoints_neverLess(
            @ForAll("aggregates") Aggregate aggregate, @ForAll("lists") List<Weighed> list, @ForAll Random random) {
        List<Weighed> more = new ArrayList<>(list);
        int raised = random.nextInt(list.size());
        more.set(
                raised,
                new Weighed(
                        list.get(raised).points() + random.nextDouble(),
                        list.get(raised).weight()));
        assertThat(aggregate(aggregate, more)).isGreaterThanOrEqualTo(aggregate(aggregate, list) - 1e-10);
    }

    @Property
    void factors_makeTheAggregate(@ForAll("aggregates") Aggregate aggregate, @ForAll("lists") List<Weighed> list) {
        double[] factors = Aggregator.of(aggregate).factors(points(list), weights(list), list.size());
        assertThat(Aggregator.dot(factors, points(list), list.size()))
                .isCloseTo(aggregate(aggregate, list), within(1e-10));
        assertThat(factors)
                .doesNotHave(new Condition<>(all -> Arrays.stream(all).anyMatch(f -> f < 0), "a negative factor"));
    }

    @Property
    void aggregate_weightsScaled_theSame(
            @ForAll("aggregates") Aggregate aggregate, @ForAll("lists") List<Weighed> list, @ForAll Random random) {
        double scale = 0.01 + random.nextInt(1000);
        List<Weighed> scaled = list.stream()
                .map(one -> new Weighed(one.points(), one.weight() * scale))
                .toList();
        assertThat(aggregate(aggregate, scaled)).isCloseTo(aggregate(aggregate, list), within(1e-10));
    }

    @Property
    void mean_inAnyOrder_theSameBits(@ForAll("lists") List<Weighed> list, @ForAll Random random) {
        List<Weighed> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        assertThat(aggregate(Aggregate.Common.MEAN, shuffled)).isEqualTo(aggregate(Aggregate.Common.MEAN, list));
    }
}
