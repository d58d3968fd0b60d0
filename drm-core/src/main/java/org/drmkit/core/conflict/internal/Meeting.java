package org.drmkit.core.conflict.internal;

/** What the nodes, bits and days of two grants do not tell: where they meet first, and if what they share is carved out. */
final class Meeting {

    private Meeting() {}

    /** Checks if a region and a product, which two grants over the same trees include both, are the first such ones. */
    static boolean isFirst(GrantTable table, int grant, GrantTable others, int other, int region, int product) {
        return table.regions().isFirstShared(grant, others.regions(), other, region)
                && table.products().isFirstShared(grant, others.products(), other, product);
    }

    /** Checks if two grants over the same trees, whose nodes, bits and days meet, share a point. */
    static boolean isConfirmed(GrantTable table, int grant, GrantTable others, int other) {
        return table.regions().meets(grant, others.regions(), other)
                && table.products().meets(grant, others.products(), other)
                && ((table.isOfBits(grant) && others.isOfBits(other))
                        || areCustomersShared(table, grant, others, other));
    }

    private static boolean areCustomersShared(GrantTable table, int grant, GrantTable others, int other) {
        return table.channels().meet(table.grant(grant), others.grant(other))
                && table.segments().meet(table.grant(grant), others.grant(other))
                && !table.accounts(grant).intersect(others.accounts(other)).isEmpty();
    }
}
