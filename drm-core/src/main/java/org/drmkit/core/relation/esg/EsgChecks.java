package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.util.Optional;

/** What every ESG record must hold to. */
final class EsgChecks {

    private EsgChecks() {}

    /** Refuses what a third party vouches for without anything that shows it. */
    static void evidence(String id, Assurance assurance, Optional<String> evidence) {
        if (assurance == Assurance.THIRD_PARTY && evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "What a third party vouches for (%s) needs evidence.\nMaybe the number of its report."
                            .formatted(id));
        }
    }

    /** Refuses a figure below 0. */
    static void notNegative(String id, String what, BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    "The %s (%s) of %s must be 0 or more.\nMaybe the sign of a return.".formatted(what, value, id));
        }
    }
}
