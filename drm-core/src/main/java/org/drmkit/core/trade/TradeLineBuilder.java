package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.Scalar;
import org.jspecify.annotations.Nullable;

/** Collects the values of a {@link TradeLine}. Not thread-safe. */
public final class TradeLineBuilder {

    private @Nullable String id;
    private @Nullable String dealer;
    private @Nullable String product;
    private @Nullable LocalDate date;
    private @Nullable BigDecimal quantity;
    private @Nullable BigDecimal amount;
    private @Nullable String region;
    private @Nullable String channel;
    private Stage stage = Stage.SELL_IN;
    private @Nullable LocalDate recordedOn;
    private @Nullable String reverses;
    private final Map<String, Scalar> columns = new LinkedHashMap<>();

    TradeLineBuilder() {}

    /**
     * Sets the id.
     *
     * @param value the id, none if it is not set
     * @return this
     */
    public TradeLineBuilder id(String value) {
        id = value;
        return this;
    }

    /**
     * Sets the dealer.
     *
     * @param value the dealer
     * @return this
     */
    public TradeLineBuilder dealer(String value) {
        dealer = value;
        return this;
    }

    /**
     * Sets the product.
     *
     * @param value the product
     * @return this
     */
    public TradeLineBuilder product(String value) {
        product = value;
        return this;
    }

    /**
     * Sets the day on which it happened.
     *
     * @param value the day
     * @return this
     */
    public TradeLineBuilder date(LocalDate value) {
        date = value;
        return this;
    }

    /**
     * Sets the quantity.
     *
     * @param value the quantity
     * @return this
     */
    public TradeLineBuilder quantity(BigDecimal value) {
        quantity = value;
        return this;
    }

    /**
     * Sets the quantity.
     *
     * @param value the quantity
     * @return this
     */
    public TradeLineBuilder quantity(long value) {
        return quantity(BigDecimal.valueOf(value));
    }

    /**
     * Sets the amount.
     *
     * @param value the amount in major units of the ledger's currency
     * @return this
     */
    public TradeLineBuilder amount(BigDecimal value) {
        amount = value;
        return this;
    }

    /**
     * Sets the amount.
     *
     * @param value the amount in major units of the ledger's currency, such as {@code 1000.00}
     * @return this
     * @throws NumberFormatException if it is no number
     */
    public TradeLineBuilder amount(String value) {
        return amount(new BigDecimal(value));
    }

    /**
     * Sets where it was shipped to.
     *
     * @param value the region, none if it is not set
     * @return this
     */
    public TradeLineBuilder region(String value) {
        region = value;
        return this;
    }

    /**
     * Sets the channel.
     *
     * @param value the channel, none if it is not set
     * @return this
     */
    public TradeLineBuilder channel(String value) {
        channel = value;
        return this;
    }

    /**
     * Sets how far down the channel it was traded.
     *
     * @param value the stage, SELL_IN if it is not set
     * @return this
     */
    public TradeLineBuilder stage(Stage value) {
        stage = value;
        return this;
    }

    /**
     * Sets the day on which it became known.
     *
     * @param value the day, that on which it happened if it is not set
     * @return this
     */
    public TradeLineBuilder recordedOn(LocalDate value) {
        recordedOn = value;
        return this;
    }

    /**
     * Sets the line that it takes back.
     *
     * @param value the id of that line, none if it is not set
     * @return this
     */
    public TradeLineBuilder reverses(String value) {
        reverses = value;
        return this;
    }

    /**
     * Sets a custom column.
     *
     * @param name the name of the column
     * @param value the value
     * @return this
     */
    public TradeLineBuilder column(String name, Scalar value) {
        columns.put(name, value);
        return this;
    }

    /**
     * Sets a custom decimal column.
     *
     * @param name the name of the column
     * @param value the number
     * @return this
     */
    public TradeLineBuilder decimal(String name, BigDecimal value) {
        return column(name, Scalar.of(value));
    }

    /**
     * Sets a custom code column.
     *
     * @param name the name of the column
     * @param value the code
     * @return this
     */
    public TradeLineBuilder code(String name, String value) {
        return column(name, Scalar.code(value));
    }

    /**
     * Sets a custom date column.
     *
     * @param name the name of the column
     * @param value the day
     * @return this
     */
    public TradeLineBuilder date(String name, LocalDate value) {
        return code(name, value.toString());
    }

    /**
     * Builds the line.
     *
     * @return the line
     * @throws IllegalArgumentException if dealer, product, date, quantity or amount is not set
     */
    public TradeLine build() {
        if (dealer == null || product == null || date == null || quantity == null || amount == null) {
            throw new IllegalArgumentException("The line (%s) has no %s.".formatted(id, String.join(", ", missing())));
        }
        return new TradeLine(
                Optional.ofNullable(id),
                dealer,
                product,
                date,
                quantity,
                amount,
                Optional.ofNullable(region),
                Optional.ofNullable(channel),
                stage,
                recordedOn == null ? date : recordedOn,
                Optional.ofNullable(reverses),
                columns);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        addIfNull(missing, "dealer", dealer);
        addIfNull(missing, "product", product);
        addIfNull(missing, "date", date);
        addIfNull(missing, "quantity", quantity);
        addIfNull(missing, "amount", amount);
        return missing;
    }

    private static void addIfNull(List<String> missing, String name, @Nullable Object value) {
        if (value == null) {
            missing.add(name);
        }
    }
}
