package org.drmkit.core.conflict.internal.price;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.MinimumPrice;
import org.drmkit.core.market.Offer;
import org.drmkit.core.market.Quote;
import org.drmkit.core.time.DateRange;

/**
 * Finds offers and quotes that rules pass over for want of a tax or exchange rate, so that silence is not read as peace.
 *
 * <p>An offer of 118.99 EUR with tax cannot be compared in a network of CNY before both rates of its day are there: two findings. Beside a
 * minimum of 100.00 EUR without tax it lacks the rate of the tax only, and that of the currency does not matter.
 */
final class UncomparablePriceRule implements ConflictRule {

    private static final String ID = "UNCOMPARABLE_PRICE";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        new Search(scene, sink).tell();
    }

    private static final class Search {

        private final ConflictScene scene;
        private final Consumer<Finding> sink;
        private final Conversion conversion;
        private final MinimumPrices minimums;
        private final Currency currency;

        Search(ConflictScene scene, Consumer<Finding> sink) {
            Places places = new Places(scene);
            this.scene = scene;
            this.sink = sink;
            this.conversion = new Conversion(scene, places);
            this.minimums = new MinimumPrices(scene, places);
            this.currency = scene.book().network().schema().currency();
        }

        void tell() {
            scene.market().offers().stream()
                    .filter(offer -> !offer.date().isAfter(scene.asOf()))
                    .forEach(this::tell);
            scene.market().quotes().forEach(this::tell);
        }

        private void tell(Offer offer) {
            List<MinimumPrice> inForce =
                    minimums.isAdvert(offer) ? minimums.inForce(offer).toList() : List.of();
            if (lacksTax(offer, inForce)) {
                sink.accept(ofOffer(offer, CaseKey.of(ID, "offer", offer.id()))
                        .putDetail("missing", "TAX_RATE")
                        .build());
            }
            unknownCurrencies(offer, inForce)
                    .forEach(other -> sink.accept(ofOffer(offer, CaseKey.of(ID, "offer", offer.id(), other))
                            .putDetail("currency", offer.currency().getCurrencyCode(), other)
                            .putDetail("missing", "EXCHANGE_RATE")
                            .build()));
        }

        private boolean lacksTax(Offer offer, List<MinimumPrice> inForce) {
            boolean isNeeded = offer.isTaxIncluded()
                    || inForce.stream().anyMatch(minimum -> minimum.basis() == MinimumPrice.Basis.GROSS);
            return isNeeded && conversion.tax(offer.region(), offer.date()).isEmpty();
        }

        /** Those of minimum prices, and that of the network for an offer that has no minimum of a known currency. */
        private Set<String> unknownCurrencies(Offer offer, List<MinimumPrice> inForce) {
            Set<String> unknown = new TreeSet<>();
            inForce.stream()
                    .filter(minimum -> !isKnown(offer, minimum.currency()))
                    .forEach(minimum -> unknown.add(minimum.currency().getCurrencyCode()));
            boolean isCompared = inForce.stream().anyMatch(minimum -> isKnown(offer, minimum.currency()));
            if (!isCompared && !isKnown(offer, currency)) {
                unknown.add(currency.getCurrencyCode());
            }
            return unknown;
        }

        private boolean isKnown(Offer offer, Currency other) {
            return conversion.rate(offer.currency(), other, offer.date()).isPresent();
        }

        private void tell(Quote quote) {
            LocalDate first = quote.period().from();
            if (conversion.rate(quote.currency(), currency, first).isEmpty()) {
                sink.accept(finding(quote, withoutRate(quote)));
            }
        }

        /** Returns the days from the first one to that of the first rate. */
        private DateRange withoutRate(Quote quote) {
            return conversion.changes(quote.currency(), currency).stream()
                    .filter(quote.period()::contains)
                    .min(LocalDate::compareTo)
                    .map(known -> DateRange.of(quote.period().from(), known))
                    .orElse(quote.period());
        }

        private Finding finding(Quote quote, DateRange days) {
            String side = quote.side().name();
            String period = quote.period().toString();
            return Finding.builder()
                    .rule(ID)
                    .key(CaseKey.of(ID, "quote", quote.region(), side, quote.product(), period))
                    .severity(Severity.LOW)
                    .addRegion(quote.region())
                    .addProduct(quote.product())
                    .period(days)
                    .putDetail("currency", quote.currency().getCurrencyCode(), currency.getCurrencyCode())
                    .putDetail("missing", "EXCHANGE_RATE")
                    .build();
        }
    }

    private static Finding.Builder ofOffer(Offer offer, String key) {
        return Finding.builder()
                .rule(ID)
                .key(key)
                .severity(Severity.LOW)
                .addDealer(offer.dealer())
                .addRegion(offer.region())
                .addProduct(offer.product())
                .period(DateRange.at(offer.date()))
                .putDetail("offer", offer.id());
    }
}
