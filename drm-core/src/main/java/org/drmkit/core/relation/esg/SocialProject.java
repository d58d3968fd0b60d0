package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.number.Decimals;

/**
 * A project of a dealer for the people around it.
 *
 * <p>D1 repaired bicycles for a school; its people gave 40 hours.
 *
 * @param id the id
 * @param party the id of whom it is about
 * @param project the kind of project, as a code
 * @param hours how many hours its people gave, from 0 on
 * @param on the day on which it was done, for a longer one the last
 * @param assurance who vouches for it
 * @param evidence what shows it
 * @param recordedOn the day on which this version was recorded
 */
public record SocialProject(
        String id,
        String party,
        String project,
        BigDecimal hours,
        LocalDate on,
        Assurance assurance,
        Optional<String> evidence,
        LocalDate recordedOn)
        implements EsgRecord {

    /** Checks the hours, and that what a third party vouches for can be shown. */
    public SocialProject {
        EsgChecks.evidence(id, assurance, evidence);
        EsgChecks.notNegative(id, "hours", hours);
        hours = Decimals.canonical(hours);
    }
}
