package org.drmkit.core.relation.jointplan;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * How much each side depends on the other.
 *
 * <p>The supplier makes up 0.70 of the dealer's sales, the dealer 0.02 of the supplier's: an asymmetry of 0.68, the dealer being
 * the one that depends.
 *
 * @param supplierShareOfDealer the share of the dealer's sales that the supplier's goods make up, from 0 to 1
 * @param dealerShareOfSupplier the share of the supplier's sales that the dealer makes up, from 0 to 1
 */
public record Dependence(BigDecimal supplierShareOfDealer, BigDecimal dealerShareOfSupplier) {

    /** Dependence as JSON: {@code {"supplierShareOfDealer": 0.7, "dealerShareOfSupplier": 0.02}}. */
    public static final Shape<Dependence> SHAPE = Shape.object("dependence", o -> {
        Shape<BigDecimal> share = Shapes.DECIMAL.where("a share from 0 to 1", Dependence::isShare);
        var supplier = o.required("supplierShareOfDealer", share, Dependence::supplierShareOfDealer);
        var dealer = o.required("dealerShareOfSupplier", share, Dependence::dealerShareOfSupplier);
        return v -> new Dependence(v.get(supplier), v.get(dealer));
    });

    /** Checks the shares. */
    public Dependence {
        if (!isShare(supplierShareOfDealer) || !isShare(dealerShareOfSupplier)) {
            throw new IllegalArgumentException("The shares (%s and %s) must be from 0 to 1.\nMaybe they are in percent."
                    .formatted(supplierShareOfDealer, dealerShareOfSupplier));
        }
        supplierShareOfDealer = Decimals.canonical(supplierShareOfDealer);
        dealerShareOfSupplier = Decimals.canonical(dealerShareOfSupplier);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /**
     * Returns how uneven it is.
     *
     * @return from -1, the supplier depends alone, over 0 to 1, the dealer depends alone
     */
    public BigDecimal asymmetry() {
        return supplierShareOfDealer.subtract(dealerShareOfSupplier);
    }
}
