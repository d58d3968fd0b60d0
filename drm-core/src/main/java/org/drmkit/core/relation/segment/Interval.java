package org.drmkit.core.relation.segment;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Numbers from one on up to another, exclusive.
 *
 * @param from the first number, empty for no lower end
 * @param to the first number that is too large, empty for no upper end
 */
public record Interval(Optional<BigDecimal> from, Optional<BigDecimal> to) {

    /** An interval as JSON: {@code {"from": 1000, "to": 5000}}, either of which may be left out. */
    public static final Shape<Interval> SHAPE = Shape.object("interval", o -> {
        var from = o.optional("from", Shapes.DECIMAL, Interval::from);
        var to = o.optional("to", Shapes.DECIMAL, Interval::to);
        return v -> new Interval(v.get(from), v.get(to));
    });

    /** Checks the order. */
    public Interval {
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            throw new IllegalArgumentException("The interval must end (%s) above its beginning (%s).\nMaybe swap them."
                    .formatted(to.get(), from.get()));
        }
        from = from.map(Decimals::canonical);
        to = to.map(Decimals::canonical);
    }

    /**
     * Checks if a number is in it.
     *
     * @param value the number
     * @return true if it is not below the beginning and below the end
     */
    public boolean contains(BigDecimal value) {
        return from.map(first -> value.compareTo(first) >= 0).orElse(true)
                && to.map(end -> value.compareTo(end) < 0).orElse(true);
    }
}
