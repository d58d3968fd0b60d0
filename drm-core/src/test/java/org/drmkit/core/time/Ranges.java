package org.drmkit.core.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Ranges within a few weeks around a leap day, so that meeting, abutting and equal ends are common. */
final class Ranges {

    static final LocalDate FIRST = LocalDate.of(2024, 2, 10);
    static final int DAYS = 40;

    private Ranges() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays).withoutEdgeCases();
    }

    static Arbitrary<DateRange> closed() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 25))
                .as((from, length) -> DateRange.of(from, from.plusDays(length)))
                .withoutEdgeCases();
    }

    static Arbitrary<DateRange> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, closed()),
                        Tuple.of(2, days().map(DateRange::from)),
                        Tuple.of(1, days().map(day -> DateRange.of(LocalDate.MIN, day))),
                        Tuple.of(1, Arbitraries.just(DateRange.always())))
                .withoutEdgeCases();
    }
}
