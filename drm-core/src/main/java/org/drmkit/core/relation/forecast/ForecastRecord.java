package org.drmkit.core.relation.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;

/**
 * A quantity of a product that was foreseen for a period, or that came.
 *
 * <p>On 10 December D1 foresaw 150 pieces of T1 for February. A revised forecast is a record of its own, with an id of its own: the
 * last one that was recorded before the period began is the one that is judged. A correction of the actual quantity is another
 * version of the same record.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the dealer whose trade it is about
 * @param origin whose figure it is
 * @param product the product, as a code
 * @param period the days, with beginning and end
 * @param quantity the quantity, from 0 on
 * @param recordedOn the day on which it was recorded
 */
public record ForecastRecord(
        String id,
        String party,
        Origin origin,
        String product,
        DateRange period,
        BigDecimal quantity,
        LocalDate recordedOn)
        implements Recorded {

    /**
     * A record as JSON: {@code {"id": "F1", "dealer": "D1", "origin": "DEALER", "product": "T1", "from": "2026-02-01", "to":
     * "2026-03-01", "quantity": 150, "recordedOn": "2025-12-10"}}.
     */
    public static final Shape<ForecastRecord> SHAPE = Shape.object("forecast", o -> {
        var id = o.required("id", Shapes.CODE, ForecastRecord::id);
        var party = o.required("dealer", Shapes.CODE, ForecastRecord::party);
        var origin = o.required("origin", Shapes.enumOf(Origin.class), ForecastRecord::origin);
        var product = o.required("product", Shapes.CODE, ForecastRecord::product);
        var period = o.include(DateRange.SHAPE, ForecastRecord::period);
        var quantity = o.required(
                "quantity",
                Shapes.DECIMAL.where("a quantity from 0 on", value -> value.signum() >= 0),
                ForecastRecord::quantity);
        var recordedOn = o.required("recordedOn", Shapes.DATE, ForecastRecord::recordedOn);
        o.check((v, place) -> checkEnd(v.get(period), place));
        return v -> new ForecastRecord(
                v.get(id),
                v.get(party),
                v.get(origin),
                v.get(product),
                v.get(period),
                v.get(quantity),
                v.get(recordedOn));
    });

    /** Checks the quantity and the period. */
    public ForecastRecord {
        if (quantity.signum() < 0 || period.isOpen()) {
            throw new IllegalArgumentException(
                    "The quantity (%s) of %s must not be negative, and its period (%s) must have an end.\nMaybe returns are a record of their own."
                            .formatted(quantity, id, period));
        }
        quantity = Decimals.canonical(quantity);
    }

    private static void checkEnd(DateRange period, Place place) {
        if (period.isOpen()) {
            place.report(Problem.MISSING_MEMBER, "the member to is missing");
        }
    }

    /** Checks if it was recorded before its period began. */
    boolean isAhead() {
        return recordedOn.isBefore(period.from());
    }
}
