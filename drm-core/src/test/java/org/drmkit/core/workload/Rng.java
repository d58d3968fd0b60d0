package org.drmkit.core.workload;

/** SplitMix64, so that a workload is the same to the bit wherever it is made. */
public final class Rng {

    private long state;

    public Rng(long seed) {
        this.state = seed;
    }

    public long next() {
        state += 0x9E3779B97F4A7C15L;
        return mix(state);
    }

    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public int nextInt(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    public double nextDouble() {
        return (next() >>> 11) * 0x1p-53;
    }
}
