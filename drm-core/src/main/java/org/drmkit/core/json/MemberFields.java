package org.drmkit.core.json;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonObject;

/** One member by its name: required, optional or with a default. */
final class MemberFields<A, V> implements Fields<V> {

    private final String name;
    private final Shape<A> shape;
    private final Function<A, V> present;
    private final Optional<V> absent;
    private final Function<V, Optional<A>> written;

    private MemberFields(
            String name, Shape<A> shape, Function<A, V> present, Optional<V> absent, Function<V, Optional<A>> written) {
        this.name = name;
        this.shape = shape;
        this.present = present;
        this.absent = absent;
        this.written = written;
    }

    static <A> Fields<A> required(String name, Shape<A> shape) {
        return new MemberFields<A, A>(name, shape, value -> value, Optional.empty(), Optional::of);
    }

    static <A> Fields<Optional<A>> optional(String name, Shape<A> shape) {
        return new MemberFields<A, Optional<A>>(
                name, shape, Optional::of, Optional.of(Optional.empty()), value -> value);
    }

    static <A> Fields<A> withDefault(String name, Shape<A> shape, A byDefault) {
        return new MemberFields<A, A>(
                name,
                shape,
                value -> value,
                Optional.of(byDefault),
                value -> value.equals(byDefault) ? Optional.empty() : Optional.of(value));
    }

    @Override
    public boolean has(JsonObject object, String member) {
        return member.equals(name);
    }

    @Override
    public void addNames(JsonObject object, Set<String> names) {
        names.add(name);
    }

    @Override
    public void addAllNames(Set<String> names) {
        names.add(name);
    }

    @Override
    public Optional<V> readFields(Place place, Set<String> rest) {
        Optional<Json> json = ((JsonObject) place.json()).member(name);
        if (json.isEmpty() || (absent.isPresent() && json.get() instanceof JsonNull)) {
            return absent(place);
        }
        return shape.read(place.inside(json.get(), name)).map(present);
    }

    private Optional<V> absent(Place place) {
        if (absent.isEmpty()) {
            place.reportMissing(name);
        }
        return absent;
    }

    @Override
    public void writeFields(V value, Map<String, Json> members) {
        written.apply(value).ifPresent(v -> members.put(name, shape.write(v)));
    }

    @Override
    public void walkFields(V value, Part part, Consumer<Part> visitor) {
        written.apply(value).ifPresent(v -> shape.walk(v, part.pointer().child(name), part, visitor));
    }

    @Override
    public void describeFields(ObjectSchema schema) {
        schema.add(name, shape.schema(schema.schemas()), absent.isEmpty());
    }
}
