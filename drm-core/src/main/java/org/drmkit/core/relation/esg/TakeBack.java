package org.drmkit.core.relation.esg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.number.Decimals;

/**
 * Old products that a dealer took back, and what became of them.
 *
 * <p>120 old batteries of which 100 were recycled and 20 disposed of are two records, of 100 and of 20. Who took back nothing in a period
 * says so with a record of 0; without one it is missing.
 *
 * @param id the id
 * @param party the id of whom it is about
 * @param product what was taken back, as a code
 * @param quantity how much, from 0 on, in the unit of the product
 * @param outcome what became of it
 * @param on the day
 * @param assurance who vouches for it
 * @param evidence what shows it
 * @param recordedOn the day on which this version was recorded
 */
public record TakeBack(
        String id,
        String party,
        String product,
        BigDecimal quantity,
        Outcome outcome,
        LocalDate on,
        Assurance assurance,
        Optional<String> evidence,
        LocalDate recordedOn)
        implements EsgRecord {

    /** What became of an old product. */
    public enum Outcome {
        /** It, or parts of it, are in use again. */
        REUSED(true),
        /** Its material is used again. */
        RECYCLED(true),
        /** It was disposed of. */
        DISPOSED(false);

        private final boolean recovered;

        Outcome(boolean recovered) {
            this.recovered = recovered;
        }

        /**
         * Checks if something of it is used again.
         *
         * @return true unless it was disposed of
         */
        public boolean isRecovered() {
            return recovered;
        }
    }

    /** Checks the quantity, and that what a third party vouches for can be shown. */
    public TakeBack {
        EsgChecks.evidence(id, assurance, evidence);
        EsgChecks.notNegative(id, "quantity", quantity);
        quantity = Decimals.canonical(quantity);
    }
}
