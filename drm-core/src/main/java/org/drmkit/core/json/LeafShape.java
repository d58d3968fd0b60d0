package org.drmkit.core.json;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A value without parts. */
final class LeafShape<T> extends Shape<T> {

    private final String name;
    private final Json schema;
    private final Reader<T> reader;
    private final Function<? super T, Json> writer;

    LeafShape(String name, Json schema, Reader<T> reader, Function<? super T, Json> writer) {
        this.name = name;
        this.schema = schema;
        this.reader = reader;
        this.writer = writer;
    }

    /** Reads a value or reports why there is none. */
    interface Reader<T> {

        Optional<T> read(Place place, LeafShape<T> shape);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<T> read(Place place) {
        return reader.read(place, this);
    }

    @Override
    public Json write(T value) {
        return writer.apply(value);
    }

    @Override
    Json description(Schemas schemas) {
        return schema;
    }

    @Override
    void walkInside(T value, Part part, Consumer<Part> visitor) {
        // Nothing is inside.
    }
}
