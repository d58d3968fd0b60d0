package org.drmkit.core.relation.supply;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * That one party supplies another for some time.
 *
 * @param id the id
 * @param upstream the id of the side that supplies
 * @param party the id of the side that is supplied
 * @param kind what it does for the other
 * @param product the product, as a code; empty for all
 * @param days the days, open while it lasts
 * @param recordedOn the day on which this version was recorded
 */
public record SupplyLink(
        String id,
        String upstream,
        String party,
        Kind kind,
        Optional<String> product,
        DateRange days,
        LocalDate recordedOn)
        implements Recorded {

    /** What a side does for another. */
    public enum Kind {
        /** It sells goods to it. */
        SUPPLIES,
        /** It serves its customers. */
        SERVICES
    }

    /** A link as JSON: {@code {"id": "S1", "upstream": "OEM", "party": "D1", "from": "2025-01-01", "recordedOn": "2025-01-01"}}. */
    public static final Shape<SupplyLink> SHAPE = Shape.object("supply link", o -> {
        var id = o.required("id", Shapes.CODE, SupplyLink::id);
        var upstream = o.required("upstream", Shapes.CODE, SupplyLink::upstream);
        var party = o.required("party", Shapes.CODE, SupplyLink::party);
        var kind = o.withDefault("kind", Shapes.enumOf(Kind.class), Kind.SUPPLIES, SupplyLink::kind);
        var product = o.optional("product", Shapes.CODE, SupplyLink::product);
        var days = o.include(DateRange.SHAPE, SupplyLink::days);
        var recordedOn = o.required("recordedOn", Shapes.DATE, SupplyLink::recordedOn);
        o.check((v, place) -> checkSides(v.get(upstream), v.get(party), place));
        return v -> new SupplyLink(
                v.get(id), v.get(upstream), v.get(party), v.get(kind), v.get(product), v.get(days), v.get(recordedOn));
    });

    /** Checks that there are two sides. */
    public SupplyLink {
        if (upstream.equals(party)) {
            throw new IllegalArgumentException(
                    "The link %s must be between two parties, not of %s to itself.\nMaybe a branch has an id of its own."
                            .formatted(id, party));
        }
    }

    private static void checkSides(String upstream, String party, Place place) {
        if (upstream.equals(party)) {
            place.member("party").report(Problem.OUT_OF_RANGE, "nobody supplies itself");
        }
    }

    /** Checks if it holds on a day for a product; for the empty product, if it is a link for all products. */
    boolean holds(LocalDate day, Optional<String> wanted) {
        return kind == Kind.SUPPLIES && days.contains(day) && (product.isEmpty() || product.equals(wanted));
    }
}
