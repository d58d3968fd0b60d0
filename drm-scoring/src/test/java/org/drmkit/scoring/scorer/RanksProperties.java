package org.drmkit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.drmkit.core.fact.FigureColumn;

/** Ranks by sorting, compared with counting everybody for everybody. */
class RanksProperties {

    /** Numbers of every size, numbers that differ in the last bit alone, and few different ones. */
    @Provide
    Arbitrary<List<Double>> numbers() {
        Arbitrary<Double> any = Arbitraries.doubles();
        Arbitrary<Double> near = Arbitraries.integers()
                .between(0, 300)
                .map(bits -> Double.longBitsToDouble(Double.doubleToRawLongBits(-3.5) + bits));
        Arbitrary<Double> few = Arbitraries.of(-1.0, 0.0, 0.25, 7.0, Double.MAX_VALUE, Double.MIN_VALUE);
        return Arbitraries.oneOf(
                any.list().ofMaxSize(60),
                near.list().ofMinSize(100).ofMaxSize(200),
                few.list().ofMaxSize(60));
    }

    private static double[] points(double[] numbers, int[] groups) {
        FigureColumn figures = FigureColumn.of(numbers.length, 0);
        IntStream.range(0, numbers.length).forEach(i -> figures.setApproximate(i, numbers[i]));
        Points points = Points.forValues(figures, 100);
        Scorers.percentile(0.5, false).score(Values.of(figures, groups), points);
        return IntStream.range(0, numbers.length)
                .mapToDouble(points.column()::doubleValue)
                .toArray();
    }

    private static double counted(double[] numbers, int[] groups, int dealer) {
        double[] peers = IntStream.range(0, numbers.length)
                .filter(i -> groups[i] == groups[dealer])
                .mapToDouble(i -> numbers[i])
                .toArray();
        long below = DoubleStream.of(peers).filter(x -> x < numbers[dealer]).count();
        long equal = DoubleStream.of(peers).filter(x -> x == numbers[dealer]).count() - 1;
        return peers.length == 1 ? 50 : 100 * (below + 0.5 * equal) / (peers.length - 1);
    }

    @Property(tries = 200)
    void points_anyNumbersInGroups_areThoseOfCounting(
            @ForAll("numbers") List<Double> drawn,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int kinds) {
        double[] numbers = drawn.stream().mapToDouble(x -> x).toArray();
        int[] groups = IntStream.generate(() -> random.nextInt(kinds))
                .limit(numbers.length)
                .toArray();
        assertThat(points(numbers, groups))
                .containsExactly(IntStream.range(0, numbers.length)
                        .mapToDouble(i -> counted(numbers, groups, i))
                        .toArray());
    }

    @Property(tries = 200)
    void points_noGroups_areThoseOfOneGroup(@ForAll("numbers") List<Double> drawn) {
        double[] numbers = drawn.stream().mapToDouble(x -> x).toArray();
        int[] one = new int[numbers.length];
        Arrays.fill(one, 0);
        assertThat(points(numbers, new int[0])).containsExactly(points(numbers, one));
    }
}
