package org.drmkit.core.measure;

import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.Aggregation.Extreme;
import org.drmkit.core.measure.Aggregation.Sum;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.ColumnType;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeSchema;

/**
 * A figure that is taken from the trade lines of a party in a window of time.
 *
 * <p>{@code {"sum": "amount", "where": {"product": {"under": ["CLASSIC"]}}}} over lines of 100.00 (CLASSIC), 40.00 (PARTS)
 * and -30.00 (a return of CLASSIC) is 70.00. In Java it reads alike:
 * {@code Measure.sum("amount").where(Condition.of("product", CodeSet.under("CLASSIC")))}.
 *
 * <p>Says nothing about when; a formula names the period. Immutable.
 *
 * @param aggregation  what is made of the lines that count
 * @param where  the condition that a line must meet
 * @param stage  the stage of trade that a line must belong to
 * @param on  when a line counts
 */
public record Measure(Aggregation aggregation, Condition where, Stage stage, Basis on) {

    /** How a measure looks as JSON, with any table. */
    public static final Shape<Measure> SHAPE = shape(Names.any("table"));

    private static final Set<String> DATES = Set.of("date", "recordedOn", LineColumns.RECEIVED_ON);

    /**
     * Returns how a measure looks as JSON.
     *
     * @param tables  the tables that may be named
     * @return the shape
     */
    public static Shape<Measure> shape(Names tables) {
        return Shape.object("measure", o -> {
            var aggregation = o.include(AggregationShape.of(tables), Measure::aggregation);
            var where = o.withDefault("where", Condition.SHAPE, Condition.always(), measure -> measure.where());
            var stage = o.withDefault("stage", Shapes.enumOf(Stage.class), Stage.SELL_IN, measure -> measure.stage());
            var on = o.withDefault("on", Shapes.enumOf(Basis.class), Basis.BOOKED, measure -> measure.on());
            return v -> new Measure(v.get(aggregation), v.get(where), v.get(stage), v.get(on));
        });
    }

    /**
     * Returns a measure of all lines that are sold in, as booked.
     *
     * @param aggregation  what is made of the lines
     * @return the measure
     */
    public static Measure of(Aggregation aggregation) {
        return new Measure(aggregation, Condition.always(), Stage.SELL_IN, Basis.BOOKED);
    }

    /**
     * Returns the sum of a column.
     *
     * @param column  {@code amount}, {@code quantity} or a declared decimal column
     * @return the measure
     */
    public static Measure sum(String column) {
        return of(new Aggregation.Sum(column, Optional.empty(), false));
    }

    /**
     * Returns the sum of a column times a factor, exactly.
     *
     * @param column  {@code amount}, {@code quantity} or a declared decimal column
     * @param factor  the factor of each line
     * @return the measure
     */
    public static Measure sum(String column, Factor factor) {
        return of(new Aggregation.Sum(column, Optional.of(factor), false));
    }

    /**
     * Returns the sum of a column times a factor, rounded on each line.
     *
     * @param column  {@code amount}, {@code quantity} or a declared decimal column
     * @param factor  the factor of each line
     * @return the measure
     */
    public static Measure sumRoundedByLine(String column, Factor factor) {
        return of(new Aggregation.Sum(column, Optional.of(factor), true));
    }

    /**
     * Returns the number of lines.
     *
     * @return the measure
     */
    public static Measure count() {
        return of(new Aggregation.Count());
    }

    /**
     * Returns the number of different values.
     *
     * @param key  what the values are, such as {@code product@1}
     * @return the measure
     * @throws IllegalArgumentException if the key is not of the form that {@link DistinctKey} describes
     */
    public static Measure distinct(String key) {
        return of(new Aggregation.Distinct(DistinctKey.parse(key), Optional.empty()));
    }

    /**
     * Returns the earliest date.
     *
     * @param column  a date column
     * @return the measure
     */
    public static Measure first(String column) {
        return of(new Extreme(Extreme.Kind.FIRST, column));
    }

    /**
     * Returns the latest date.
     *
     * @param column  a date column
     * @return the measure
     */
    public static Measure last(String column) {
        return of(new Extreme(Extreme.Kind.LAST, column));
    }

    /**
     * Returns the least value.
     *
     * @param column  a decimal or date column
     * @return the measure
     */
    public static Measure min(String column) {
        return of(new Extreme(Extreme.Kind.MIN, column));
    }

    /**
     * Returns the greatest value.
     *
     * @param column  a decimal or date column
     * @return the measure
     */
    public static Measure max(String column) {
        return of(new Extreme(Extreme.Kind.MAX, column));
    }

    /**
     * Returns this measure of other lines.
     *
     * @param condition  the condition that a line must meet
     * @return the measure
     */
    public Measure where(Condition condition) {
        return new Measure(aggregation, condition, stage, on);
    }

    /**
     * Returns this measure of another stage of trade.
     *
     * @param other  the stage
     * @return the measure
     */
    public Measure stage(Stage other) {
        return new Measure(aggregation, where, other, on);
    }

    /**
     * Returns this measure with lines that count at another time.
     *
     * @param basis  when a line counts
     * @return the measure
     */
    public Measure on(Basis basis) {
        return new Measure(aggregation, where, stage, basis);
    }

    /**
     * Returns the rate table that it multiplies by.
     *
     * @return the table's name, empty if it needs none
     */
    public Optional<String> table() {
        return aggregation instanceof Sum sum && sum.times().orElse(null) instanceof Factor.Table table
                ? Optional.of(table.name())
                : Optional.empty();
    }

    /**
     * Checks if the figure is a date, which is for tests only.
     *
     * @param schema  what trade lines look like
     * @return true for the extreme of a date column
     */
    public boolean isDate(TradeSchema schema) {
        return aggregation instanceof Extreme extreme
                && (DATES.contains(extreme.column()) || schema.columns().get(extreme.column()) == ColumnType.DATE);
    }

    /**
     * Checks columns and codes against what a network knows.
     *
     * @param network  the network
     * @param at  where the measure stands
     * @param problems  what to report to
     */
    public void check(DealerNetwork network, Pointer at, Problems problems) {
        new MeasureCheck(network, on, problems).check(this, at);
    }
}
