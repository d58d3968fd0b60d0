package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What a settlement says of one dealer, rule and period: entitlement - paid = due.
 *
 * <p>1,080.00 earned by the end of the year, of which 140.00 was settled in June, leaves 940.00 due. A negative amount due takes back what
 * was paid. Immutable.
 *
 * @param dealer the dealer
 * @param rule the rule
 * @param from the first day of the period
 * @param to the day after its last
 * @param entitlement what the dealer is entitled to by now, after all caps
 * @param paid what earlier settlements made due
 * @param due what this settlement makes due
 */
public record SettlementLine(
        String dealer,
        String rule,
        LocalDate from,
        LocalDate to,
        BigDecimal entitlement,
        BigDecimal paid,
        BigDecimal due) {

    static final Shape<SettlementLine> SHAPE = Shape.object("line", o -> {
        var dealer = o.required("dealer", Shapes.CODE, SettlementLine::dealer);
        var rule = o.required("rule", Shapes.TEXT, SettlementLine::rule);
        var from = o.required("from", Shapes.DATE, SettlementLine::from);
        var to = o.required("to", Shapes.DATE, SettlementLine::to);
        var entitlement = o.required("entitlement", Amounts.SHAPE, SettlementLine::entitlement);
        var paid = o.required("paid", Amounts.SHAPE, SettlementLine::paid);
        var due = o.required("due", Amounts.SHAPE, SettlementLine::due);
        return v -> new SettlementLine(
                v.get(dealer), v.get(rule), v.get(from), v.get(to), v.get(entitlement), v.get(paid), v.get(due));
    });

    /**
     * Checks that the amounts add up.
     *
     * @throws IllegalArgumentException if entitlement - paid is not due
     */
    public SettlementLine {
        if (entitlement.subtract(paid).compareTo(due) != 0) {
            throw new IllegalArgumentException(
                    "The line of dealer (%s), rule (%s), from %s does not add up: %s - %s is not %s.\nMaybe a figure was edited by hand."
                            .formatted(dealer, rule, from, entitlement, paid, due));
        }
    }

    /**
     * Returns the key under which settlements of the same program carry a line on.
     *
     * @return dealer, rule and first day
     */
    public Key key() {
        return new Key(dealer, rule, from);
    }

    /**
     * Returns all that has been made due, this settlement included.
     *
     * @return paid + due, which is the entitlement
     */
    public BigDecimal settled() {
        return paid.add(due);
    }

    /**
     * What identifies a line through the settlements of a program.
     *
     * @param dealer the dealer
     * @param rule the rule
     * @param from the first day of the period
     */
    public record Key(String dealer, String rule, LocalDate from) {}
}
