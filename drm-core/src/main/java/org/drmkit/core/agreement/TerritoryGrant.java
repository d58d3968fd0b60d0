package org.drmkit.core.agreement;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.DateRange;
import org.immutables.value.Value;

/**
 * A dealer's right to sell some products in some regions.
 *
 * <p>D1 may sell air conditioners in Zhejiang without Ningbo, through every channel, from 1 March to 1 June: regions
 * {@code 33} except {@code 3302}, products {@code AC}. A code stands for everything under it in its tree. The grant
 * covers a sale on 31 May but not one on 1 June.
 *
 * <p>A grant is a piece of paper and may be wrong: codes that no tree knows and a period that is empty are kept,
 * because the conflict rules report them. It says nothing about prices. Immutable and thread-safe, equal by content.
 */
@Value.Immutable
@StrictValue
public interface TerritoryGrant extends GrantCopies {

    /**
     * A grant as JSON: {@code {"id": "G1", "dealer": "D1", "exclusivity": "EXCLUSIVE", "regions": ["33"],
     * "exceptRegions": ["3302"], "products": ["AC"], "from": "2026-03-01", "to": "2026-06-01"}}.
     */
    Shape<TerritoryGrant> SHAPE = GrantShape.SHAPE;

    /**
     * Starts a grant.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, not empty
     */
    String id();

    /**
     * Returns who grants it, such as the owner of a brand.
     *
     * @return the grantor; the empty text for the only one there is. Grants of different grantors never clash
     */
    @Value.Default
    default String grantor() {
        return "";
    }

    /**
     * Returns who holds it.
     *
     * @return the id of the dealer, or of the supplier if the grant is DIRECT
     */
    String dealer();

    /**
     * Returns the group of which the holder is a part.
     *
     * @return the id of the group, empty if the dealer stands for itself
     */
    Optional<String> group();

    /**
     * Returns whom the grant shuts out.
     *
     * @return the kind of grant
     */
    Exclusivity exclusivity();

    /**
     * Returns the closed pool to which a SHARED grant belongs.
     *
     * @return the id of the pool, empty for the only one there is; dealers outside of it are shut out
     */
    Optional<String> pool();

    /**
     * Returns how many holders a pool may have at any one point.
     *
     * @return the cap, from 1; empty for none
     */
    Optional<Integer> cap();

    /**
     * Returns how far the grant has got.
     *
     * @return the status, ACTIVE by default
     */
    @Value.Default
    default GrantStatus status() {
        return GrantStatus.ACTIVE;
    }

    /**
     * Returns where it holds.
     *
     * @return codes of regions, at least one
     */
    @Value.NaturalOrder
    SortedSet<String> regions();

    /**
     * Returns what is carved out of the regions.
     *
     * @return codes of regions
     */
    @Value.NaturalOrder
    SortedSet<String> exceptRegions();

    /**
     * Returns what it is for.
     *
     * @return codes of products, at least one
     */
    @Value.NaturalOrder
    SortedSet<String> products();

    /**
     * Returns what is carved out of the products.
     *
     * @return codes of products
     */
    @Value.NaturalOrder
    SortedSet<String> exceptProducts();

    /**
     * Returns through what it holds.
     *
     * @return the channels, at least one; empty for all
     */
    Optional<Set<String>> channels();

    /**
     * Returns to which kinds of customers it holds.
     *
     * @return the segments, at least one; empty for all
     */
    Optional<Set<String>> segments();

    /**
     * Returns to which customers it holds by name.
     *
     * @return the accounts, at least one; empty for all
     */
    Optional<Set<String>> accounts();

    /**
     * Returns which customers are carved out, such as house accounts.
     *
     * @return ids of accounts
     */
    @Value.NaturalOrder
    SortedSet<String> exceptAccounts();

    /**
     * Returns the first day.
     *
     * @return the first day
     */
    LocalDate from();

    /**
     * Returns the end.
     *
     * @return the first day on which it no longer holds, empty for an open end
     */
    Optional<LocalDate> to();

    /**
     * Returns the days on which it holds.
     *
     * @return the period, empty if it ends before it begins
     */
    default Optional<DateRange> period() {
        LocalDate end = to().orElse(LocalDate.MAX);
        return from().isBefore(end) ? Optional.of(DateRange.of(from(), end)) : Optional.empty();
    }

    /**
     * Returns who holds it for the question whether two holders are one.
     *
     * @return the group, or the dealer if there is none
     */
    default String holder() {
        return group().orElse(dealer());
    }

    /**
     * Checks if this grant and another holder's cannot stand side by side where they meet.
     *
     * <p>Two pools are closed to each other; the members of one stand side by side.
     *
     * @param other the other holder's grant
     * @return true if one of both bars the other
     */
    default boolean clashesWith(TerritoryGrant other) {
        boolean isOfAnotherPool = exclusivity() == Exclusivity.SHARED
                && other.exclusivity() == Exclusivity.SHARED
                && !pool().equals(other.pool());
        return isOfAnotherPool || exclusivity().clashesWith(other.exclusivity());
    }

    /**
     * Checks that nothing is empty that must not be.
     *
     * @return this grant, its sets in order
     * @throws IllegalArgumentException if a text is empty, a set that needs a code has none, or a pool is named beside a
     *     kind other than SHARED
     */
    @Value.Check
    default TerritoryGrant checked() {
        GrantCheck.check(this);
        boolean isOrdered = Stream.of(channels(), segments(), accounts())
                .flatMap(Optional::stream)
                .allMatch(set -> set instanceof ImmutableSortedSet);
        return isOrdered ? this : inOrder((ImmutableTerritoryGrant) this);
    }

    private static TerritoryGrant inOrder(ImmutableTerritoryGrant grant) {
        return grant.withChannels(grant.channels().map(ImmutableSortedSet::copyOf))
                .withSegments(grant.segments().map(ImmutableSortedSet::copyOf))
                .withAccounts(grant.accounts().map(ImmutableSortedSet::copyOf));
    }

    /** Puts a grant together; a thing that is told twice is refused. */
    final class Builder extends ImmutableTerritoryGrant.Builder {

        Builder() {}
    }
}
