package org.drmkit.core.trade.internal;

import java.util.Collection;
import java.util.List;

/**
 * What is wrong with a value of a row, before row and column are known.
 *
 * @param code the kind of problem
 * @param value the offending value as text
 * @param allowed what may stand there
 * @param known the names that it could have been meant to be
 */
public record Fault(String code, String value, String allowed, Collection<String> known) {

    static Fault of(String code, Cell cell, String allowed) {
        return new Fault(code, cell.toString(), allowed, List.of());
    }
}
