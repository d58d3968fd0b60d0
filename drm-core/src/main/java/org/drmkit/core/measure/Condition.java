package org.drmkit.core.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.network.DealerNetwork;

/**
 * A condition on a trade line: tests of its columns, all of which must hold, and conditions combined.
 *
 * <p>{@code {"region": {"under": ["EAST"]}, "quantity": {">=": 5}, "not": {"product": {"in": ["C2"]}}}} are the lines into
 * the east with five pieces or more, but for C2. Columns are {@code product, region, channel, date, month} (1 to 12),
 * {@code recordedOn, receivedOn} (for receipts), {@code quantity, amount, unitPrice, dealer}, an attribute
 * {@code dealer.X} as of the line's date, and declared custom columns. A test of an absent column does not hold.
 *
 * <p>A mirror of its JSON object. Immutable; equal whatever the order of the columns.
 *
 * @param columns  the test of each column
 * @param any  conditions of which at least one must hold; empty if not said
 * @param all  conditions all of which must hold; empty if not said
 * @param not  a condition that must not hold
 * @param days  a test of the days between two dates
 */
public record Condition(
        Map<String, ColumnTest> columns,
        List<Condition> any,
        List<Condition> all,
        Optional<Condition> not,
        Optional<DaysTest> days) {

    /** How a condition looks as JSON: an object whose other members are columns. */
    public static final Shape<Condition> SHAPE = Shape.object("condition", o -> {
        var columns = o.rest(Shapes.NAME, ColumnTest.SHAPE, Condition::columns);
        var any = o.withDefault(
                "any",
                Shapes.nonEmptyListOf(Shape.lazy(() -> Condition.SHAPE)),
                List.of(),
                condition -> condition.any());
        var all = o.withDefault(
                "all",
                Shapes.nonEmptyListOf(Shape.lazy(() -> Condition.SHAPE)),
                List.of(),
                condition -> condition.all());
        var not = o.optional("not", Shape.lazy(() -> Condition.SHAPE), Condition::not);
        var days = o.optional("days", DaysTest.SHAPE, condition -> condition.days());
        return v -> new Condition(v.get(columns), v.get(any), v.get(all), v.get(not), v.get(days));
    });

    private static final Condition ALWAYS =
            new Condition(Map.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /** Keeps the parts in their order. */
    public Condition {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        any = List.copyOf(any);
        all = List.copyOf(all);
    }

    /**
     * Returns the condition that every line meets.
     *
     * @return the empty condition
     */
    public static Condition always() {
        return ALWAYS;
    }

    /**
     * Returns the condition that a column's code belongs to a set.
     *
     * @param column  the column
     * @param codes  the set
     * @return the condition
     */
    public static Condition of(String column, CodeSet codes) {
        return ALWAYS.and(column, codes);
    }

    /**
     * Returns the condition that a column's value keeps bounds.
     *
     * @param column  the column
     * @param bounds  the bounds
     * @return the condition
     */
    public static Condition of(String column, Bounds<Literal> bounds) {
        return ALWAYS.and(column, bounds);
    }

    /**
     * Returns the condition that at least one of some conditions holds.
     *
     * @param conditions  the conditions
     * @return the condition
     */
    public static Condition any(List<Condition> conditions) {
        return new Condition(Map.of(), conditions, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the condition that all of some conditions hold.
     *
     * @param conditions  the conditions
     * @return the condition
     */
    public static Condition all(List<Condition> conditions) {
        return new Condition(Map.of(), List.of(), conditions, Optional.empty(), Optional.empty());
    }

    /**
     * Returns the condition on the days between two dates.
     *
     * @param test  the test
     * @return the condition
     */
    public static Condition days(DaysTest test) {
        return new Condition(Map.of(), List.of(), List.of(), Optional.empty(), Optional.of(test));
    }

    /**
     * Returns this condition with one more column tested.
     *
     * @param column  the column
     * @param codes  the set that its code must belong to, in place of what was asked of it before
     * @return the condition
     */
    public Condition and(String column, CodeSet codes) {
        return with(column, codes);
    }

    /**
     * Returns this condition with one more column tested.
     *
     * @param column  the column
     * @param bounds  the bounds that its value must keep, in place of what was asked of it before
     * @return the condition
     */
    public Condition and(String column, Bounds<Literal> bounds) {
        return with(column, new ColumnTest.Within(bounds));
    }

    private Condition with(String column, ColumnTest test) {
        Map<String, ColumnTest> tests = new LinkedHashMap<>(columns);
        tests.put(column, test);
        return new Condition(tests, any, all, not, days);
    }

    /**
     * Returns the condition that this one does not hold.
     *
     * @return the condition {@code {"not": ...}}
     */
    public Condition negated() {
        return new Condition(Map.of(), List.of(), List.of(), Optional.of(this), Optional.empty());
    }

    /**
     * Checks columns and codes against what a network knows.
     *
     * @param network  the network
     * @param basis  when lines count, on which the columns depend
     * @param at  where the condition stands
     * @param problems  what to report to
     */
    public void check(DealerNetwork network, Basis basis, Pointer at, Problems problems) {
        new ConditionCheck(new LineColumns(network, basis), problems).check(this, at);
    }

    /**
     * Checks if every line meets it because nothing is asked.
     *
     * @return true for the empty condition
     */
    public boolean isAlways() {
        return equals(ALWAYS);
    }
}
