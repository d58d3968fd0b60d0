package org.drmkit.core.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A shape whose values are checked when they are read. */
final class CheckedShape<T> extends Shape<T> {

    private final Shape<T> shape;
    private final BiConsumer<? super T, Place> check;

    CheckedShape(Shape<T> shape, BiConsumer<? super T, Place> check) {
        this.shape = shape;
        this.check = check;
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public Optional<T> read(Place place) {
        Optional<T> value = shape.read(place);
        int before = place.problems().count();
        value.ifPresent(v -> check.accept(v, place));
        return place.problems().count() == before ? value : Optional.empty();
    }

    @Override
    public Json write(T value) {
        return shape.write(value);
    }

    @Override
    Json description(Schemas schemas) {
        return shape.schema(schemas);
    }

    @Override
    Shape<?> described() {
        return shape.described();
    }

    @Override
    void walkInside(T value, Part part, Consumer<Part> visitor) {
        shape.walkInside(value, part, visitor);
    }
}
