package org.drmkit.incentives.law;

/**
 * A law that does not hold, with the book that shows it.
 *
 * @param law the law
 * @param program the id of the program
 * @param what what was expected and what is so
 * @param scene the book that shows it
 */
public record Breach(ProgramLaw law, String program, String what, Scene scene) {

    /**
     * Returns all of it for people.
     *
     * @return the law, what breaks it, and the lines
     */
    public String message() {
        return "The program (%s) breaks %s: %s.\n  %s\n  %s\nMaybe it is meant so: \"meta\": {\"law.%s\": \"why\"}."
                .formatted(program, law, law.statement(), what, scene, law);
    }
}
