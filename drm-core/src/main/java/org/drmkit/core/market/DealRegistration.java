package org.drmkit.core.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.tree.CodeTree;

/**
 * A dealer's claim on a customer: who registers a deal first is protected on it for some days.
 *
 * <p>Handed in on 2026-03-01 for 90 days, a deal is protected to 2026-05-30 exclusive. Handed in at 09:00+08:00 it came before one handed
 * in at 03:00Z on the same day: moments are compared, not clocks; days are those of UTC. Immutable.
 *
 * @param id the id
 * @param dealer who handed it in
 * @param group the group of the dealer, empty if it stands for itself
 * @param customer the customer, as far as that is known
 * @param products the products, at least one, each with all that is under it
 * @param submittedAt when it was handed in
 * @param approvedAt when it was approved
 * @param protectDays for how many days of 24 hours it is protected
 * @param status what became of it
 */
public record DealRegistration(
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
    public static final ObjectShape<DealRegistration> SHAPE = Shape.object("deal registration", o -> {
        var id = o.required("id", Shapes.CODE, DealRegistration::id);
        var dealer = o.required("dealer", Shapes.CODE, DealRegistration::dealer);
        var group = o.optional("group", Shapes.CODE, DealRegistration::group);
        var customer = o.required("customer", Customer.SHAPE, DealRegistration::customer);
        var products = o.required("products", Shapes.nonEmptyListOf(Shapes.CODE), DealRegistration::products);
        var submitted = o.required("submittedAt", MOMENT, DealRegistration::submittedAt);
        var approved = o.optional("approvedAt", MOMENT, DealRegistration::approvedAt);
        var days = o.required("protectDays", Shapes.integer(0, 36_500), DealRegistration::protectDays);
        var status = o.required("status", Shapes.enumOf(Status.class), DealRegistration::status);
        return v -> new DealRegistration(
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

    /** Copies the products and checks that there are some, and the days. */
    public DealRegistration {
        products = List.copyOf(products);
        if (products.isEmpty()) {
            throw new IllegalArgumentException(
                    "The deal (%s) must be about at least one product.\nMaybe name the root of the tree."
                            .formatted(id));
        }
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

    /**
     * Returns this registration in another state.
     *
     * @param next the state
     * @return the registration
     */
    public DealRegistration in(Status next) {
        return new DealRegistration(id, dealer, group, customer, products, submittedAt, approvedAt, protectDays, next);
    }

    /**
     * Returns the first day of protection.
     *
     * @return the day of submission in UTC
     */
    public LocalDate submittedOn() {
        return submittedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Returns the first day without protection.
     *
     * @return the day, that of submission if no days are protected
     */
    public LocalDate protectedUntil() {
        return submittedOn().plusDays(protectDays);
    }

    /**
     * Tells whether the registration protects a sale.
     *
     * @param account the account of the customer
     * @param product the product
     * @param day the day of the sale
     * @param tree the tree of products, empty if codes stand for themselves
     * @return true if it is approved or won, in time, and about this customer and product
     */
    public boolean covers(String account, String product, LocalDate day, Optional<CodeTree> tree) {
        return status.protects()
                && customer.account().filter(account::equals).isPresent()
                && !day.isBefore(submittedOn())
                && day.isBefore(protectedUntil())
                && products.stream().anyMatch(code -> isUnder(code, product, tree));
    }

    /** Tells whether two registrations are about the same account and a common product, at a common time. */
    boolean meets(DealRegistration other, Optional<CodeTree> tree) {
        return customer.account().isPresent()
                && customer.account().equals(other.customer.account())
                && isBefore(other)
                && other.isBefore(this)
                && products.stream()
                        .anyMatch(mine -> other.products.stream()
                                .anyMatch(theirs -> isUnder(mine, theirs, tree) || isUnder(theirs, mine, tree)));
    }

    private boolean isBefore(DealRegistration other) {
        return protectDays > 0 && submittedOn().isBefore(other.protectedUntil());
    }

    private static boolean isUnder(String ancestor, String code, Optional<CodeTree> tree) {
        return ancestor.equals(code)
                || tree.filter(known -> known.contains(ancestor) && known.contains(code))
                        .map(known -> known.isAncestorOrSelf(known.node(ancestor), known.node(code)))
                        .orElse(false);
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

        /**
         * Tells whether a deal protects its dealer on a sale.
         *
         * @return true if it was approved or won
         */
        public boolean protects() {
            return this == APPROVED || this == WON;
        }
    }
}
