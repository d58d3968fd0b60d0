package org.drmkit.incentives.settlement;

import java.math.BigDecimal;
import java.util.Map;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** How a line of a settlement looks as JSON; what is 0 or empty may be left out. */
final class SettlementLineShape {

    private static final Shape<Map<Cause, BigDecimal>> CAUSES = Shapes.mapOf(Shapes.enumOf(Cause.class), Amounts.SHAPE);

    private SettlementLineShape() {}

    static Shape<SettlementLine> of() {
        return Shape.object("line", o -> {
            var dealer = o.required("dealer", Shapes.CODE, SettlementLine::dealer);
            var rule = o.optional("rule", Shapes.TEXT, SettlementLine::rule);
            var from = o.optional("from", Shapes.DATE, SettlementLine::from);
            var to = o.optional("to", Shapes.DATE, SettlementLine::to);
            var version = o.optional("version", Shapes.integer(1, Integer.MAX_VALUE), SettlementLine::version);
            var entitlement = o.required("entitlement", Amounts.SHAPE, SettlementLine::entitlement);
            var adjustments = o.required("adjustments", Amounts.SHAPE, SettlementLine::adjustments);
            var paid = o.required("paid", Amounts.SHAPE, SettlementLine::paid);
            var held = o.required("held", Amounts.SHAPE, SettlementLine::held);
            var due = o.required("due", Amounts.SHAPE, SettlementLine::due);
            var causes = o.withDefault("causes", CAUSES, Map.of(), SettlementLine::causes);
            var kept = o.withDefault("kept", Shapes.mapOf(Shapes.TEXT, Amounts.SHAPE), Map.of(), SettlementLine::kept);
            return v -> SettlementLine.builder()
                    .dealer(v.get(dealer))
                    .rule(v.get(rule))
                    .from(v.get(from))
                    .to(v.get(to))
                    .version(v.get(version))
                    .entitlement(v.get(entitlement))
                    .adjustments(v.get(adjustments))
                    .paid(v.get(paid))
                    .held(v.get(held))
                    .due(v.get(due))
                    .putAllCauses(v.get(causes))
                    .putAllKept(v.get(kept))
                    .build();
        });
    }
}
