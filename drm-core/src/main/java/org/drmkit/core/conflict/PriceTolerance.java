package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * From when on observed prices are a conflict.
 *
 * <p>At the standard undercut of 5 %, an offer of 94.99 into a territory whose holder pays 100.00 net is too low and one of 95.00 is not.
 * Immutable.
 *
 * @param undercutTolerance how far below the holder's net price an offer from outside may be, as a share
 * @param disorder from when on the offers of a product are in disorder
 * @param channelGap how far an online price may be below the offline one, as a share
 * @param onlineChannels the channels that are online
 * @param diversion from when on units scanned elsewhere are a pattern
 * @param arbitrageMargin what carrying goods elsewhere may gain, as a share of the selling price
 */
public record PriceTolerance(
        BigDecimal undercutTolerance,
        Disorder disorder,
        BigDecimal channelGap,
        List<String> onlineChannels,
        Diversion diversion,
        BigDecimal arbitrageMargin) {

    /** 5 % below, 5 offers 15 % apart, 10 % online, 10 units and 5 % elsewhere, 3 % of margin. */
    public static final PriceTolerance STANDARD = new PriceTolerance(
            new BigDecimal("0.05"),
            new Disorder(5, new BigDecimal("0.15")),
            new BigDecimal("0.1"),
            List.of("ONLINE"),
            new Diversion(10, new BigDecimal("0.05")),
            new BigDecimal("0.03"));

    static final ObjectShape<PriceTolerance> SHAPE = Shape.object("price tolerance", o -> {
        var undercut = o.withDefault(
                "undercutTolerance", ShareRange.SHARE, STANDARD.undercutTolerance(), PriceTolerance::undercutTolerance);
        var disorder = o.withDefault("disorder", Disorder.SHAPE, STANDARD.disorder(), PriceTolerance::disorder);
        var gap = o.withDefault("channelGap", ShareRange.SHARE, STANDARD.channelGap(), PriceTolerance::channelGap);
        var online = o.withDefault(
                "onlineChannels",
                Shapes.listOf(Shapes.CODE),
                STANDARD.onlineChannels(),
                PriceTolerance::onlineChannels);
        var diversion = o.withDefault("diversion", Diversion.SHAPE, STANDARD.diversion(), PriceTolerance::diversion);
        var margin = o.withDefault(
                "arbitrageMargin", ShareRange.SHARE, STANDARD.arbitrageMargin(), PriceTolerance::arbitrageMargin);
        return v -> new PriceTolerance(
                v.get(undercut), v.get(disorder), v.get(gap), v.get(online), v.get(diversion), v.get(margin));
    });

    /** Checks the shares and drops zeros at their end. */
    public PriceTolerance {
        undercutTolerance = ShareRange.share("undercutTolerance", undercutTolerance);
        channelGap = ShareRange.share("channelGap", channelGap);
        onlineChannels = List.copyOf(onlineChannels);
        arbitrageMargin = ShareRange.share("arbitrageMargin", arbitrageMargin);
    }

    /**
     * From when on the offers of a product are in disorder (乱价).
     *
     * @param minOffers how many offers are enough to tell
     * @param spread how far the 90th percentile may be above the 10th, as a share of the median
     */
    public record Disorder(int minOffers, BigDecimal spread) {

        static final ObjectShape<Disorder> SHAPE = Shape.object("disorder", o -> {
            var least = o.required("minOffers", Shapes.integer(2, Integer.MAX_VALUE), Disorder::minOffers);
            var spread = o.required("spread", ShareRange.SHARE, Disorder::spread);
            return v -> new Disorder(v.get(least), v.get(spread));
        });

        /** Checks the share. */
        public Disorder {
            spread = ShareRange.share("spread", spread);
        }
    }

    /**
     * From when on units scanned elsewhere are a pattern and not a traveller.
     *
     * @param minUnits how many distinct units are enough
     * @param minShare which share of all scanned units of the dealer and product is enough
     */
    public record Diversion(int minUnits, BigDecimal minShare) {

        static final ObjectShape<Diversion> SHAPE = Shape.object("diversion", o -> {
            var units = o.required("minUnits", Shapes.integer(1, Integer.MAX_VALUE), Diversion::minUnits);
            var share = o.required("minShare", ShareRange.SHARE, Diversion::minShare);
            return v -> new Diversion(v.get(units), v.get(share));
        });

        /** Checks the share. */
        public Diversion {
            minShare = ShareRange.share("minShare", minShare);
        }
    }
}
