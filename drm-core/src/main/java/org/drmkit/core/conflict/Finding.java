package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.ObjectShape;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.time.DateRange;
import org.immutables.value.Value;

/**
 * One conflict, with the evidence for it.
 *
 * <p>D1 holds Hangzhou exclusively for 2026, D2 may sell there from July on: the finding names both grants and the exact box in which they
 * meet, Hangzhou x all products x July to December. It says nothing about who is right. Equal by content, immutable.
 */
@Value.Immutable
@StrictValue
public interface Finding {

    /** How a finding looks as JSON. */
    ObjectShape<Finding> SHAPE = FindingShape.SHAPE;

    /**
     * Starts a finding.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id of the rule that found it.
     *
     * @return such as {@code TERRITORY_OVERLAP}
     */
    String rule();

    /**
     * Returns what identifies the case through time: the same inputs give the same key.
     *
     * @return the rule and what is in conflict
     */
    String key();

    /**
     * Returns how much it matters.
     *
     * @return the level
     */
    Severity severity();

    /**
     * Returns the dealers in it, the one that is hurt first.
     *
     * @return ids of dealers, none for white space
     */
    List<String> dealers();

    /**
     * Returns the grants in it.
     *
     * @return ids of grants, in the order of the dealers
     */
    List<String> grants();

    /**
     * Returns the trade line in it.
     *
     * @return the id of a line
     */
    Optional<String> line();

    /**
     * Returns where: the largest nodes that make up exactly the regions.
     *
     * @return codes of regions; {@code US/..} is what no child of a node covers whose children are not complete
     */
    List<String> regions();

    /**
     * Returns for which products: the largest nodes that make up exactly the products.
     *
     * @return codes of products, written as those of regions
     */
    List<String> products();

    /**
     * Returns through which channels.
     *
     * @return channels in order, empty for all
     */
    Optional<List<String>> channels();

    /**
     * Returns to which kinds of customers.
     *
     * @return segments in order, empty for all
     */
    Optional<List<String>> segments();

    /**
     * Returns to which customers by name.
     *
     * @return accounts in order, empty for all
     */
    Optional<List<String>> accounts();

    /**
     * Returns what a code that is not known was probably meant to be.
     *
     * @return the nearest code, or the successors of a code that is no longer valid
     */
    List<String> nearest();

    /**
     * Returns when.
     *
     * @return the days; those of a grant that has none are its first one
     */
    DateRange period();

    /**
     * Returns the figures of the evidence.
     *
     * @return the figures by name, such as {@code days}; {@code lines}, {@code quantity} and {@code amount} of sales; {@code reference},
     *     {@code floor} and {@code shortfall} of a line; {@code lower} and {@code higher} price of a unit, with four places more than an
     *     amount, and {@code gap}, the share by which they differ
     */
    Map<String, BigDecimal> figures();

    /**
     * Returns what else is in it, by its part in the conflict.
     *
     * @return ids and codes by name, such as the {@code route} of goods or the {@code winner} of two deals
     */
    Map<String, List<String>> details();

    /**
     * Returns what a lawyer should look at.
     *
     * @return flags, never a verdict
     */
    List<LegalLabel> labels();

    /**
     * Returns one of the details of which there is one.
     *
     * @param name its part in the conflict
     * @return the id or code, empty if there is none
     */
    default Optional<String> detail(String name) {
        return details().getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * Drops zeros at the end of figures, so that findings that say the same are equal.
     *
     * @return this finding with such figures
     */
    @Value.Check
    default Finding canonical() {
        Map<String, BigDecimal> canonical = new LinkedHashMap<>(figures());
        canonical.replaceAll((name, figure) -> Decimals.canonical(figure));
        return canonical.equals(figures()) ? this : ((ImmutableFinding) this).withFigures(canonical);
    }

    /** Puts a finding together; a thing that is told twice is refused. */
    final class Builder extends ImmutableFinding.Builder {

        Builder() {}

        /**
         * Adds ids or codes by their part in the conflict.
         *
         * @param name the part
         * @param values the ids or codes
         * @return this builder
         */
        public Builder putDetail(String name, String... values) {
            putDetail(name, List.of(values));
            return this;
        }
    }
}
