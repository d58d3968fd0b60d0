package org.drmkit.core.conflict;

import java.util.List;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Stage;

/** How a policy looks as JSON. */
final class PolicyShape {

    static final ObjectShape<ConflictPolicy> SHAPE = Shape.object("conflict policy", o -> {
        ConflictPolicy standard = ConflictPolicy.standard();
        o.fixed("format", "drm-conflict-policy/1");
        var id = o.required("id", Shapes.TEXT, ConflictPolicy::id);
        var version = o.required("version", Shapes.integer(1, Integer.MAX_VALUE), ConflictPolicy::version);
        var rules = o.withDefault("rules", Shapes.listOf(Shapes.NAME), List.of(), ConflictPolicy::rules);
        var sales = o.optional("sales", DateRange.SHAPE, ConflictPolicy::sales);
        var stage = o.withDefault("stage", Shapes.enumOf(Stage.class), standard.stage(), ConflictPolicy::stage);
        var reference = o.optional("reference", Shapes.NAME, ConflictPolicy::reference);
        var floor = o.withDefault("floorShare", ShareRange.SHARE, standard.floorShare(), ConflictPolicy::floorShare);
        var plausible = o.withDefault("plausible", ShareRange.SHAPE, standard.plausible(), ConflictPolicy::plausible);
        var spread = o.withDefault(
                "spreadTolerance", ShareRange.SHARE, standard.spreadTolerance(), ConflictPolicy::spreadTolerance);
        var unit = o.withDefault(
                "spreadUnit", Shapes.enumOf(PeriodUnit.class), standard.spreadUnit(), ConflictPolicy::spreadUnit);
        var white = o.optional("whiteSpace", WhiteSpace.SHAPE, ConflictPolicy::whiteSpace);
        var prices = o.include(PriceTolerance.SHAPE, ConflictPolicy::prices);
        var customers = o.include(CustomerColumns.SHAPE, ConflictPolicy::customers);
        var deals = o.include(DealProtection.SHAPE, ConflictPolicy::deals);
        var legal = o.include(LegalFrame.SHAPE, ConflictPolicy::legal);
        var severity = o.withDefault("severity", ScoreWeights.SHAPE, standard.severity(), ConflictPolicy::severity);
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
                .prices(v.get(prices))
                .customers(v.get(customers))
                .deals(v.get(deals))
                .legal(v.get(legal))
                .severity(v.get(severity))
                .build();
    });

    private PolicyShape() {}
}
