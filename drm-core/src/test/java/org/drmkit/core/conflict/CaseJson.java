package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;
import org.drmkit.core.json.Shape;

/** What the case file says, member by member. */
final class CaseJson {

    private CaseJson() {}

    static List<Json> list(JsonObject object, String member) {
        return present(object, member)
                .map(json -> ((JsonArray) json).elements())
                .orElse(List.of());
    }

    static <T> List<T> list(JsonObject object, String member, Shape<T> shape) {
        return list(object, member).stream()
                .map(json -> shape.parse(json, member))
                .toList();
    }

    static JsonObject object(JsonObject object, String member) {
        return (JsonObject) present(object, member).orElseGet(Json::object);
    }

    static String text(JsonObject object, String member) {
        return textOf(present(object, member).orElseThrow());
    }

    static Optional<String> textIfAny(JsonObject object, String member) {
        return present(object, member).map(CaseJson::textOf);
    }

    static Optional<Json> present(JsonObject object, String member) {
        return object.member(member).filter(json -> !(json instanceof JsonNull));
    }

    static String textOf(Json json) {
        return json instanceof JsonNumber number ? number.value().toPlainString() : ((JsonText) json).value();
    }

    static BigDecimal decimal(Json json) {
        return new BigDecimal(textOf(json));
    }
}
