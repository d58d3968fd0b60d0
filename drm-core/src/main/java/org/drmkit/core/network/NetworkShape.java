package org.drmkit.core.network;

import java.util.List;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.trade.TradeSchema;

/** How a network looks as JSON. */
final class NetworkShape {

    private static final Shape<List<Dealer>> DEALERS = Shapes.distinctListOf(Dealer.SHAPE, "id", Dealer::id);
    private static final Shape<List<NamedCalendar>> CALENDARS =
            Shapes.distinctListOf(NamedCalendar.SHAPE, "name", NamedCalendar::name);
    private static final Shape<List<TerritoryGrant>> GRANTS =
            Shapes.distinctListOf(TerritoryGrant.SHAPE, "id", TerritoryGrant::id);

    static final Shape<DealerNetwork> SHAPE = Shape.object("network", o -> {
        var schema = o.required("schema", TradeSchema.SHAPE, DealerNetwork::schema);
        var dealers = o.withDefault("dealers", DEALERS, List.of(), DealerNetwork::dealers);
        var calendars = o.withDefault(
                "calendars",
                CALENDARS,
                List.of(),
                network -> List.copyOf(network.calendars().values()));
        var grants = o.withDefault("grants", GRANTS, List.of(), DealerNetwork::grants);
        return v -> {
            DealerNetworkBuilder network =
                    DealerNetwork.builder(v.get(schema)).dealers(v.get(dealers)).grants(v.get(grants));
            v.get(calendars).forEach(network::calendar);
            return network.build();
        };
    });

    private NetworkShape() {}
}
