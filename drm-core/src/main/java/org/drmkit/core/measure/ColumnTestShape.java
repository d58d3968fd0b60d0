package org.drmkit.core.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.ObjectShape.Member;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** How a test of a column looks: members of a set of codes, or bounds, but not both. */
final class ColumnTestShape {

    private static final String ALLOWED = "under, except, in; or " + String.join(", ", Bounds.SYMBOLS);

    static final Shape<ColumnTest> SHAPE = Shape.object("test of a column", o -> {
        Member<Optional<List<String>>> under = codes(o, "under", CodeSet::under);
        Member<Optional<List<String>>> except = codes(o, "except", CodeSet::except);
        Member<Optional<List<String>>> in = codes(o, "in", CodeSet::in);
        Member<Map<Comparison, Literal>> limits = o.include(Bounds.limits(Literal.SHAPE), ColumnTestShape::limits);
        o.check((v, place) -> {
            boolean set = v.get(under).isPresent()
                    || v.get(except).isPresent()
                    || v.get(in).isPresent();
            if (set != v.get(limits).isEmpty()) {
                String what = set ? "needs codes or bounds, but not both" : "needs codes or bounds";
                place.report(place.problem(Problem.EXACTLY_ONE_OF, what).withAllowed(ALLOWED));
            }
        });
        return v -> v.get(limits).isEmpty()
                ? new CodeSet(list(v.get(under)), list(v.get(except)), list(v.get(in)))
                : new ColumnTest.Within(new Bounds<>(v.get(limits)));
    });

    private ColumnTestShape() {}

    private static Member<Optional<List<String>>> codes(
            ObjectShape.Builder<ColumnTest> o, String name, Function<CodeSet, List<String>> getter) {
        return o.optional(
                name,
                Shapes.nonEmptyListOf(Shapes.CODE),
                test -> Optional.of(test)
                        .filter(CodeSet.class::isInstance)
                        .map(CodeSet.class::cast)
                        .map(getter)
                        .filter(codes -> !codes.isEmpty()));
    }

    private static Map<Comparison, Literal> limits(ColumnTest test) {
        return test instanceof ColumnTest.Within within ? within.bounds().limits() : Map.of();
    }

    private static List<String> list(Optional<List<String>> codes) {
        return codes.orElse(List.of());
    }
}
