package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.drmkit.core.formula.Span;

/**
 * Which version of a program pays which period: the one under which it was closed, else the one in force on its last day.
 *
 * @param history the versions
 * @param asOf the day of settlement
 * @param closed the version numbers of the periods that were settled after they were over
 * @param restate whether the version that is in force on {@code asOf} pays all periods
 * @param begun whether periods that are not due yet are entries as well
 */
record VersionChoice(
        CompiledHistory history, LocalDate asOf, Map<Entry.Key, Integer> closed, boolean restate, boolean begun) {

    static VersionChoice inForce(CompiledHistory history, LocalDate asOf) {
        return new VersionChoice(history, asOf, Map.of(), false, false);
    }

    VersionChoice withPeriodsThatHaveBegun() {
        return new VersionChoice(history, asOf, closed, restate, true);
    }

    /** Returns the version that governs a period as a whole. */
    CompiledProgram governs(Span span) {
        return history.on(restate ? asOf : span.attributeDay(asOf));
    }

    private CompiledProgram pays(Entry entry) {
        Integer number = restate ? null : closed.get(entry.key());
        return number == null ? governs(entry.span()) : history.version(number).orElseThrow();
    }

    /** Returns the entries of all versions, by rule in the order of the version in force, then by time. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (CompiledProgram program : history.versions()) {
            program.entries(asOf, begun).stream()
                    .filter(entry -> pays(entry) == program)
                    .forEach(entries::add);
        }
        List<String> order = order();
        entries.sort(Comparator.comparingInt(
                        (Entry entry) -> order.indexOf(entry.key().rule()))
                .thenComparing(entry -> entry.key().from()));
        return List.copyOf(entries);
    }

    private List<String> order() {
        List<String> order = new ArrayList<>();
        List<CompiledProgram> programs = new ArrayList<>(List.of(history.on(asOf)));
        programs.addAll(history.versions());
        programs.forEach(compiled ->
                compiled.program().rules().stream().map(rule -> rule.id()).forEach(order::add));
        return order;
    }
}
