package org.drmkit.scoring.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;
import org.drmkit.core.number.Decimals;

/**
 * Proves that rules claim each point exactly once, or finds one that they do not.
 *
 * <p>Between two neighbouring bounds of an axis all numbers are alike to every rule, and so are all codes that no rule names. One number for
 * each bound and each gap, and one code besides those that are named, stand for all there are; going through them axis by axis, a branch
 * ends as soon as no rule is left, or one that demands nothing more.
 */
final class PartitionProof {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DIGITS = Decimals.MAX_SCALE;

    private final RuleSegments segments;
    private final List<String> axes;
    private final Map<String, List<Scalar>> samples = new LinkedHashMap<>();

    PartitionProof(RuleSegments segments) {
        this.segments = segments;
        this.axes = segments.axes();
        axes.forEach(axis -> samples.put(axis, samples(axis)));
    }

    /** Reports the first point that no rule claims, if there is no rest, and the first that two rules claim. */
    void report(Place rules) {
        List<Integer> all = new ArrayList<>();
        for (int k = 0; k < segments.rules().size(); k++) {
            all.add(k);
        }
        if (segments.rest().isEmpty()) {
            find(0, all, new LinkedHashMap<>(), false)
                    .ifPresent(
                            found -> rules.report(Problem.of(rules.pointer(), Problem.INVALID, "no rule has the point")
                                    .withValue(found.point().toString())
                                    .withMaybe("add a rule, or \"rest\"")));
        }
        find(0, all, new LinkedHashMap<>(), true).ifPresent(found -> {
            Place later = rules.element(found.rules().get(1));
            later.report(Problem.of(later.pointer(), Problem.INVALID, "the point has an earlier rule as well")
                    .withValue(found.point().toString())
                    .withMaybe("narrow one of the two"));
        });
    }

    /** A point and the rules that claim it. */
    record Found(Point point, List<Integer> rules) {}

    private Optional<Found> find(int depth, List<Integer> left, Map<String, Scalar> figures, boolean twice) {
        boolean hopeless = twice ? left.size() < 2 : left.stream().anyMatch(k -> demandsNothingFrom(k, depth));
        if (hopeless) {
            return Optional.empty();
        } else if (depth == axes.size() || (!twice && left.isEmpty())) {
            axes.stream().skip(depth).forEach(axis -> figures.put(axis, first(axis)));
            return Optional.of(new Found(new Point(figures), left));
        }
        String axis = axes.get(depth);
        for (Scalar figure : samples.getOrDefault(axis, List.of())) {
            figures.put(axis, figure);
            List<Integer> still = left.stream()
                    .filter(k -> segments.rules().get(k).covers(axis, figure))
                    .toList();
            Optional<Found> found = find(depth + 1, still, figures, twice);
            if (found.isPresent()) {
                return found;
            }
        }
        figures.remove(axis);
        return Optional.empty();
    }

    private Scalar first(String axis) {
        return samples.getOrDefault(axis, List.of()).get(0);
    }

    private boolean demandsNothingFrom(int rule, int depth) {
        return axes.stream()
                .skip(depth)
                .noneMatch(axis -> segments.rules().get(rule).when().containsKey(axis));
    }

    private List<Scalar> samples(String axis) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        TreeSet<String> codes = new TreeSet<>();
        for (SegmentRule rule : segments.rules()) {
            ColumnTest test = rule.when().get(axis);
            if (test instanceof ColumnTest.Within within) {
                within.bounds()
                        .limits()
                        .values()
                        .forEach(limit -> limit.decimal().ifPresent(bounds::add));
            } else if (test instanceof CodeSet set) {
                codes.addAll(set.in());
                codes.addAll(set.except());
            }
        }
        return bounds.isEmpty() ? codes(codes) : numbers(new ArrayList<>(bounds));
    }

    private static List<Scalar> codes(Set<String> named) {
        List<Scalar> codes = new ArrayList<>();
        named.forEach(code -> codes.add(new Scalar.Code(code)));
        String other = "other";
        while (named.contains(other)) {
            other += "-other";
        }
        codes.add(new Scalar.Code(other));
        return codes;
    }

    private static List<Scalar> numbers(List<BigDecimal> bounds) {
        List<Scalar> numbers = new ArrayList<>();
        numbers.add(Scalar.of(bounds.get(0).subtract(BigDecimal.ONE)));
        for (int k = 0; k < bounds.size(); k++) {
            numbers.add(Scalar.of(bounds.get(k)));
            BigDecimal next =
                    k + 1 < bounds.size() ? bounds.get(k + 1) : bounds.get(k).add(TWO);
            between(bounds.get(k), next).ifPresent(number -> numbers.add(Scalar.of(number)));
        }
        return numbers;
    }

    /** A number between two neighbours, none if there is none of so many decimals as numbers can have. */
    private static Optional<BigDecimal> between(BigDecimal low, BigDecimal high) {
        BigDecimal middle = low.add(high).divide(TWO);
        BigDecimal number = middle.scale() > DIGITS ? middle.setScale(DIGITS, RoundingMode.FLOOR) : middle;
        return Optional.of(number).filter(between -> between.compareTo(low) > 0);
    }
}
