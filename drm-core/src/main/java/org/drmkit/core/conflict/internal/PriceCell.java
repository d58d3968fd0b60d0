package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * A region, a period and a product, in which prices are compared.
 *
 * @param region the code of the region
 * @param product the code of the product
 * @param key the key of the period
 * @param period the days of the period that count
 * @param places the places of an amount
 */
record PriceCell(String region, String product, String key, DateRange period, int places) {

    /** A price of a unit is shown with more places than an amount. */
    private static final int MORE_THAN_AMOUNT = 4;

    private static final int GAP_PLACES = 9;

    /** Every lower price that the tolerance does not allow beside the highest one, then the next highest, until one is allowed. */
    void tell(List<Offer> offers, BigDecimal tolerance, Consumer<Finding> sink) {
        Fraction tolerated = Fraction.ONE.minus(Fraction.of(tolerance));
        List<Offer> sorted = offers.stream()
                .sorted(Comparator.comparing(Offer::price).thenComparing(Offer::dealer))
                .toList();
        for (Offer lower : sorted) {
            int next = sorted.size() - 1;
            while (lower.price().compareTo(tolerated.times(sorted.get(next).price())) < 0) {
                sink.accept(finding(lower, sorted.get(next--)));
            }
        }
    }

    private Finding finding(Offer lower, Offer higher) {
        Fraction gap = Fraction.ONE.minus(lower.price().dividedBy(higher.price()));
        return Finding.builder()
                .rule(PriceSpreadRule.ID)
                .key(CaseKey.of(PriceSpreadRule.ID, region, key, product, lower.dealer(), higher.dealer()))
                .severity(Severity.MEDIUM)
                .addDealers(higher.dealer(), lower.dealer())
                .addRegion(region)
                .addProduct(product)
                .period(period)
                .putFigure("lower", unitPrice(lower))
                .putFigure("higher", unitPrice(higher))
                .putFigure("gap", gap.rounded(GAP_PLACES, RoundingMode.HALF_UP))
                .build();
    }

    private BigDecimal unitPrice(Offer offer) {
        return offer.price().rounded(places + MORE_THAN_AMOUNT, RoundingMode.HALF_UP);
    }
}
