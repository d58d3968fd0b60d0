package org.drmkit.core.conflict;

import java.util.function.Consumer;

/**
 * Something to look for; the caller hands its own to {@link ConflictEngine#of}.
 *
 * <p>A rule holds no state, gives equal findings for equal inputs, and tells them to the sink one by one, so that any number of them needs
 * no memory.
 */
public interface ConflictRule {

    /**
     * Returns the id, by which a policy switches rules on and findings name their rule.
     *
     * @return an id that starts with a letter, such as {@code TERRITORY_OVERLAP}
     */
    String id();

    /**
     * Looks for conflicts.
     *
     * @param scene what is known, and the policy
     * @param sink is told each finding
     */
    void find(ConflictScene scene, Consumer<Finding> sink);
}
