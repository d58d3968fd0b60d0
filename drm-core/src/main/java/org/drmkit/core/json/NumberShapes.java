package org.drmkit.core.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.number.Decimals;

/** Numbers, which may also be texts of the same form, and texts which may also be numbers. */
final class NumberShapes {

    private static final String A_NUMBER = "a number such as 0.04 or 1200";
    private static final String NUMERIC = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";
    private static final String WHOLE = "^-?(0|[1-9][0-9]*)(\\.0+)?$";

    private NumberShapes() {}

    static Shape<BigDecimal> decimal() {
        return new LeafShape<>("decimal number", schema("number", NUMERIC), NumberShapes::decimal, Json::number);
    }

    private static Json.JsonObject schema(String type, String pattern) {
        return Json.object()
                .with("type", Json.array(Json.text(type), Json.text("string")))
                .with("pattern", Json.text(pattern));
    }

    private static Optional<BigDecimal> decimal(Place place, LeafShape<BigDecimal> shape) {
        if (place.json() instanceof JsonNumber number) {
            return Optional.of(number.value());
        }
        if (!(place.json() instanceof JsonText text)) {
            return shape.wrongKind(place, A_NUMBER);
        }
        return switch (NumberText.judge(text.value())) {
            case NUMBER -> Optional.of(NumberText.value(text.value()));
            case NO_NUMBER -> shape.wrongKind(place, A_NUMBER);
            case TOO_LONG -> {
                place.report(Problem.tooLong(place.pointer(), text.value()));
                yield Optional.empty();
            }
        };
    }

    static Shape<Integer> whole(int least, int most) {
        Json schema =
                schema("integer", WHOLE).with("minimum", Json.number(least)).with("maximum", Json.number(most));
        return new LeafShape<>(
                "whole number",
                schema,
                (place, shape) -> whole(place, shape, least, most),
                value -> Json.number(value));
    }

    private static Optional<Integer> whole(Place place, LeafShape<Integer> shape, int least, int most) {
        String allowed = "a whole number from " + least + " to " + most;
        Optional<BigDecimal> number = Shapes.DECIMAL.read(place);
        if (number.isPresent() && number.get().scale() > 0) {
            return shape.wrongKind(place, allowed);
        }
        if (number.isPresent() && !isWithin(number.get(), least, most)) {
            place.report(
                    place.problem(Problem.OUT_OF_RANGE, "not an allowed number").withAllowed(allowed));
            return Optional.empty();
        }
        return number.map(BigDecimal::intValueExact);
    }

    private static boolean isWithin(BigDecimal number, int least, int most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    static Shape<String> code() {
        return textOrNumber("code", Json::text);
    }

    static Shape<String> literal() {
        return textOrNumber(
                "literal",
                text -> number(text)
                        .map(Json::number)
                        .filter(n -> plain(n).equals(text))
                        .map(Json.class::cast)
                        .orElseGet(() -> Json.text(text)));
    }

    static Optional<BigDecimal> number(String text) {
        return NumberText.judge(text) == NumberText.Verdict.NUMBER
                ? Optional.of(NumberText.value(text))
                : Optional.empty();
    }

    private static Shape<String> textOrNumber(String name, Function<String, Json> write) {
        Json schema = Json.object().with("type", Json.array(Json.text("string"), Json.text("number")));
        return new LeafShape<>(name, schema, NumberShapes::plain, write);
    }

    private static Optional<String> plain(Place place, LeafShape<String> shape) {
        if (place.json() instanceof JsonNumber number) {
            return Optional.of(plain(number));
        }
        return place.json() instanceof JsonText text && !text.value().isBlank()
                ? Optional.of(text.value())
                : shape.wrongKind(place, "a text that is not blank, or a number");
    }

    private static String plain(JsonNumber number) {
        return Decimals.plain(number.value());
    }
}
