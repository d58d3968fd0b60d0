package org.drmkit.core.relation.lifecycle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What each stage allows, as data.
 *
 * <p>By {@link #standard}, PROBATION orders and earns the base rebate but no reward for growth; SUSPENDED gets nothing new,
 * while what was earned stays owed. A stage that is not named allows nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byStage the capabilities by stage
 */
public record Capabilities(Map<LifeStage, Set<Capability>> byStage) {

    /** Capabilities as JSON: {@code {"ACTIVE": ["ORDER", "EARN_BASE_REBATE"], "PROBATION": ["ORDER"]}}. */
    public static final Shape<Capabilities> SHAPE = Shapes.mapOf(
                    Shapes.enumOf(LifeStage.class), Shapes.setOf(Shapes.enumOf(Capability.class)))
            .map(Capabilities::new, Capabilities::byStage);

    /** Keeps stages and capabilities in their order. */
    public Capabilities {
        EnumMap<LifeStage, Set<Capability>> ordered = new EnumMap<>(LifeStage.class);
        byStage.forEach((stage, allowed) -> ordered.put(stage, Collections.unmodifiableSet(new TreeSet<>(allowed))));
        byStage = Collections.unmodifiableMap(ordered);
    }

    /**
     * Returns what is usual.
     *
     * @return all for ACTIVE; for PROBATION no reward for growth, no registration of deals; nothing else
     */
    public static Capabilities standard() {
        return new Capabilities(Map.of(
                LifeStage.ACTIVE,
                EnumSet.allOf(Capability.class),
                LifeStage.PROBATION,
                EnumSet.of(Capability.ORDER, Capability.EARN_BASE_REBATE, Capability.CLAIM_FUNDS)));
    }

    /**
     * Checks if a stage allows something.
     *
     * @param stage the stage
     * @param capability what
     * @return true if it does
     */
    public boolean allows(LifeStage stage, Capability capability) {
        return byStage.getOrDefault(stage, Set.of()).contains(capability);
    }
}
