package org.drmkit.examples.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How the rows of an object of another system become records.
 *
 * @param system the system, such as ERPNext
 * @param object its object, such as Contract
 * @param zones in which time zones its times are told
 * @param members how each member of the record is made; a point in a name leads into an object, as in {@code attributes.tier}
 */
record Mapping(String system, String object, Zones zones, Map<String, FieldRule> members) {

    static final Shape<Mapping> SHAPE = Shape.object("mapping", o -> {
        var system = o.required("system", Shapes.TEXT, Mapping::system);
        var object = o.required("object", Shapes.TEXT, Mapping::object);
        var zones = o.withDefault("zones", Zones.SHAPE, Zones.SAME, Mapping::zones);
        var members = o.required("members", Shapes.mapOf(FieldRule.SHAPE), Mapping::members);
        return v -> new Mapping(v.get(system), v.get(object), v.get(zones), v.get(members));
    });

    /** Reads a mapping that comes with the examples, such as erpnext-contract. */
    static Mapping named(String name) throws IOException {
        try (InputStream resource = Objects.requireNonNull(Mapping.class.getResourceAsStream(name + ".json"), name)) {
            return SHAPE.parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8), "mapping " + name);
        }
    }
}
