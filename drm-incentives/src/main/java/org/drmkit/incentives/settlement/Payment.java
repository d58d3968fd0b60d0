package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * The answer to a statement: what of it was paid.
 *
 * <p>A statement of 140.00 that is answered with 100.00 leaves 40.00 to be brought forward; one that is rejected leaves all of it. A
 * statement without an answer counts as paid. Immutable.
 *
 * @param asOf the day of the settlement that made the statement
 * @param dealer the dealer of the statement
 * @param status whether anything was paid
 * @param amount what was paid; negative if a dealer paid what it owed; 0 if rejected
 * @param reference the number of the credit note or transfer
 * @param date the day from which the answer is known
 */
public record Payment(
        LocalDate asOf, String dealer, Status status, BigDecimal amount, Optional<String> reference, LocalDate date) {

    /** How a payment looks as JSON. */
    public static final Shape<Payment> SHAPE = Shape.object("payment", o -> {
        var asOf = o.required("asOf", Shapes.DATE, Payment::asOf);
        var dealer = o.required("dealer", Shapes.CODE, Payment::dealer);
        var status = o.required("status", Shapes.enumOf(Status.class), Payment::status);
        var amount = o.withDefault("amount", Shapes.DECIMAL, BigDecimal.ZERO, Payment::amount);
        var reference = o.optional("reference", Shapes.TEXT, Payment::reference);
        var date = o.required("date", Shapes.DATE, Payment::date);
        return v ->
                new Payment(v.get(asOf), v.get(dealer), v.get(status), v.get(amount), v.get(reference), v.get(date));
    });

    /** What became of a statement. */
    public enum Status {
        /** It was paid, in full or in part. */
        PAID,
        /** It was not paid. */
        REJECTED
    }

    /**
     * Checks that what was rejected was not paid.
     *
     * @throws IllegalArgumentException if it has an amount, or the answer is known before the statement
     */
    public Payment {
        if (status == Status.REJECTED && amount.signum() != 0) {
            throw new IllegalArgumentException(
                    "The rejected payment of %s to dealer (%s) must have no amount.\nMaybe it was PAID."
                            .formatted(amount, dealer));
        }
        if (date.isBefore(asOf)) {
            throw new IllegalArgumentException(
                    "The answer of %s to the statement of dealer (%s) as of %s comes before it.\nMaybe the days are exchanged."
                            .formatted(date, dealer, asOf));
        }
    }
}
