package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.LegalLabel;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.conflict.internal.LegalZones;
import org.drmkit.core.market.MinimumPrice;
import org.drmkit.core.market.Offer;
import org.drmkit.core.time.DateRange;

/**
 * Finds adverts below the lowest price at which a product may be advertised.
 *
 * <p>118.99 EUR with 19 % of tax is 99.99 without, one cent below a minimum of 100.00. A price that only a cart shows is no advert. A policy
 * that overrides another takes its place while it is in force. What is to be done about it is for people, and the label says why.
 */
final class MinimumPriceRule implements ConflictRule {

    private static final String ID = "MAP_VIOLATION";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        new Search(scene).tell(sink);
    }

    private static final class Search {

        private final ConflictScene scene;
        private final Conversion conversion;
        private final LegalZones zones;
        private final MinimumPrices minimums;

        Search(ConflictScene scene) {
            this.scene = scene;
            Places places = new Places(scene);
            this.minimums = new MinimumPrices(scene, places);
            this.conversion = new Conversion(scene, places);
            this.zones = new LegalZones(scene);
        }

        void tell(Consumer<Finding> sink) {
            scene.market().offers().stream()
                    .filter(minimums::isAdvert)
                    .forEach(offer -> minimums.inForce(offer)
                            .flatMap(minimum -> finding(offer, minimum).stream())
                            .forEach(sink));
        }

        private Optional<Finding> finding(Offer offer, MinimumPrice minimum) {
            boolean isWithTax = minimum.basis() == MinimumPrice.Basis.GROSS;
            return conversion
                    .price(offer, minimum.currency(), isWithTax)
                    .map(price -> Conversion.rounded(price, minimum.currency()))
                    .filter(price -> price.compareTo(minimum.amount()) < 0)
                    .map(price -> finding(offer, minimum, isWithTax ? "comparedGross" : "comparedNet", price));
        }

        private Finding finding(Offer offer, MinimumPrice minimum, String compared, BigDecimal price) {
            return Finding.builder()
                    .rule(ID)
                    .key(CaseKey.of(ID, offer.id(), minimum.id()))
                    .severity(Severity.MEDIUM)
                    .addDealer(offer.dealer())
                    .addRegion(offer.region())
                    .addProduct(offer.product())
                    .channels(offer.channel().map(List::of))
                    .period(DateRange.at(offer.date()))
                    .putDetail("ad", offer.id())
                    .putDetail("policy", minimum.id())
                    .putDetail("currency", minimum.currency().getCurrencyCode())
                    .putFigure(compared, price)
                    .putFigure("map", minimum.amount())
                    .putFigure("shortfall", minimum.amount().subtract(price))
                    .addLabel(label(zones.of(offer.region()).orElse("")))
                    .build();
        }

        private static LegalLabel label(String zone) {
            return switch (zone) {
                case LegalZones.EU -> LegalLabel.EU_RPM_HARDCORE_RISK;
                case LegalZones.CN -> LegalLabel.CN_AML_ART18_CHECK;
                case LegalZones.US -> LegalLabel.US_UNILATERAL_ONLY;
                default -> LegalLabel.CHECK_LOCAL_LAW;
            };
        }
    }
}
