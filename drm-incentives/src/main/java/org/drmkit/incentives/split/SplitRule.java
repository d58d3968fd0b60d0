package org.drmkit.incentives.split;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * A way to share a deal: which share of its amount is shared, among which roles, and for which deals.
 *
 * <p>{@code {"id": "online", "channels": ["ONLINE"], "rate": 0.1, "shares": [{"role": "SELLER", "weight": 70}, {"role":
 * "TERRITORY_OWNER", "weight": 30}]}} shares 1,000.00 of a deal of 10,000.00 as 700.00 and 300.00. Immutable.
 *
 * @param id the id
 * @param channels the channels of the deals that it is for, none for all
 * @param crossTerritory true for deals into the territory of another dealer only
 * @param registered true for deals that somebody is protected on only
 * @param rate the share of the amount that is shared
 * @param shares the roles with their weights, each role once
 * @param vacant who has the part of a role that nobody has
 */
public record SplitRule(
        String id,
        Set<String> channels,
        boolean crossTerritory,
        boolean registered,
        BigDecimal rate,
        List<RoleWeight> shares,
        Vacant vacant) {

    static final Shape<SplitRule> SHAPE = Shape.object("split rule", o -> {
        Shape<BigDecimal> share = Shapes.DECIMAL.where(
                "a share above 0, at most 1", r -> r.signum() > 0 && r.compareTo(BigDecimal.ONE) <= 0);
        var id = o.required("id", Shapes.NAME, SplitRule::id);
        var channels = o.withDefault("channels", Shapes.setOf(Shapes.CODE), Set.of(), SplitRule::channels);
        var cross = o.withDefault("crossTerritory", Shapes.BOOL, false, SplitRule::crossTerritory);
        var registered = o.withDefault("registered", Shapes.BOOL, false, SplitRule::registered);
        var rate = o.withDefault("rate", share, BigDecimal.ONE, SplitRule::rate);
        var shares = o.required(
                "shares", Shapes.distinctListOf(RoleWeight.SHAPE, "role", RoleWeight::role), SplitRule::shares);
        var vacant = o.withDefault("vacant", Shapes.enumOf(Vacant.class), Vacant.SUPPLIER, SplitRule::vacant);
        o.check((v, place) -> {
            if (v.get(shares).isEmpty()) {
                place.member("shares").report("EMPTY", "nobody has a share");
            }
        });
        return v -> new SplitRule(
                v.get(id), v.get(channels), v.get(cross), v.get(registered), v.get(rate), v.get(shares), v.get(vacant));
    });

    /** Keeps channels and shares. */
    public SplitRule {
        rate = Decimals.canonical(rate);
        channels = Set.copyOf(channels);
        shares = List.copyOf(shares);
    }

    /** Who has the part of a role that nobody has. */
    public enum Vacant {
        /** The supplier keeps it. */
        SUPPLIER,
        /** The others have it, in proportion to their weights. */
        OTHERS
    }
}
