package org.drmkit.core.conflict.internal.price;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.conflict.internal.Territories;
import org.drmkit.core.market.Offer;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * Finds offers into another dealer's territory below what the holder itself pays.
 *
 * <p>The holder pays 100.00 net of rebates; at a tolerance of 5 %, an offer of 94.99 without tax from a dealer who may not sell there is too
 * low and one of 95.00 is not. Without a source of net prices nothing is found.
 */
final class UndercutRule implements ConflictRule {

    private static final String ID = "UNDERCUT";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        if (!scene.market().offers().isEmpty()) {
            new Search(scene).tell(sink);
        }
    }

    private static final class Search {

        private final ConflictScene scene;
        private final Conversion conversion;
        private final Territories territories;
        private final NetPrices netPrices;
        private final Fraction least;

        Search(ConflictScene scene) {
            this.scene = scene;
            this.conversion = new Conversion(scene, new Places(scene));
            this.territories = new Territories(scene);
            this.netPrices = new NetPrices(scene.netPrices());
            this.least = Fraction.ONE.minus(Fraction.of(scene.policy().prices().undercutTolerance()));
        }

        void tell(Consumer<Finding> sink) {
            for (Offer offer : scene.market().offers()) {
                List<TerritoryGrant> holding = offer.date().isAfter(scene.asOf())
                        ? List.of()
                        : territories.holding(offer.region(), offer.product(), offer.channel(), offer.date());
                boolean isAtHome =
                        holding.stream().anyMatch(grant -> territories.isOf(grant, offer.dealer(), offer.date()));
                if (!isAtHome) {
                    holding.forEach(grant -> finding(offer, grant).ifPresent(sink));
                }
            }
        }

        private Optional<Finding> finding(Offer offer, TerritoryGrant held) {
            return netPrices
                    .of(held.dealer(), offer.product(), offer.region(), offer.date())
                    .flatMap(reference -> conversion
                            .net(offer, reference.currency())
                            .map(net -> Conversion.rounded(net, reference.currency()))
                            .filter(net -> Fraction.of(net).compareTo(least.times(Fraction.of(reference.amount()))) < 0)
                            .map(net -> finding(offer, held, Money.of(reference.currency(), net), reference)));
        }

        private static Finding finding(Offer offer, TerritoryGrant held, Money net, Money reference) {
            return Finding.builder()
                    .rule(ID)
                    .key(CaseKey.of(ID, offer.id(), held.id()))
                    .severity(Severity.MEDIUM)
                    .addDealers(held.dealer(), offer.dealer())
                    .addGrant(held.id())
                    .addRegion(offer.region())
                    .addProduct(offer.product())
                    .channels(offer.channel().map(List::of))
                    .period(DateRange.at(offer.date()))
                    .putDetail("offer", offer.id())
                    .putDetail("currency", net.currency().getCurrencyCode())
                    .putFigure("offered", net.amount())
                    .putFigure("netPrice", reference.amount())
                    .build();
        }
    }
}
