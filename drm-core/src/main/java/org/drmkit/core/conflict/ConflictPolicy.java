package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Stage;
import org.immutables.value.Value;

/**
 * From when on something is a conflict: thresholds as data, since how much to tolerate is the manufacturer's choice.
 *
 * <p>{@link #standard} flags a price below 80 % of its reference and two dealers more than 15 % apart. A finding is no accusation and a
 * threshold no legal advice. Immutable.
 */
@Value.Immutable
@StrictValue
public interface ConflictPolicy {

    /**
     * Starts a policy.
     *
     * @return an empty builder, of which every member has a default
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the policy in which nothing was chosen.
     *
     * @return all rules, with the default thresholds
     */
    static ConflictPolicy standard() {
        return builder().build();
    }

    /**
     * Reads a policy.
     *
     * @param text the JSON text
     * @return the policy
     * @throws DefinitionException with all problems, if there are any
     */
    static ConflictPolicy read(String text) {
        return PolicyShape.SHAPE.parse(text, "conflict policy");
    }

    /**
     * Writes the policy.
     *
     * @return JSON that reads back as an equal policy
     */
    default Json write() {
        return PolicyShape.SHAPE.write(this);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Value.Default
    default String id() {
        return "standard";
    }

    /**
     * Returns the version.
     *
     * @return the version, from 1
     */
    @Value.Default
    default int version() {
        return 1;
    }

    /**
     * Returns the rules that look.
     *
     * @return their ids, none for all
     */
    List<String> rules();

    /**
     * Returns on which days the sales are that rules look at.
     *
     * @return the days, empty for all that are seen
     */
    Optional<DateRange> sales();

    /**
     * Returns how far down the channel the sales are that rules look at.
     *
     * @return the stage, SELL_IN by default
     */
    @Value.Default
    default Stage stage() {
        return Stage.SELL_IN;
    }

    /**
     * Returns what prices are compared with.
     *
     * @return the column with the reference value of a line, such as its list value; rules that need it find nothing without it
     */
    Optional<String> reference();

    /**
     * Returns the share of the reference below which a price is too low.
     *
     * @return the share, 0.80 by default; a price of exactly that share is not below it
     */
    @Value.Default
    default BigDecimal floorShare() {
        return new BigDecimal("0.8");
    }

    /**
     * Returns the shares of the reference outside which a price is taken for an error and left out of comparisons.
     *
     * @return the lowest and the highest plausible share, 0.5 and 1.5 by default; without a reference every price is plausible
     */
    @Value.Default
    default ShareRange plausible() {
        return new ShareRange(new BigDecimal("0.5"), new BigDecimal("1.5"));
    }

    /**
     * Returns how far two dealers' prices of a product may be apart.
     *
     * @return the share of the higher price, 0.15 by default; exactly that much is tolerated
     */
    @Value.Default
    default BigDecimal spreadTolerance() {
        return new BigDecimal("0.15");
    }

    /**
     * Returns over which periods prices are averaged before they are compared.
     *
     * @return the calendar period, a quarter by default
     */
    @Value.Default
    default PeriodUnit spreadUnit() {
        return PeriodUnit.QUARTER;
    }

    /**
     * Returns from when on observed prices, offers and scans are a conflict.
     *
     * @return the tolerances
     */
    @Value.Default
    default PriceTolerance prices() {
        return PriceTolerance.STANDARD;
    }

    /**
     * Returns which columns of lines tell about customers.
     *
     * @return the columns, none by default
     */
    @Value.Default
    default CustomerColumns customers() {
        return CustomerColumns.NONE;
    }

    /**
     * Returns how registered deals are protected.
     *
     * @return what protection is counted from, and what is no identity of a customer
     */
    @Value.Default
    default DealProtection deals() {
        return DealProtection.STANDARD;
    }

    /**
     * Returns which law holds where.
     *
     * @return the zones and limits that findings are labelled by
     */
    @Value.Default
    default LegalFrame legal() {
        return LegalFrame.STANDARD;
    }

    /**
     * Returns what orders findings of one level.
     *
     * @return the weights of the score
     */
    @Value.Default
    default ScoreWeights severity() {
        return ScoreWeights.STANDARD;
    }

    /**
     * Returns what must be covered.
     *
     * @return the demand, empty for none
     */
    Optional<WhiteSpace> whiteSpace();

    /**
     * Checks the version and the shares.
     *
     * @return this policy, its shares without zeros at the end
     * @throws IllegalArgumentException if the version is below 1 or a share is outside 0 to 1
     */
    @Value.Check
    default ConflictPolicy checked() {
        if (version() < 1) {
            throw new IllegalArgumentException(
                    "The version (%s) of the policy %s must be at least 1.".formatted(version(), id()));
        }
        BigDecimal floor = ShareRange.share("floorShare", floorShare());
        BigDecimal spread = ShareRange.share("spreadTolerance", spreadTolerance());
        // A copy with what it has is the policy itself.
        return ((ImmutableConflictPolicy) this).withFloorShare(floor).withSpreadTolerance(spread);
    }

    /** Puts a policy together; a thing that is told twice is refused. */
    final class Builder extends ImmutableConflictPolicy.Builder {

        Builder() {}
    }
}
