package org.drmkit.core.explain;

import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Fraction;

/** How the kinds of values look as JSON. */
final class ValueShapes {

    private static final int LONGEST_NUMBER = 10_000;

    private static final Shape<String> ANY_TEXT = Shapes.text("text", "a text", text -> text, text -> text);

    private static final Shape<Fraction> FRACTION = Shapes.text(
            "exact number",
            "a decimal or a fraction as a text, such as 0.25 or 2/3",
            text -> Fraction.parse(limited(text)),
            Fraction::toString);

    private static final Shape<Double> DOUBLE = Shapes.text(
            "approximate number",
            "a finite number as a text, such as 82.5",
            text -> Double.valueOf(limited(text)),
            number -> Double.toString(number));

    private static final ObjectShape<Value.Exact> EXACT = Shape.object("number", o -> {
        var number = o.required("number", FRACTION, Value.Exact::fraction);
        var unit = o.withDefault("unit", Shapes.TEXT, "", Value.Exact::unit);
        return v -> new Value.Exact(v.get(number), v.get(unit));
    });

    private static final ObjectShape<Value.Approximate> APPROXIMATE = Shape.object("approximate number", o -> {
        var number = o.required("approximate", DOUBLE, Value.Approximate::floating);
        var unit = o.withDefault("unit", Shapes.TEXT, "", Value.Approximate::unit);
        return v -> new Value.Approximate(v.get(number), v.get(unit));
    });

    static final Shape<Value> VALUE = Shape.union("value", Value.class, u -> {
        u.text(Value.Text.class, ANY_TEXT.map(Value.Text::new, Value.Text::text));
        u.object("number", Value.Exact.class, EXACT);
        u.object("approximate", Value.Approximate.class, APPROXIMATE);
        u.key("absent", Value.Absent.class, ANY_TEXT.map(Value.Absent::new, Value.Absent::reason));
    });

    private ValueShapes() {}

    private static String limited(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException(
                    "Length " + text.length() + " must be at most " + LONGEST_NUMBER + ". Maybe a digit was repeated.");
        }
        return text;
    }
}
