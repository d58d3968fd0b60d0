package org.drmkit.scoring.segment;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Segments by two figures and a threshold for each: contribution and efficiency, share and growth.
 *
 * <p>{@code {"quadrants": {"x": "sales", "from": 100000}, "and": {"y": "growth", "from": 0.1}, "both": "STAR", "onlyX": "PILLAR", "onlyY":
 * "TALENT", "neither": "TAIL"}} makes a dealer with sales of 100,000 and no growth a PILLAR: a threshold belongs to the upper side.
 * Immutable.
 *
 * @param x the first axis
 * @param fromX the least figure of its upper side
 * @param y the second axis
 * @param fromY the least figure of its upper side
 * @param both the segment of those who are on both upper sides
 * @param onlyX the segment of those who are only on that of x
 * @param onlyY the segment of those who are only on that of y
 * @param neither the segment of the others
 */
public record QuadrantSegments(
        String x, BigDecimal fromX, String y, BigDecimal fromY, String both, String onlyX, String onlyY, String neither)
        implements Segmentation {

    private record Side(String axis, BigDecimal from) {

        static ObjectShape<Side> shape(String member) {
            return Shape.object("side", o -> {
                var axis = o.required(member, Shapes.NAME, Side::axis);
                var from = o.required("from", Shapes.DECIMAL, Side::from);
                return v -> new Side(v.get(axis), v.get(from));
            });
        }
    }

    static final ObjectShape<QuadrantSegments> SHAPE = Shape.object("quadrants", o -> {
        var x = o.required("quadrants", Side.shape("x"), (QuadrantSegments q) -> new Side(q.x, q.fromX));
        var y = o.required("and", Side.shape("y"), (QuadrantSegments q) -> new Side(q.y, q.fromY));
        var both = o.required("both", Shapes.NAME, QuadrantSegments::both);
        var onlyX = o.required("onlyX", Shapes.NAME, QuadrantSegments::onlyX);
        var onlyY = o.required("onlyY", Shapes.NAME, QuadrantSegments::onlyY);
        var neither = o.required("neither", Shapes.NAME, QuadrantSegments::neither);
        return v -> new QuadrantSegments(
                v.get(x).axis(),
                v.get(x).from(),
                v.get(y).axis(),
                v.get(y).from(),
                v.get(both),
                v.get(onlyX),
                v.get(onlyY),
                v.get(neither));
    });

    @Override
    public List<String> segments() {
        return List.of(both, onlyX, onlyY, neither);
    }

    @Override
    public List<String> axes() {
        return List.of(x, y).stream().distinct().toList();
    }

    @Override
    public void check(List<String> known, Place place) {
        Axes.check(x, known, place.member("quadrants").member("x"));
        Axes.check(y, known, place.member("and").member("y"));
        if (segments().stream().distinct().count() < segments().size()) {
            place.member("neither").report(Problem.DUPLICATE, "two of the four segments have the same name");
        }
    }

    @Override
    public List<String> sort(List<Point> points) {
        return points.stream().map(this::segment).toList();
    }

    private String segment(Point point) {
        boolean upperX = point.number(x).compareTo(fromX) >= 0;
        boolean upperY = point.number(y).compareTo(fromY) >= 0;
        return upperX ? upperY ? both : onlyX : upperY ? onlyY : neither;
    }
}
