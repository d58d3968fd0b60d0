package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.network.DealerNetwork;

/** Whom grants shut out: not their holders, nor dealers of the holder's group, and the supplier only if they are exclusive. */
final class Sellers {

    private final DealerNetwork network;
    private final Set<String> suppliers = new HashSet<>();
    private final Map<String, Set<String>> groups = new HashMap<>();

    Sellers(GrantTable table, DealerNetwork network) {
        this.network = network;
        for (TerritoryGrant grant : table.grants()) {
            if (grant.exclusivity() == Exclusivity.DIRECT) {
                suppliers.add(grant.dealer());
            }
            grant.group()
                    .ifPresent(group -> groups.computeIfAbsent(grant.dealer(), dealer -> new HashSet<>())
                            .add(group));
        }
    }

    boolean isBarred(TerritoryGrant grant, String seller, LocalDate day) {
        Exclusivity kind = suppliers.contains(seller) ? Exclusivity.DIRECT : Exclusivity.NON_EXCLUSIVE;
        return grant.exclusivity().bars(kind) && !isOne(grant, seller, day);
    }

    /** Checks if a seller holds a grant, by itself or as a part of the holder's group. */
    boolean isOne(TerritoryGrant grant, String seller, LocalDate day) {
        return grant.dealer().equals(seller)
                || grant.group().filter(group -> isIn(group, seller, day)).isPresent();
    }

    /** A dealer is in a group by its own record or by a grant that says so. */
    private boolean isIn(String group, String seller, LocalDate day) {
        return groups.getOrDefault(seller, Set.of()).contains(group)
                || network.dealer(seller)
                        .map(dealer -> dealer.group(day))
                        .filter(group::equals)
                        .isPresent();
    }
}
