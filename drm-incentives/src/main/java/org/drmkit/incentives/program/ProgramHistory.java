package org.drmkit.incentives.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The versions of a program, each with the day from which it is in force.
 *
 * <p>A period is paid by the version that is in force on its last day (or {@code asOf}, if earlier), and once it is closed and settled, by
 * that version for good, for late lines too: of 1 % until 31 March and 2 % from 1 April, a first quarter of 100,000 that was settled at
 * 1,000.00 stays so. Immutable.
 *
 * @param versions the versions, by the day from which each is in force
 */
public record ProgramHistory(List<InForce> versions) {

    /**
     * A version of a program.
     *
     * @param program the program
     * @param from the first day on which it is in force
     */
    public record InForce(Program program, LocalDate from) {}

    /**
     * Checks that the versions are versions of one program.
     *
     * @throws IllegalArgumentException if there is none, if they differ in id or currency, if a version number comes twice, or if they do
     *     not come into force one after the other
     */
    public ProgramHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("The history has no version.\nMaybe ProgramHistory.of(program).");
        }
        for (int i = 1; i < versions.size(); i++) {
            checkOrder(versions.get(i - 1), versions.get(i));
        }
        checkNumbers(versions);
    }

    private static void checkOrder(InForce before, InForce after) {
        boolean same =
                before.program().header().id().equals(after.program().header().id())
                        && before.program().currency().equals(after.program().currency());
        if (!same || !before.from().isBefore(after.from())) {
            throw new IllegalArgumentException(
                    "The versions (%s in %s) from %s and (%s in %s) from %s must be of one program and come into force one after the other.\nMaybe they are in the wrong order."
                            .formatted(
                                    before.program().header().id(),
                                    before.program().currency(),
                                    before.from(),
                                    after.program().header().id(),
                                    after.program().currency(),
                                    after.from()));
        }
    }

    private static void checkNumbers(List<InForce> versions) {
        List<Integer> numbers = versions.stream()
                .map(version -> version.program().header().version())
                .toList();
        if (numbers.stream().distinct().count() < numbers.size()) {
            throw new IllegalArgumentException("The versions of a program must have different numbers, not " + numbers
                    + ".\nMaybe count them up.");
        }
    }

    /**
     * Returns the history of a program that was never changed.
     *
     * @param program the program
     * @return the history, in which it is in force from the first day of its validity
     */
    public static ProgramHistory of(Program program) {
        return new ProgramHistory(
                List.of(new InForce(program, program.validity().from())));
    }

    /**
     * Returns this history with another version.
     *
     * @param program the version
     * @param from the first day on which it is in force
     * @return the longer history
     * @throws IllegalArgumentException if it is of another program or not in force after the others
     */
    public ProgramHistory then(Program program, LocalDate from) {
        List<InForce> all = new ArrayList<>(versions);
        all.add(new InForce(program, from));
        return new ProgramHistory(all);
    }
}
