package org.drmkit.incentives.rehearsal;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What something came to before and comes to after. Immutable.
 *
 * @param name the dealer, rule or segment
 * @param before the amount under the first program
 * @param after the amount under the second one
 */
public record Change(String name, BigDecimal before, BigDecimal after) {

    private static final Shape<BigDecimal> AMOUNT = Shapes.text(
            "amount", "an amount of money as a text, such as \"940.00\"", BigDecimal::new, BigDecimal::toPlainString);

    static final Shape<Change> SHAPE = Shape.object("change", o -> {
        var name = o.required("name", Shapes.TEXT, Change::name);
        var before = o.required("before", AMOUNT, Change::before);
        var after = o.required("after", AMOUNT, Change::after);
        return v -> new Change(v.get(name), v.get(before), v.get(after));
    });

    /**
     * Returns the difference.
     *
     * @return after less before: what the second program costs more
     */
    public BigDecimal difference() {
        return after.subtract(before);
    }
}
