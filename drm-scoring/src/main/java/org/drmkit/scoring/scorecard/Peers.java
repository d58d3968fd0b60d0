package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * With whom a dealer is compared, and in which direction.
 *
 * <p>By {@code {"peers": "dealer.type", "better": "LOWER"}} a shop is compared with shops, and the lowest value is the best. Dealers who
 * do not have the attribute are compared with each other. With {@code "winsorise": 0.05} the lowest and the highest twentieth of the values
 * are cut first: what lies below the quantile of 0.05 counts as that quantile, what lies above the one of 0.95 as that. Immutable.
 *
 * @param attribute the attribute that peers share, such as {@code dealer.type}; empty if all judged dealers are peers
 * @param better which value is the better one
 * @param winsorise the share of the values that is cut on each side, 0 for none
 */
public record Peers(Optional<String> attribute, Better better, BigDecimal winsorise) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** All judged dealers, the highest value being the best. */
    public static final Peers ALL = new Peers(Optional.empty(), Better.HIGHER, BigDecimal.ZERO);

    private static final Shape<BigDecimal> TAIL = Shapes.DECIMAL.where(
            "a share from 0 to less than 0.5, such as 0.05", share -> share.signum() >= 0 && share.compareTo(HALF) < 0);

    private static final String DEALER = "dealer.";

    private static final Shape<String> ATTRIBUTE =
            Shapes.TEXT.where("dealer. and the name of an attribute, such as dealer.type", Peers::isAttribute);

    static final ObjectShape<Peers> SHAPE = Shape.object("peers", o -> {
        var attribute = o.optional("peers", ATTRIBUTE, Peers::attribute);
        var better = o.withDefault("better", Shapes.enumOf(Better.class), Better.HIGHER, Peers::better);
        var winsorise = o.withDefault("winsorise", TAIL, BigDecimal.ZERO, Peers::winsorise);
        return v -> new Peers(v.get(attribute), v.get(better), v.get(winsorise));
    });

    /**
     * Returns the dealers with the same attribute, the highest value being the best.
     *
     * @param attribute the attribute, such as {@code dealer.type}
     * @return the peers
     */
    public static Peers of(String attribute) {
        return new Peers(Optional.of(attribute), Better.HIGHER, BigDecimal.ZERO);
    }

    /**
     * Returns these peers with a direction.
     *
     * @param direction which value is the better one
     * @return the peers
     */
    public Peers better(Better direction) {
        return new Peers(attribute, direction, winsorise);
    }

    /**
     * Returns these peers without their tails.
     *
     * @param share the share that is cut on each side, such as 0.05
     * @return the peers
     */
    public Peers winsorise(String share) {
        return new Peers(attribute, better, ScoreShapes.number(share));
    }

    private static boolean isAttribute(String name) {
        return name.startsWith(DEALER) && name.length() > DEALER.length();
    }
}
