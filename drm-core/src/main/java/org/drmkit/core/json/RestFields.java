package org.drmkit.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.drmkit.core.json.Json.JsonObject;

/** All members that nothing else has, as a map. */
final class RestFields<K, V> implements Fields<Map<K, V>> {

    private final MapShape<K, V> shape;

    RestFields(MapShape<K, V> shape) {
        this.shape = shape;
    }

    @Override
    public boolean has(JsonObject object, String member) {
        return false;
    }

    @Override
    public void addNames(JsonObject object, Set<String> names) {
        // Names that are data are left over by all others.
    }

    @Override
    public void addAllNames(Set<String> names) {
        // Any name may be one of them.
    }

    @Override
    public boolean takesRest(JsonObject object) {
        return true;
    }

    @Override
    public Optional<Map<K, V>> readFields(Place place, Set<String> rest) {
        Map<String, Json> members = new LinkedHashMap<>(((JsonObject) place.json()).members());
        members.keySet().retainAll(rest);
        return shape.read(place, members);
    }

    @Override
    public void writeFields(Map<K, V> value, Map<String, Json> members) {
        members.putAll(shape.members(value));
    }

    @Override
    public void walkFields(Map<K, V> value, Part part, Consumer<Part> visitor) {
        shape.walkInside(value, part, visitor);
    }

    @Override
    public void describeFields(ObjectSchema schema) {
        schema.addRest(shape.values(schema.schemas()));
    }
}
