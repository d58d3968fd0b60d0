package org.drmkit.scoring.segment;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Segments by cumulative share: the largest dealers that make 80 % together, those that make the next 15 %, the rest.
 *
 * <p>Sales of 50, 25, 10, 5, 4, 3, 1, 1, 0.5 and 0.5 with cuts at 0.8 and 0.95 are 2 dealers in A, 3 in B and 5 in C. A dealer belongs to the
 * first segment whose cut the shares up to and with its own do not exceed; the largest one always to the first. Dealers with the same
 * figure are in the same segment; one without a positive figure is in the last. As JSON {@code {"abc": "sales", "cuts": {"A": 0.8, "B":
 * 0.95}, "rest": "C"}}. Immutable.
 *
 * @param axis the figure that is added up
 * @param cuts the cumulative share up to which a segment goes, ascending
 * @param rest the last segment
 */
public record AbcSegments(String axis, Map<String, BigDecimal> cuts, String rest) implements Segmentation {

    static final ObjectShape<AbcSegments> SHAPE = Shape.object("ABC segments", o -> {
        Shape<BigDecimal> share = Shapes.DECIMAL.where(
                "a share above 0 and below 1", cut -> cut.signum() > 0 && cut.compareTo(BigDecimal.ONE) < 0);
        var axis = o.required("abc", Shapes.NAME, AbcSegments::axis);
        var cuts = o.required("cuts", Shapes.mapOf(Shapes.NAME, share), AbcSegments::cuts);
        var rest = o.required("rest", Shapes.NAME, AbcSegments::rest);
        return v -> new AbcSegments(v.get(axis), v.get(cuts), v.get(rest));
    });

    /** Keeps the cuts. */
    public AbcSegments {
        cuts = ImmutableMap.copyOf(cuts);
    }

    @Override
    public List<String> segments() {
        List<String> segments = new ArrayList<>(cuts.keySet());
        segments.add(rest);
        return segments;
    }

    @Override
    public List<String> axes() {
        return List.of(axis);
    }

    @Override
    public void check(List<String> known, Place place) {
        Axes.check(axis, known, place.member("abc"));
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> cut : cuts.entrySet()) {
            if (cut.getValue().compareTo(before) <= 0) {
                Place at = place.member("cuts").member(cut.getKey());
                at.report(at.problem(Problem.OUT_OF_RANGE, "a cut must be above the one before")
                        .withAllowed("a share above " + before.toPlainString()));
            }
            before = cut.getValue();
        }
        if (cuts.containsKey(rest)) {
            place.member("rest").report(Problem.DUPLICATE, "a segment of this name has a cut");
        }
    }

    @Override
    public List<String> sort(List<Point> points) {
        BigDecimal[] figures = points.stream()
                .map(point -> point.number(axis).max(BigDecimal.ZERO))
                .toArray(BigDecimal[]::new);
        BigDecimal whole = Arrays.stream(figures).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Integer> order = IntStream.range(0, figures.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> figures[i]).reversed())
                .toList();
        String[] sorted = new String[figures.length];
        Arrays.fill(sorted, rest);
        BigDecimal sum = BigDecimal.ZERO;
        for (int first = 0, next; first < order.size() && figures[order.get(first)].signum() > 0; first = next) {
            next = first;
            while (next < order.size() && figures[order.get(next)].compareTo(figures[order.get(first)]) == 0) {
                sum = sum.add(figures[order.get(next++)]);
            }
            String segment = first == 0 ? segments().get(0) : segment(sum, whole);
            order.subList(first, next).forEach(i -> sorted[i] = segment);
        }
        return List.of(sorted);
    }

    private String segment(BigDecimal sum, BigDecimal whole) {
        return cuts.entrySet().stream()
                .filter(cut -> sum.compareTo(cut.getValue().multiply(whole)) <= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(rest);
    }
}
