package org.drmkit.core.conflict.internal.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.conflict.internal.SaleFindings;
import org.drmkit.core.market.Launch;
import org.drmkit.core.market.Offer;
import org.drmkit.core.time.DateRange;

/**
 * Finds products that were offered or sold before they were on sale.
 *
 * <p>On sale from 4 March: an offer on 1 March is a breach, one on 4 March is not.
 */
final class EmbargoRule implements ConflictRule {

    private static final String ID = "EMBARGO_BREACH";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        List<Launch> launches = scene.market().launches();
        if (!launches.isEmpty()) {
            Places places = new Places(scene);
            scene.market().offers().stream()
                    .filter(offer -> !offer.date().isAfter(scene.asOf()))
                    .forEach(offer -> onSale(launches, places, offer.product(), Optional.of(offer.region()))
                            .filter(offer.date()::isBefore)
                            .map(day -> finding(offer, day))
                            .ifPresent(sink));
            SaleFindings.of(
                    scene,
                    ID,
                    (product, region) -> onSale(launches, places, product, region),
                    (sale, day) -> sink.accept(sale.severity(Severity.HIGH)
                            .putDetail("onSale", day.toString())
                            .build()));
        }
    }

    /** Returns the last of the first days that hold for a product in a region. */
    private static Optional<LocalDate> onSale(
            List<Launch> launches, Places places, String product, Optional<String> region) {
        return launches.stream()
                .filter(launch -> places.isProductIn(launch.product(), product))
                .filter(launch -> launch.region()
                        .map(outer -> region.filter(inner -> places.isRegionIn(outer, inner))
                                .isPresent())
                        .orElse(true))
                .map(Launch::onSale)
                .max(LocalDate::compareTo);
    }

    private static Finding finding(Offer offer, LocalDate onSale) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, "offer", offer.id()))
                .severity(Severity.HIGH)
                .addDealer(offer.dealer())
                .addRegion(offer.region())
                .addProduct(offer.product())
                .channels(offer.channel().map(List::of))
                .period(DateRange.at(offer.date()))
                .putDetail("offer", offer.id())
                .putDetail("onSale", onSale.toString())
                .build();
    }
}
