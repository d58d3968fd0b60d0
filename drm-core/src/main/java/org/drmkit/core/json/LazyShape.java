package org.drmkit.core.json;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A shape that is looked up when it is first used. */
final class LazyShape<T> extends Shape<T> {

    private final Supplier<Shape<T>> shape;

    LazyShape(Supplier<? extends Shape<T>> shape) {
        this.shape = Suppliers.memoize(shape::get);
    }

    @Override
    public String name() {
        return shape.get().name();
    }

    @Override
    public Optional<T> read(Place place) {
        return shape.get().read(place);
    }

    @Override
    public Json write(T value) {
        return shape.get().write(value);
    }

    @Override
    Json description(Schemas schemas) {
        return shape.get().description(schemas);
    }

    @Override
    Json schema(Schemas schemas) {
        return schemas.reference(described());
    }

    @Override
    Shape<?> described() {
        return shape.get().described();
    }

    @Override
    void walkInside(T value, Part part, Consumer<Part> visitor) {
        shape.get().walkInside(value, part, visitor);
    }
}
