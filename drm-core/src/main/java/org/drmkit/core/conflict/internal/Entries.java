package org.drmkit.core.conflict.internal;

import java.util.Arrays;

/** The pairs of a region and a product that grants include. */
final class Entries {

    final int[] grants;
    final int[] regions;
    final int[] products;
    final int[] froms;

    private Entries(int size) {
        grants = new int[size];
        regions = new int[size];
        products = new int[size];
        froms = new int[size];
    }

    static Entries of(GrantTable table, int[] grants) {
        int[] holding = Arrays.stream(grants)
                .filter(grant -> table.from(grant) < table.to(grant))
                .toArray();
        Entries entries = new Entries(Arrays.stream(holding)
                .map(grant ->
                        table.regions().nodes(grant).length * table.products().nodes(grant).length)
                .reduce(0, Math::addExact));
        int next = 0;
        for (int grant : holding) {
            for (int region : table.regions().nodes(grant)) {
                for (int product : table.products().nodes(grant)) {
                    entries.grants[next] = grant;
                    entries.regions[next] = region;
                    entries.products[next] = product;
                    entries.froms[next++] = table.from(grant);
                }
            }
        }
        return entries;
    }

    /** Returns the positions in the order of region, product, first day and grant. */
    int[] order(int regionCount, int productCount) {
        return new Order(grants.length)
                .by(froms)
                .by(products, productCount)
                .by(regions, regionCount)
                .positions();
    }
}
