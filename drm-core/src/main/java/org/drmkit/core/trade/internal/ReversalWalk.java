package org.drmkit.core.trade.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The walk from each line that takes something back to its root, which finds what must not be on the way. */
final class ReversalWalk {

    private static final int NONE = -1;

    private final CodeColumn dealers;
    private final BitSet otherDealer = new BitSet();
    private final BitSet circle = new BitSet();
    private final BitSet done = new BitSet();
    private final BitSet onPath = new BitSet();

    private ReversalWalk(CodeColumn dealers) {
        this.dealers = dealers;
    }

    static Reversals of(References references, int size, CodeColumn dealers) {
        int[] next = direct(references, size);
        ReversalWalk walk = new ReversalWalk(dealers);
        for (int i = 0; next != null && i < references.size(); i++) {
            walk.follow(references.row(i), next);
        }
        return new Reversals(references, next, walk.otherDealer, walk.circle);
    }

    /** The line that each line takes back itself. */
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

    /** Goes from a line to its root, and then back, which makes the root the next of every line on the way. */
    private void follow(int start, int[] next) {
        Ints path = new Ints();
        int line = start;
        while (next[line] != NONE && !done.get(line) && !onPath.get(line)) {
            onPath.set(line);
            path.add(line);
            line = next[line];
        }
        boolean inCircle = onPath.get(line);
        int root = done.get(line) && next[line] != NONE ? next[line] : line;
        for (int step = path.size() - 1; step >= 0; step--) {
            int current = path.get(step);
            judge(current, next[current], inCircle);
            inCircle &= current != line;
            next[current] = root;
            onPath.clear(current);
            done.set(current);
        }
    }

    /**
     * A line that takes back a faulty one is not faulty for that: it will go with the other one once that is mended.
     */
    private void judge(int line, int target, boolean inCircle) {
        if (inCircle) {
            circle.set(line);
        } else if (dealers.at(line) != dealers.at(target) && !circle.get(target) && !otherDealer.get(target)) {
            otherDealer.set(line);
        }
    }
}
