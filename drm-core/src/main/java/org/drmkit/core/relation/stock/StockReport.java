package org.drmkit.core.relation.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;

/**
 * The movements of a product at a dealer in a period, and the stock that it declared at the end.
 *
 * <p>D1 opened April with 1,000, bought 500, sold 420, sent 30 back and lost 10: 1,040 are expected. It declared 980.
 *
 * <p>Quantities are in the unit of the product. Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the dealer
 * @param product the product, as a code
 * @param period the days, with beginning and end
 * @param opening the stock at the beginning
 * @param sellIn what came from the supplier
 * @param sellThrough what went to customers
 * @param returned what went back to the supplier
 * @param damaged what was lost
 * @param closing the stock that was declared at the end, empty if none was
 * @param recordedOn the day on which this version was recorded
 */
public record StockReport(
        String id,
        String party,
        String product,
        DateRange period,
        BigDecimal opening,
        BigDecimal sellIn,
        BigDecimal sellThrough,
        BigDecimal returned,
        BigDecimal damaged,
        Optional<BigDecimal> closing,
        LocalDate recordedOn)
        implements Recorded {

    private static final Shape<BigDecimal> QUANTITY =
            Shapes.DECIMAL.where("a quantity from 0 on", value -> value.signum() >= 0);

    /**
     * A report as JSON: {@code {"id": "S4", "dealer": "D1", "product": "AC", "from": "2026-04-01", "to": "2026-05-01",
     * "opening": 1000, "sellIn": 500, "sellThrough": 420, "returned": 30, "damaged": 10, "closing": 980, "recordedOn":
     * "2026-05-04"}}.
     */
    public static final Shape<StockReport> SHAPE = Shape.object("stock report", o -> {
        var id = o.required("id", Shapes.CODE, StockReport::id);
        var party = o.required("dealer", Shapes.CODE, StockReport::party);
        var product = o.required("product", Shapes.CODE, StockReport::product);
        var period = o.include(DateRange.SHAPE, StockReport::period);
        var opening = o.required("opening", QUANTITY, StockReport::opening);
        var sellIn = o.required("sellIn", QUANTITY, StockReport::sellIn);
        var sellThrough = o.required("sellThrough", QUANTITY, StockReport::sellThrough);
        var returned = o.withDefault("returned", QUANTITY, BigDecimal.ZERO, StockReport::returned);
        var damaged = o.withDefault("damaged", QUANTITY, BigDecimal.ZERO, StockReport::damaged);
        var closing = o.optional("closing", QUANTITY, StockReport::closing);
        var recordedOn = o.required("recordedOn", Shapes.DATE, StockReport::recordedOn);
        o.check((v, place) -> checkEnd(v.get(period), place));
        return v -> new StockReport(
                v.get(id),
                v.get(party),
                v.get(product),
                v.get(period),
                v.get(opening),
                v.get(sellIn),
                v.get(sellThrough),
                v.get(returned),
                v.get(damaged),
                v.get(closing),
                v.get(recordedOn));
    });

    /** Checks that nothing is negative and the period has an end. */
    public StockReport {
        List<BigDecimal> quantities =
                List.of(opening, sellIn, sellThrough, returned, damaged, closing.orElse(BigDecimal.ZERO));
        if (period.isOpen() || quantities.stream().anyMatch(value -> value.signum() < 0)) {
            throw new IllegalArgumentException(
                    "The report %s (%s) must have an end and no negative quantity, not %s.\nMaybe a return is counted twice."
                            .formatted(id, period, quantities));
        }
        opening = Decimals.canonical(opening);
        sellIn = Decimals.canonical(sellIn);
        sellThrough = Decimals.canonical(sellThrough);
        returned = Decimals.canonical(returned);
        damaged = Decimals.canonical(damaged);
        closing = closing.map(Decimals::canonical);
    }

    private static void checkEnd(DateRange period, Place place) {
        if (period.isOpen()) {
            place.report(Problem.MISSING_MEMBER, "the member to is missing");
        }
    }

    /**
     * Returns the stock that the movements lead to.
     *
     * @return opening and bought, less sold, returned and damaged; it may be negative, if more was sold than there was
     */
    public BigDecimal expected() {
        return opening.add(sellIn).subtract(sellThrough).subtract(returned).subtract(damaged);
    }

    /**
     * Returns by how much the declared stock differs from the expected one.
     *
     * @return declared less expected, empty if none was declared
     */
    public Optional<BigDecimal> difference() {
        return closing.map(declared -> declared.subtract(expected()));
    }

    /**
     * Checks if the declared stock agrees with the movements.
     *
     * @param tolerance the largest difference of the expected stock that is tolerated, such as 0.03
     * @return true if there is a declared stock within the tolerance
     */
    public boolean reconciles(BigDecimal tolerance) {
        return difference()
                .filter(off -> off.abs().compareTo(expected().abs().multiply(tolerance)) <= 0)
                .isPresent();
    }

    /**
     * Checks if more was bought than sold on by too much.
     *
     * @param line the ratio of bought to sold above which it is suspicious, such as 1.3
     * @return true if something was bought and the ratio is above the line
     */
    public boolean isStuffed(BigDecimal line) {
        return sellIn.compareTo(sellThrough.multiply(line)) > 0;
    }
}
