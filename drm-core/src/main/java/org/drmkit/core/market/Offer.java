package org.drmkit.core.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A price at which a dealer was seen to offer a product, or to have sold it, on a day.
 *
 * <p>D1 advertises AC-100 online in Bavaria for 118.99 EUR, with tax, on 1 February. Immutable.
 *
 * @param id the id
 * @param dealer who offers
 * @param product the product
 * @param region where; a listing that delivers to several regions is one offer for each
 * @param channel through what, empty if that is not known
 * @param amount the price of a unit
 * @param currency the currency of the price
 * @param date the day on which it was seen
 * @param isTaxIncluded true if the price is with tax
 * @param isPubliclyVisible true if anyone can see the price, false if it shows only in a cart or after log-in
 * @param kind whether it is an advert or a sale
 * @param evidence where the proof is, such as the address of a screenshot
 */
public record Offer(
        String id,
        String dealer,
        String product,
        String region,
        Optional<String> channel,
        BigDecimal amount,
        Currency currency,
        LocalDate date,
        boolean isTaxIncluded,
        boolean isPubliclyVisible,
        Kind kind,
        Optional<String> evidence) {

    /** How an offer looks as JSON. */
    public static final ObjectShape<Offer> SHAPE = Shape.object("offer", o -> {
        var id = o.required("id", Shapes.CODE, Offer::id);
        var dealer = o.required("dealer", Shapes.CODE, Offer::dealer);
        var product = o.required("product", Shapes.CODE, Offer::product);
        var region = o.required("region", Shapes.CODE, Offer::region);
        var channel = o.optional("channel", Shapes.CODE, Offer::channel);
        var amount = o.required("amount", MarketShapes.PRICE, Offer::amount);
        var currency = o.required("currency", MarketShapes.CURRENCY, Offer::currency);
        var date = o.required("date", Shapes.DATE, Offer::date);
        var tax = o.required("taxIncluded", Shapes.BOOL, Offer::isTaxIncluded);
        var visible = o.withDefault("publiclyVisible", Shapes.BOOL, true, Offer::isPubliclyVisible);
        var kind = o.withDefault("kind", Shapes.enumOf(Kind.class), Kind.ADVERTISED, Offer::kind);
        var evidence = o.optional("evidence", Shapes.TEXT, Offer::evidence);
        return v -> new Offer(
                v.get(id),
                v.get(dealer),
                v.get(product),
                v.get(region),
                v.get(channel),
                v.get(amount),
                v.get(currency),
                v.get(date),
                v.get(tax),
                v.get(visible),
                v.get(kind),
                v.get(evidence));
    });

    /** Checks the price. */
    public Offer {
        amount = MarketShapes.price("offer " + id, amount);
    }

    /** Whether a price was asked for or paid. */
    public enum Kind {
        /** It was advertised. */
        ADVERTISED,
        /** It was paid. */
        TRANSACTED
    }
}
