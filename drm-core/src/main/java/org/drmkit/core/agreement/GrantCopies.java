package org.drmkit.core.agreement;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Copies of a grant in which one thing is different; each keeps all else. */
interface GrantCopies {

    /**
     * Returns a copy with other days, such as one that ends earlier.
     *
     * @param first the first day
     * @param end the first day on which it no longer holds, empty for an open end
     * @return the copy
     */
    default TerritoryGrant withPeriod(LocalDate first, Optional<LocalDate> end) {
        return self().withFrom(first).withTo(end);
    }

    /**
     * Returns a copy without some more regions.
     *
     * @param codes codes of regions
     * @return the copy
     */
    default TerritoryGrant withoutRegions(Collection<String> codes) {
        return self().withExceptRegions(Sets.union(self().exceptRegions(), Set.copyOf(codes)));
    }

    /**
     * Returns a copy without some more products.
     *
     * @param codes codes of products
     * @return the copy
     */
    default TerritoryGrant withoutProducts(Collection<String> codes) {
        return self().withExceptProducts(Sets.union(self().exceptProducts(), Set.copyOf(codes)));
    }

    /**
     * Returns a copy without some more accounts.
     *
     * @param ids ids of accounts
     * @return the copy
     */
    default TerritoryGrant withoutAccounts(Collection<String> ids) {
        return self().withExceptAccounts(Sets.union(self().exceptAccounts(), Set.copyOf(ids)));
    }

    /**
     * Returns a copy for other channels.
     *
     * @param kept the channels, at least one
     * @return the copy
     */
    default TerritoryGrant throughChannels(Set<String> kept) {
        return self().withChannels(Optional.of(kept));
    }

    /**
     * Returns a copy of another kind.
     *
     * @param kind whom the copy shuts out; a pool and a cap go with SHARED only
     * @return the copy
     */
    default TerritoryGrant withKind(Exclusivity kind) {
        ImmutableTerritoryGrant grant = self();
        ImmutableTerritoryGrant apart = kind == Exclusivity.SHARED
                ? grant
                : grant.withPool(Optional.empty()).withCap(Optional.empty());
        return apart.withExclusivity(kind);
    }

    /**
     * Returns a copy in another pool, without a cap.
     *
     * @param id the id of the pool
     * @return the copy, which must be SHARED
     */
    default TerritoryGrant inPool(String id) {
        return self().withPool(id).withCap(Optional.empty());
    }

    /**
     * Returns a copy that binds nobody any more.
     *
     * @return the copy
     */
    default TerritoryGrant terminated() {
        return self().withStatus(GrantStatus.TERMINATED);
    }

    /**
     * Returns a copy with other codes for the same regions, products and channels.
     *
     * @param renamed returns the codes that take the place of some
     * @return the copy
     */
    default TerritoryGrant withCodes(UnaryOperator<Set<String>> renamed) {
        return self().withRegions(renamed.apply(self().regions()))
                .withExceptRegions(renamed.apply(self().exceptRegions()))
                .withProducts(renamed.apply(self().products()))
                .withExceptProducts(renamed.apply(self().exceptProducts()))
                .withChannels(self().channels().map(renamed));
    }

    private ImmutableTerritoryGrant self() {
        return (ImmutableTerritoryGrant) this;
    }
}
