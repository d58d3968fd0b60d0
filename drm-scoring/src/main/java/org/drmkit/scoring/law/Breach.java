package org.drmkit.scoring.law;

/**
 * A law that does not hold, with the dealers that show it.
 *
 * @param law the law
 * @param card the id of the card
 * @param what what was expected and what is so
 * @param scene the dealers that show it
 */
public record Breach(ScorecardLaw law, String card, String what, Scene scene) {

    /**
     * Returns all of it for people.
     *
     * @return the law, what breaks it, and the dealers
     */
    public String message() {
        return "The card (%s) breaks %s: %s.\n  %s\n  %s\nMaybe it is meant so: \"meta\": {\"law.%s\": \"why\"}."
                .formatted(card, law, law.statement(), what, scene, law);
    }
}
