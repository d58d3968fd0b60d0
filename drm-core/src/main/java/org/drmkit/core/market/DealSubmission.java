package org.drmkit.core.market;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The submission of a deal: who handed it in, for which customer as far as that is known, and at which moment.
 *
 * <p>Handed in at 09:00+08:00 it came before one handed in at 03:00Z on the same day: moments are compared, not clocks. Where the
 * customer is one key and the protection is whole days, see {@link DealRegistration}. Immutable.
 *
 * @param id the id
 * @param dealer who handed it in
 * @param group the group of the dealer, empty if it stands for itself
 * @param customer the customer
 * @param products the products, at least one
 * @param submittedAt when it was handed in
 * @param approvedAt when it was approved
 * @param protectDays for how many days of 24 hours it is protected
 * @param status what became of it
 */
public record DealSubmission(
        String id,
        String dealer,
        Optional<String> group,
        Customer customer,
        List<String> products,
        Instant submittedAt,
        Optional<Instant> approvedAt,
        int protectDays,
        Status status) {

    private static final Shape<Instant> MOMENT = Shapes.text(
            "moment",
            "a date and time with its offset such as 2026-03-01T09:00:00+08:00",
            text -> OffsetDateTime.parse(text).toInstant(),
            moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC)));

    /** How a deal looks as JSON. */
    public static final ObjectShape<DealSubmission> SHAPE = Shape.object("deal submission", o -> {
        var id = o.required("id", Shapes.CODE, DealSubmission::id);
        var dealer = o.required("dealer", Shapes.CODE, DealSubmission::dealer);
        var group = o.optional("group", Shapes.CODE, DealSubmission::group);
        var customer = o.required("customer", Customer.SHAPE, DealSubmission::customer);
        var products = o.required("products", Shapes.nonEmptyListOf(Shapes.CODE), DealSubmission::products);
        var submitted = o.required("submittedAt", MOMENT, DealSubmission::submittedAt);
        var approved = o.optional("approvedAt", MOMENT, DealSubmission::approvedAt);
        var days = o.required("protectDays", Shapes.integer(0, 36_500), DealSubmission::protectDays);
        var status = o.required("status", Shapes.enumOf(Status.class), DealSubmission::status);
        return v -> new DealSubmission(
                v.get(id),
                v.get(dealer),
                v.get(group),
                v.get(customer),
                v.get(products),
                v.get(submitted),
                v.get(approved),
                v.get(days),
                v.get(status));
    });

    /** Checks the days and copies the products. */
    public DealSubmission {
        products = List.copyOf(products);
        if (protectDays < 0) {
            throw new IllegalArgumentException(
                    "The deal %s must be protected for 0 or more days, not %s.\nMaybe 90.".formatted(id, protectDays));
        }
    }

    /**
     * Returns who hands it in for the question whether two are one.
     *
     * @return the group, or the dealer if there is none
     */
    public String holder() {
        return group.orElse(dealer);
    }

    /** What became of a deal. */
    public enum Status {
        /** Handed in, not yet decided. */
        SUBMITTED,
        /** Approved. */
        APPROVED,
        /** Refused. */
        REJECTED,
        /** Won. */
        WON,
        /** Lost to another supplier. */
        LOST,
        /** Its protection has run out. */
        EXPIRED,
        /** Taken back by the dealer. */
        WITHDRAWN;

        /**
         * Checks if a deal still stands in the way of others.
         *
         * @return true if it was handed in, approved or won
         */
        public boolean isStanding() {
            return this == SUBMITTED || this == APPROVED || this == WON;
        }
    }
}
