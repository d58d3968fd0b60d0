package org.drmkit.core.json;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A shape seen as one of another type. */
final class MappedShape<A, B> extends Shape<B> {

    private final Shape<A> shape;
    private final Function<? super A, ? extends B> to;
    private final Function<? super B, ? extends A> from;

    MappedShape(Shape<A> shape, Function<? super A, ? extends B> to, Function<? super B, ? extends A> from) {
        this.shape = shape;
        this.to = to;
        this.from = from;
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public Optional<B> read(Place place) {
        return shape.read(place).flatMap(value -> place.attempt(() -> to.apply(value)));
    }

    @Override
    public Json write(B value) {
        return shape.write(from.apply(value));
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
    void walkInside(B value, Part part, Consumer<Part> visitor) {
        shape.walk(from.apply(value), part.pointer(), part, visitor);
    }
}
