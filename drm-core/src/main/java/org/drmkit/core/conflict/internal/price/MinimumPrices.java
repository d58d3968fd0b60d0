package org.drmkit.core.conflict.internal.price;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.market.MinimumPrice;
import org.drmkit.core.market.Offer;

/** The lowest prices at which products may be advertised, where and when. */
final class MinimumPrices {

    private final ConflictScene scene;
    private final Places places;
    private final Map<String, List<MinimumPrice>> byProduct = new HashMap<>();

    MinimumPrices(ConflictScene scene, Places places) {
        this.scene = scene;
        this.places = places;
        byProduct.putAll(scene.market().minimumPrices().stream().collect(Collectors.groupingBy(MinimumPrice::product)));
    }

    /** Tells whether an offer is an advert that everyone sees, known on the day of the scene. */
    boolean isAdvert(Offer offer) {
        return offer.kind() == Offer.Kind.ADVERTISED
                && offer.isPubliclyVisible()
                && !offer.date().isAfter(scene.asOf());
    }

    /** Returns those that hold for an offer; one that overrides another takes its place. */
    Stream<MinimumPrice> inForce(Offer offer) {
        List<MinimumPrice> covering = places.upFromProduct(offer.product()).stream()
                .flatMap(product -> byProduct.getOrDefault(product, List.of()).stream())
                .filter(minimum -> minimum.period().contains(offer.date()))
                .filter(minimum -> places.isRegionIn(minimum.region(), offer.region()))
                .toList();
        Set<String> overridden = covering.stream()
                .flatMap(minimum -> minimum.overrides().stream())
                .collect(Collectors.toSet());
        return covering.stream().filter(minimum -> !overridden.contains(minimum.id()));
    }
}
