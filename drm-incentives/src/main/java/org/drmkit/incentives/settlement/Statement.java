package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What a settlement comes to for one dealer.
 *
 * <p>Lines of 100.00 and -120.00 net to -20.00: nothing is payable, and -20.00 is carried into the dealer's next statement, where it is
 * brought forward. Immutable.
 *
 * @param dealer the dealer
 * @param broughtForward what the statement before carried, 0 or negative
 * @param due the sum of what the dealer's lines make due
 * @param payable what is to be paid, 0 or more
 * @param carried what is carried into the next statement, 0 or negative
 */
public record Statement(
        String dealer, BigDecimal broughtForward, BigDecimal due, BigDecimal payable, BigDecimal carried) {

    static final Shape<Statement> SHAPE = Shape.object("statement", o -> {
        var dealer = o.required("dealer", Shapes.CODE, Statement::dealer);
        var before = o.required("broughtForward", Amounts.SHAPE, Statement::broughtForward);
        var due = o.required("due", Amounts.SHAPE, Statement::due);
        var payable = o.required("payable", Amounts.SHAPE, Statement::payable);
        var carried = o.required("carried", Amounts.SHAPE, Statement::carried);
        return v -> new Statement(v.get(dealer), v.get(before), v.get(due), v.get(payable), v.get(carried));
    });

    /**
     * Returns the statement of a dealer.
     *
     * @param dealer the dealer
     * @param broughtForward what the statement before carried
     * @param due the sum of what the dealer's lines make due
     * @return the statement
     */
    public static Statement of(String dealer, BigDecimal broughtForward, BigDecimal due) {
        BigDecimal net = broughtForward.add(due);
        BigDecimal none = net.subtract(net);
        return new Statement(dealer, broughtForward, due, net.max(none), net.min(none));
    }
}
