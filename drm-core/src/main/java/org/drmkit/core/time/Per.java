package org.drmkit.core.time;

import java.util.Arrays;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How often something is judged or paid: per fiscal period, per program, or per period of a named calendar.
 *
 * <p>In a definition it is one word: {@code "QUARTER"}, {@code "PROGRAM"} (the validity as a whole), or the name of a
 * calendar such as {@code "R445"} that the dealer network holds. Whether the network knows the name is not checked
 * here.
 *
 * <p>Immutable; {@link #parse} is the inverse of {@code toString}.
 */
public sealed interface Per permits PeriodUnit, Per.Program, Per.Calendar {

    /** A text, as {@link #parse} reads it. */
    Shape<Per> SHAPE = Shapes.NAME.map(Per::parse, Per::toString);

    /** The whole validity of a definition as one period. */
    Per PROGRAM = new Program();

    /**
     * Parses the word of a definition.
     *
     * @param text  a unit, PROGRAM, or the name of a calendar
     * @return the value
     * @throws IllegalArgumentException if the text does not start with a letter
     */
    static Per parse(String text) {
        if (text.equals(PROGRAM.toString())) {
            return PROGRAM;
        }
        return Arrays.stream(PeriodUnit.values())
                .filter(unit -> unit.name().equals(text))
                .map(Per.class::cast)
                .findFirst()
                .orElseGet(() -> new Calendar(text));
    }

    /** The whole validity of a definition; obtained as {@link Per#PROGRAM}. */
    record Program() implements Per {
        @Override
        public String toString() {
            return "PROGRAM";
        }
    }

    /**
     * The periods of a calendar that the network names.
     *
     * @param name  the calendar's name, which starts with a letter and is none of the words of this type
     */
    record Calendar(String name) implements Per {
        /** Checks the name. */
        public Calendar {
            if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
                throw new IllegalArgumentException(
                        "The calendar name (%s) must start with a letter.\nMaybe use one of %s or PROGRAM."
                                .formatted(name, Arrays.toString(PeriodUnit.values())));
            }
            if (isReserved(name)) {
                throw new IllegalArgumentException(
                        "The calendar name (%s) is a word of the language.\nMaybe call the calendar MY_%s."
                                .formatted(name, name));
            }
        }

        private static boolean isReserved(String name) {
            return name.equals("PROGRAM")
                    || Arrays.stream(PeriodUnit.values())
                            .anyMatch(unit -> unit.name().equals(name));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
