package org.drmkit.core.conflict.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.drmkit.core.agreement.TerritoryGrant;

/**
 * The grants that meet one that is not among them yet.
 *
 * <p>What it meets lies at or above its regions, and is found by walking up, or below them, and stands in a row. Of each bucket only the runs
 * above its products are looked at, and those below, which stand in a row too.
 */
public final class GrantProbe {

    private final GrantTable table;
    private final GrantIndex index;
    private final Map<List<String>, Integer> caps;

    /**
     * Makes the probe of some grants.
     *
     * @param table the grants
     */
    public GrantProbe(GrantTable table) {
        this.table = table;
        this.index = GrantIndex.of(table, grant -> true);
        this.caps = Pools.caps(table);
    }

    /**
     * Returns the grants.
     *
     * @return the grants among which to look
     */
    public GrantTable table() {
        return table;
    }

    /** Returns the cap of the pool that a grant would join, the grant's own among them. */
    int cap(TerritoryGrant grant) {
        int known = caps.getOrDefault(Pools.key(grant), Integer.MAX_VALUE);
        return Math.min(known, grant.cap().orElse(Integer.MAX_VALUE));
    }

    /**
     * Passes on each grant of another id that shares a point with one.
     *
     * @param proposed the one, alone in a table over the same trees
     * @param found is told the number of each grant that meets it, once
     */
    void meeting(GrantTable proposed, IntConsumer found) {
        if (index.runs() > 0 && proposed.from(0) < proposed.to(0)) {
            new Search(proposed, found).search();
        }
    }

    private final class Search implements IntConsumer {

        private final GrantTable proposed;
        private final TerritoryGrant grant;
        private final IntConsumer found;
        private final long channels;
        private final long segments;
        private final int grantor;
        private final boolean isPlain;
        private final Set<Integer> seen = new HashSet<>();

        Search(GrantTable proposed, IntConsumer found) {
            this.proposed = proposed;
            this.grant = proposed.grant(0);
            this.found = found;
            this.channels = table.channels().bits(grant);
            this.segments = table.segments().bits(grant);
            this.grantor = table.grantors().number(grant.grantor());
            this.isPlain = proposed.isPlain(0)
                    && table.channels().isExact()
                    && table.segments().isExact();
        }

        void search() {
            for (int region : proposed.regions().nodes(0)) {
                for (int product : proposed.products().nodes(0)) {
                    search(region, product);
                }
            }
        }

        private void search(int region, int product) {
            for (int at = region; at >= 0; at = index.outer(at)) {
                inBucket(at, product);
            }
            int run = index.bucket(region + 1);
            int end = index.bucket(table.regionTree().last(region));
            while (run < end) {
                int below = index.region(run);
                inBucket(below, product);
                run = index.bucket(below + 1);
            }
        }

        private void inBucket(int region, int product) {
            for (int run = index.innermost(region, product); run >= 0; run = index.wider(run)) {
                index.holding(index.start(run), index.end(run), index.end(run), proposed.from(0), proposed.to(0), this);
            }
            int first = index.firstBelow(region, product);
            int end = index.endBelow(first, region, product);
            for (int entry = index.start(first); entry < index.start(end); entry++) {
                if (index.froms[entry] < proposed.to(0) && index.tos[entry] > proposed.from(0)) {
                    accept(entry);
                }
            }
        }

        /** Takes an entry that meets the proposed grant in region, product and time, before carving out. */
        @Override
        public void accept(int entry) {
            int other = index.grants[entry];
            if ((table.channels().bits(other) & channels) != 0
                    && (table.segments().bits(other) & segments) != 0
                    && table.grantor(other) == grantor
                    && isConfirmed(other)) {
                found.accept(other);
            }
        }

        /** Checks what the entry alone does not tell; two grants of one region and one product each meet once. */
        private boolean isConfirmed(int other) {
            boolean isOther = !table.grant(other).id().equals(grant.id());
            return isOther && ((isPlain && table.isPlain(other)) || (seen.add(other) && meets(other)));
        }

        private boolean meets(int other) {
            return Box.of(proposed, 0).intersection(Box.of(table, other)).isPresent();
        }
    }
}
