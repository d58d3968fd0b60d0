package org.drmkit.core.market;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.CodeTree;

/**
 * A dealer's claim on a named customer: who registers a deal first is protected on it for some days.
 *
 * <p>Submitted on 2026-03-01 for 90 days, a deal is protected to 2026-05-30 exclusive. Protection starts with the submission and is given
 * by the approval; a deal that was won keeps it. Which texts name the same customer is for the caller to decide: keys are compared as they
 * stand. Immutable.
 *
 * @param id the id
 * @param customer the key of the customer
 * @param products the products, each with all that is under it
 * @param dealer the dealer who registered it
 * @param submittedOn the day of submission, the first day of protection
 * @param protectedUntil the first day without protection
 * @param state what has become of it
 */
public record DealRegistration(
        String id,
        String customer,
        SortedSet<String> products,
        String dealer,
        LocalDate submittedOn,
        LocalDate protectedUntil,
        State state) {

    /** A registration as JSON. */
    public static final Shape<DealRegistration> SHAPE = Shape.object("deal registration", o -> {
        var id = o.required("id", Shapes.CODE, DealRegistration::id);
        var customer = o.required("customer", Shapes.TEXT, DealRegistration::customer);
        var products = o.required("products", Shapes.setOf(Shapes.CODE), r -> r.products());
        var dealer = o.required("dealer", Shapes.CODE, DealRegistration::dealer);
        var submitted = o.required("submittedOn", Shapes.DATE, DealRegistration::submittedOn);
        var until = o.required("protectedUntil", Shapes.DATE, DealRegistration::protectedUntil);
        var state = o.withDefault("state", Shapes.enumOf(State.class), State.SUBMITTED, DealRegistration::state);
        return v -> new DealRegistration(
                v.get(id),
                v.get(customer),
                new TreeSet<>(v.get(products)),
                v.get(dealer),
                v.get(submitted),
                v.get(until),
                v.get(state));
    });

    /** Keeps the products and checks that there are some, and days of protection. */
    public DealRegistration {
        SortedSet<String> sorted = new TreeSet<>(Parties.ORDER);
        sorted.addAll(products);
        products = Collections.unmodifiableSortedSet(sorted);
        if (products.isEmpty()) {
            throw new IllegalArgumentException(
                    "The deal (%s) must be about at least one product.\nMaybe name the root of the tree."
                            .formatted(id));
        }
        if (!protectedUntil.isAfter(submittedOn)) {
            throw new IllegalArgumentException(
                    "The end of protection (%s) of the deal (%s) must be after its submission on %s.\nMaybe days and end are mixed up."
                            .formatted(protectedUntil, id, submittedOn));
        }
    }

    /** What has become of a registration. */
    public enum State {
        /** Handed in, not yet decided. */
        SUBMITTED,
        /** Protected. */
        APPROVED,
        /** Refused. */
        REJECTED,
        /** The deal was made. */
        WON,
        /** The customer went elsewhere. */
        LOST,
        /** The protection is over. */
        EXPIRED,
        /** Taken back by the dealer. */
        WITHDRAWN;

        /**
         * Tells whether a registration in this state protects.
         *
         * @return true if it was approved or won
         */
        public boolean protects() {
            return this == APPROVED || this == WON;
        }
    }

    /**
     * Returns this registration with another end of protection.
     *
     * @param days the days of protection, the day of submission included
     * @return the registration
     */
    public DealRegistration protectedFor(int days) {
        return new DealRegistration(id, customer, products, dealer, submittedOn, submittedOn.plusDays(days), state);
    }

    /**
     * Returns this registration in another state.
     *
     * @param next the state
     * @return the registration
     */
    public DealRegistration in(State next) {
        return new DealRegistration(id, customer, products, dealer, submittedOn, protectedUntil, next);
    }

    /**
     * Returns the days of protection.
     *
     * @return from the submission to the end, half-open
     */
    public DateRange protection() {
        return DateRange.of(submittedOn, protectedUntil);
    }

    /**
     * Tells whether the registration protects a sale.
     *
     * @param buyer the key of the customer
     * @param product the product
     * @param day the day of the sale
     * @param tree the tree of products, empty if codes stand for themselves
     * @return true if it is approved, in time, and about this customer and product
     */
    public boolean covers(String buyer, String product, LocalDate day, Optional<CodeTree> tree) {
        return state.protects()
                && customer.equals(buyer)
                && protection().contains(day)
                && products.stream().anyMatch(code -> isUnder(code, product, tree));
    }

    /** Tells whether two registrations are about the same customer and a common product, at a common time. */
    boolean meets(DealRegistration other, Optional<CodeTree> tree) {
        return customer.equals(other.customer)
                && protection().overlaps(other.protection())
                && products.stream()
                        .anyMatch(mine -> other.products.stream()
                                .anyMatch(theirs -> isUnder(mine, theirs, tree) || isUnder(theirs, mine, tree)));
    }

    private static boolean isUnder(String ancestor, String code, Optional<CodeTree> tree) {
        return ancestor.equals(code)
                || tree.filter(known -> known.contains(ancestor) && known.contains(code))
                        .map(known -> known.isAncestorOrSelf(known.node(ancestor), known.node(code)))
                        .orElse(false);
    }
}
