package org.drmkit.core.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drmkit.core.fact.Scalar.Approximate;
import org.drmkit.core.fact.Scalar.Code;
import org.drmkit.core.fact.Scalar.Decimal;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.time.Dated.Segment;

/** How a scalar looks as JSON, alone and by date. */
final class ScalarShape {

    private static final Pattern NUMERIC = Pattern.compile("[-+]?[0-9.]*([eE][-+]?[0-9]*)?");

    /** A double as text, because a number in a document is an exact decimal with few places. */
    private static final Shape<Approximate> APPROXIMATE = Shapes.text(
            "approximate number",
            "a floating-point number as text, such as \"2.5E-7\"",
            text -> new Approximate(Double.parseDouble(text)),
            Approximate::toString);

    static final Shape<Scalar> SHAPE = Shape.union("value", Scalar.class, ScalarShape::declare);

    private static final Shape<Segment<Scalar>> SEGMENT = Shape.object("value by date", o -> {
        var from = o.withDefault(
                "from", Shapes.DATE, LocalDate.MIN, segment -> segment.range().from());
        var to = o.optional("to", Shapes.DATE, segment -> segment.range().to());
        var value = o.required("value", SHAPE, Segment::value);
        o.check((v, place) -> checkEnd(v.get(from), v.get(to).orElse(LocalDate.MAX), place));
        return v -> new Segment<>(DateRange.of(v.get(from), v.get(to).orElse(LocalDate.MAX)), v.get(value));
    });

    static final Shape<Dated<Scalar>> BY_DATE = Shape.union("value by date", Object.class, u -> {
                declare(u);
                u.list(
                        ByDate.class,
                        Shapes.listOf(SEGMENT).check(ScalarShape::checkOverlaps).map(ByDate::new, ByDate::segments));
            })
            .map(ScalarShape::dated, ScalarShape::form);

    private ScalarShape() {}

    /** What is not one value for ever. */
    private record ByDate(List<Segment<Scalar>> segments) {}

    private static void declare(Union.Builder<? super Scalar> u) {
        u.number(Decimal.class, Shapes.DECIMAL.map(Decimal::new, Decimal::value));
        u.text(Code.class, code -> !looksNumeric(code.value()), Shapes.TEXT.map(Code::new, Code::value));
        u.key("code", Code.class, code -> looksNumeric(code.value()), Shapes.CODE.map(Code::new, Code::value));
        u.key("approximate", Approximate.class, APPROXIMATE);
    }

    /** Every text that could be read as a number, and some that could not, such as 007; a date is none. */
    private static boolean looksNumeric(String code) {
        return NUMERIC.matcher(code).matches();
    }

    private static Dated<Scalar> dated(Object form) {
        return form instanceof ByDate byDate ? Dated.ofSegments(byDate.segments()) : Dated.of((Scalar) form);
    }

    private static Object form(Dated<Scalar> dated) {
        List<Segment<Scalar>> segments = dated.segments();
        boolean constant = segments.size() == 1 && segments.get(0).range().equals(DateRange.always());
        return constant ? segments.get(0).value() : new ByDate(segments);
    }

    private static void checkEnd(LocalDate from, LocalDate to, Place place) {
        if (!from.isBefore(to)) {
            place.member("to").report(Problem.OUT_OF_RANGE, "the value must hold for at least one day");
        }
    }

    /** Blames of two values that share a day the later one in the list. */
    private static void checkOverlaps(List<Segment<Scalar>> segments, Place place) {
        TreeMap<LocalDate, DateRange> seen = new TreeMap<>();
        for (int i = 0; i < segments.size(); i++) {
            DateRange range = segments.get(i).range();
            Map.Entry<LocalDate, DateRange> before = seen.lowerEntry(range.to().orElse(LocalDate.MAX));
            if (before == null || !before.getValue().overlaps(range)) {
                seen.put(range.from(), range);
            } else {
                reportOverlap(place.element(i), before.getValue());
            }
        }
    }

    private static void reportOverlap(Place place, DateRange other) {
        place.report(place.problem(Problem.OUT_OF_RANGE, "the value shares a day with that of " + other)
                .withMaybe("end the first where the second begins"));
    }
}
