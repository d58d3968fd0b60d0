package org.drmkit.core.relation.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Rules that put every dealer into exactly one segment.
 *
 * <p>Large and growing is STAR, large and not growing is CORE, small is BASE: whatever the sales and the growth, one rule matches. Rules
 * that leave a point out, or match one twice, are refused with that point, such as {@code {growth=0.1, sales=1000}}.
 *
 * <p>The proof looks at one point of each cell that the ends of the intervals cut out, which is all there is to look at. Immutable and
 * thread-safe.
 */
public final class SegmentModel {

    /** A model as JSON: a list of rules. */
    public static final Shape<SegmentModel> SHAPE =
            Shapes.nonEmptyListOf(SegmentRule.SHAPE).map(SegmentModel::of, SegmentModel::rules);

    private static final int MOST_CELLS = 100_000;
    private static final int MOST_PROBLEMS = 10;

    private final List<SegmentRule> rules;

    private SegmentModel(List<SegmentRule> rules) {
        this.rules = rules;
    }

    /**
     * Returns the model of rules.
     *
     * @param rules the rules
     * @return the model
     * @throws DefinitionException with points that no rule matches, or several do, or if the rules cut out too many cells
     */
    public static SegmentModel of(List<SegmentRule> rules) {
        SegmentModel model = new SegmentModel(List.copyOf(rules));
        Problems problems = new Problems();
        model.prove(problems);
        problems.throwIfAny("segment model");
        return model;
    }

    private void prove(Problems problems) {
        Map<String, List<BigDecimal>> samples = samples();
        double cells = samples.values().stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
        if (cells > MOST_CELLS) {
            problems.add(Problem.of(
                            Pointer.root(),
                            Problem.OUT_OF_RANGE,
                            "the intervals cut out %s cells".formatted(Math.round(cells)))
                    .withAllowed("at most %s".formatted(MOST_CELLS))
                    .withMaybe("use fewer figures or ends"));
            return;
        }
        for (Map<String, BigDecimal> point : points(samples)) {
            List<String> matching = matching(point);
            if (matching.size() != 1 && problems.count() < MOST_PROBLEMS) {
                problems.add(Problem.of(
                        Pointer.root(),
                        Problem.INVALID,
                        matching.isEmpty()
                                ? "no rule matches %s".formatted(point)
                                : "the rules of %s all match %s".formatted(matching, point)));
            }
        }
    }

    /** One number of each part of a figure's axis: below its least end, and at each end. */
    private Map<String, List<BigDecimal>> samples() {
        Map<String, Set<BigDecimal>> ends = new TreeMap<>(Parties.ORDER);
        for (SegmentRule rule : rules) {
            rule.when().forEach((name, interval) -> {
                Set<BigDecimal> of = ends.computeIfAbsent(name, any -> new TreeSet<>());
                interval.from().ifPresent(of::add);
                interval.to().ifPresent(of::add);
            });
        }
        Map<String, List<BigDecimal>> samples = new TreeMap<>(Parties.ORDER);
        ends.forEach((name, of) -> {
            List<BigDecimal> numbers = new ArrayList<>(of);
            numbers.add(0, of.isEmpty() ? BigDecimal.ZERO : numbers.get(0).subtract(BigDecimal.ONE));
            samples.put(name, numbers);
        });
        return samples;
    }

    private static List<Map<String, BigDecimal>> points(Map<String, List<BigDecimal>> samples) {
        List<Map<String, BigDecimal>> points = new ArrayList<>(List.of(Map.of()));
        samples.forEach((name, numbers) -> {
            List<Map<String, BigDecimal>> longer = points.stream()
                    .flatMap(point -> numbers.stream().map(number -> with(point, name, number)))
                    .collect(Collectors.toList());
            points.clear();
            points.addAll(longer);
        });
        return points;
    }

    private static Map<String, BigDecimal> with(Map<String, BigDecimal> point, String name, BigDecimal number) {
        Map<String, BigDecimal> longer = new TreeMap<>(Parties.ORDER);
        longer.putAll(point);
        longer.put(name, number);
        return longer;
    }

    private List<String> matching(Map<String, BigDecimal> point) {
        return rules.stream()
                .filter(rule -> rule.matches(point))
                .map(SegmentRule::segment)
                .toList();
    }

    /**
     * Returns the rules.
     *
     * @return the rules in their order
     */
    public List<SegmentRule> rules() {
        return rules;
    }

    /**
     * Returns the names of the figures that matter.
     *
     * @return the names in order
     */
    public Set<String> figures() {
        return samples().keySet();
    }

    /**
     * Returns the segment of a dealer.
     *
     * @param point its figures by name
     * @return the segment; empty if a figure that matters is not known, because missing is not 0
     */
    public Optional<String> segment(Map<String, BigDecimal> point) {
        return point.keySet().containsAll(figures())
                ? Optional.of(matching(point).get(0))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SegmentModel model && rules.equals(model.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return rules.toString();
    }
}
