package org.drmkit.scoring.selection;

/** The check that a number is a share. */
final class Share {

    private Share() {}

    static void check(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share of the %s (%s) must be from 0 to 1.\nMaybe it is in percent.".formatted(what, share));
        }
    }
}
