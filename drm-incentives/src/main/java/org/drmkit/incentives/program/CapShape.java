package org.drmkit.incentives.program;

import java.util.List;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.Constant;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.formula.ResultReference;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.Names;

/** How a cap looks as JSON in a program that knows some names. */
final class CapShape {

    private CapShape() {}

    static Shape<Cap> of(Vocabulary vocabulary) {
        Shape<Formula> formula = FormulaShapes.of(vocabulary).formula();
        Names ids = vocabulary.results(ResultReference.RULE).orElseThrow();
        return Shape.object("cap", o -> {
            var each = o.required("each", Shapes.enumOf(Cap.Each.class), Cap::each);
            var rules = o.withDefault("rules", Shapes.listOf(ids.shape()), List.of(), Cap::rules);
            var per = o.required("per", ProgramShape.PER, Cap::per);
            var amount = o.required("amount", formula, Cap::amount);
            var cut = o.withDefault("cut", Shapes.enumOf(Cap.Cut.class), Cap.Cut.PROPORTIONAL, Cap::cut);
            var fill = o.withDefault("fill", Shapes.BOOL, false, Cap::fill);
            o.check((v, place) -> {
                checkAmount(v.get(each), v.get(amount), place.member("amount"));
                checkFill(v.get(cut), v.get(fill), place.member("fill"));
            });
            return v -> Cap.builder()
                    .each(v.get(each))
                    .addAllRules(v.get(rules))
                    .per(v.get(per))
                    .amount(v.get(amount))
                    .cut(v.get(cut))
                    .fill(v.get(fill))
                    .build();
        });
    }

    private static void checkAmount(Cap.Each each, Formula amount, Place place) {
        if (each == Cap.Each.ALL && !(amount instanceof Constant)) {
            place.report(place.problem(Problem.OUT_OF_RANGE, "a cap over all dealers is no amount of one dealer")
                    .withAllowed("a number")
                    .withMaybe("\"each\": \"DEALER\""));
        }
    }

    private static void checkFill(Cap.Cut cut, boolean fill, Place place) {
        if (fill && cut == Cap.Cut.IN_ORDER) {
            place.report(place.problem(Problem.INVALID, "a cut in order never fills up")
                    .withAllowed("false")
                    .withMaybe("\"cut\": \"PROPORTIONAL\""));
        }
    }
}
