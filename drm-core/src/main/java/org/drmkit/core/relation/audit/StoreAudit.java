package org.drmkit.core.relation.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * An audit of a dealer's store on a day.
 *
 * <p>What is put right later is recorded as a new version of the audit, under the same id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param store the store, as a code
 * @param on the day of the audit
 * @param auditor who looked
 * @param findings what was found, one for each item
 * @param recordedOn the day on which this version was recorded
 */
public record StoreAudit(
        String id,
        String party,
        String store,
        LocalDate on,
        String auditor,
        List<Finding> findings,
        LocalDate recordedOn)
        implements Recorded {

    /**
     * An audit as JSON: {@code {"id": "A1", "dealer": "D1", "store": "MAIN", "on": "2026-03-10", "auditor": "AU7", "findings":
     * [{"item": "SIGN", "result": "MET"}], "recordedOn": "2026-03-11"}}.
     */
    public static final Shape<StoreAudit> SHAPE = Shape.object("store audit", o -> {
        var id = o.required("id", Shapes.CODE, StoreAudit::id);
        var party = o.required("dealer", Shapes.CODE, StoreAudit::party);
        var store = o.required("store", Shapes.CODE, StoreAudit::store);
        var on = o.required("on", Shapes.DATE, StoreAudit::on);
        var auditor = o.required("auditor", Shapes.TEXT, StoreAudit::auditor);
        var findings = o.required(
                "findings", Shapes.distinctListOf(Finding.SHAPE, "item", Finding::item), StoreAudit::findings);
        var recordedOn = o.required("recordedOn", Shapes.DATE, StoreAudit::recordedOn);
        return v -> new StoreAudit(
                v.get(id), v.get(party), v.get(store), v.get(on), v.get(auditor), v.get(findings), v.get(recordedOn));
    });

    /** Keeps a copy and checks that there is one finding for each item. */
    public StoreAudit {
        findings = List.copyOf(findings);
        if (findings.stream().map(Finding::item).distinct().count() < findings.size()) {
            throw new IllegalArgumentException(
                    "The audit %s must have one finding for each item, not %s.\nMaybe one was listed twice."
                            .formatted(id, findings));
        }
    }

    /**
     * Returns what was found about an item.
     *
     * @param item the id of the item
     * @return the finding, empty if nobody looked
     */
    public Optional<Finding> finding(String item) {
        return findings.stream().filter(one -> one.item().equals(item)).findFirst();
    }
}
