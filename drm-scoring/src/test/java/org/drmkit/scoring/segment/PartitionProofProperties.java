package org.drmkit.scoring.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Literal;

/** The proof agrees with looking at every point of a small space, in halves so that each gap between two whole bounds has one. */
class PartitionProofProperties {

    private static final List<String> CODES = List.of("P", "Q", "Z");

    private static Arbitrary<ColumnTest> numbers() {
        Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
        Arbitrary<Integer> bounds = Arbitraries.integers().between(0, 2);
        return Combinators.combine(comparisons, bounds, comparisons, bounds)
                .as((first, a, second, b) ->
                        new ColumnTest.Within(Bounds.of(first, Literal.of(a)).and(second, Literal.of(b))));
    }

    private static Arbitrary<ColumnTest> codes() {
        return Arbitraries.of(
                CodeSet.in("P"),
                CodeSet.in("Q"),
                CodeSet.in("P", "Q"),
                CodeSet.allExcept("P"),
                CodeSet.allExcept("P", "Q"));
    }

    private static Arbitrary<SegmentRule> rule() {
        return Combinators.combine(numbers().optional(), numbers().optional(), codes().optional())
                .as((x, y, code) -> {
                    Map<String, ColumnTest> when = new LinkedHashMap<>();
                    x.ifPresent(test -> when.put("x", test));
                    y.ifPresent(test -> when.put("y", test));
                    code.ifPresent(test -> when.put("code", test));
                    return new SegmentRule("S", when);
                });
    }

    @Provide
    Arbitrary<RuleSegments> segments() {
        return rule().list().ofMinSize(1).ofMaxSize(4).map(rules -> new RuleSegments(rules, Optional.empty()));
    }

    private static Stream<Point> space() {
        Stream.Builder<Point> points = Stream.builder();
        for (double x = -0.5; x <= 2.5; x += 0.5) {
            for (double y = -0.5; y <= 2.5; y += 0.5) {
                for (String code : CODES) {
                    points.add(new Point(Map.of(
                            "x", Scalar.of(BigDecimal.valueOf(x)),
                            "y", Scalar.of(BigDecimal.valueOf(y)),
                            "code", new Scalar.Code(code))));
                }
            }
        }
        return points.build();
    }

    private static long claims(RuleSegments segments, Point point) {
        return segments.rules().stream()
                .filter(rule -> Stream.of("x", "y", "code").allMatch(axis -> rule.covers(axis, point.figure(axis))))
                .count();
    }

    @Property(tries = 1000)
    void report_anyRules_agreesWithEveryPoint(@ForAll("segments") RuleSegments segments) {
        Problems problems = new Problems();
        new PartitionProof(segments).report(Place.of(Json.object(), Pointer.root(), problems));
        assertThat(problems.list().stream().anyMatch(problem -> problem.what().startsWith("no rule")))
                .isEqualTo(space().anyMatch(point -> claims(segments, point) == 0));
        assertThat(problems.list().stream().anyMatch(problem -> problem.what().startsWith("the point has")))
                .isEqualTo(space().anyMatch(point -> claims(segments, point) > 1));
    }
}
