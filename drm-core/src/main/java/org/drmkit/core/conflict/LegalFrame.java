package org.drmkit.core.conflict;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Which law holds where, as far as findings are labelled by it.
 *
 * <p>{@code {"DE": "EU", "US": "US"}} puts Germany and all under it into the zone EU. A region without a zone of its own has that of the
 * nearest region above, and where the policy names none, the one that the tree has as an attribute of its code. Immutable.
 *
 * @param legalZones the zone by the code of a region: {@code EU}, {@code CN}, {@code US} or another one
 * @param exclusiveBuyers how many buyers may share exclusivity in the zone EU
 */
public record LegalFrame(Map<String, String> legalZones, int exclusiveBuyers) {

    /** The zones of the tree and five buyers. */
    public static final LegalFrame STANDARD = new LegalFrame(Map.of(), 5);

    static final ObjectShape<LegalFrame> SHAPE = Shape.object("legal frame", o -> {
        var zones = o.withDefault("legalZones", Shapes.mapOf(Shapes.NAME), Map.of(), LegalFrame::legalZones);
        var buyers = o.withDefault(
                "exclusiveBuyers",
                Shapes.integer(1, Integer.MAX_VALUE),
                STANDARD.exclusiveBuyers(),
                LegalFrame::exclusiveBuyers);
        return v -> new LegalFrame(v.get(zones), v.get(buyers));
    });

    /** Puts the regions in order. */
    public LegalFrame {
        if (exclusiveBuyers < 1) {
            throw new IllegalArgumentException(
                    "The exclusiveBuyers (%s) must be at least 1.\nMaybe 5.".formatted(exclusiveBuyers));
        }
        legalZones = Collections.unmodifiableMap(new TreeMap<>(legalZones));
    }
}
