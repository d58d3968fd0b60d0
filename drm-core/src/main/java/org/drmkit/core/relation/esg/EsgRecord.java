package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Union;
import org.drmkit.core.number.Decimals;

/** Something that a dealer, or the supplier, discloses. */
public sealed interface EsgRecord extends Recorded
        permits EsgRecord.Disclosure, EsgRecord.Check, TakeBack, SocialProject {

    /**
     * A record as JSON: {@code {"id": "E1", "party": "D1", "metric": "CO2", "unit": "t", "year": 2025, "value": 870, "assurance":
     * "THIRD_PARTY", "evidence": "report 12", "recordedOn": "2026-02-10"}}, {@code {"id": "E2", "party": "D1", "criterion":
     * "LED", "met": true, "assurance": "SELF", "recordedOn": "2026-02-10"}}, {@code {..., "takenBack": "BATTERY", "quantity": 100,
     * "outcome": "RECYCLED", "on": "2025-06-30"}} or {@code {..., "project": "SCHOOL", "hours": 40, "on": "2025-09-10"}}.
     */
    Union<EsgRecord> SHAPE = Shape.union("ESG record", EsgRecord.class, EsgShapes::declare);

    /**
     * Returns who vouches for it.
     *
     * @return the assurance
     */
    Assurance assurance();

    /**
     * Returns what shows it.
     *
     * @return the evidence, empty if there is none
     */
    Optional<String> evidence();

    /**
     * A figure for a year.
     *
     * @param id the id
     * @param party the id of whom it is about
     * @param metric what was measured, as a code
     * @param unit the unit, such as kgCO2e, t, kWh or %
     * @param year the year
     * @param value the figure
     * @param assurance who vouches for it
     * @param evidence what shows it
     * @param recordedOn the day on which this version was recorded
     */
    record Disclosure(
            String id,
            String party,
            String metric,
            String unit,
            int year,
            BigDecimal value,
            Assurance assurance,
            Optional<String> evidence,
            LocalDate recordedOn)
            implements EsgRecord {

        /** Checks that what a third party vouches for can be shown. */
        public Disclosure {
            EsgChecks.evidence(id, assurance, evidence);
            value = Decimals.canonical(value);
        }
    }

    /**
     * A criterion of a checklist.
     *
     * @param id the id
     * @param party the id of whom it is about
     * @param criterion the id of the criterion
     * @param met true if it is met
     * @param assurance who vouches for it
     * @param evidence what shows it
     * @param recordedOn the day on which this version was recorded
     */
    record Check(
            String id,
            String party,
            String criterion,
            boolean met,
            Assurance assurance,
            Optional<String> evidence,
            LocalDate recordedOn)
            implements EsgRecord {

        /** Checks that what a third party vouches for can be shown. */
        public Check {
            EsgChecks.evidence(id, assurance, evidence);
        }
    }
}
