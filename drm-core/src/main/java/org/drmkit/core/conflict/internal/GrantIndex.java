package org.drmkit.core.conflict.internal;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.drmkit.core.tree.CodeTree;

/**
 * Some grants in the order of region, product and first day, one entry for each pair of a region and a product that a grant includes.
 *
 * <p>The entries of one region and one product are a run; the runs of one region are a bucket. Since subtrees are nested or disjoint, two
 * grants meet in space exactly where both of their nodes lie one above the other, so that a run finds all that meet it by walking up: the
 * region and the regions above it that have a bucket, and in each bucket the products above its own.
 *
 * <p>A run is a search tree of its entries, the middle one on top, that knows the latest end below each: what holds on some days is found
 * without looking at what does not, however long the run and whatever ends in it.
 */
final class GrantIndex {

    private static final int NONE = -1;

    private final CodeTree regionTree;
    private final CodeTree productTree;
    /** By entry. */
    final int[] grants;

    final int[] regions;
    final int[] products;
    final int[] froms;
    final int[] tos;
    /** The latest end of the entries below one in the search tree, itself included. */
    private final int[] latest;
    /** By run; the entries of a run are [starts[run], starts[run + 1]). */
    private final int[] starts;

    private final int[] runProducts;
    /** The run of the nearest product above in the same bucket. */
    private final int[] wider;
    /** By region; the runs of a bucket are [buckets[region], buckets[region + 1]). */
    private final int[] buckets;

    private final int[] outer;

    private GrantIndex(GrantTable table, Entries entries) {
        this.regionTree = table.regions().tree();
        this.productTree = table.products().tree();
        int[] order = entries.order(regionTree.size(), productTree.size());
        this.grants = picked(entries.grants, order);
        this.regions = picked(entries.regions, order);
        this.products = picked(entries.products, order);
        this.froms = picked(entries.froms, order);
        this.tos = Arrays.stream(grants).map(table::to).toArray();
        this.starts = starts();
        this.runProducts = picked(products, Arrays.copyOf(starts, runs()));
        this.buckets = buckets();
        this.outer = outer();
        this.wider = wider();
        this.latest = new int[grants.length];
        for (int run = 0; run < runs(); run++) {
            latest(starts[run], starts[run + 1]);
        }
    }

    static GrantIndex of(GrantTable table, IntPredicate chosen) {
        return new GrantIndex(
                table,
                Entries.of(
                        table, IntStream.range(0, table.size()).filter(chosen).toArray()));
    }

    private static int[] picked(int[] column, int[] order) {
        int[] picked = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }

    private int[] starts() {
        int[] found = new int[grants.length + 1];
        int count = 0;
        for (int entry = 0; entry < grants.length; entry++) {
            boolean isNew =
                    entry == 0 || regions[entry] != regions[entry - 1] || products[entry] != products[entry - 1];
            found[count] = entry;
            count += isNew ? 1 : 0;
        }
        found[count++] = grants.length;
        return Arrays.copyOf(found, count);
    }

    private int[] buckets() {
        int[] bounds = new int[regionTree.size() + 1];
        int run = 0;
        for (int region = 0; region < regionTree.size(); region++) {
            bounds[region] = run;
            while (run < runs() && region(run) == region) {
                run++;
            }
        }
        bounds[regionTree.size()] = run;
        return bounds;
    }

    /** Returns for each region the nearest one above it that has a bucket. */
    private int[] outer() {
        int[] nearest = new int[regionTree.size()];
        for (int region = 0; region < nearest.length; region++) {
            int above = regionTree.parent(region);
            nearest[region] = above == NONE || hasBucket(above) ? above : nearest[above];
        }
        return nearest;
    }

    private boolean hasBucket(int region) {
        return buckets[region] < buckets[region + 1];
    }

    private int[] wider() {
        int[] above = new int[runs()];
        for (int run = 0; run < above.length; run++) {
            boolean isFirst = run == buckets[region(run)];
            above[run] = isFirst ? NONE : climbed(above, run - 1, runProducts[run]);
        }
        return above;
    }

    /** Returns the first run, from one of a product before it upwards, that lies at or above a product. */
    private int climbed(int[] above, int start, int product) {
        int run = start;
        while (run != NONE && productTree.last(runProducts[run]) <= product) {
            run = above[run];
        }
        return run;
    }

    private int latest(int from, int to) {
        if (from >= to) {
            return -Days.NEVER;
        }
        int middle = (from + to) >>> 1;
        latest[middle] = Math.max(tos[middle], Math.max(latest(from, middle), latest(middle + 1, to)));
        return latest[middle];
    }

    int runs() {
        return starts.length - 1;
    }

    int start(int run) {
        return starts[run];
    }

    int end(int run) {
        return starts[run + 1];
    }

    int region(int run) {
        return regions[starts[run]];
    }

    int product(int run) {
        return runProducts[run];
    }

    /** Returns the next region above one that has grants, -1 if there is none. */
    int outer(int region) {
        return outer[region];
    }

    /** Returns the run, in the bucket of a region, of the nearest product at or above a product, -1 if there is none. */
    int innermost(int region, int product) {
        return innermost(region, product, firstBelow(region, product));
    }

    /** Returns the same, given the first run of a product after it. */
    int innermost(int region, int product, int firstBelow) {
        return firstBelow == buckets[region] ? NONE : climbed(wider, firstBelow - 1, product);
    }

    /** Returns the run of the next product above that of a run in the same bucket, -1 if there is none. */
    int wider(int run) {
        return wider[run];
    }

    /** Returns the first run, in the bucket of a region, of a product after a product. */
    int firstBelow(int region, int product) {
        int found = Arrays.binarySearch(runProducts, buckets[region], buckets[region + 1], product);
        return found >= 0 ? found + 1 : ~found;
    }

    /** Returns the end of the runs, from {@link #firstBelow} on, that are in the bucket of a region and below a product. */
    int endBelow(int firstBelow, int region, int product) {
        int end = firstBelow;
        int last = productTree.last(product);
        while (end < buckets[region + 1] && runProducts[end] < last) {
            end++;
        }
        return end;
    }

    /** Passes on the entries before one that hold on some of the days from one to another. */
    void holding(int start, int end, int before, int from, int to, IntConsumer entries) {
        if (start < end) {
            int middle = (start + end) >>> 1;
            if (latest[middle] > from) {
                holding(start, middle, before, from, to, entries);
                if (middle < before && froms[middle] < to) {
                    if (tos[middle] > from) {
                        entries.accept(middle);
                    }
                    holding(middle + 1, end, before, from, to, entries);
                }
            }
        }
    }

    /** Returns the first run in the bucket of a region, or that after it if there is none. */
    int bucket(int region) {
        return buckets[region];
    }

    /** Passes on the grants that include a region and a product on a day, whatever they carve out. */
    void including(int region, int product, int day, IntConsumer found) {
        includingDuring(region, product, day, day + 1, found);
    }

    /** Passes on the grants that include a region and a product on some of the days from one to another, whatever they carve out. */
    void includingDuring(int region, int product, int from, int to, IntConsumer found) {
        for (int at = hasBucket(region) ? region : outer(region); at != NONE; at = outer(at)) {
            for (int run = innermost(at, product); run != NONE; run = wider(run)) {
                holding(start(run), end(run), end(run), from, to, entry -> found.accept(grants[entry]));
            }
        }
    }
}
