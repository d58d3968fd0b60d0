package org.drmkit.scoring.scorecard;

import java.util.Optional;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * With whom a dealer is compared, and in which direction.
 *
 * <p>By {@code {"peers": "dealer.type", "better": "LOWER"}} a shop is compared with shops, and the lowest value is the best. Dealers who
 * do not have the attribute are compared with each other. Immutable.
 *
 * @param attribute the attribute that peers share, such as {@code dealer.type}; empty if all judged dealers are peers
 * @param better which value is the better one
 */
public record Peers(Optional<String> attribute, Better better) {

    /** All judged dealers, the highest value being the best. */
    public static final Peers ALL = new Peers(Optional.empty(), Better.HIGHER);

    private static final String DEALER = "dealer.";

    private static final Shape<String> ATTRIBUTE =
            Shapes.TEXT.where("dealer. and the name of an attribute, such as dealer.type", Peers::isAttribute);

    static final ObjectShape<Peers> SHAPE = Shape.object("peers", o -> {
        var attribute = o.optional("peers", ATTRIBUTE, Peers::attribute);
        var better = o.withDefault("better", Shapes.enumOf(Better.class), Better.HIGHER, Peers::better);
        return v -> new Peers(v.get(attribute), v.get(better));
    });

    private static boolean isAttribute(String name) {
        return name.startsWith(DEALER) && name.length() > DEALER.length();
    }
}
