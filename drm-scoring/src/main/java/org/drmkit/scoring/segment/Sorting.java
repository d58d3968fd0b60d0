package org.drmkit.scoring.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.definition.Header;
import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Scalar;
import org.drmkit.scoring.internal.Answers;

/** Turns the answers of dealers into points, and points into segments; a dealer of whom a figure is not known has none. */
final class Sorting {

    private static final int DIGITS = 12;

    private final SegmentModel model;
    private final Answers answers;
    private final List<String> axes;
    private final Map<String, Point> points = new LinkedHashMap<>();
    private final Map<String, String> unsorted = new TreeMap<>();

    Sorting(SegmentModel model, Answers answers) {
        this.model = model;
        this.answers = answers;
        this.axes = List.copyOf(model.axes().keySet());
        answers.asked().forEach(this::measure);
    }

    private void measure(int party) {
        Map<String, Scalar> figures = new LinkedHashMap<>();
        Optional<String> gap = Optional.empty();
        for (String axis : model.segmentation().axes()) {
            FigureColumn column = answers.values(axes.indexOf(axis));
            if (isUsable(axis, column, party)) {
                figures.put(axis, scalar(column, party));
            } else if (gap.isEmpty()) {
                gap = Optional.of(axis + ": " + (column.isPresent(party) ? "INVALID" : column.reason(party)));
            }
        }
        String dealer = answers.parties().id(party);
        gap.ifPresentOrElse(reason -> unsorted.put(dealer, reason), () -> points.put(dealer, new Point(figures)));
    }

    /** A code is not usable where a number is meant, nor a number where a code is. */
    private boolean isUsable(String axis, FigureColumn column, int party) {
        return column.isPresent(party)
                && (column.kind(party) == CellKind.CODE) == model.segmentation().hasCodes(axis);
    }

    private static Scalar scalar(FigureColumn column, int party) {
        if (column.kind(party) == CellKind.CODE) {
            return new Scalar.Code(column.code(party));
        }
        return Scalar.of(
                column.kind(party) == CellKind.APPROXIMATE
                        ? BigDecimal.valueOf(column.doubleValue(party)).setScale(DIGITS, RoundingMode.HALF_EVEN)
                        : column.fraction(party).rounded(DIGITS, RoundingMode.HALF_EVEN));
    }

    SegmentReport report() {
        List<String> segments = model.segmentation().sort(new ArrayList<>(points.values()));
        Map<String, String> byDealer = new TreeMap<>();
        int k = 0;
        for (String dealer : points.keySet()) {
            byDealer.put(dealer, segments.get(k++));
        }
        return new SegmentReport(
                answers.stamp(Header.contentHash(model.write())),
                answers.period(),
                model.segmentation().segments(),
                byDealer,
                unsorted);
    }
}
