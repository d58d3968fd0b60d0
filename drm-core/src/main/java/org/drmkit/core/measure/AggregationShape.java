package org.drmkit.core.measure;

import java.util.List;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.measure.Aggregation.Count;
import org.drmkit.core.measure.Aggregation.Distinct;
import org.drmkit.core.measure.Aggregation.Extreme;
import org.drmkit.core.measure.Aggregation.Sum;

/** How the aggregation of a measure looks: an object with the one member that says what is made of the lines. */
final class AggregationShape {

    private AggregationShape() {}

    static Union<Aggregation> of(Names tables) {
        return Shape.union("aggregation", Aggregation.class, u -> {
            u.object("sum", Sum.class, sum(tables));
            u.key(
                    "count",
                    Count.class,
                    Shapes.oneOf("word", List.of("lines")).map(word -> new Count(), count -> "lines"));
            u.object("distinct", Distinct.class, distinct());
            for (Extreme.Kind kind : Extreme.Kind.values()) {
                u.key(kind.word(), Extreme.class, extreme -> extreme.kind() == kind, extreme(kind));
            }
        });
    }

    private static ObjectShape<Sum> sum(Names tables) {
        return Shape.object("sum", o -> {
            var column = o.required("sum", Shapes.NAME, Sum::column);
            var times = o.optional("times", Factor.shape(tables), Sum::times);
            var round = o.withDefault("round", ROUND, false, Sum::roundLine);
            return v -> new Sum(v.get(column), v.get(times), v.get(round));
        });
    }

    private static final Shape<Boolean> ROUND =
            Shapes.oneOf("rounding", List.of("LINE")).map(word -> true, round -> "LINE");

    private static ObjectShape<Distinct> distinct() {
        return Shape.object("distinct", o -> {
            var key = o.required("distinct", DistinctKey.SHAPE, Distinct::key);
            var atLeast = o.optional("atLeast", Shapes.DECIMAL, Distinct::atLeast);
            return v -> new Distinct(v.get(key), v.get(atLeast));
        });
    }

    private static Shape<Extreme> extreme(Extreme.Kind kind) {
        return Shapes.NAME.map(column -> new Extreme(kind, column), Extreme::column);
    }
}
