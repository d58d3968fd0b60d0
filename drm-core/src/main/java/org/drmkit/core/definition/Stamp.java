package org.drmkit.core.definition;

import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Where a result comes from: which definition, on what inputs, as of when.
 *
 * <p>Two results with the same stamp are the same result. Immutable.
 *
 * @param definition  the id of the definition
 * @param version  the version of the definition
 * @param hash  the content hash of the definition, which layout, order of members and {@code meta} do not change
 * @param inputs  the content hash of what it was run on
 * @param asOf  the day up to which lines and facts were seen
 */
public record Stamp(String definition, int version, String hash, String inputs, LocalDate asOf) {

    /** How a stamp looks as JSON. */
    public static final Shape<Stamp> SHAPE = Shape.object("stamp", o -> {
        var definition = o.required("definition", Shapes.TEXT, Stamp::definition);
        var version = o.required("version", Header.VERSION, Stamp::version);
        var hash = o.required("hash", Shapes.TEXT, Stamp::hash);
        var inputs = o.required("inputs", Shapes.TEXT, Stamp::inputs);
        var asOf = o.required("asOf", Shapes.DATE, Stamp::asOf);
        return v -> new Stamp(v.get(definition), v.get(version), v.get(hash), v.get(inputs), v.get(asOf));
    });
}
