package org.drmkit.core.trade.internal;

import java.util.Collection;
import java.util.List;

/**
 * What is wrong with a value of a row, before row and column are known.
 *
 * @param code the kind of problem
 * @param value the offending value as text
 * @param allowed what may stand there
 * @param unknown the name that is not known, empty if that is not the problem
 * @param known the names that it could have been meant to be
 */
public record Fault(String code, String value, String allowed, String unknown, Collection<String> known) {

    /**
     * Returns the fault of a value.
     *
     * @param code the kind of problem
     * @param value the offending value as text
     * @param allowed what may stand there
     * @return the fault
     */
    public static Fault of(String code, String value, String allowed) {
        return new Fault(code, value, allowed, "", List.of());
    }

    static Fault of(String code, Cell cell, String allowed) {
        return of(code, cell.toString(), allowed);
    }
}
