package org.drmkit.core.conflict.internal;

import java.util.Optional;
import org.drmkit.core.agreement.TerritoryGrant;

/**
 * A grant with what it covers.
 *
 * @param grant the grant, whose period is not empty
 * @param box what it covers
 */
record Holding(TerritoryGrant grant, Box box) {

    static Holding of(GrantTable table, int grant) {
        return new Holding(table.grant(grant), Box.of(table, grant));
    }

    Optional<Box> intersection(Holding other) {
        return box.intersection(other.box);
    }

    boolean encloses(Holding other) {
        return box.encloses(other.box);
    }
}
