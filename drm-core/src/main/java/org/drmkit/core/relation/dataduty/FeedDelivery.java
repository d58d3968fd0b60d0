package org.drmkit.core.relation.dataduty;

import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * One delivery of data that one side owes the other.
 *
 * <p>D1 owes OEM its stock of week 3 by 21 January. That was recorded on 1 January; a version recorded on 22 January says that
 * it came on the 22nd, one day late, with 480 rows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, the same while it is due and when it has come
 * @param party the id of the side that provides
 * @param receiver the id of the side that receives
 * @param type what it tells
 * @param dueOn the last day on which it is on time
 * @param recordedOn the day on which this version was recorded
 * @param receivedOn the day on which it came, empty if it has not
 * @param rows how many rows it had
 * @param checksum a text by which a second delivery of the same is known
 */
public record FeedDelivery(
        String id,
        String party,
        String receiver,
        FeedType type,
        LocalDate dueOn,
        LocalDate recordedOn,
        Optional<LocalDate> receivedOn,
        Optional<Integer> rows,
        Optional<String> checksum)
        implements Recorded {

    /**
     * A delivery as JSON: {@code {"id": "W3", "party": "D1", "receiver": "OEM", "type": "STOCK", "dueOn": "2026-01-21",
     * "recordedOn": "2026-01-22", "receivedOn": "2026-01-22", "rows": 480}}.
     */
    public static final Shape<FeedDelivery> SHAPE = Shape.object("delivery of a feed", o -> {
        var id = o.required("id", Shapes.CODE, FeedDelivery::id);
        var party = o.required("party", Shapes.CODE, FeedDelivery::party);
        var receiver = o.required("receiver", Shapes.CODE, FeedDelivery::receiver);
        var type = o.required("type", Shapes.enumOf(FeedType.class), FeedDelivery::type);
        var dueOn = o.required("dueOn", Shapes.DATE, FeedDelivery::dueOn);
        var recordedOn = o.required("recordedOn", Shapes.DATE, FeedDelivery::recordedOn);
        var receivedOn = o.optional("receivedOn", Shapes.DATE, FeedDelivery::receivedOn);
        var rows = o.optional("rows", Shapes.integer(0, Integer.MAX_VALUE), FeedDelivery::rows);
        var checksum = o.optional("checksum", Shapes.TEXT, FeedDelivery::checksum);
        o.check((v, place) -> checkOrder(v.get(receivedOn), v.get(recordedOn), place));
        return v -> new FeedDelivery(
                v.get(id),
                v.get(party),
                v.get(receiver),
                v.get(type),
                v.get(dueOn),
                v.get(recordedOn),
                v.get(receivedOn),
                v.get(rows),
                v.get(checksum));
    });

    /** Checks that what has come was recorded no earlier. */
    public FeedDelivery {
        if (isTooEarly(receivedOn, recordedOn)) {
            throw new IllegalArgumentException(
                    "The delivery %s came on %s and cannot have been recorded on %s.\nMaybe the day of the first version."
                            .formatted(id, receivedOn.orElseThrow(), recordedOn));
        }
    }

    private static void checkOrder(Optional<LocalDate> receivedOn, LocalDate recordedOn, Place place) {
        if (isTooEarly(receivedOn, recordedOn)) {
            place.member("receivedOn").report(Problem.OUT_OF_RANGE, "it cannot come after it was recorded");
        }
    }

    private static boolean isTooEarly(Optional<LocalDate> receivedOn, LocalDate recordedOn) {
        return receivedOn.isPresent() && receivedOn.get().isAfter(recordedOn);
    }

    /**
     * Checks if it came by its day.
     *
     * @return true if it was received on time
     */
    public boolean isOnTime() {
        return receivedOn.isPresent() && !receivedOn.get().isAfter(dueOn);
    }
}
