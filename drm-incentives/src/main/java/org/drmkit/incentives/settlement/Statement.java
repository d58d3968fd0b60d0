package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.incentives.program.NegativeNet;

/**
 * What a settlement comes to for one dealer.
 *
 * <p>940.00 due and 40.00 brought forward, which an earlier statement made payable and was not paid, make 980.00 payable. Lines of 100.00
 * and -120.00 net to -20.00: nothing is payable, and -20.00 is carried into the dealer's next statement, or owed. Immutable.
 *
 * @param dealer the dealer
 * @param broughtForward what earlier statements carried or made payable and was not paid
 * @param due the sum of what the dealer's lines make due
 * @param payable what is to be paid, 0 or more
 * @param carried what is carried into the next statement, 0 or negative
 * @param owed what the dealer is to pay, 0 or more
 */
public record Statement(
        String dealer,
        BigDecimal broughtForward,
        BigDecimal due,
        BigDecimal payable,
        BigDecimal carried,
        BigDecimal owed) {

    static final Shape<Statement> SHAPE = Shape.object("statement", o -> {
        var dealer = o.required("dealer", Shapes.CODE, Statement::dealer);
        var before = o.required("broughtForward", Amounts.SHAPE, Statement::broughtForward);
        var due = o.required("due", Amounts.SHAPE, Statement::due);
        var payable = o.required("payable", Amounts.SHAPE, Statement::payable);
        var carried = o.required("carried", Amounts.SHAPE, Statement::carried);
        var owed = o.required("owed", Amounts.SHAPE, Statement::owed);
        return v ->
                new Statement(v.get(dealer), v.get(before), v.get(due), v.get(payable), v.get(carried), v.get(owed));
    });

    /**
     * Checks that the amounts add up.
     *
     * @throws IllegalArgumentException if due + brought forward is not payable + carried - owed
     */
    public Statement {
        if (due.add(broughtForward).compareTo(payable.add(carried).subtract(owed)) != 0) {
            throw new IllegalArgumentException(
                    "The statement of dealer (%s) does not add up: %s + %s is not %s + %s - %s.\nMaybe a figure was edited by hand."
                            .formatted(dealer, due, broughtForward, payable, carried, owed));
        }
    }

    /**
     * Returns the statement of a dealer.
     *
     * @param dealer the dealer
     * @param broughtForward what earlier statements left
     * @param due the sum of what the dealer's lines make due
     * @param negative what becomes of a net below 0
     * @return the statement
     */
    public static Statement of(String dealer, BigDecimal broughtForward, BigDecimal due, NegativeNet negative) {
        BigDecimal net = broughtForward.add(due);
        BigDecimal none = net.subtract(net);
        BigDecimal below = net.min(none);
        boolean claim = negative == NegativeNet.CLAIM;
        return new Statement(
                dealer, broughtForward, due, net.max(none), claim ? none : below, claim ? below.negate() : none);
    }

    /**
     * Returns what the statement asks to be paid.
     *
     * @return payable - owed
     */
    public BigDecimal asked() {
        return payable.subtract(owed);
    }
}
