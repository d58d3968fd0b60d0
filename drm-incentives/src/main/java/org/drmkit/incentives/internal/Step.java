package org.drmkit.incentives.internal;

import java.util.Optional;
import org.drmkit.incentives.program.Cap;

/**
 * What is left of all payouts after a step: after limits, after competition, after a cap.
 *
 * @param code how the step is called when it is explained
 * @param program the version whose cap it is, empty for the steps before caps
 * @param cap the cap, empty for the steps before caps
 * @param amounts the amounts in minor units, by entry and dealer
 */
record Step(String code, Optional<CompiledProgram> program, Optional<CapNode> cap, Amounts amounts) {

    /** Tells whether what the cap leaves of an entry stays in the next settlement. */
    boolean keeps(Entry entry) {
        return cap.filter(node -> node.cap().cut() == Cap.Cut.IN_ORDER
                        && node.counts(entry.rule().id()))
                .isPresent();
    }

    /** A table of amounts that is not changed any more. */
    static final class Amounts {

        private final long[][] units;

        Amounts(long[][] units) {
            this.units = units;
        }

        long of(int entry, int dealer) {
            return units[entry][dealer];
        }

        /** Returns a copy in which the amounts of some entries can be changed; all others are shared. */
        long[][] copy(int[] entries) {
            long[][] copy = units.clone();
            for (int e : entries) {
                copy[e] = units[e].clone();
            }
            return copy;
        }
    }
}
