package org.drmkit.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;

/** Texts, and the types that have a text form. */
final class TextShapes {

    private static final String MONTH_DAY = "^--(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$";

    private TextShapes() {}

    static <T> Shape<T> of(
            String name, String allowed, Function<String, ? extends T> parse, Function<? super T, String> write) {
        return of(name, schema("description", allowed), allowed, parse, write);
    }

    private static <T> Shape<T> of(
            String name,
            Json schema,
            String allowed,
            Function<String, ? extends T> parse,
            Function<? super T, String> write) {
        return new LeafShape<>(name, schema, reading(allowed, parse), value -> Json.text(write.apply(value)));
    }

    private static JsonObject schema(String keyword, String value) {
        return Json.object().with("type", Json.text("string")).with(keyword, Json.text(value));
    }

    private static <T> LeafShape.Reader<T> reading(String allowed, Function<String, ? extends T> parse) {
        return (place, shape) -> {
            if (!(place.json() instanceof JsonText text)) {
                return shape.wrongKind(place, allowed);
            }
            try {
                return Optional.of(parse.apply(text.value()));
            } catch (IllegalArgumentException | DateTimeException e) {
                return shape.wrongKind(place, allowed);
            }
        };
    }

    static Shape<String> notBlank() {
        return of(
                "text",
                schema("pattern", "\\S"),
                "a text that is not blank",
                text -> require(text, !text.isBlank()),
                text -> text);
    }

    static Shape<String> name() {
        return of(
                "name",
                schema("pattern", "^\\p{L}"),
                "a text that starts with a letter",
                text -> require(text, !text.isEmpty() && Character.isLetter(text.codePointAt(0))),
                text -> text);
    }

    static Shape<LocalDate> date() {
        return of(
                "date",
                schema("format", "date"),
                "a date that exists, such as 2026-01-31",
                LocalDate::parse,
                LocalDate::toString);
    }

    static Shape<MonthDay> monthDay() {
        return of(
                "day of the year",
                schema("pattern", MONTH_DAY),
                "a month and a day up to 28, such as --04-01",
                TextShapes::monthDay,
                MonthDay::toString);
    }

    private static MonthDay monthDay(String text) {
        MonthDay day = MonthDay.parse(text);
        require(text, day.getDayOfMonth() <= 28);
        return day;
    }

    private static String require(String text, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
