package org.drmkit.scoring.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;

/**
 * How the points of several criteria become those of their node.
 *
 * <p>Of 25 and 100 points with equal weights the mean is 62.5, the geometric mean 50, the harmonic mean 40 and the minimum 25: the further
 * down, the less one makes up for the other. Immutable.
 */
public sealed interface Aggregate {

    /** How an aggregate looks as JSON. */
    Union<Aggregate> SHAPE = Shape.union("aggregate", Aggregate.class, u -> {
        u.text(Common.class, Shapes.enumOf(Common.class));
        u.key("power", Power.class, Shapes.DECIMAL.map(Power::new, Power::exponent));
        u.key("owa", Ordered.class, Shapes.nonEmptyListOf(ScoreShapes.POSITIVE).map(Ordered::new, Ordered::weights));
    });

    /** The aggregates that need no more than their name. */
    enum Common implements Aggregate {
        /** The weighted mean: the sum of weight x points over the sum of weights. */
        MEAN,
        /** The weighted geometric mean; 0 as soon as one has 0 points. */
        GEOMETRIC,
        /** The weighted harmonic mean; 0 as soon as one has 0 points. */
        HARMONIC,
        /** The lowest points, whatever the weights. */
        MIN
    }

    /**
     * The weighted power mean; for exponents up to 0 it is 0 as soon as one has 0 points, and for 0 it is the geometric mean.
     *
     * @param exponent the exponent
     */
    record Power(BigDecimal exponent) implements Aggregate {}

    /**
     * Ordered weights: the first weight goes to the highest points, whichever criterion has them. If some are missing, the first weights
     * are taken, as many as are there, and divided by their sum.
     *
     * @param weights the weights, one for each criterion
     */
    record Ordered(List<BigDecimal> weights) implements Aggregate {

        /** Keeps the weights. */
        public Ordered {
            weights = List.copyOf(weights);
        }
    }
}
