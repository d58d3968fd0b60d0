package org.drmkit.core.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/** How a territory grant looks as JSON. */
final class GrantShape {

    private static final Shape<List<String>> SOME_CODES = Shapes.nonEmptyListOf(Shapes.CODE);
    private static final Shape<List<String>> CODES = Shapes.listOf(Shapes.CODE);

    static final Shape<TerritoryGrant> SHAPE = Shape.object("territory grant", o -> {
        var id = o.required("id", Shapes.CODE, TerritoryGrant::id);
        var grantor = o.withDefault("grantor", Shapes.TEXT, "", TerritoryGrant::grantor);
        var dealer = o.required("dealer", Shapes.CODE, TerritoryGrant::dealer);
        var group = o.optional("group", Shapes.CODE, TerritoryGrant::group);
        var exclusivity = o.required("exclusivity", Shapes.enumOf(Exclusivity.class), TerritoryGrant::exclusivity);
        var pool = o.optional("pool", Shapes.CODE, TerritoryGrant::pool);
        var cap = o.optional("cap", Shapes.integer(1, Integer.MAX_VALUE), TerritoryGrant::cap);
        var status =
                o.withDefault("status", Shapes.enumOf(GrantStatus.class), GrantStatus.ACTIVE, TerritoryGrant::status);
        var regions = o.required("regions", SOME_CODES, grant -> List.copyOf(grant.regions()));
        var exceptRegions =
                o.withDefault("exceptRegions", CODES, List.of(), grant -> List.copyOf(grant.exceptRegions()));
        var products = o.required("products", SOME_CODES, grant -> List.copyOf(grant.products()));
        var exceptProducts =
                o.withDefault("exceptProducts", CODES, List.of(), grant -> List.copyOf(grant.exceptProducts()));
        var channels = o.optional("channels", SOME_CODES, grant -> list(grant.channels()));
        var segments = o.optional("segments", SOME_CODES, grant -> list(grant.segments()));
        var accounts = o.optional("accounts", SOME_CODES, grant -> list(grant.accounts()));
        var exceptAccounts =
                o.withDefault("exceptAccounts", CODES, List.of(), grant -> List.copyOf(grant.exceptAccounts()));
        var from = o.required("from", Shapes.DATE, TerritoryGrant::from);
        var to = o.optional("to", Shapes.DATE, TerritoryGrant::to);
        return v -> TerritoryGrant.builder()
                .id(v.get(id))
                .grantor(v.get(grantor))
                .dealer(v.get(dealer))
                .group(v.get(group))
                .exclusivity(v.get(exclusivity))
                .pool(v.get(pool))
                .cap(v.get(cap))
                .status(v.get(status))
                .addAllRegions(v.get(regions))
                .addAllExceptRegions(v.get(exceptRegions))
                .addAllProducts(v.get(products))
                .addAllExceptProducts(v.get(exceptProducts))
                .channels(v.get(channels).map(Set::copyOf))
                .segments(v.get(segments).map(Set::copyOf))
                .accounts(v.get(accounts).map(Set::copyOf))
                .addAllExceptAccounts(v.get(exceptAccounts))
                .from(v.get(from))
                .to(v.get(to))
                .build();
    });

    private GrantShape() {}

    private static Optional<List<String>> list(Optional<Set<String>> set) {
        return set.map(List::copyOf);
    }
}
