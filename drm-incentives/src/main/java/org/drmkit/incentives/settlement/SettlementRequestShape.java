package org.drmkit.incentives.settlement;

import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** How a request to settle looks as JSON. */
final class SettlementRequestShape {

    private SettlementRequestShape() {}

    static Shape<SettlementRequest> of() {
        return Shape.object("settlement request", o -> {
            var payments =
                    o.withDefault("payments", Shapes.listOf(Payment.SHAPE), List.of(), SettlementRequest::payments);
            var adjustments = o.withDefault(
                    "adjustments", Shapes.listOf(Adjustment.SHAPE), List.of(), SettlementRequest::adjustments);
            var holds = o.withDefault("holds", Shapes.listOf(Hold.SHAPE), List.of(), SettlementRequest::holds);
            var renames = o.withDefault(
                    "renames", Shapes.mapOf(Shapes.TEXT, Shapes.TEXT), Map.of(), SettlementRequest::renames);
            var close = o.withDefault(
                    "close",
                    Shapes.mapOf(Shapes.TEXT, Shapes.enumOf(Closing.class)),
                    Map.of(),
                    SettlementRequest::close);
            var restate = o.withDefault("restate", Shapes.BOOL, false, SettlementRequest::restate);
            return v -> SettlementRequest.builder()
                    .addAllPayments(v.get(payments))
                    .addAllAdjustments(v.get(adjustments))
                    .addAllHolds(v.get(holds))
                    .putAllRenames(v.get(renames))
                    .putAllClose(v.get(close))
                    .restate(v.get(restate))
                    .build();
        });
    }
}
