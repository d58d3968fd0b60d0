package org.drmkit.core.formula.internal;

import java.util.Optional;
import java.util.stream.Stream;

/** True, false, or unknown for a reason, with Kleene's logic. */
record Truth(Optional<Boolean> known, String reason) {

    static final Truth TRUE = of(true);
    static final Truth FALSE = of(false);

    static Truth of(boolean holds) {
        return new Truth(Optional.of(holds), "");
    }

    static Truth unknown(String reason) {
        return new Truth(Optional.empty(), reason);
    }

    /** True if all are, false if one is false, else unknown for the first reason. */
    static Truth all(Stream<Truth> truths) {
        return truths.reduce(TRUE, Truth::and);
    }

    /** The outcome of a test for one party. */
    static Truth of(TruthColumn column, int i) {
        return column.reason(i).map(Truth::unknown).orElse(of(column.holds(i)));
    }

    boolean is(boolean wanted) {
        return known.equals(Optional.of(wanted));
    }

    Truth not() {
        return known.map(holds -> of(!holds)).orElse(this);
    }

    Truth and(Truth other) {
        return is(false) || other.is(true) ? this : other.is(false) || is(true) ? other : this;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
