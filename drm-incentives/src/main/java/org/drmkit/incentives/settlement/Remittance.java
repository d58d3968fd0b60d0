package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What an earlier statement asked to be paid, and what of it counts as paid: all of it until it is answered, then the answer.
 *
 * <p>Immutable.
 *
 * @param asOf the day of the statement
 * @param dealer the dealer
 * @param asked what was asked, negative if the dealer was to pay
 * @param counted what counts as paid
 */
public record Remittance(LocalDate asOf, String dealer, BigDecimal asked, BigDecimal counted) {

    static final Shape<Remittance> SHAPE = Shape.object("remittance", o -> {
        var asOf = o.required("asOf", Shapes.DATE, Remittance::asOf);
        var dealer = o.required("dealer", Shapes.CODE, Remittance::dealer);
        var asked = o.required("asked", Amounts.SHAPE, Remittance::asked);
        var counted = o.required("counted", Amounts.SHAPE, Remittance::counted);
        return v -> new Remittance(v.get(asOf), v.get(dealer), v.get(asked), v.get(counted));
    });

    /**
     * Returns this remittance and another one of the same statement together.
     *
     * @param other the other
     * @return both
     */
    public Remittance plus(Remittance other) {
        return new Remittance(asOf, dealer, asked.add(other.asked), counted.add(other.counted));
    }
}
