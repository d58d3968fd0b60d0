package org.drmkit.core.json;

import com.google.common.base.CharMatcher;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonObject;

/** The schema document that is being written: each named shape is described once and referred to by name. */
final class Schemas {

    private static final CharMatcher OTHER = CharMatcher.inRange('A', 'Z')
            .or(CharMatcher.inRange('a', 'z'))
            .or(CharMatcher.inRange('0', '9'))
            .negate();

    private final IdentityHashMap<Shape<?>, String> names = new IdentityHashMap<>();
    private final Map<String, Json> definitions = new LinkedHashMap<>();

    static Json document(Shape<?> shape) {
        Schemas schemas = new Schemas();
        Map<String, Json> document = new LinkedHashMap<>();
        document.put("$schema", Json.text("https://json-schema.org/draft/2020-12/schema"));
        document.putAll(((JsonObject) shape.schema(schemas)).members());
        if (!schemas.definitions.isEmpty()) {
            document.put("$defs", new JsonObject(schemas.definitions));
        }
        return new JsonObject(document);
    }

    /** A reference to the shape's description, which is written when it is met for the first time. */
    Json reference(Shape<?> shape) {
        String name = names.get(shape);
        if (name == null) {
            name = free(OTHER.collapseFrom(shape.name(), '-'));
            names.put(shape, name);
            definitions.put(name, new JsonNull());
            definitions.put(name, shape.description(this));
        }
        return Json.object().with("$ref", Json.text("#/$defs/" + name));
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; definitions.containsKey(free); i++) {
            free = name + i;
        }
        return free;
    }
}
