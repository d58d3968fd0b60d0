package org.drmkit.core.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What one unit of a currency is worth in another, from a day on until a later rate takes its place.
 *
 * <p>At a rate of 1.10 from EUR to USD, 100.00 EUR are 110.00 USD. Immutable.
 *
 * @param from the currency that is converted
 * @param to the currency into which it is converted
 * @param rate how many units of the second make one of the first
 * @param date the first day
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal rate, LocalDate date) {

    /** How an exchange rate looks as JSON. */
    public static final ObjectShape<ExchangeRate> SHAPE = Shape.object("exchange rate", o -> {
        var from = o.required("from", MarketShapes.CURRENCY, ExchangeRate::from);
        var to = o.required("to", MarketShapes.CURRENCY, ExchangeRate::to);
        var rate = o.required("rate", MarketShapes.PRICE, ExchangeRate::rate);
        var date = o.required("date", Shapes.DATE, ExchangeRate::date);
        return v -> new ExchangeRate(v.get(from), v.get(to), v.get(rate), v.get(date));
    });

    /** Checks the rate. */
    public ExchangeRate {
        rate = MarketShapes.price("exchange rate from " + from, rate);
    }
}
