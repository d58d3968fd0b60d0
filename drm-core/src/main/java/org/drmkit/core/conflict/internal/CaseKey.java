package org.drmkit.core.conflict.internal;

import org.drmkit.core.json.Pointer;

/** What identifies a case: the rule and the ids and codes in conflict, each told apart from the next whatever is in it. */
public final class CaseKey {

    private CaseKey() {}

    /**
     * Returns the key of a case.
     *
     * @param rule the id of the rule
     * @param parts the ids and codes
     * @return such as {@code TERRITORY_OVERLAP/G1/G2}
     */
    public static String of(String rule, String... parts) {
        Pointer pointer = Pointer.root().child(rule);
        for (String part : parts) {
            pointer = pointer.child(part);
        }
        return pointer.toString().substring(1);
    }
}
