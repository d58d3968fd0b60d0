package org.drmkit.scoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Json;
import org.jspecify.annotations.Nullable;

/** What a method gives: figures by name, of which the first one is meant where a case expects a single one. */
final class Outcome {

    private final Map<String, @Nullable Object> figures = new LinkedHashMap<>();

    static Outcome of(String name, @Nullable Object figure) {
        return new Outcome().and(name, figure);
    }

    Outcome and(String name, @Nullable Object figure) {
        figures.put(name, figure);
        return this;
    }

    void check(Json expected, double tolerance) {
        if (expected instanceof Json.JsonObject object) {
            assertThat(figures.keySet()).containsAll(object.members().keySet());
            object.members().forEach((name, value) -> check(name, value, figures.get(name), tolerance));
        } else {
            check("result", expected, figures.values().iterator().next(), tolerance);
        }
    }

    private static void check(String place, Json expected, @Nullable Object actual, double tolerance) {
        if (expected instanceof Json.JsonArray array) {
            List<?> list = (List<?>) actual;
            assertThat(list).as(place).hasSameSizeAs(array.elements());
            for (int i = 0; i < list.size(); i++) {
                check(place + "/" + i, array.elements().get(i), list.get(i), tolerance);
            }
        } else if (expected instanceof Json.JsonNumber number) {
            assertThat(((Number) actual).doubleValue())
                    .as(place)
                    .isCloseTo(number.value().doubleValue(), within(tolerance));
        } else if (expected instanceof Json.JsonBool bool) {
            assertThat(actual).as(place).isEqualTo(bool.value());
        } else if (expected instanceof Json.JsonText text) {
            assertThat(actual).as(place).isEqualTo(text.value());
        } else {
            assertThat(actual).as(place).isNull();
        }
    }
}
