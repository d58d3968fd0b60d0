package org.drmkit.core.trade.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which lines take which back, followed to the line at the root.
 *
 * <p>A credit note for a return of a sale is judged by the sale: its origin is the sale, not the return. A line whose {@code reverses} names no line of
 * the ledger is a root itself.
 */
public final class Reversals {

    private static final int NONE = -1;

    private final References references;
    private final int @Nullable [] origin;
    private final Ints otherDealer = new Ints();
    private final Ints circle = new Ints();

    private Reversals(References references, int @Nullable [] origin) {
        this.references = references;
        this.origin = origin;
    }

    static Reversals of(References references, int size, CodeColumn dealers) {
        Reversals reversals = new Reversals(references, direct(references, size));
        reversals.compareDealers(dealers);
        if (reversals.origin != null) {
            reversals.follow(reversals.origin);
        }
        return reversals;
    }

    private static int @Nullable [] direct(References references, int size) {
        int[] direct = null;
        for (int i = 0; i < references.size(); i++) {
            if (references.line(i) >= 0) {
                direct = direct == null ? none(size) : direct;
                direct[references.row(i)] = references.line(i);
            }
        }
        return direct;
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private void compareDealers(CodeColumn dealers) {
        for (int i = 0; i < references.size(); i++) {
            int line = references.line(i);
            if (line >= 0 && dealers.at(line) != dealers.at(references.row(i))) {
                otherDealer.add(references.row(i));
            }
        }
    }

    private void follow(int[] next) {
        BitSet done = new BitSet();
        BitSet onPath = new BitSet();
        for (int i = 0; i < references.size(); i++) {
            Ints path = new Ints();
            int line = references.row(i);
            while (next[line] != NONE && !done.get(line) && !onPath.get(line)) {
                onPath.set(line);
                path.add(line);
                line = next[line];
            }
            if (onPath.get(line)) {
                addCircle(path, line);
            }
            int root = done.get(line) ? next[line] : line;
            for (int step = 0; step < path.size(); step++) {
                next[path.get(step)] = root;
                onPath.clear(path.get(step));
                done.set(path.get(step));
            }
        }
    }

    private void addCircle(Ints path, int start) {
        int step = 0;
        while (path.get(step) != start) {
            step++;
        }
        for (; step < path.size(); step++) {
            circle.add(path.get(step));
        }
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
     * @return the lines, ascending
     */
    public int[] otherDealer() {
        return otherDealer.toArray();
    }

    /**
     * Returns the lines that, step by step, take back themselves.
     *
     * @return the lines, ascending
     */
    public int[] circle() {
        int[] lines = circle.toArray();
        Arrays.sort(lines);
        return lines;
    }
}
