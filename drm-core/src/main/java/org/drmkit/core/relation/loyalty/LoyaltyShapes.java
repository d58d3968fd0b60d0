package org.drmkit.core.relation.loyalty;

import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.json.Union;
import org.drmkit.core.money.Money;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Order;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Renewal;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Tie;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.TieKind;
import org.drmkit.core.relation.loyalty.LoyaltyRecord.Wallet;
import org.drmkit.core.time.DateRange;

/** How loyalty records look as JSON, told apart by the member that each kind has alone. */
final class LoyaltyShapes {

    private static final ObjectShape<Tie> TIE = Shape.object("tie", o -> {
        var id = o.required("id", Shapes.CODE, Tie::id);
        var party = o.required("dealer", Shapes.CODE, Tie::party);
        var kind = o.required("tie", Shapes.enumOf(TieKind.class), Tie::kind);
        var days = o.include(DateRange.SHAPE, Tie::days);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Tie::recordedOn);
        return v -> new Tie(v.get(id), v.get(party), v.get(kind), v.get(days), v.get(recordedOn));
    });

    private static final ObjectShape<Wallet> WALLET = Shape.object("wallet", o -> {
        var id = o.required("id", Shapes.CODE, Wallet::id);
        var party = o.required("dealer", Shapes.CODE, Wallet::party);
        var period = o.include(DateRange.SHAPE, Wallet::period);
        var purchases = o.required("purchases", Money.SHAPE, Wallet::purchases);
        var categorySpend = o.optional("categorySpend", Money.SHAPE, Wallet::categorySpend);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Wallet::recordedOn);
        return v -> new Wallet(
                v.get(id), v.get(party), v.get(period), v.get(purchases), v.get(categorySpend), v.get(recordedOn));
    });

    private static final ObjectShape<Renewal> RENEWAL = Shape.object("renewal", o -> {
        var id = o.required("id", Shapes.CODE, Renewal::id);
        var party = o.required("dealer", Shapes.CODE, Renewal::party);
        var on = o.required("on", Shapes.DATE, Renewal::on);
        var renewed = o.required("renewed", Shapes.BOOL, Renewal::renewed);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Renewal::recordedOn);
        return v -> new Renewal(v.get(id), v.get(party), v.get(on), v.get(renewed), v.get(recordedOn));
    });

    private static final ObjectShape<Order> ORDER = Shape.object("order", o -> {
        var id = o.required("id", Shapes.CODE, Order::id);
        var party = o.required("dealer", Shapes.CODE, Order::party);
        var on = o.required("orderedOn", Shapes.DATE, Order::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, Order::recordedOn);
        return v -> new Order(v.get(id), v.get(party), v.get(on), v.get(recordedOn));
    });

    private LoyaltyShapes() {}

    static void declare(Union.Builder<LoyaltyRecord> u) {
        u.object("tie", Tie.class, TIE);
        u.object("purchases", Wallet.class, WALLET);
        u.object("renewed", Renewal.class, RENEWAL);
        u.object("orderedOn", Order.class, ORDER);
    }
}
