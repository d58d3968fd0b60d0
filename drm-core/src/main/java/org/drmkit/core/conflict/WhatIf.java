package org.drmkit.core.conflict;

import java.util.List;

/**
 * What a change set would do: the findings that it brings, those that it ends, and those that it leaves.
 *
 * <p>A finding is left if its case is still there, whether or not its evidence has changed; what is told is the evidence after the change.
 * Immutable.
 *
 * @param changes the change set
 * @param brought findings whose cases were not there before
 * @param resolved findings, as they were before, whose cases are gone
 * @param unchanged findings whose cases are there before and after
 */
public record WhatIf(ChangeSet changes, List<Finding> brought, List<Finding> resolved, List<Finding> unchanged) {

    /** Copies the lists. */
    public WhatIf {
        brought = List.copyOf(brought);
        resolved = List.copyOf(resolved);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * Checks if the change makes nothing worse.
     *
     * @return true if it brings no finding
     */
    public boolean isHarmless() {
        return brought.isEmpty();
    }
}
