package org.drmkit.core.conflict.internal.price;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * Days on which it pays to carry goods from one region to another.
 *
 * @param route the regions, from where they are bought to where they are sold
 * @param landed what a unit costs on arrival
 * @param sold what it sells for
 * @param period the days
 */
record Window(List<String> route, Fraction landed, Fraction sold, DateRange period) {

    private static final int PLACES = 9;

    static Fraction margin(Fraction landed, Fraction sold) {
        return sold.minus(landed);
    }

    List<String> pair() {
        return List.of(route.get(0), route.get(route.size() - 1));
    }

    /** Checks if a window on the days after this one is the same but for its days. */
    boolean goesOnAs(Window next) {
        return route.equals(next.route)
                && landed.equals(next.landed)
                && sold.equals(next.sold)
                && period.abuts(next.period);
    }

    Window until(DateRange next) {
        return new Window(route, landed, sold, period.span(next));
    }

    /** Checks if a longer window is this one gone on. */
    boolean isPartOf(Window longer) {
        return longer.period.encloses(period) && !longer.period.equals(period) && route.equals(longer.route);
    }

    Finding finding(String product, Currency currency) {
        Fraction margin = margin(landed, sold);
        List<String> pair = pair();
        return Finding.builder()
                .rule(ArbitrageRule.ID)
                .key(CaseKey.of(
                        ArbitrageRule.ID,
                        product,
                        pair.get(0),
                        pair.get(1),
                        period.from().toString()))
                .severity(Severity.MEDIUM)
                .addProduct(product)
                .addAllRegions(pair)
                .period(period)
                .putDetail("buyRegion", pair.get(0))
                .putDetail("sellRegion", pair.get(1))
                .putDetail("route", route)
                .putDetail("currency", currency.getCurrencyCode())
                .putFigure("landedCost", Conversion.rounded(landed, currency))
                .putFigure("sellPrice", Conversion.rounded(sold, currency))
                .putFigure("margin", Conversion.rounded(margin, currency))
                .putFigure("marginPct", margin.dividedBy(sold).rounded(PLACES, RoundingMode.HALF_UP))
                .build();
    }
}
