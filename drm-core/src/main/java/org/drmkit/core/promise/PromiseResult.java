package org.drmkit.core.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * What became of a promise: kept, broken, or kept in part.
 *
 * <p>A promise of weight 2 that was kept late, where late counts half, is a result of weight 2 kept to 0.5.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the promise
 * @param party the id of the side that owed it
 * @param on the day on which it was settled, one way or the other
 * @param recordedOn the day on which that was recorded
 * @param kept how much of it was kept, from 0 to 1
 * @param weight how much it counts, above 0
 */
public record PromiseResult(
        String id, String party, LocalDate on, LocalDate recordedOn, BigDecimal kept, BigDecimal weight)
        implements Recorded {

    private static final Shape<BigDecimal> SHARE = Shapes.DECIMAL.where("a share from 0 to 1", PromiseResult::isShare);

    private static final Shape<BigDecimal> WEIGHT =
            Shapes.DECIMAL.where("a weight above 0", weight -> weight.signum() > 0);

    /**
     * A result as JSON: {@code {"id": "P1", "party": "OEM", "on": "2026-03-09", "kept": 1}}, recorded on the same day and
     * of weight 1 if nothing else is said.
     */
    public static final Shape<PromiseResult> SHAPE = Shape.object("result of a promise", o -> {
        var id = o.required("id", Shapes.CODE, PromiseResult::id);
        var party = o.required("party", Shapes.CODE, PromiseResult::party);
        var on = o.required("on", Shapes.DATE, PromiseResult::on);
        var recordedOn = o.optional("recordedOn", Shapes.DATE, result -> Optional.of(result.recordedOn()));
        var kept = o.required("kept", SHARE, PromiseResult::kept);
        var weight = o.withDefault("weight", WEIGHT, BigDecimal.ONE, PromiseResult::weight);
        return v -> new PromiseResult(
                v.get(id), v.get(party), v.get(on), v.get(recordedOn).orElse(v.get(on)), v.get(kept), v.get(weight));
    });

    /** Checks the share and the weight. */
    public PromiseResult {
        if (!isShare(kept) || weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    ("The promise %s must be kept from 0 to 1 (%s) and weigh more than 0 (%s).\n"
                                    + "Maybe the share is in percent.")
                            .formatted(id, kept, weight));
        }
        weight = Decimals.canonical(weight);
        kept = Decimals.canonical(kept);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /**
     * Returns a result of weight 1 that was recorded on its day.
     *
     * @param id the id of the promise
     * @param party the id of the side that owed it
     * @param on the day on which it was settled
     * @param kept true if it was kept, false if it was broken
     * @return the result
     */
    public static PromiseResult of(String id, String party, LocalDate on, boolean kept) {
        return new PromiseResult(id, party, on, on, kept ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE);
    }
}
