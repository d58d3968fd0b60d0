package org.drmkit.core.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/** The forms that market records share. */
final class MarketShapes {

    static final Shape<Currency> CURRENCY =
            Shapes.text("currency", "a code of ISO 4217 such as CNY", Currency::getInstance, Currency::getCurrencyCode);

    static final Shape<BigDecimal> PRICE = Shapes.DECIMAL.where("a price above 0", price -> price.signum() > 0);

    static final Shape<BigDecimal> COST = Shapes.DECIMAL.where("0 or more", cost -> cost.signum() >= 0);

    /** The members {@code from} and {@code to}, of which each may be left out. */
    static final ObjectShape<DateRange> PERIOD = Shape.object("validity", o -> {
        var from = o.optional("from", Shapes.DATE, MarketShapes::from);
        var to = o.optional("to", Shapes.DATE, DateRange::to);
        o.check((v, place) -> {
            LocalDate first = v.get(from).orElse(LocalDate.MIN);
            if (!first.isBefore(v.get(to).orElse(LocalDate.MAX))) {
                place.member("to").report("INVALID", "not after the first day, " + first);
            }
        });
        return v -> DateRange.of(v.get(from).orElse(LocalDate.MIN), v.get(to).orElse(LocalDate.MAX));
    });

    private MarketShapes() {}

    private static Optional<LocalDate> from(DateRange range) {
        return Optional.of(range.from()).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** Checks a price that is made by hand. */
    static BigDecimal price(String what, BigDecimal price) {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The %s must have a price above 0, not %s.\nMaybe it is a return.".formatted(what, price));
        }
        return price;
    }

    /** Checks a cost that is made by hand. */
    static BigDecimal cost(String what, BigDecimal cost) {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException(
                    "The %s must be 0 or more, not %s.\nMaybe the sign is wrong.".formatted(what, cost));
        }
        return cost;
    }
}
