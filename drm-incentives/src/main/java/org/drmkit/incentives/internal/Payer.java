package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.Map;

/** Computes entitlements of a program on a book, whatever is known and whichever versions pay. */
final class Payer {

    private final CompiledHistory history;
    private final Readings readings;

    Payer(CompiledHistory history, Readings readings) {
        this.history = history;
        this.readings = readings;
    }

    /** Returns the versions that pay which periods. */
    VersionChoice choice(LocalDate asOf, Map<Entry.Key, Integer> closed, boolean restate) {
        return new VersionChoice(history, asOf, closed, restate, false);
    }

    Entitlements entitlements(VersionChoice choice, Known known, Kept kept) {
        return Entitlements.of(choice, program -> readings.of(program, known), kept, readings.dealers());
    }
}
