package org.drmkit.incentives.price;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.explain.Operation;
import org.drmkit.core.explain.Texts;
import org.drmkit.core.explain.Value;
import org.drmkit.core.market.NetPriceQuery;
import org.drmkit.core.market.NetPriceSource;
import org.drmkit.core.number.Fraction;

/**
 * What a dealer would earn by selling a unit next door, below the price there.
 *
 * <p>A unit that costs 92.00 in the end and 3.00 to move lands at 95.00. Where it sells at 98.00, each unit is an incentive of 3.00: 3.16 %
 * of what it costs there, 3.06 % of the price. That is above a threshold of 3 % of the price and raises an alert. It shows where goods may
 * be diverted, not that they are. Immutable.
 *
 * @param netPrice what a unit costs the dealer, with how it came about
 * @param region where it would be sold
 * @param freight what it costs to move it there
 * @param localPrice the price there
 * @param threshold the share of the price there above which an incentive raises an alert
 */
public record Diversion(
        Explanation netPrice, String region, BigDecimal freight, BigDecimal localPrice, BigDecimal threshold) {

    private static final Texts TEXTS = Texts.load(Diversion.class, "texts", "en", "zh");

    /** Checks that the price there is one. */
    public Diversion {
        if (localPrice.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The price in %s (%s) must be above 0.\nMaybe it is not known; then there is nothing to compare."
                            .formatted(region, localPrice));
        }
    }

    /**
     * Asks a source what the unit costs and compares.
     *
     * @param source the net prices
     * @param query the dealer, the product and the day, with the region next door as the destination
     * @param freight what it costs to move a unit there
     * @param localPrice the price there
     * @param threshold the share of the price there above which an incentive raises an alert, such as 0.03
     * @return the comparison
     * @throws IllegalArgumentException if the query has no destination
     */
    public static Diversion of(
            NetPriceSource source,
            NetPriceQuery query,
            BigDecimal freight,
            BigDecimal localPrice,
            BigDecimal threshold) {
        String region = query.region()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The query of dealer (%s) has no destination.\nMaybe query.to(region)."
                                .formatted(query.dealer())));
        return new Diversion(source.netPrice(query), region, freight, localPrice, threshold);
    }

    /**
     * Returns what the unit costs when it is there.
     *
     * @return net price and freight, empty if the net price is not known
     */
    public Optional<Fraction> landed() {
        return netPrice.value().number().map(price -> price.plus(Fraction.of(freight)));
    }

    /**
     * Returns what the unit would earn.
     *
     * @return the price there less what it costs there, negative for a loss; empty if the net price is not known
     */
    public Optional<Fraction> incentive() {
        return landed().map(landed -> Fraction.of(localPrice).minus(landed));
    }

    /**
     * Returns the incentive as a share of the price there, which the threshold is compared with.
     *
     * @return the share, empty if the net price is not known
     */
    public Optional<Fraction> shareOfPrice() {
        return incentive().map(incentive -> incentive.dividedBy(Fraction.of(localPrice)));
    }

    /**
     * Returns the incentive as a share of what the unit costs there.
     *
     * @return the share, empty if the net price is not known or the unit costs nothing there
     */
    public Optional<Fraction> shareOfLanded() {
        return landed().filter(landed -> landed.signum() > 0)
                .flatMap(landed -> incentive().map(incentive -> incentive.dividedBy(landed)));
    }

    /**
     * Tells whether goods may be diverted.
     *
     * @return true if the share of the price there is above the threshold
     */
    public boolean alert() {
        return shareOfPrice()
                .filter(share -> share.compareTo(Fraction.of(threshold)) > 0)
                .isPresent();
    }

    /**
     * Explains the incentive.
     *
     * @return the price there less net price and freight, with its shares as notes
     */
    public Explanation explain() {
        String currency = netPrice.value().unit();
        Explanation.Builder builder = Explanation.builder("diversion.incentive")
                .argument("region", region)
                .argument("verdict", alert() ? "verdict.ALERT" : "verdict.NONE")
                .unit(currency)
                .operation(
                        Operation.DIFFERENCE,
                        Explanation.input("diversion.local", Value.of(localPrice, currency)),
                        netPrice,
                        Explanation.input("diversion.freight", Value.of(freight, currency)));
        shareOfPrice().ifPresent(share -> builder.note(Explanation.input("diversion.share", Value.of(share, "%"))));
        return builder.note(Explanation.input("diversion.threshold", Value.of(threshold, "%")))
                .build();
    }

    /**
     * Tells a person what the unit would earn.
     *
     * @param locale the language, English or Chinese
     * @return lines of text
     */
    public String render(Locale locale) {
        return explain().render(locale, TEXTS);
    }
}
