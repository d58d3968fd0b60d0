package org.drmkit.core.measure;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Bounds on the number of days between two date columns.
 *
 * <p>{@code {"from": "date", "to": "recordedOn", "<=": 30}}: from 1 March to 31 March are 30 days, which is met. The number
 * is negative if {@code to} is before {@code from}; if one of the dates is absent, the test is not met.
 *
 * <p>Counts calendar days, never business days. Immutable.
 *
 * @param from  the date column to count from
 * @param to  the date column to count to
 * @param days  the bounds
 */
public record DaysTest(String from, String to, Bounds<BigDecimal> days) {

    /** Drops trailing zeros of the limits, so that 30.0 is 30. */
    public DaysTest {
        days = days.map(Decimals::canonical);
    }

    /** How the test looks as JSON. */
    public static final Shape<DaysTest> SHAPE = Shape.object("test of days", o -> {
        var from = o.required("from", Shapes.NAME, DaysTest::from);
        var to = o.required("to", Shapes.NAME, DaysTest::to);
        var days = o.include(Bounds.shape(Shapes.DECIMAL), DaysTest::days);
        return v -> new DaysTest(v.get(from), v.get(to), v.get(days));
    });
}
