package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictScene;

/** Who holds a place for a product on a day. */
public final class Territories {

    private final GrantTable table;
    private final Sellers sellers;
    private final GrantIndex index;

    /**
     * Makes the territories of a scene.
     *
     * @param scene the scene
     */
    public Territories(ConflictScene scene) {
        table = scene.grants();
        sellers = new Sellers(table, scene.book().network());
        index = GrantIndex.of(table, grant -> true);
    }

    /**
     * Returns the grants that cover a place.
     *
     * @param region the region
     * @param product the product
     * @param channel the channel; without one, only grants for all channels cover it
     * @param day the day
     * @return the grants in the order of their ids
     */
    public List<TerritoryGrant> holding(String region, String product, Optional<String> channel, LocalDate day) {
        int atRegion = table.regions().tree().node(region);
        int ofProduct = table.products().tree().node(product);
        List<TerritoryGrant> holding = new ArrayList<>();
        if (atRegion >= 0 && ofProduct >= 0 && index.runs() > 0) {
            index.including(atRegion, ofProduct, Days.number(day), grant -> {
                if (table.covers(grant, atRegion, ofProduct)
                        && table.channels().covers(table.grant(grant), channel.orElse(null))) {
                    holding.add(table.grant(grant));
                }
            });
        }
        holding.sort(Comparator.comparing(TerritoryGrant::id));
        return List.copyOf(holding);
    }

    /**
     * Checks if a dealer holds a grant, by itself or as a part of the holder's group.
     *
     * @param grant the grant
     * @param dealer the dealer
     * @param day the day
     * @return true if it does
     */
    public boolean isOf(TerritoryGrant grant, String dealer, LocalDate day) {
        return sellers.isOne(grant, dealer, day);
    }
}
