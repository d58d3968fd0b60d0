package org.drmkit.core.market;

import java.math.BigDecimal;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What it costs to carry a unit from one region to another, in the currency of the network.
 *
 * <p>At a duty of 5 % and 6.00 of freight, goods worth 110.00 are worth 121.50 on arrival. Immutable.
 *
 * @param from the region of departure
 * @param to the region of arrival
 * @param cost the freight of a unit
 * @param dutyRate the duty that nobody gives back, as a share of the worth on departure
 */
public record Lane(String from, String to, BigDecimal cost, BigDecimal dutyRate) {

    /** How a lane looks as JSON. */
    public static final ObjectShape<Lane> SHAPE = Shape.object("lane", o -> {
        var from = o.required("from", Shapes.CODE, Lane::from);
        var to = o.required("to", Shapes.CODE, Lane::to);
        var cost = o.required("cost", MarketShapes.COST, Lane::cost);
        var duty = o.withDefault("dutyRate", MarketShapes.COST, BigDecimal.ZERO, Lane::dutyRate);
        return v -> new Lane(v.get(from), v.get(to), v.get(cost), v.get(duty));
    });

    /** Checks the cost and the duty. */
    public Lane {
        cost = MarketShapes.cost("freight from " + from + " to " + to, cost);
        dutyRate = MarketShapes.cost("duty from " + from + " to " + to, dutyRate);
    }
}
