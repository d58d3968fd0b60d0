package org.drmkit.scoring.selection;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.scoring.statistic.Interval;

/** The shapes of numbers that are computed with in floating point. */
final class Numbers {

    static final Shape<Double> ANY = Shapes.DECIMAL.map(BigDecimal::doubleValue, BigDecimal::valueOf);

    static final Shape<Double> FROM_ZERO = ANY.where("a number from 0", number -> number >= 0);

    static final Shape<Double> SHARE = ANY.where("a share from 0 to 1", number -> number >= 0 && number <= 1);

    static final Shape<Interval> INTERVAL = Shapes.listOf(ANY, 2, 2)
            .map(ends -> new Interval(ends.get(0), ends.get(1)), interval -> List.of(interval.from(), interval.to()));

    private Numbers() {}
}
