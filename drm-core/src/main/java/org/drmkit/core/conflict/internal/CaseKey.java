package org.drmkit.core.conflict.internal;

import org.drmkit.core.json.Pointer;

/** What identifies a case: the rule and the ids and codes in conflict, each told apart from the next whatever is in it. */
final class CaseKey {

    private CaseKey() {}

    /** Returns such as {@code TERRITORY_OVERLAP/G1/G2}. */
    static String of(String rule, String... parts) {
        Pointer pointer = Pointer.root().child(rule);
        for (String part : parts) {
            pointer = pointer.child(part);
        }
        return pointer.toString().substring(1);
    }
}
