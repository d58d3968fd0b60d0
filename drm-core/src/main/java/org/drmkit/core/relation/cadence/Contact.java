package org.drmkit.core.relation.cadence;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * A contact between the supplier and a dealer.
 *
 * <p>On 19 January D1 was visited by the supplier, to plan the spring; that was recorded on 20 January. Where a system does not
 * say who sought the contact, nobody did: it is UNKNOWN and not the dealer's.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param on the day
 * @param recordedOn the day on which it was recorded
 * @param mode how
 * @param initiator who sought it
 * @param topic what it was about
 */
public record Contact(
        String id,
        String party,
        LocalDate on,
        LocalDate recordedOn,
        ContactMode mode,
        Initiator initiator,
        Optional<String> topic)
        implements Recorded {

    /**
     * A contact as JSON: {@code {"id": "V1", "dealer": "D1", "on": "2026-01-19", "recordedOn": "2026-01-20", "mode": "VISIT",
     * "initiator": "SUPPLIER"}}.
     */
    public static final Shape<Contact> SHAPE = Shape.object("contact", o -> {
        var id = o.required("id", Shapes.CODE, Contact::id);
        var party = o.required("dealer", Shapes.CODE, Contact::party);
        var on = o.required("on", Shapes.DATE, Contact::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Contact::recordedOn);
        var mode = o.required("mode", Shapes.enumOf(ContactMode.class), Contact::mode);
        var initiator =
                o.withDefault("initiator", Shapes.enumOf(Initiator.class), Initiator.UNKNOWN, Contact::initiator);
        var topic = o.optional("topic", Shapes.TEXT, Contact::topic);
        return v -> new Contact(
                v.get(id), v.get(party), v.get(on), v.get(recordedOn), v.get(mode), v.get(initiator), v.get(topic));
    });
}
