package org.drmkit.scoring.segment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.CodeSet;
import org.drmkit.core.measure.ColumnTest;

/**
 * Segments by rules, which are proved to claim each possible point exactly once.
 *
 * <p>Sales from 100 are KEY, sales below 100 with growth from 0.1 TALENT: these two leave the point of sales 99 and growth 0 out, and are
 * refused with it. With {@code "rest": "TAIL"} it has a segment. Immutable.
 *
 * @param rules the rules
 * @param rest the segment of the points that no rule claims, empty if there must be none
 */
public record RuleSegments(List<SegmentRule> rules, Optional<String> rest) implements Segmentation {

    static final ObjectShape<RuleSegments> SHAPE = Shape.object("segments by rule", o -> {
        var rules = o.required("rules", Shapes.nonEmptyListOf(SegmentRule.SHAPE), RuleSegments::rules);
        var rest = o.optional("rest", Shapes.NAME, RuleSegments::rest);
        return v -> new RuleSegments(v.get(rules), v.get(rest));
    });

    /** Keeps the rules. */
    public RuleSegments {
        rules = List.copyOf(rules);
    }

    @Override
    public List<String> segments() {
        return Stream.concat(rules.stream().map(SegmentRule::segment), rest.stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> axes() {
        return rules.stream()
                .flatMap(rule -> rule.when().keySet().stream())
                .distinct()
                .toList();
    }

    @Override
    public void check(List<String> known, Place place) {
        int before = place.problems().count();
        for (int k = 0; k < rules.size(); k++) {
            Place when = place.member("rules").element(k).member("when");
            rules.get(k).when().forEach((axis, test) -> check(axis, test, known, when));
        }
        axes().stream()
                .filter(axis -> kinds(axis) > 1)
                .forEach(axis -> place.member("rules")
                        .report(Problem.of(
                                        place.member("rules").pointer(),
                                        Problem.INVALID,
                                        "an axis is compared with numbers in one rule and with codes in another")
                                .withValue(axis)));
        if (place.problems().count() == before) {
            new PartitionProof(this).report(place.member("rules"));
        }
    }

    private static void check(String axis, ColumnTest test, List<String> known, Place when) {
        Place at = when.member(axis);
        Axes.check(axis, known, at);
        boolean numbers = !(test instanceof ColumnTest.Within within)
                || within.bounds().limits().values().stream()
                        .allMatch(limit -> limit.decimal().isPresent());
        boolean plain = !(test instanceof CodeSet codes) || codes.under().isEmpty();
        if (!numbers || !plain) {
            at.report(Problem.of(
                    at.pointer(), Problem.INVALID, "an axis is compared with numbers, or with codes by in and except"));
        }
    }

    @Override
    public boolean hasCodes(String axis) {
        return rules.stream().anyMatch(rule -> rule.when().get(axis) instanceof CodeSet);
    }

    private long kinds(String axis) {
        return rules.stream()
                .filter(rule -> rule.when().containsKey(axis))
                .map(rule -> rule.when().get(axis) instanceof CodeSet)
                .distinct()
                .count();
    }

    @Override
    public List<String> sort(List<Point> points) {
        return points.stream().map(this::segment).toList();
    }

    private String segment(Point point) {
        return rules.stream()
                .filter(rule -> axes().stream().allMatch(axis -> rule.covers(axis, point.figure(axis))))
                .map(SegmentRule::segment)
                .findFirst()
                .or(() -> rest)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No segment has the point (%s).\nMaybe a number stands where a code is meant."
                                .formatted(point)));
    }
}
