package org.drmkit.core.json;

/**
 * How much a reader takes in before it refuses, tested before any work is done on what is read.
 *
 * <p>Numbers have limits of their own that cannot be raised: 18 places on either side of the point's shift and 40 digits.
 *
 * <p>Immutable.
 *
 * @param size  the longest document, in characters (or bytes, where it comes as bytes)
 * @param depth  the deepest nesting of objects and arrays
 * @param text  the longest text or member name, in characters
 */
public record Limits(int size, int depth, int text) {

    /** 32 Mi characters, 64 levels, texts of 1 Mi characters. */
    public static final Limits STANDARD = new Limits(32 << 20, 64, 1 << 20);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if one of them is not positive, or the depth is above 512, which the call stack may not carry
     */
    public Limits {
        if (size < 1 || depth < 1 || depth > 512 || text < 1) {
            throw new IllegalArgumentException("The limits (size " + size + ", depth " + depth + ", text " + text
                    + ") must be positive, the depth at most 512.\nMaybe take Limits.STANDARD.");
        }
    }
}
