package org.drmkit.core.trade.internal;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines take which back, followed to the line at the root.
 *
 * <p>A credit note for a return of a sale is judged by the sale: its origin is the sale, not the return. A line whose
 * {@code reverses} names no line of the ledger is a root itself.
 */
public final class Reversals {

    private final References references;
    private final int @Nullable [] origin;
    private final BitSet otherDealer;
    private final BitSet circle;

    Reversals(References references, int @Nullable [] origin, BitSet otherDealer, BitSet circle) {
        this.references = references;
        this.origin = origin;
        this.otherDealer = otherDealer;
        this.circle = circle;
    }

    /**
     * Returns the root of each line that takes another back, -1 for the others.
     *
     * @return the array itself, not to be changed; null if no line takes another line of the ledger back
     */
    public int @Nullable [] origin() {
        return origin;
    }

    /**
     * Returns the references from the lines that have {@code reverses} to the lines that they name.
     *
     * @return the references
     */
    public References references() {
        return references;
    }

    /**
     * Returns the lines that take back a line that the ledger does not hold.
     *
     * @return the lines, ascending
     */
    public int[] unresolved() {
        return IntStream.range(0, references.size())
                .filter(position -> references.line(position) < 0)
                .map(references::row)
                .toArray();
    }

    /**
     * Returns the lines that take back a line of another dealer.
     *
     * @return the lines, a copy
     */
    public BitSet otherDealer() {
        return (BitSet) otherDealer.clone();
    }

    /**
     * Returns the lines that, step by step, take back themselves.
     *
     * @return the lines, a copy
     */
    public BitSet circle() {
        return (BitSet) circle.clone();
    }
}
