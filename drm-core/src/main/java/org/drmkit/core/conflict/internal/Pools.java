package org.drmkit.core.conflict.internal;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private static long pool(GrantTable table, int grant) {
        return (long) table.grantor(grant) << Integer.SIZE | table.pool(grant);
    }
}
