package org.drmkit.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.core.json.ObjectShape.Values;

/** The members that make up a value of a type, with what is checked across them. */
final class ObjectFields<T> implements Fields<T> {

    private final List<Entry<T, ?>> entries;
    private final List<BiConsumer<Values, Place>> checks;
    private final Function<Values, ? extends T> maker;

    ObjectFields(
            List<Entry<T, ?>> entries, List<BiConsumer<Values, Place>> checks, Function<Values, ? extends T> maker) {
        this.entries = List.copyOf(entries);
        this.checks = List.copyOf(checks);
        this.maker = maker;
    }

    /** Some members and how to get their value from the whole. */
    record Entry<T, A>(Fields<A> fields, Function<? super T, ? extends A> getter) {

        void write(T value, Map<String, Json> members) {
            fields.writeFields(getter.apply(value), members);
        }

        void walk(T value, Part part, Consumer<Part> visitor) {
            fields.walkFields(getter.apply(value), part, visitor);
        }
    }

    @Override
    public boolean has(JsonObject object, String member) {
        return entries.stream().anyMatch(entry -> entry.fields().has(object, member));
    }

    @Override
    public void addNames(JsonObject object, Set<String> names) {
        entries.forEach(entry -> entry.fields().addNames(object, names));
    }

    @Override
    public void addAllNames(Set<String> names) {
        entries.forEach(entry -> entry.fields().addAllNames(names));
    }

    @Override
    public boolean takesRest(JsonObject object) {
        return entries.stream().anyMatch(entry -> entry.fields().takesRest(object));
    }

    @Override
    public Optional<T> readFields(Place place, Set<String> rest) {
        List<Object> values = new ArrayList<>(entries.size());
        for (Entry<T, ?> entry : entries) {
            entry.fields().readFields(place, rest).ifPresent(values::add);
        }
        return values.size() == entries.size() ? made(new Values(values), place) : Optional.empty();
    }

    private Optional<T> made(Values values, Place place) {
        int before = place.problems().count();
        checks.forEach(check -> check.accept(values, place));
        return place.problems().count() == before ? place.attempt(() -> maker.apply(values)) : Optional.empty();
    }

    @Override
    public void writeFields(T value, Map<String, Json> members) {
        entries.forEach(entry -> entry.write(value, members));
    }

    @Override
    public void walkFields(T value, Part part, Consumer<Part> visitor) {
        Part whole = part.meet(value, part.pointer(), visitor);
        entries.forEach(entry -> entry.walk(value, whole, visitor));
    }

    @Override
    public void describeFields(ObjectSchema schema) {
        entries.forEach(entry -> entry.fields().describeFields(schema));
    }
}
