package org.drmkit.incentives.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.incentives.program.ProgramHistory;

/** The versions of a program as nodes, by the day from which each is in force. Immutable and thread-safe. */
public final class CompiledHistory {

    private final ProgramHistory history;
    private final List<CompiledProgram> versions;

    private CompiledHistory(ProgramHistory history, List<CompiledProgram> versions) {
        this.history = history;
        this.versions = versions;
    }

    /**
     * Checks and compiles the versions of a program.
     *
     * @param history the versions
     * @param network the network
     * @return the compiled versions
     */
    public static CompiledHistory of(ProgramHistory history, DealerNetwork network) {
        List<CompiledProgram> versions = new ArrayList<>();
        history.versions().forEach(version -> {
            ProgramCheck.check(version.program(), network);
            versions.add(new CompiledProgram(version.program(), network));
        });
        VersionSeams.check(history, versions);
        return new CompiledHistory(history, List.copyOf(versions));
    }

    /**
     * Returns the versions.
     *
     * @return the versions, by the day from which each is in force
     */
    public List<CompiledProgram> versions() {
        return versions;
    }

    /**
     * Returns the version that is in force on a day.
     *
     * @param day the day
     * @return the version; the first one on days before it is in force
     */
    public CompiledProgram on(LocalDate day) {
        int found = 0;
        for (int v = 1; v < versions.size(); v++) {
            found = history.versions().get(v).from().isAfter(day) ? found : v;
        }
        return versions.get(found);
    }

    /**
     * Returns the version of a number.
     *
     * @param number the version of the definition
     * @return the version, empty if the history does not have it
     */
    public Optional<CompiledProgram> version(int number) {
        return versions.stream()
                .filter(compiled -> compiled.program().header().version() == number)
                .findFirst();
    }

    /** Tells whether some version has a rule, and a period of it that begins on a day, if one is told. */
    boolean hasPeriod(String rule, Optional<LocalDate> from) {
        return versions.stream().anyMatch(version -> hasPeriod(version, rule, from));
    }

    private static boolean hasPeriod(CompiledProgram version, String rule, Optional<LocalDate> from) {
        return version.program().rules().stream()
                .filter(known -> known.id().equals(rule))
                .anyMatch(known -> from.isEmpty()
                        || version.spans(known.per(), from.get()).stream()
                                .anyMatch(span -> span.range().from().equals(from.get())));
    }
}
