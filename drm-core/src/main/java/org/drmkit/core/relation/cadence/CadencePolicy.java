package org.drmkit.core.relation.cadence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How many days may pass without contact, and what counts as one.
 *
 * <p>Usual are 14, 30, 60 and 90 days for dealers of the segments A to D. A broadcast cannot be made to count.
 *
 * @param maxGapDays the days from one contact to the last day on which the next is in time, from 1 on
 * @param counted the modes that count, at least one, not BROADCAST
 */
public record CadencePolicy(int maxGapDays, Set<ContactMode> counted) {

    /** Every mode but the broadcast. */
    public static final Set<ContactMode> TWO_WAY =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ContactMode.BROADCAST)));

    /** A policy as JSON: {@code {"maxGapDays": 14, "counted": ["VISIT", "CALL"]}}; without {@code counted} all two-way modes. */
    public static final Shape<CadencePolicy> SHAPE = Shape.object("cadence policy", o -> {
        var maxGapDays = o.required("maxGapDays", Shapes.integer(1, 3660), CadencePolicy::maxGapDays);
        var counted = o.withDefault(
                "counted",
                Shapes.setOf(Shapes.enumOf(ContactMode.class))
                        .where("one or more two-way modes, not BROADCAST", CadencePolicy::isTwoWay),
                TWO_WAY,
                CadencePolicy::counted);
        return v -> new CadencePolicy(v.get(maxGapDays), v.get(counted));
    });

    /** Checks the days and the modes. */
    public CadencePolicy {
        if (maxGapDays < 1 || !isTwoWay(counted)) {
            throw new IllegalArgumentException(
                    "The policy must allow at least one day (%s) and count two-way modes (%s).\nMaybe leave BROADCAST out."
                            .formatted(maxGapDays, counted));
        }
        counted = Collections.unmodifiableSet(new TreeSet<>(counted));
    }

    private static boolean isTwoWay(Set<ContactMode> modes) {
        return !modes.isEmpty() && TWO_WAY.containsAll(modes);
    }

    /**
     * Returns a policy that counts every two-way contact.
     *
     * @param maxGapDays the days that may pass
     * @return the policy
     * @throws IllegalArgumentException if the days are not above 0
     */
    public static CadencePolicy of(int maxGapDays) {
        return new CadencePolicy(maxGapDays, TWO_WAY);
    }
}
