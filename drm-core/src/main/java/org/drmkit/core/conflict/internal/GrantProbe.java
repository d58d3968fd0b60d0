package org.drmkit.core.conflict.internal;

import java.util.List;
import java.util.Map;
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
    private final EntryColumns columns;
    private final Map<List<String>, Integer> caps;

    /**
     * Makes the probe of some grants.
     *
     * @param table the grants
     */
    public GrantProbe(GrantTable table) {
        this.table = table;
        this.index = GrantIndex.of(table, grant -> true);
        this.columns = new EntryColumns(table, index.grants);
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

    EntryColumns columns() {
        return columns;
    }

    /** Returns the number of the grant of an entry. */
    int grant(int entry) {
        return index.grants[entry];
    }

    /**
     * Passes on each grant of another id that shares a point with one.
     *
     * @param proposed the one, alone in a table over the same trees
     * @param found is told one entry of each grant that meets it
     */
    void meeting(GrantTable proposed, IntConsumer found) {
        if (index.runs() > 0 && proposed.from(0) < proposed.to(0)) {
            new Search(proposed, found).search();
        }
    }

    private final class Search implements IntConsumer {

        private final GrantTable proposed;
        private final IntConsumer found;
        private final int replaced;
        private final long channels;
        private final long segments;
        private final int grantor;
        /** The proposed grant carves nothing out, and its bits say all about its customers. */
        private final boolean isWhole;
        /** The region and the product of the proposed grant at hand. */
        private int region;

        private int product;

        Search(GrantTable proposed, IntConsumer found) {
            this.proposed = proposed;
            this.found = found;
            TerritoryGrant grant = proposed.grant(0);
            this.replaced = table.number(grant.id());
            this.channels = table.channels().bits(grant);
            this.segments = table.segments().bits(grant);
            this.grantor = table.grantors().number(grant.grantor());
            this.isWhole = proposed.isOfBits(0)
                    && proposed.regions().isWhole(0)
                    && proposed.products().isWhole(0);
        }

        void search() {
            for (int at : proposed.regions().nodes(0)) {
                for (int of : proposed.products().nodes(0)) {
                    region = at;
                    product = of;
                    inRegionsAbove();
                    inRegionsBelow();
                }
            }
        }

        private void inRegionsAbove() {
            for (int at = region; at >= 0; at = index.outer(at)) {
                inBucket(at);
            }
        }

        private void inRegionsBelow() {
            int run = index.bucket(region + 1);
            int end = index.bucket(table.regionTree().last(region));
            while (run < end) {
                int below = index.region(run);
                inBucket(below);
                run = index.bucket(below + 1);
            }
        }

        private void inBucket(int at) {
            int from = proposed.from(0);
            int to = proposed.to(0);
            int first = index.firstBelow(at, product);
            for (int run = index.innermost(at, product, first); run >= 0; run = index.wider(run)) {
                index.holding(index.start(run), index.end(run), index.end(run), from, to, this);
            }
            int end = index.start(index.endBelow(first, at, product));
            for (int entry = index.start(first); entry < end; entry++) {
                if (index.froms[entry] < to && index.tos[entry] > from) {
                    accept(entry);
                }
            }
        }

        /** Takes an entry that meets the proposed grant in region, product and time, before carving out. */
        @Override
        public void accept(int entry) {
            if ((columns.channels[entry] & channels) != 0
                    && (columns.segments[entry] & segments) != 0
                    && columns.grantors[entry] == grantor
                    && index.grants[entry] != replaced
                    && (isWithin(entry) || isConfirmed(entry))) {
                found.accept(entry);
            }
        }

        /** Checks if a grant is for nothing but one region and one product that the proposed one includes: they meet there only. */
        private boolean isWithin(int entry) {
            return isWhole
                    && columns.plain[entry]
                    && index.regions[entry] >= region
                    && index.products[entry] >= product;
        }

        private boolean isConfirmed(int entry) {
            int other = index.grants[entry];
            int atRegion = Math.max(region, index.regions[entry]);
            int ofProduct = Math.max(product, index.products[entry]);
            return Meeting.isFirst(proposed, 0, table, other, atRegion, ofProduct)
                    && Meeting.isConfirmed(proposed, 0, table, other);
        }
    }
}
