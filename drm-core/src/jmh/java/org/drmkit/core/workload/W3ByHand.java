package org.drmkit.core.workload;

import java.util.Arrays;

/**
 * Workload W3 as one would write it for this workload alone: what it could cost.
 *
 * <p>Grants are sorted by their first day and then by channel and province, so that a slice of some ten thousand stays in the cache. In a slice
 * the grants of one region and one product stand together. Each grant looks at its own and those above in both trees, and, if it is for a
 * category, at the products of that category in the regions above.
 */
public final class W3ByHand {

    private final W3Grants workload;
    private final int[] bounds;
    private final int products = W3Grants.productNodes();
    private final int[] order;
    private long pairs;
    private long sum;

    public W3ByHand(W3Grants workload) {
        this.workload = workload;
        this.bounds = workload.provinceBounds();
        this.order = new int[workload.size()];
    }

    /** Returns the number of pairs plus what they mix to. */
    public long checksum() {
        pairs = 0;
        sum = 0;
        int slices = 3 * (bounds.length - 1);
        int[] starts = sort(slices);
        for (int slice = 0; slice < slices; slice++) {
            if (starts[slice] < starts[slice + 1]) {
                join(starts[slice], starts[slice + 1], slice % (bounds.length - 1));
            }
        }
        return pairs + sum;
    }

    private int[] sort(int slices) {
        int size = workload.size();
        int[] byDay = counted(identity(size), workload.froms, 1825);
        int[] provinceOf = new int[bounds[bounds.length - 1]];
        for (int province = 0; province + 1 < bounds.length; province++) {
            Arrays.fill(provinceOf, bounds[province], bounds[province + 1], province);
        }
        int[] slice = new int[size];
        for (int grant = 0; grant < size; grant++) {
            slice[grant] = workload.channels[grant] * (bounds.length - 1) + provinceOf[workload.regions[grant]];
        }
        int[] sorted = counted(byDay, slice, slices);
        System.arraycopy(sorted, 0, order, 0, size);
        int[] starts = new int[slices + 1];
        for (int grant = 0; grant < size; grant++) {
            starts[slice[grant] + 1]++;
        }
        for (int i = 0; i < slices; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private static int[] identity(int size) {
        int[] identity = new int[size];
        Arrays.setAll(identity, i -> i);
        return identity;
    }

    private static int[] counted(int[] positions, int[] keys, int bound) {
        int[] places = new int[bound + 1];
        for (int key : keys) {
            places[key + 1]++;
        }
        for (int key = 0; key < bound; key++) {
            places[key + 1] += places[key];
        }
        int[] sorted = new int[positions.length];
        for (int position : positions) {
            sorted[places[keys[position]]++] = position;
        }
        return sorted;
    }

    private void join(int start, int end, int province) {
        int base = bounds[province];
        int buckets = (bounds[province + 1] - base) * products;
        int size = end - start;
        int[] keys = new int[size];
        int[] wide = new int[size];
        for (int i = 0; i < size; i++) {
            int grant = order[start + i];
            int region = (workload.regions[grant] - base) * products;
            keys[i] = region + workload.products[grant];
            wide[i] = W3Grants.isCategory(workload.products[grant])
                    ? 0
                    : 1 + region + W3Grants.category(workload.products[grant]);
        }
        int[] exact = counted(identity(size), keys, buckets);
        int[] exactStarts = starts(keys, buckets);
        int[] crossed = counted(identity(size), wide, buckets + 1);
        int[] crossedStarts = starts(wide, buckets + 1);
        for (int place = 0; place < size; place++) {
            int i = exact[place];
            int grant = order[start + i];
            int product = workload.products[grant];
            int category = W3Grants.category(product);
            int region = workload.regions[grant];
            look(start, exact, exactStarts[keys[i]], place, grant);
            if (category != product) {
                int key = (region - base) * products + category;
                look(start, exact, exactStarts[key], exactStarts[key + 1], grant);
            }
            for (int above = workload.regionParents[region]; above >= 0; above = workload.regionParents[above]) {
                int key = (above - base) * products;
                look(start, exact, exactStarts[key + product], exactStarts[key + product + 1], grant);
                if (category != product) {
                    look(start, exact, exactStarts[key + category], exactStarts[key + category + 1], grant);
                } else {
                    look(start, crossed, crossedStarts[1 + key + category], crossedStarts[2 + key + category], grant);
                }
            }
        }
    }

    private static int[] starts(int[] keys, int bound) {
        int[] starts = new int[bound + 2];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int key = 0; key <= bound; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    private void look(int start, int[] places, int from, int to, int grant) {
        for (int place = from; place < to; place++) {
            int other = order[start + places[place]];
            if (workload.froms[other] < workload.tos[grant]
                    && workload.tos[other] > workload.froms[grant]
                    && workload.dealers[other] != workload.dealers[grant]
                    && (workload.exclusive[other] || workload.exclusive[grant])) {
                pairs++;
                sum += W3Grants.mixed(Math.min(grant, other), Math.max(grant, other));
            }
        }
    }
}
