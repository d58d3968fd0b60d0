package org.drmkit.core.json;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.Json.JsonText;

/** An object whose member names are data: names or codes, each with a value. */
final class MapShape<K, V> extends Shape<Map<K, V>> {

    private final Shape<K> key;
    private final Shape<V> value;

    MapShape(Shape<K> key, Shape<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public String name() {
        return "object";
    }

    @Override
    public Optional<Map<K, V>> read(Place place) {
        return place.json() instanceof JsonObject object
                ? read(place, object.members())
                : wrongKind(place, "an object, in braces, of names and values");
    }

    /** Reads some members of the object at a place. */
    Optional<Map<K, V>> read(Place place, Map<String, Json> members) {
        Map<K, V> map = new LinkedHashMap<>();
        members.forEach((name, json) -> {
            Optional<K> k = key.read(place.inside(Json.text(name), name));
            Optional<V> v = value.read(place.inside(json, name));
            if (k.isPresent() && v.isPresent() && map.put(k.get(), v.get()) != null) {
                place.report(Problem.of(
                        place.pointer().child(name), Problem.DUPLICATE, "the same as an earlier " + key.name()));
            }
        });
        return map.size() == members.size() ? Optional.of(ImmutableMap.copyOf(map)) : Optional.empty();
    }

    @Override
    public Json write(Map<K, V> map) {
        return new JsonObject(members(map));
    }

    Map<String, Json> members(Map<K, V> map) {
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((k, v) -> members.put(name(k), value.write(v)));
        return members;
    }

    private String name(K k) {
        if (key.write(k) instanceof JsonText text) {
            return text.value();
        }
        throw new IllegalArgumentException(
                "A member's name is a text, but the key (" + k + ") is written as something else.");
    }

    @Override
    Json description(Schemas schemas) {
        Map<String, Json> schema = new LinkedHashMap<>();
        schema.put("type", Json.text("object"));
        schema.put("propertyNames", key.schema(schemas));
        schema.put("additionalProperties", value.schema(schemas));
        return new JsonObject(schema);
    }

    Json values(Schemas schemas) {
        return value.schema(schemas);
    }

    @Override
    void walkInside(Map<K, V> map, Part part, Consumer<Part> visitor) {
        map.forEach((k, v) -> value.walk(v, part.pointer().child(name(k)), part, visitor));
    }
}
