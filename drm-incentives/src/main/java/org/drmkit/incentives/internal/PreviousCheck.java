package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementRequest;

/** Checks that a settlement can go on from the one before. */
final class PreviousCheck {

    private PreviousCheck() {}

    static void check(CompiledHistory history, Program program, LocalDate asOf, SettlementRequest request) {
        request.previous().ifPresent(previous -> {
            checkSame(program, asOf, previous);
            if (!request.restate()) {
                checkVersions(history, request);
            }
        });
    }

    private static void checkSame(Program program, LocalDate asOf, Settlement previous) {
        boolean same = previous.stamp().definition().equals(program.header().id())
                && previous.currency().equals(program.currency())
                && !previous.stamp().asOf().isAfter(asOf);
        if (!same) {
            throw new IllegalArgumentException(
                    "The previous settlement is of program (%s) in %s as of %s, but must be of (%s) in %s, not after %s.\nMaybe it is another program's."
                            .formatted(
                                    previous.stamp().definition(),
                                    previous.currency(),
                                    previous.stamp().asOf(),
                                    program.header().id(),
                                    program.currency(),
                                    asOf));
        }
    }

    /** A closed period keeps its version, which must therefore be there. */
    private static void checkVersions(CompiledHistory history, SettlementRequest request) {
        Set<Integer> missing = new TreeSet<>(Before.closed(request).values());
        missing.removeIf(number -> history.version(number).isPresent());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "Closed periods were settled under version %s, but the history has only %s.\nMaybe give the engine a ProgramHistory with all versions, or ask to restate."
                            .formatted(
                                    missing,
                                    history.versions().stream()
                                            .map(version ->
                                                    version.program().header().version())
                                            .collect(Collectors.toList())));
        }
    }
}
