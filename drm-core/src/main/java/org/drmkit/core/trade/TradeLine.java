package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.number.Fraction;

/**
 * One line of trade: a dealer bought or sold so much of a product on a day.
 *
 * <p>10 pieces for 1,000.00 on 10 January are a line; 2 of them sent back in May are another one, of -2 pieces and -200.00, that {@code reverses} the first
 * and is judged by it. A return that cannot name its sale is a line with a negative quantity or amount.
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

    /** Drops zeros at the end of numbers, so that 10 and 10.00 are the same quantity. */
    public TradeLine {
        if (dealer.isEmpty() || product.isEmpty()) {
            throw new IllegalArgumentException(
                    "The dealer (%s) and the product (%s) of a line must not be empty.".formatted(dealer, product));
        }
        quantity = new Scalar.Decimal(quantity).value();
        amount = new Scalar.Decimal(amount).value();
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
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
