package org.drmkit.scoring.segment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.time.Per;

/** How segments look as JSON; the names that a definition declares are known before it is read. */
final class SegmentShape {

    private static final Shape<Per> PER = Shapes.text(
            "period", "MONTH, QUARTER, HALF_YEAR, YEAR, PROGRAM or the name of a calendar", Per::parse, Per::toString);

    private static final Union<Segmentation> SEGMENTATION = Shape.union("segmentation", Segmentation.class, u -> {
        u.object("abc", AbcSegments.class, AbcSegments.SHAPE);
        u.object("quadrants", QuadrantSegments.class, QuadrantSegments.SHAPE);
        u.object("rules", RuleSegments.class, RuleSegments.SHAPE);
    });

    static final ObjectShape<SegmentModel> ANY = model(Vocabulary.any());

    private SegmentShape() {}

    static SegmentModel read(Json json) {
        return model(Vocabulary.in(json)).parse(json, "segmentation");
    }

    private static ObjectShape<SegmentModel> model(Vocabulary vocabulary) {
        Shape<Formula> formula = FormulaShapes.of(vocabulary.withoutResults()).formula();
        return Shape.object("segment model", o -> {
            var header = o.include(Header.shape("drm-segments/1", vocabulary, Set.of()), SegmentModel::header);
            var per = o.required("per", PER, SegmentModel::per);
            var eligible = o.optional("for", DealerTest.SHAPE, SegmentModel::eligible);
            var axes = o.required(
                    "axes",
                    Shapes.mapOf(Shapes.NAME, formula).where("at least one axis", map -> !map.isEmpty()),
                    SegmentModel::axes);
            var segmentation = o.required("segments", SEGMENTATION, SegmentModel::segmentation);
            o.check((v, place) -> check(v.get(axes), v.get(segmentation), place));
            return v -> new SegmentModel(v.get(header), v.get(per), v.get(eligible), v.get(axes), v.get(segmentation));
        });
    }

    private static void check(Map<String, Formula> axes, Segmentation segmentation, Place place) {
        segmentation.check(List.copyOf(axes.keySet()), place.member("segments"));
    }
}
