package org.drmkit.core.measure.internal.batch;

import org.drmkit.core.fact.Scalar;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.Dated;
import org.drmkit.core.trade.internal.Codes;

/** The attributes of the dealers of a ledger, of which the network may not know all. Immutable. */
public final class DealerHistories {

    private final Codes codes;
    private final DealerNetwork network;

    public DealerHistories(DealerNetwork network, Codes codes) {
        this.network = network;
        this.codes = codes;
    }

    public int size() {
        return codes.size();
    }

    public String id(int dealer) {
        return codes.text(dealer);
    }

    /** Returns an attribute of a dealer; on no day has a dealer one that the network does not know. */
    public Dated<Scalar> history(int dealer, String attribute) {
        return network.dealer(codes.text(dealer))
                .map(known -> known.attribute(attribute))
                .orElse(Dated.empty());
    }
}
