package org.drmkit.core.conflict.internal.price;

import java.util.Currency;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.Offer;
import org.drmkit.core.market.Quote;
import org.drmkit.core.time.DateRange;

/**
 * Finds offers and quotes that rules pass over for want of a tax or exchange rate, so that silence is not read as peace.
 *
 * <p>An offer of 118.99 EUR with tax cannot be compared in a network of CNY before both rates of its day are there.
 */
final class UncomparablePriceRule implements ConflictRule {

    private static final String ID = "UNCOMPARABLE_PRICE";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        Conversion conversion = new Conversion(scene, new Places(scene));
        Currency currency = scene.book().network().schema().currency();
        for (Offer offer : scene.market().offers()) {
            boolean isTaxKnown = !offer.isTaxIncluded()
                    || conversion.tax(offer.region(), offer.date()).isPresent();
            if (!isTaxKnown && !offer.date().isAfter(scene.asOf())) {
                sink.accept(finding(offer));
            }
        }
        for (Quote quote : scene.market().quotes()) {
            DateRange days = quote.period();
            if (conversion.rate(quote.currency(), currency, days.from()).isEmpty()) {
                sink.accept(finding(quote, currency));
            }
        }
    }

    private static Finding finding(Offer offer) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, "offer", offer.id()))
                .severity(Severity.LOW)
                .addDealer(offer.dealer())
                .addRegion(offer.region())
                .addProduct(offer.product())
                .period(DateRange.at(offer.date()))
                .putDetail("offer", offer.id())
                .putDetail("missing", "TAX_RATE")
                .build();
    }

    private static Finding finding(Quote quote, Currency currency) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(
                        ID,
                        "quote",
                        quote.region(),
                        quote.side().name(),
                        quote.product(),
                        quote.period().toString()))
                .severity(Severity.LOW)
                .addRegion(quote.region())
                .addProduct(quote.product())
                .period(quote.period())
                .putDetail("currency", quote.currency().getCurrencyCode(), currency.getCurrencyCode())
                .putDetail("missing", "EXCHANGE_RATE")
                .build();
    }
}
