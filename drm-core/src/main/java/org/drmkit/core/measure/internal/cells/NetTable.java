package org.drmkit.core.measure.internal.cells;

import java.util.Arrays;
import java.util.List;

/** Net amounts of 128 bits in a hash table, for values of which most parties have few. Mutable. */
public final class NetTable {

    private static final long FREE = -1;

    private final long values;
    private final long atoms;
    private long[] keys = free(1 << 10);
    private long[] lows = new long[keys.length];
    private long[] highs = new long[keys.length];
    private int size;

    public NetTable(int values, int atoms) {
        this.values = values;
        this.atoms = atoms;
    }

    private static long[] free(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, FREE);
        return keys;
    }

    public void add(int row, int value, int atom, long low, long high) {
        int slot = slot((row * values + value) * atoms + atom);
        long sum = lows[slot] + low;
        highs[slot] += high + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        lows[slot] = sum;
    }

    private int slot(long key) {
        int slot = find(keys, key);
        if (keys[slot] == FREE) {
            if (++size > keys.length / 2) {
                grow();
                slot = find(keys, key);
            }
            keys[slot] = key;
        }
        return slot;
    }

    private static int find(long[] keys, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldLows = lows;
        long[] oldHighs = highs;
        keys = free(Math.multiplyExact(oldKeys.length, 2));
        lows = new long[keys.length];
        highs = new long[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != FREE) {
                int slot = find(keys, oldKeys[old]);
                keys[slot] = oldKeys[old];
                lows[slot] = oldLows[old];
                highs[slot] = oldHighs[old];
            }
        }
    }

    /** Returns the amounts as cells. */
    public Cells cells(int rows, List<String> labels, int scale) {
        long[] sorted = Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
        long[] low = new long[sorted.length];
        long[] high = new long[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int slot = find(keys, sorted[i]);
            low[i] = lows[slot];
            high[i] = highs[slot];
        }
        return new SparseNets(rows, (int) atoms, labels, scale, sorted, low, high);
    }
}
