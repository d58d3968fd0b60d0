package org.drmkit.core.relation.dataduty;

import java.util.List;
import org.drmkit.core.number.Fraction;

/** A comparison with others: released, or withheld for reasons. */
public sealed interface Benchmark {

    /**
     * A comparison that may be shown.
     *
     * @param mean the weighted mean
     * @param contributors how many dealers are in it
     */
    record Released(Fraction mean, int contributors) implements Benchmark {}

    /**
     * A comparison that would tell too much about somebody.
     *
     * @param reasons why, all of them
     */
    record Withheld(List<String> reasons) implements Benchmark {

        /** Keeps a copy. */
        public Withheld {
            reasons = List.copyOf(reasons);
        }
    }
}
