package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.fact.Scalar.Decimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Fraction;

/**
 * One line of trade: a dealer bought or sold so much of a product on a day.
 *
 * <p>10 pieces for 1,000.00 on 10 January are a line; 2 of them sent back in May are another one, of -2 pieces and
 * -200.00, that {@code reverses} the first and is judged by it. A return that cannot name its sale is a line with a
 * negative quantity or amount.
 *
 * <p>A row for people and small examples; a ledger keeps columns. Immutable and thread-safe.
 *
 * @param id the id, by which returns and receipts refer to the line and repeated deliveries of it are recognised
 * @param dealer the dealer
 * @param product the product
 * @param date the day on which it happened
 * @param quantity the quantity, negative for a return
 * @param amount the amount in the ledger's currency, negative for a return
 * @param region where it was shipped to
 * @param channel the channel
 * @param stage how far down the channel
 * @param recordedOn the day on which it became known
 * @param reverses the id of the line that it takes back
 * @param columns the values of custom columns by name; a date is the code of its ISO text
 */
public record TradeLine(
        Optional<String> id,
        String dealer,
        String product,
        LocalDate date,
        BigDecimal quantity,
        BigDecimal amount,
        Optional<String> region,
        Optional<String> channel,
        Stage stage,
        LocalDate recordedOn,
        Optional<String> reverses,
        Map<String, Scalar> columns) {

    /** A number, or a text that stays as it is: 007 is no number, and the code 7 is written as {"code": "7"}. */
    private static final Shape<Scalar> COLUMN =
            Scalar.SHAPE.where("an exact number or a code", value -> !(value instanceof Scalar.Approximate));

    /**
     * A line as JSON: {@code {"id": "L1", "dealer": "D1", "product": "C1", "date": "2026-01-10", "quantity": 10,
     * "amount": 1000.00}}, custom columns beside the others. Whether a custom column is declared, and with which type,
     * is for the ledger to say.
     */
    public static final Shape<TradeLine> SHAPE = Shape.object("trade line", o -> {
        var id = o.optional("id", Shapes.CODE, TradeLine::id);
        var dealer = o.required("dealer", Shapes.CODE, TradeLine::dealer);
        var product = o.required("product", Shapes.CODE, TradeLine::product);
        var date = o.required("date", Shapes.DATE, TradeLine::date);
        var quantity = o.required("quantity", Shapes.DECIMAL, TradeLine::quantity);
        var amount = o.required("amount", Shapes.DECIMAL, TradeLine::amount);
        var region = o.optional("region", Shapes.CODE, TradeLine::region);
        var channel = o.optional("channel", Shapes.CODE, TradeLine::channel);
        var stage = o.withDefault("stage", Shapes.enumOf(Stage.class), Stage.SELL_IN, TradeLine::stage);
        var recordedOn = o.optional("recordedOn", Shapes.DATE, TradeLine::recordedLater);
        var reverses = o.optional("reverses", Shapes.CODE, TradeLine::reverses);
        var columns = o.rest(Shapes.NAME, COLUMN, TradeLine::columns);
        return v -> new TradeLine(
                v.get(id),
                v.get(dealer),
                v.get(product),
                v.get(date),
                v.get(quantity),
                v.get(amount),
                v.get(region),
                v.get(channel),
                v.get(stage),
                v.get(recordedOn).orElse(v.get(date)),
                v.get(reverses),
                v.get(columns));
    });

    /** Drops zeros at the end of numbers, so that 10 and 10.00 are the same quantity. */
    public TradeLine {
        if (dealer.isEmpty() || product.isEmpty()) {
            throw new IllegalArgumentException(
                    "The dealer (%s) and the product (%s) of a line must not be empty.".formatted(dealer, product));
        }
        quantity = new Decimal(quantity).value();
        amount = new Decimal(amount).value();
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        columns.forEach(TradeLine::checkExact);
    }

    private static void checkExact(String name, Scalar value) {
        if (value instanceof Scalar.Approximate) {
            throw new IllegalArgumentException(
                    "The column (%s) of a trade line must be exact, but %s is approximate.\nMaybe round it to a decimal."
                            .formatted(name, value));
        }
    }

    private Optional<LocalDate> recordedLater() {
        return recordedOn.equals(date) ? Optional.empty() : Optional.of(recordedOn);
    }

    /**
     * Starts a line.
     *
     * @return the builder
     */
    public static TradeLineBuilder builder() {
        return new TradeLineBuilder();
    }

    /**
     * Tests whether the line takes something back.
     *
     * @return whether it reverses a line or has a negative quantity or amount
     */
    public boolean isReturn() {
        return reverses.isPresent() || quantity.signum() < 0 || amount.signum() < 0;
    }

    /**
     * Returns the price of one unit.
     *
     * @return amount / quantity, empty at quantity 0
     */
    public Optional<Fraction> unitPrice() {
        return quantity.signum() == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(amount).dividedBy(Fraction.of(quantity)));
    }
}
