package org.drmkit.core.conflict.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drmkit.core.agreement.TerritoryGrant;

/** The members of each closed pool of each grantor. */
final class Pools {

    private Pools() {}

    /** Returns the grants of each pool that hold on some day, by their numbers, ascending. */
    static List<int[]> of(GrantTable table) {
        Collection<List<Integer>> pools = IntStream.range(0, table.size())
                .filter(grant -> table.pool(grant) != GrantTable.NO_POOL && table.from(grant) < table.to(grant))
                .boxed()
                .collect(Collectors.groupingBy(grant -> pool(table, grant), TreeMap::new, Collectors.toList()))
                .values();
        return pools.stream()
                .map(pool -> pool.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Returns the lowest cap that any grant of a pool names. */
    static int cap(GrantTable table, int[] pool) {
        return Arrays.stream(pool)
                .map(grant -> table.grant(grant).cap().orElse(Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the caps by grantor and pool. */
    static Map<List<String>, Integer> caps(GrantTable table) {
        Map<List<String>, Integer> caps = new HashMap<>();
        of(table).forEach(pool -> caps.put(key(table.grant(pool[0])), cap(table, pool)));
        return caps;
    }

    static List<String> key(TerritoryGrant grant) {
        return List.of(grant.grantor(), grant.pool().orElse(""));
    }

    private static long pool(GrantTable table, int grant) {
        return (long) table.grantor(grant) << Integer.SIZE | table.pool(grant);
    }
}
