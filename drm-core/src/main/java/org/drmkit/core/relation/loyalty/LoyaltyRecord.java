package org.drmkit.core.relation.loyalty;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Union;
import org.drmkit.core.money.Money;
import org.drmkit.core.time.DateRange;

/** Something that shows how close a dealer is to the supplier. */
public sealed interface LoyaltyRecord extends Recorded {

    /**
     * A record as JSON: {@code {"id": "T1", "dealer": "D1", "tie": "TRADING", "from": "2021-03-01", "recordedOn":
     * "2021-03-01"}}, {@code {..., "purchases": "CNY 3600000.00", "categorySpend": "CNY 6000000.00", "from": ..., "to": ...}},
     * {@code {..., "renewed": true, "on": ...}} or {@code {..., "orderedOn": ...}}.
     */
    Union<LoyaltyRecord> SHAPE = Shape.union("loyalty record", LoyaltyRecord.class, LoyaltyShapes::declare);

    /** What kind of tie holds over a stretch of time. */
    enum TieKind {
        /** In trade. */
        TRADING,
        /** In trade, but suspended. */
        SUSPENDED,
        /** Bound to buy from no other supplier of the category. */
        EXCLUSIVE
    }

    /**
     * A stretch of time with a tie.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param kind the kind of tie
     * @param days the days, open while it lasts
     * @param recordedOn the day on which this version was recorded
     */
    record Tie(String id, String party, TieKind kind, DateRange days, LocalDate recordedOn) implements LoyaltyRecord {}

    /**
     * What a dealer bought from the supplier, and from all suppliers of the category.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param period the period
     * @param purchases what it bought from the supplier
     * @param categorySpend an estimate of what it bought in all, empty if nobody knows
     * @param recordedOn the day on which this version was recorded
     */
    record Wallet(
            String id,
            String party,
            DateRange period,
            Money purchases,
            Optional<Money> categorySpend,
            LocalDate recordedOn)
            implements LoyaltyRecord {

        /** Checks that the whole is of the same currency and not below the part. */
        public Wallet {
            if (categorySpend.filter(whole -> purchases.compareTo(whole) > 0).isPresent()) {
                throw new IllegalArgumentException(
                        "What %s bought from the supplier (%s) must not be above what it bought in all (%s).\nMaybe the estimate is old."
                                .formatted(party, purchases, categorySpend.orElseThrow()));
            }
        }
    }

    /**
     * An agreement that came up for renewal.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param on the day on which it came up
     * @param renewed true if it was renewed
     * @param recordedOn the day on which this version was recorded
     */
    record Renewal(String id, String party, LocalDate on, boolean renewed, LocalDate recordedOn)
            implements LoyaltyRecord {}

    /**
     * An order.
     *
     * @param id the id
     * @param party the id of the dealer
     * @param on the day of the order
     * @param recordedOn the day on which this version was recorded
     */
    record Order(String id, String party, LocalDate on, LocalDate recordedOn) implements LoyaltyRecord {}
}
