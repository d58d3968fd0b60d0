package org.drmkit.core.conflict.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.drmkit.core.agreement.Exclusivity;

/** What the grants of an index say, entry by entry, so that what looks at entries in a row finds it in a row. */
final class EntryColumns {

    private static final Map<Exclusivity, Integer> KINDS = new EnumMap<>(Exclusivity.class);

    static {
        for (Exclusivity kind : Exclusivity.values()) {
            KINDS.put(kind, bits(kind::equals));
        }
    }

    final int[] holders;
    final int[] grantors;
    final int[] pools;
    final long[] channels;
    final long[] segments;
    /** One bit for the kind. */
    final int[] kinds;
    /** The entries of grants for which there is nothing to look at but the entry. */
    final boolean[] plain;

    EntryColumns(GrantTable table, int[] grants) {
        int size = grants.length;
        holders = new int[size];
        grantors = new int[size];
        pools = new int[size];
        channels = new long[size];
        segments = new long[size];
        kinds = new int[size];
        plain = new boolean[size];
        for (int entry = 0; entry < size; entry++) {
            int grant = grants[entry];
            holders[entry] = table.holder(grant);
            grantors[entry] = table.grantor(grant);
            pools[entry] = table.pool(grant);
            channels[entry] = table.channels().bits(grant);
            segments[entry] = table.segments().bits(grant);
            kinds[entry] = bit(table.kind(grant));
            plain[entry] = table.isPlain(grant);
        }
    }

    /** Returns the bit of a kind. */
    static int bit(Exclusivity kind) {
        return KINDS.getOrDefault(kind, 0);
    }

    /** Returns the bits of the kinds that are chosen. */
    static int bits(Predicate<Exclusivity> chosen) {
        int bits = 0;
        for (Exclusivity kind : Exclusivity.values()) {
            bits = 2 * bits + (chosen.test(kind) ? 1 : 0);
        }
        return bits;
    }
}
