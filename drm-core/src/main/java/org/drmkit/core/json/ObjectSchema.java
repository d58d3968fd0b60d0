package org.drmkit.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The schema of an object that is being written. */
final class ObjectSchema {

    private final Schemas schemas;
    private final Map<String, Json> properties = new LinkedHashMap<>();
    private final List<Json> required = new ArrayList<>();
    private final List<Json> choices = new ArrayList<>();
    private @Nullable Json rest;

    ObjectSchema(Schemas schemas) {
        this.schemas = schemas;
    }

    Schemas schemas() {
        return schemas;
    }

    void add(String name, Json schema, boolean mustBeThere) {
        properties.put(name, schema);
        if (mustBeThere) {
            required.add(Json.text(name));
        }
    }

    void addChoice(List<Json> forms) {
        choices.add(Json.object().with("oneOf", new JsonArray(forms)));
    }

    void addRest(Json schema) {
        rest = schema;
    }

    /** A whole object, which has no other members. */
    Json closed() {
        Map<String, Json> schema = open();
        Json others = rest == null ? new JsonBool(false) : rest;
        schema.put(choices.isEmpty() ? "additionalProperties" : "unevaluatedProperties", others);
        return new JsonObject(schema);
    }

    /** Some of the members of an object. */
    Map<String, Json> open() {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", Json.text("object"));
        schema.put("properties", new JsonObject(properties));
        if (!required.isEmpty()) {
            schema.put("required", new JsonArray(required));
        }
        if (!choices.isEmpty()) {
            schema.put("allOf", new JsonArray(choices));
        }
        return schema;
    }
}
