package org.drmkit.incentives.internal;

import java.util.List;

/** The rules that entries belong to. */
public final class EntryRules {

    private EntryRules() {}

    /**
     * Returns the rule of an entry.
     *
     * @param entitlements the entitlements
     * @param entry the index of the entry
     * @param rules the ids of the rules of the program
     * @return the id of the rule
     */
    public static String id(Entitlements entitlements, int entry, List<String> rules) {
        return rules.get(entitlements.entries().get(entry).rule());
    }
}
