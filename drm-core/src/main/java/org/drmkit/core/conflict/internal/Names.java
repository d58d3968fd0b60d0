package org.drmkit.core.conflict.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drmkit.core.agreement.TerritoryGrant;

/** A text of each grant, such as its holder, as a number: equal texts have equal numbers. */
final class Names {

    private static final int UNKNOWN = -2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] column;

    Names(List<TerritoryGrant> grants, Function<TerritoryGrant, String> name) {
        column = new int[grants.size()];
        for (int grant = 0; grant < column.length; grant++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(name.apply(grants.get(grant)), next);
            column[grant] = known == null ? next : known;
        }
    }

    /** Returns the number of a grant's text. */
    int of(int grant) {
        return column[grant];
    }

    /** Returns the number of a text, one that no grant has if none says it. */
    int number(String name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }
}
