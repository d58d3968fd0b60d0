package org.drmkit.scoring.selection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.Per;
import org.drmkit.scoring.candidate.Yardstick;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.weight.Weighting;
import org.drmkit.scoring.weight.WeightingShape;

/** How a selection looks as JSON; the names that it declares are known before it is read. */
final class SelectionShape {

    private static final Shape<Per> PER = Shapes.text(
            "period", "MONTH, QUARTER, HALF_YEAR, YEAR, PROGRAM or the name of a calendar", Per::parse, Per::toString);

    private static final Shape<Map<String, String>> TITLE = Shapes.mapOf(Shapes.TEXT);

    static final ObjectShape<SelectionModel> ANY = new SelectionShape(Vocabulary.any()).model();

    private final Vocabulary vocabulary;
    private final FormulaShapes formulas;

    private SelectionShape(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.formulas = FormulaShapes.of(vocabulary.withoutResults());
    }

    static SelectionModel read(Json json) {
        return new SelectionShape(Vocabulary.in(json)).model().parse(json, "selection");
    }

    private ObjectShape<SelectionModel> model() {
        return Shape.object("selection", o -> {
            var header = o.include(Header.shape("drm-selection/1", vocabulary, Set.of()), SelectionModel::header);
            var per = o.required("per", PER, SelectionModel::per);
            var eligible = o.optional("for", DealerTest.SHAPE, SelectionModel::eligible);
            var gates = o.withDefault(
                    "gates", Shapes.distinctListOf(gate(), "id", SelectionGate::id), List.of(), SelectionModel::gates);
            var yardsticks = o.required(
                    "yardsticks",
                    Shapes.distinctListOf(yardstick(), "id", MeasuredYardstick::id)
                            .where("at least one yardstick", list -> !list.isEmpty()),
                    SelectionModel::yardsticks);
            var weighting = o.required("weights", WeightingShape.SHAPE, SelectionModel::weighting);
            var methods = o.required("methods", Shapes.nonEmptyListOf(MethodShape.SHAPE), SelectionModel::methods);
            o.check((v, place) -> check(v.get(yardsticks), v.get(weighting), v.get(methods), place));
            return v -> new SelectionModel(
                    v.get(header),
                    v.get(per),
                    v.get(eligible),
                    v.get(gates),
                    v.get(yardsticks),
                    v.get(weighting),
                    v.get(methods));
        });
    }

    /** Weighting and methods must fit the yardsticks. */
    private static void check(
            List<MeasuredYardstick> measured, Weighting weighting, List<SelectionMethod> methods, Place place) {
        List<Yardstick> yardsticks =
                measured.stream().map(MeasuredYardstick::yardstick).toList();
        Problems weights = new Problems();
        weighting.check(yardsticks.stream().map(Yardstick::id).toList(), weights);
        report(weights, place.member("weights"));
        for (int k = 0; k < methods.size(); k++) {
            Problems problems = new Problems();
            methods.get(k).check(yardsticks, problems);
            report(problems, place.member("methods").element(k));
        }
    }

    private static void report(Problems problems, Place at) {
        problems.list().forEach(problem -> at.report(problem.under(at.pointer())));
    }

    private ObjectShape<SelectionGate> gate() {
        return Shape.object("gate", o -> {
            var id = o.required("id", Shapes.NAME, SelectionGate::id);
            var title = o.withDefault("title", TITLE, Map.of(), SelectionGate::title);
            var require = o.required("require", Shapes.nonEmptyListOf(formulas.test()), SelectionGate::require);
            return v -> new SelectionGate(v.get(id), v.get(title), v.get(require));
        });
    }

    private ObjectShape<MeasuredYardstick> yardstick() {
        return Shape.object("yardstick", o -> {
            var id = o.required("id", Shapes.NAME, MeasuredYardstick::id);
            var title = o.withDefault("title", TITLE, Map.of(), MeasuredYardstick::title);
            var value = o.required("value", formulas.formula(), MeasuredYardstick::value);
            var better = o.withDefault(
                    "better",
                    Shapes.enumOf(Better.class),
                    Better.HIGHER,
                    (MeasuredYardstick m) -> m.yardstick().better());
            var range = o.optional("range", Numbers.INTERVAL, m -> m.yardstick().range());
            var aim = o.optional("aim", Numbers.INTERVAL, m -> m.yardstick().aim());
            o.check((v, place) ->
                    place.attempt(() -> new Yardstick(v.get(id), v.get(better), v.get(range), v.get(aim))));
            return v -> new MeasuredYardstick(
                    new Yardstick(v.get(id), v.get(better), v.get(range), v.get(aim)), v.get(title), v.get(value));
        });
    }
}
