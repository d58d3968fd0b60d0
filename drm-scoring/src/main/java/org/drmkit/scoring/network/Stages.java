package org.drmkit.scoring.network;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Which attribute says how far the relationship with a dealer is, and what its codes mean.
 *
 * <p>{@code {"attribute": "dealer.stage", "active": ["ACTIVE", "PROBATION", "SUSPENDED"], "atRisk": ["PROBATION", "SUSPENDED"]}}. Immutable.
 *
 * @param attribute the attribute, {@code dealer.} and its name
 * @param active the codes of dealers who belong to the network
 * @param atRisk those of them whose revenue is at risk
 */
public record Stages(String attribute, Set<String> active, Set<String> atRisk) {

    private static final String PREFIX = "dealer.";

    static final ObjectShape<Stages> SHAPE = Shape.object("stages", o -> {
        Shape<Set<String>> codes = Shapes.setOf(Shapes.CODE);
        var attribute = o.required("attribute", Shapes.NAME, Stages::attribute);
        var active = o.required("active", codes, Stages::active);
        var atRisk = o.withDefault("atRisk", codes, ImmutableSet.of(), Stages::atRisk);
        return v -> new Stages(v.get(attribute), v.get(active), v.get(atRisk));
    });

    /** Returns the name of the attribute without the prefix. */
    String name() {
        return attribute.startsWith(PREFIX) ? attribute.substring(PREFIX.length()) : attribute;
    }

    /** Keeps the codes in their order. */
    public Stages {
        active = ImmutableSet.copyOf(active);
        atRisk = ImmutableSet.copyOf(atRisk);
    }
}
