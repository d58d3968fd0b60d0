package org.drmkit.core.measure.internal.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.Dated;
import org.drmkit.core.trade.internal.Codes;

/** The attributes of the dealers of a ledger, of which the network may not know all. Immutable. */
public final class DealerHistories {

    private final Codes codes;
    private final Map<String, Dealer> dealers = new HashMap<>();

    public DealerHistories(DealerNetwork network, Codes codes) {
        this.codes = codes;
        network.dealers().forEach(dealer -> dealers.put(dealer.id(), dealer));
    }

    public int size() {
        return codes.size();
    }

    public String id(int dealer) {
        return codes.text(dealer);
    }

    /** Returns an attribute of a dealer; on no day has a dealer one that the network does not know. */
    public Dated<Scalar> history(int dealer, String attribute) {
        return Optional.ofNullable(dealers.get(codes.text(dealer)))
                .map(known -> known.attribute(attribute))
                .orElse(Dated.empty());
    }
}
