package org.drmkit.core.relation.supply;

import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Dealers that stand together.
 *
 * @param id the id
 * @param name the name
 * @param kind why they stand together
 * @param parent the id of the group above
 */
public record DealerGroup(String id, String name, Kind kind, Optional<String> parent) {

    /** Why dealers stand together. */
    public enum Kind {
        /** They have one owner. */
        COMMON_OWNERSHIP,
        /** They buy together. */
        BUYING_GROUP,
        /** They work under one franchise. */
        FRANCHISE
    }

    /** A group as JSON: {@code {"id": "G1", "name": "North", "kind": "BUYING_GROUP", "parent": "G0"}}. */
    public static final Shape<DealerGroup> SHAPE = Shape.object("dealer group", o -> {
        var id = o.required("id", Shapes.CODE, DealerGroup::id);
        var name = o.required("name", Shapes.TEXT, DealerGroup::name);
        var kind = o.required("kind", Shapes.enumOf(Kind.class), DealerGroup::kind);
        var parent = o.optional("parent", Shapes.CODE, DealerGroup::parent);
        return v -> new DealerGroup(v.get(id), v.get(name), v.get(kind), v.get(parent));
    });
}
