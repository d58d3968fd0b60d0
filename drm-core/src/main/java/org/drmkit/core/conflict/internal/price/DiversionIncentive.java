package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * What a dealer gains on a unit that it sells in a neighbour's territory.
 *
 * <p>A net price of 92.00 and 3.00 of freight against a local price of 98.00: landed 95.00, incentive +3.00, which is 3.16 % of the landed cost
 * and 3.06 % of the selling price. Immutable.
 *
 * @param dealer the dealer
 * @param product the product
 * @param route the regions from its territory to the neighbour's
 * @param netPrice what a unit costs the dealer after rebates
 * @param landed what it costs on arrival
 * @param localPrice what it sells for there
 * @param threshold the share of the selling price above which it invites
 * @param period when the local price holds
 */
public record DiversionIncentive(
        String dealer,
        String product,
        List<String> route,
        BigDecimal netPrice,
        BigDecimal landed,
        BigDecimal localPrice,
        BigDecimal threshold,
        DateRange period) {

    private static final int PLACES = 9;

    /** Keeps the route. */
    public DiversionIncentive {
        route = List.copyOf(route);
    }

    /**
     * Returns the gain on a unit.
     *
     * @return the local price less the landed cost, negative if carrying loses money
     */
    public BigDecimal incentive() {
        return localPrice.subtract(landed);
    }

    /**
     * Returns the gain as a share of the selling price.
     *
     * @return the share with nine places
     */
    public BigDecimal shareOfPrice() {
        return share(localPrice);
    }

    /**
     * Returns the gain as a share of the landed cost.
     *
     * @return the share with nine places
     */
    public BigDecimal shareOfCost() {
        return share(landed);
    }

    private BigDecimal share(BigDecimal of) {
        return Fraction.of(incentive()).dividedBy(Fraction.of(of)).rounded(PLACES, RoundingMode.HALF_UP);
    }

    /**
     * Checks if it pays.
     *
     * @return true if the gain is more than the threshold
     */
    public boolean isInviting() {
        return Fraction.of(incentive()).compareTo(Fraction.of(threshold).times(Fraction.of(localPrice))) > 0;
    }

    Finding finding() {
        String from = route.get(0);
        String to = route.get(route.size() - 1);
        return Finding.builder()
                .rule(DiversionIncentiveRule.ID)
                .key(CaseKey.of(DiversionIncentiveRule.ID, dealer, product, from, to))
                .severity(Severity.LOW)
                .addDealer(dealer)
                .addRegions(from, to)
                .addProduct(product)
                .period(period)
                .putDetail("route", route)
                .putFigure("netPrice", netPrice)
                .putFigure("landedCost", landed)
                .putFigure("sellPrice", localPrice)
                .putFigure("margin", incentive())
                .putFigure("marginPct", shareOfPrice())
                .build();
    }
}
