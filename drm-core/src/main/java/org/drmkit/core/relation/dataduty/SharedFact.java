package org.drmkit.core.relation.dataduty;

import java.time.LocalDate;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A fact that supplier and dealer agreed to share, and who of them really sees it.
 *
 * <p>They agreed that both see D1's stock of each shop; the supplier does, the dealer has no report of it yet.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param name what was agreed to be shared
 * @param supplierSees true if the supplier sees it
 * @param dealerSees true if the dealer sees it
 * @param recordedOn the day on which this version was recorded
 */
public record SharedFact(
        String id, String party, String name, boolean supplierSees, boolean dealerSees, LocalDate recordedOn)
        implements Recorded {

    /**
     * A shared fact as JSON: {@code {"id": "N1", "dealer": "D1", "name": "stock by shop", "supplierSees": true, "dealerSees": false,
     * "recordedOn": "2026-01-05"}}.
     */
    public static final Shape<SharedFact> SHAPE = Shape.object("shared fact", o -> {
        var id = o.required("id", Shapes.CODE, SharedFact::id);
        var party = o.required("dealer", Shapes.CODE, SharedFact::party);
        var name = o.required("name", Shapes.TEXT, SharedFact::name);
        var supplierSees = o.required("supplierSees", Shapes.BOOL, SharedFact::supplierSees);
        var dealerSees = o.required("dealerSees", Shapes.BOOL, SharedFact::dealerSees);
        var recordedOn = o.required("recordedOn", Shapes.DATE, SharedFact::recordedOn);
        return v -> new SharedFact(
                v.get(id), v.get(party), v.get(name), v.get(supplierSees), v.get(dealerSees), v.get(recordedOn));
    });
}
