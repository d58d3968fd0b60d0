package org.drmkit.core.trade.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The lines of some dealers, for the question what a figure is made of.
 *
 * <p>The first questions are answered by a look at the dealer of each line, a few milliseconds for ten million. Who asks about
 * more and more dealers has the lines sorted by dealer for once, at four bytes a line; from then on an answer costs no more than
 * its own lines. Thread-safe.
 */
public final class DealerLines {

    /** About as many looks take as long as the sorting. */
    private static final int LOOKS = 16;

    private static final int BLOCK = 1_024;

    private final int[] dealers;
    private final int count;
    private final AtomicInteger looks = new AtomicInteger();
    /** Made when it pays; threads that do so side by side make the same. */
    private @Nullable volatile Sorted sorted;

    DealerLines(int[] dealers, int count) {
        this.dealers = dealers;
        this.count = count;
    }

    static DealerLines of(CodeColumn dealer) {
        int[] values = dealer.values();
        return new DealerLines(
                values == null ? new int[0] : values, dealer.codes().size());
    }

    /**
     * Returns the lines of some dealers.
     *
     * @param wanted the numbers of the dealers
     * @return their lines, ascending
     */
    public int[] of(BitSet wanted) {
        Sorted known = sorted;
        if (known == null && looks.incrementAndGet() > LOOKS) {
            known = Sorted.of(dealers, count);
            sorted = known;
        }
        return known == null ? look(wanted) : known.of(wanted);
    }

    private int[] look(BitSet wanted) {
        boolean[] isWanted = new boolean[count];
        wanted.stream().forEach(dealer -> isWanted[dealer] = true);
        Ints lines = new Ints();
        for (int from = 0; from < dealers.length; from += BLOCK) {
            int to = Math.min(dealers.length, from + BLOCK);
            if (has(dealers, from, to, isWanted)) {
                add(from, to, isWanted, lines);
            }
        }
        return lines.release();
    }

    /** Most blocks have no line that is wanted; here they are passed over quickly. */
    private static boolean has(int[] dealers, int from, int to, boolean[] isWanted) {
        boolean has = false;
        for (int line = from; line < to; line++) {
            has |= isWanted[dealers[line]];
        }
        return has;
    }

    private void add(int from, int to, boolean[] isWanted, Ints lines) {
        for (int line = from; line < to; line++) {
            if (isWanted[dealers[line]]) {
                lines.add(line);
            }
        }
    }

    /** All lines by dealer, those of dealer {@code d} from {@code starts[d]} on, ascending. */
    @SuppressWarnings("ArrayRecordComponent") // never handed out
    private record Sorted(int[] starts, int[] lines) {

        static Sorted of(int[] dealers, int count) {
            int[] starts = new int[count + 1];
            for (int dealer : dealers) {
                starts[dealer + 1]++;
            }
            for (int dealer = 0; dealer < count; dealer++) {
                starts[dealer + 1] += starts[dealer];
            }
            int[] next = starts.clone();
            int[] lines = new int[dealers.length];
            for (int line = 0; line < dealers.length; line++) {
                lines[next[dealers[line]]++] = line;
            }
            return new Sorted(starts, lines);
        }

        int[] of(BitSet wanted) {
            int size = wanted.stream()
                    .map(dealer -> starts[dealer + 1] - starts[dealer])
                    .sum();
            int[] all = new int[size];
            int filled = 0;
            for (int dealer = wanted.nextSetBit(0); dealer >= 0; dealer = wanted.nextSetBit(dealer + 1)) {
                int own = starts[dealer + 1] - starts[dealer];
                System.arraycopy(lines, starts[dealer], all, filled, own);
                filled += own;
            }
            Arrays.sort(all);
            return all;
        }
    }
}
