package org.drmkit.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonObject;

/** Values of every kind, nested up to three levels. */
final class JsonArbitraries {

    private JsonArbitraries() {}

    static Arbitrary<Json> json() {
        return json(3);
    }

    private static Arbitrary<Json> json(int depth) {
        Arbitrary<Json> scalar = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(new JsonNull(), new JsonBool(true), new JsonBool(false))),
                Tuple.of(3, text().map(Json::text)),
                Tuple.of(3, decimal().map(Json::number)));
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<Json> list = json(depth - 1).list().ofMaxSize(3).map(JsonArray::new);
        Arbitrary<Json> object =
                Arbitraries.maps(text(), json(depth - 1)).ofMaxSize(3).map(JsonObject::new);
        return Arbitraries.frequencyOf(Tuple.of(2, scalar), Tuple.of(1, list), Tuple.of(1, object));
    }

    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "a", "total", "价格", "a/b~c", "\u0000\n\"\\", "🚗", "\u2028"),
                Arbitraries.strings().ofMaxLength(6).filter(Json.JsonText::isWhole));
    }

    static Arbitrary<BigDecimal> decimal() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999999999999999999"), new BigDecimal("9999999999999999999999"))
                .ofScale(18);
    }

    /** The value with the members of each object in another order. */
    static Json reversed(Json json) {
        if (json instanceof JsonObject object) {
            JsonObject reversed = Json.object();
            for (Map.Entry<String, Json> member : List.copyOf(object.members().entrySet())) {
                JsonObject first = Json.object().with(member.getKey(), reversed(member.getValue()));
                for (Map.Entry<String, Json> later : reversed.members().entrySet()) {
                    first = first.with(later.getKey(), later.getValue());
                }
                reversed = first;
            }
            return reversed;
        }
        return json instanceof JsonArray array
                ? new JsonArray(
                        array.elements().stream().map(JsonArbitraries::reversed).toList())
                : json;
    }
}
