package org.drmkit.incentives.split;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.tree.CodeTree;

/** Who holds the exclusive or sole grant into which a deal goes. */
final class Territories {

    private final List<TerritoryGrant> grants;
    private final Optional<CodeTree> regions;
    private final Optional<CodeTree> products;

    Territories(DealerNetwork network) {
        grants = network.grants().stream()
                .filter(grant -> grant.exclusivity().isForOneDealer())
                .sorted(Comparator.comparing(TerritoryGrant::id, Parties.ORDER))
                .toList();
        regions = network.schema().regions();
        products = network.schema().products();
    }

    /** Returns the holder, of several the one whose grant comes first by id; empty where nobody holds such a grant. */
    Optional<String> owner(Deal deal) {
        return grants.stream()
                .filter(grant -> covers(grant, deal))
                .map(TerritoryGrant::dealer)
                .findFirst();
    }

    private boolean covers(TerritoryGrant grant, Deal deal) {
        return grant.period().filter(period -> period.contains(deal.date())).isPresent()
                && deal.region()
                        .filter(region -> isIn(region, grant.regions(), grant.exceptRegions(), regions))
                        .isPresent()
                && isIn(deal.product(), grant.products(), grant.exceptProducts(), products)
                && grant.channels()
                        .map(allowed -> deal.channel().filter(allowed::contains).isPresent())
                        .orElse(true);
    }

    private static boolean isIn(
            String code, SortedSet<String> codes, SortedSet<String> except, Optional<CodeTree> tree) {
        return codes.stream().anyMatch(above -> isUnder(above, code, tree))
                && except.stream().noneMatch(above -> isUnder(above, code, tree));
    }

    private static boolean isUnder(String ancestor, String code, Optional<CodeTree> tree) {
        return ancestor.equals(code)
                || tree.filter(known -> known.contains(ancestor) && known.contains(code))
                        .map(known -> known.isAncestorOrSelf(known.node(ancestor), known.node(code)))
                        .orElse(false);
    }
}
