package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Stage;

/** How a policy looks as JSON. */
final class PolicyShape {

    private static final Shape<BigDecimal> SHARE = Shapes.DECIMAL.where("a share from 0 to 1", ShareRange::isShare);

    static final ObjectShape<ConflictPolicy> SHAPE = Shape.object("conflict policy", o -> {
        ConflictPolicy standard = ConflictPolicy.standard();
        o.fixed("format", "drm-conflict-policy/1");
        var id = o.required("id", Shapes.TEXT, ConflictPolicy::id);
        var version = o.required("version", Shapes.integer(1, Integer.MAX_VALUE), ConflictPolicy::version);
        var rules = o.withDefault("rules", Shapes.listOf(Shapes.NAME), List.of(), ConflictPolicy::rules);
        var sales = o.optional("sales", DateRange.SHAPE, ConflictPolicy::sales);
        var stage = o.withDefault("stage", Shapes.enumOf(Stage.class), standard.stage(), ConflictPolicy::stage);
        var reference = o.optional("reference", Shapes.NAME, ConflictPolicy::reference);
        var floor = o.withDefault("floorShare", SHARE, standard.floorShare(), ConflictPolicy::floorShare);
        var plausible = o.withDefault("plausible", ShareRange.SHAPE, standard.plausible(), ConflictPolicy::plausible);
        var spread =
                o.withDefault("spreadTolerance", SHARE, standard.spreadTolerance(), ConflictPolicy::spreadTolerance);
        var unit = o.withDefault(
                "spreadUnit", Shapes.enumOf(PeriodUnit.class), standard.spreadUnit(), ConflictPolicy::spreadUnit);
        var white = o.optional("whiteSpace", WhiteSpace.SHAPE, ConflictPolicy::whiteSpace);
        return v -> ConflictPolicy.builder()
                .id(v.get(id))
                .version(v.get(version))
                .addAllRules(v.get(rules))
                .sales(v.get(sales))
                .stage(v.get(stage))
                .reference(v.get(reference))
                .floorShare(v.get(floor))
                .plausible(v.get(plausible))
                .spreadTolerance(v.get(spread))
                .spreadUnit(v.get(unit))
                .whiteSpace(v.get(white))
                .build();
    });

    private PolicyShape() {}
}
