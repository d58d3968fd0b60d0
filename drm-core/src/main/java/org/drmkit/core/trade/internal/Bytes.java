package org.drmkit.core.trade.internal;

/** Hashes of texts by their UTF-8 bytes. */
final class Bytes {

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xBF58476D1CE4E5B9L;

    private Bytes() {}

    static long hash(byte[] bytes, int from, int to) {
        long hash = SEED + (to - from);
        for (int i = from; i < to; i++) {
            hash = (hash ^ (bytes[i] & 0xFF)) * FACTOR;
            hash ^= hash >>> 32;
        }
        return mix(hash);
    }

    /** Spreads every bit of a value over all bits of the result, one to one. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
