package org.drmkit.core.conflict.internal.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.market.Offer;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.FiscalCalendar;
import org.drmkit.core.time.FiscalPeriod;

/** Offers without tax and in the currency of the network, by product, region and the policy's period. */
final class OfferCells {

    private final ConflictScene scene;
    private final Conversion conversion;

    OfferCells(ConflictScene scene) {
        this.scene = scene;
        this.conversion = new Conversion(scene, new Places(scene));
    }

    /**
     * An offer made comparable.
     *
     * @param offer the offer
     * @param net its price without tax in the currency of the network
     */
    record Net(Offer offer, Fraction net) {}

    /**
     * A cell.
     *
     * @param product the product
     * @param region the region
     * @param channel the channel, or an empty text if all are together
     * @param period the period
     */
    record Cell(String product, String region, String channel, FiscalPeriod period) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return product + "\n" + region + "\n" + channel + "\n" + period.key();
        }
    }

    Stream<Net> offers() {
        return scene.market().offers().stream()
                .filter(offer -> !offer.date().isAfter(scene.asOf()))
                .flatMap(offer -> net(offer).stream());
    }

    private Optional<Net> net(Offer offer) {
        return conversion.net(offer, scene.book().network().schema().currency()).map(net -> new Net(offer, net));
    }

    /** Returns the offers by cell, channel by channel or all channels together. */
    SortedMap<Cell, List<Net>> cells(boolean isByChannel) {
        return offers().collect(Collectors.groupingBy(
                net -> cell(net.offer(), isByChannel), TreeMap::new, Collectors.toList()));
    }

    private Cell cell(Offer offer, boolean isByChannel) {
        FiscalPeriod period = FiscalCalendar.CALENDAR_YEAR.period(scene.policy().spreadUnit(), offer.date());
        String channel = isByChannel ? offer.channel().orElse("") : "";
        return new Cell(offer.product(), offer.region(), channel, period);
    }

    BigDecimal rounded(Fraction amount) {
        return Conversion.rounded(amount, scene.book().network().schema().currency());
    }

    static Fraction mean(List<Net> offers) {
        return offers.stream()
                .map(Net::net)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(offers.size()));
    }
}
