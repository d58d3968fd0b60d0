package org.drmkit.core.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** How a scalar is written, which for a code depends on whether it could be taken for a number. */
sealed interface ScalarForm {

    /** {@code 40000}, {@code "44642857.14"}. */
    record Exact(BigDecimal value) implements ScalarForm {}

    /** {@code "GOLD"}. */
    record Text(String value) implements ScalarForm {}

    /** {@code {"code": "007"}}. */
    record Quoted(String value) implements ScalarForm {}

    /** {@code {"approximate": "2.5E-7"}}. */
    record Floating(double value) implements ScalarForm {}

    /** A double as text, because a number in a document is an exact decimal with few places. */
    Shape<Double> DOUBLE = Shapes.text(
            "approximate number",
            "a floating-point number as text, such as \"2.5E-7\"",
            ScalarForm::finite,
            d -> d.toString());

    /** {@code [{"from": "2026-04-01", "value": 2}]}. */
    record ByDate(List<Segment<Scalar>> segments) implements ScalarForm {}

    Shape<Scalar> SHAPE =
            Shape.union("value", ScalarForm.class, ScalarForm::declare).map(ScalarForm::scalar, ScalarForm::of);

    Shape<Segment<Scalar>> SEGMENT = Shape.object("value by date", o -> {
        var from = o.withDefault(
                "from", Shapes.DATE, LocalDate.MIN, segment -> segment.range().from());
        var to = o.optional("to", Shapes.DATE, segment -> segment.range().to());
        var value = o.required("value", SHAPE, Segment::value);
        o.check((v, place) -> checkEnd(v.get(from), v.get(to).orElse(LocalDate.MAX), place));
        return v -> new Segment<>(DateRange.of(v.get(from), v.get(to).orElse(LocalDate.MAX)), v.get(value));
    });

    Shape<Dated<Scalar>> BY_DATE_SHAPE = Shape.union("value by date", ScalarForm.class, u -> {
                declare(u);
                u.list(
                        ByDate.class,
                        Shapes.listOf(SEGMENT).check(ScalarForm::checkOverlaps).map(ByDate::new, ByDate::segments));
            })
            .map(ScalarForm::dated, ScalarForm::of);

    private static void declare(Union.Builder<ScalarForm> u) {
        u.number(Exact.class, Shapes.DECIMAL.map(Exact::new, Exact::value));
        u.text(Text.class, Shapes.TEXT.map(Text::new, Text::value));
        u.key("code", Quoted.class, Shapes.TEXT.map(Quoted::new, Quoted::value));
        u.key("approximate", Floating.class, DOUBLE.map(Floating::new, Floating::value));
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
                place.element(i)
                        .report(place.element(i)
                                .problem(Problem.OUT_OF_RANGE, "shares a day with the value of " + before.getValue())
                                .withMaybe("end the first where the second begins"));
            }
        }
    }

    private static Double finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static ScalarForm of(Dated<Scalar> dated) {
        List<Segment<Scalar>> segments = dated.segments();
        boolean constant = segments.size() == 1 && segments.get(0).range().equals(DateRange.always());
        return constant ? of(segments.get(0).value()) : new ByDate(segments);
    }

    private static Dated<Scalar> dated(ScalarForm form) {
        return form instanceof ByDate byDate ? Dated.ofSegments(byDate.segments()) : Dated.of(scalar(form));
    }

    private static ScalarForm of(Scalar scalar) {
        if (scalar instanceof Decimal decimal) {
            return new Exact(decimal.value());
        } else if (scalar instanceof Approximate approximate) {
            return new Floating(approximate.value());
        }
        String code = scalar.toString();
        return looksNumeric(code) ? new Quoted(code) : new Text(code);
    }

    private static boolean looksNumeric(String code) {
        return "+-.0123456789".indexOf(code.charAt(0)) >= 0;
    }

    private static Scalar scalar(ScalarForm form) {
        if (form instanceof Exact number) {
            return new Decimal(number.value());
        } else if (form instanceof Floating floating) {
            return new Approximate(floating.value());
        }
        return new Code(form instanceof Text text ? text.value() : ((Quoted) form).value());
    }
}
