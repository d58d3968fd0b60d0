package org.drmkit.core.measure.internal.scan;

import java.util.BitSet;
import org.drmkit.core.measure.internal.sum.WideSum;
import org.drmkit.core.trade.internal.LedgerColumns;
import org.drmkit.core.trade.internal.SeenLines;

/** What is left of lines that are taken back, as far as it is seen. */
final class Nets {

    private Nets() {}

    /** Returns the value of a root and of all that takes it back. */
    static WideSum of(SeenLines seen, long[] values, int root) {
        WideSum sum = new WideSum();
        sum.add(values[root]);
        seen.eachReversal(root, line -> sum.add(values[line]));
        return sum;
    }

    /** Returns the lines of which nothing is left: no quantity and no amount. */
    static BitSet takenBack(SeenLines seen) {
        LedgerColumns columns = seen.columns();
        BitSet roots = new BitSet();
        seen.eachReversal((root, line) -> roots.set(root));
        BitSet none = new BitSet();
        roots.stream()
                .filter(root -> of(seen, columns.quantity().values(), root).isZero())
                .filter(root -> of(seen, columns.amount().values(), root).isZero())
                .forEach(none::set);
        return none;
    }
}
