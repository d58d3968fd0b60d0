package org.drmkit.core.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.trade.internal.LineStore;
import org.jspecify.annotations.Nullable;

/**
 * The next line of a ledger that is being loaded, value by value.
 *
 * <pre>{@code
 * LineWriter line = builder.line();
 * while (more()) {
 *     line.dealer("D001").product("S18_1749").date(day).quantity(10).amountMinor(100_000).add();
 * }
 * }</pre>
 *
 * <p>One writer serves all lines and makes no object for a line: two million lines and more a second. A value that is
 * null, or a text of blanks, counts as absent. What is wrong with a line is found by {@link #add()} and told when the
 * ledger is built.
 *
 * <p>Not thread-safe; load in several threads with a builder each, and {@link TradeLedger#merge merge}.
 */
public final class LineWriter {

    private final Loading loading;
    private final LineStore lines;

    LineWriter(Loading loading) {
        this.loading = loading;
        this.lines = loading.lines();
    }

    /**
     * Sets the id.
     *
     * @param value the id, null for a line without one
     * @return this
     */
    public LineWriter id(@Nullable String value) {
        return text(LineStore.ID, value);
    }

    /**
     * Sets the dealer.
     *
     * @param value the dealer
     * @return this
     */
    public LineWriter dealer(@Nullable String value) {
        return text(LineStore.DEALER, value);
    }

    /**
     * Sets the product.
     *
     * @param value the product
     * @return this
     */
    public LineWriter product(@Nullable String value) {
        return text(LineStore.PRODUCT, value);
    }

    /**
     * Sets where it was shipped to.
     *
     * @param value the region, null if it is not known
     * @return this
     */
    public LineWriter region(@Nullable String value) {
        return text(LineStore.REGION, value);
    }

    /**
     * Sets the channel.
     *
     * @param value the channel, null if it is not known
     * @return this
     */
    public LineWriter channel(@Nullable String value) {
        return text(LineStore.CHANNEL, value);
    }

    /**
     * Sets how far down the channel it was traded.
     *
     * @param value the stage, null for SELL_IN
     * @return this
     */
    public LineWriter stage(@Nullable Stage value) {
        return text(LineStore.STAGE, value == null ? null : value.name());
    }

    /**
     * Sets the line that it takes back.
     *
     * @param value the id of that line, null if there is none
     * @return this
     */
    public LineWriter reverses(@Nullable String value) {
        return text(LineStore.REVERSES, value);
    }

    /**
     * Sets the currency of the amount, so that a line in another one is found.
     *
     * @param value the code of the currency, null for that of the ledger
     * @return this
     */
    public LineWriter currency(@Nullable String value) {
        return text(LineStore.CURRENCY, value);
    }

    private LineWriter text(int place, @Nullable String value) {
        lines.cell(place).text(value);
        return this;
    }

    /**
     * Sets the day on which it happened.
     *
     * @param value the day
     * @return this
     */
    public LineWriter date(@Nullable LocalDate value) {
        lines.cell(LineStore.DATE).day(value);
        return this;
    }

    /**
     * Sets the day on which it happened.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return this
     */
    public LineWriter date(long epochDay) {
        lines.cell(LineStore.DATE).day(epochDay);
        return this;
    }

    /**
     * Sets the day on which it became known.
     *
     * @param value the day, null for that on which it happened
     * @return this
     */
    public LineWriter recordedOn(@Nullable LocalDate value) {
        lines.cell(LineStore.RECORDED_ON).day(value);
        return this;
    }

    /**
     * Sets the day on which it became known.
     *
     * @param epochDay the day, counted from 1970-01-01
     * @return this
     */
    public LineWriter recordedOn(long epochDay) {
        lines.cell(LineStore.RECORDED_ON).day(epochDay);
        return this;
    }

    /**
     * Sets the quantity.
     *
     * @param value the quantity, negative for a return
     * @return this
     */
    public LineWriter quantity(long value) {
        return quantity(value, 0);
    }

    /**
     * Sets the quantity by its digits: {@code quantity(1250, 3)} is 1.250.
     *
     * @param unscaled the digits
     * @param scale the number of digits after the point
     * @return this
     */
    public LineWriter quantity(long unscaled, int scale) {
        lines.cell(LineStore.QUANTITY).number(unscaled, scale);
        return this;
    }

    /**
     * Sets the quantity.
     *
     * @param value the quantity, negative for a return
     * @return this
     */
    public LineWriter quantity(@Nullable BigDecimal value) {
        lines.cell(LineStore.QUANTITY).decimal(value);
        return this;
    }

    /**
     * Sets the amount in minor units: 100000 is 1,000.00 in CNY, and 100,000 in JPY.
     *
     * @param value the amount, negative for a return
     * @return this
     */
    public LineWriter amountMinor(long value) {
        lines.cell(LineStore.AMOUNT).number(value, loading.schema().places());
        return this;
    }

    /**
     * Sets the amount in major units.
     *
     * @param value the amount, negative for a return
     * @return this
     */
    public LineWriter amount(@Nullable BigDecimal value) {
        lines.cell(LineStore.AMOUNT).decimal(value);
        return this;
    }

    /**
     * Sets a custom decimal column by its digits.
     *
     * @param name the name of the column
     * @param unscaled the digits
     * @param scale the number of digits after the point
     * @return this
     */
    public LineWriter decimal(String name, long unscaled, int scale) {
        int place = custom(name);
        if (place < 0) {
            loading.unknownColumn(name, BigDecimal.valueOf(unscaled, scale).toString());
        } else {
            lines.cell(place).number(unscaled, scale);
        }
        return this;
    }

    /**
     * Sets a custom decimal column.
     *
     * @param name the name of the column
     * @param value the number, null if it is absent
     * @return this
     */
    public LineWriter decimal(String name, @Nullable BigDecimal value) {
        return custom(name, value);
    }

    /**
     * Sets a custom code column.
     *
     * @param name the name of the column
     * @param value the code, null if it is absent
     * @return this
     */
    public LineWriter code(String name, @Nullable String value) {
        return custom(name, value);
    }

    /**
     * Sets a custom date column.
     *
     * @param name the name of the column
     * @param value the day, null if it is absent
     * @return this
     */
    public LineWriter date(String name, @Nullable LocalDate value) {
        return custom(name, value);
    }

    LineWriter custom(String name, @Nullable Object value) {
        int place = custom(name);
        if (place < 0) {
            loading.unknownColumn(name, String.valueOf(value));
        } else {
            lines.cell(place).object(value);
        }
        return this;
    }

    /** The place of a custom column; a record names its currency in one, too. */
    private int custom(String name) {
        int place = lines.place(name);
        return place < LineStore.CURRENCY ? -1 : place;
    }

    /** Ends the line and starts the next one. */
    public void add() {
        loading.addLine();
    }
}
