package org.drmkit.core.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.drmkit.core.json.Json.JsonObject;

/** What reads and writes some of the members of an object: one member, a whole other shape put flat into it, or all the rest. */
interface Fields<A> {

    /** Checks if this may have a member of an object, by its name. */
    boolean has(JsonObject object, String member);

    /** Adds the names of the members that this may have in an object. */
    void addNames(JsonObject object, Set<String> names);

    /** Adds the names of all members that this may have in any object. */
    void addAllNames(Set<String> names);

    /** Checks if this takes the members of an object that nothing else has. */
    default boolean takesRest(JsonObject object) {
        return false;
    }

    /** Reads the object at a place, of which nothing has the members in {@code rest}. */
    Optional<A> readFields(Place place, Set<String> rest);

    /** Writes the members. */
    void writeFields(A value, Map<String, Json> members);

    /** Walks the members' values. */
    void walkFields(A value, Part part, Consumer<Part> visitor);

    /** Describes the members. */
    void describeFields(ObjectSchema schema);

    /** Reads an object that has no members but these. */
    default Optional<A> readObject(Place place) {
        JsonObject object = (JsonObject) place.json();
        Set<String> rest = rest(object);
        if (!takesRest(object)) {
            rest.forEach(member -> place.report(() -> unknown(place.pointer().child(member), object)));
        }
        return readFields(place, rest);
    }

    private Set<String> rest(JsonObject object) {
        Set<String> rest = new LinkedHashSet<>();
        for (String member : object.members().keySet()) {
            if (!has(object, member)) {
                rest.add(member);
            }
        }
        return rest;
    }

    private Problem unknown(Pointer pointer, JsonObject object) {
        Set<String> names = new LinkedHashSet<>();
        addNames(object, names);
        return Problem.of(pointer, Problem.UNKNOWN_MEMBER, "unknown member")
                .withValue(pointer.last())
                .withKnown(pointer.last(), names);
    }

    /** Writes an object that has no members but these. */
    default Json writeObject(A value) {
        Map<String, Json> members = new LinkedHashMap<>();
        writeFields(value, members);
        return new JsonObject(members);
    }
}
