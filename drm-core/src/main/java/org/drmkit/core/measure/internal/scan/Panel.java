package org.drmkit.core.measure.internal.scan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.measure.internal.batch.Batch;
import org.drmkit.core.measure.internal.batch.Dimension;
import org.drmkit.core.measure.internal.condition.LineTest;
import org.drmkit.core.measure.internal.condition.Predicate;

/**
 * Up to 64 filters that are looked up together: a bit for each in a table for each dimension that one of them tests.
 *
 * <p>A line of product 17 in region 4 on day 60 meets the filters whose bits are left in
 * {@code products[17] & regions[4] & days[60]}. Dimensions that no filter tests have no table. Immutable.
 */
final class Panel {

    /** The most filters of one panel. */
    static final int MOST = Long.SIZE;

    private final Filter[] filters;
    private final Dimension[] dimensions;
    private final long[][] tables;

    Panel(List<Filter> filters) {
        this.filters = filters.toArray(Filter[]::new);
        Map<Dimension, long[]> all = new LinkedHashMap<>();
        for (int bit = 0; bit < this.filters.length; bit++) {
            for (Predicate.Indexed test : this.filters[bit].tables()) {
                put(bit, test, all.computeIfAbsent(test.dimension(), Panel::full));
            }
        }
        this.dimensions = all.keySet().toArray(Dimension[]::new);
        this.tables = all.values().toArray(long[][]::new);
    }

    private static long[] full(Dimension dimension) {
        long[] table = new long[dimension.size()];
        Arrays.fill(table, -1);
        return table;
    }

    private static void put(int bit, Predicate.Indexed test, long[] table) {
        for (int index = test.met().nextClearBit(0);
                index < table.length;
                index = test.met().nextClearBit(index + 1)) {
            table[index] &= ~(1L << bit);
        }
    }

    /**
     * Adds the lines of a batch to the lanes of the filters that they meet.
     *
     * @param batch  the lines
     * @param work  the thread's own arrays, with the rows of the batch
     * @param pass  what kind of lines they are
     */
    void add(Batch batch, Work work, Pass pass) {
        Arrays.fill(work.masks, 0, batch.size(), -1);
        for (int i = 0; i < dimensions.length; i++) {
            dimensions[i].mask(batch, tables[i], work.masks);
        }
        pass.mask(batch, work.masks);
        for (int bit = 0; bit < filters.length; bit++) {
            int[] lanes = pass.isOfReversals() ? filters[bit].netLanes() : filters[bit].lanes();
            if (work.isAsked(lanes)) {
                add(filters[bit], lanes, bit, batch, work, pass);
            }
        }
    }

    private static void add(Filter filter, int[] lanes, int bit, Batch batch, Work work, Pass pass) {
        int size = filter.tables().isEmpty() && !pass.masks()
                ? work.selectAll(batch.size())
                : select(work.masks, batch.size(), bit, work.selected);
        List<LineTest> tests = filter.tests();
        // By index: an iterator would be an object for each batch.
        for (int i = 0; i < tests.size(); i++) {
            size = tests.get(i).keep(batch, work.selected, size);
        }
        if (size > 0) {
            for (int lane : lanes) {
                work.tallies[lane].add(batch, work.rows[lane], work.selected, size);
            }
        }
    }

    private static int select(long[] masks, int size, int bit, int[] selected) {
        int count = 0;
        for (int p = 0; p < size; p++) {
            selected[count] = p;
            count += (int) (masks[p] >>> bit) & 1;
        }
        return count;
    }
}
