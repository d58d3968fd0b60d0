package org.drmkit.incentives.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.DealerTest;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Test;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.time.Per;
import org.immutables.value.Value;

/**
 * A rule of a program: in each period, for the dealers that it is for and whose tests hold, it pays on a base.
 *
 * <p>{@code {"id": "volume", "per": "QUARTER", "of": "total", "pay": {"rate": 0.02}}} pays 2 % of each quarter's total. The result is
 * rounded half up to the minor unit once for each dealer, rule and period, then limited. Immutable.
 */
@Value.Immutable
@StrictValue
public interface Rule {

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id, unique in the program; it starts with a letter
     */
    String id();

    /**
     * Returns what people call it.
     *
     * @return the title by language
     */
    Map<String, String> title();

    /**
     * Returns how often it pays.
     *
     * @return the kind of period
     */
    Per per();

    /**
     * Returns what it pays on.
     *
     * @return the base, empty if the pay needs none
     */
    Optional<Formula> of();

    /**
     * Returns whom it is for.
     *
     * @return a test of dealer attributes on the period's last day, empty for everybody
     */
    Optional<DealerTest> eligible();

    /**
     * Returns the tests that must all hold.
     *
     * @return the tests, judged in each period
     */
    List<Test> when();

    /**
     * Returns what it pays.
     *
     * @return the pay
     */
    Pay pay();

    /**
     * Returns the least and the most that it pays in a period.
     *
     * @return the limits
     */
    @Value.Default
    default Limits limits() {
        return Limits.NONE;
    }

    /**
     * Tells whether a negative base for which the rule pays nothing is carried into its next period.
     *
     * @return true by default
     */
    @Value.Default
    default boolean carryNegative() {
        return true;
    }

    /**
     * Tells whether every period that has begun is settled, not only those that are over.
     *
     * @return false by default
     */
    @Value.Default
    default boolean partial() {
        return false;
    }

    /**
     * Returns how lines that take others back count.
     *
     * @return REEVALUATE by default
     */
    @Value.Default
    default ReturnPolicy returns() {
        return ReturnPolicy.REEVALUATE;
    }

    /**
     * Returns the competition in which the rule stands against others of the same period.
     *
     * @return a name of the program's competitions, empty for none
     */
    Optional<String> competesIn();

    /**
     * Returns the attribute that names the groups for which the rule is evaluated.
     *
     * <p>A line belongs to the group of its dealer on the line's date; a dealer without a group is a group of one.
     *
     * @return the attribute, such as {@code dealer.group}, empty for each dealer by itself
     */
    Optional<String> level();

    /**
     * Returns how the payout of a group is shared.
     *
     * @return BASE by default; means nothing without a level
     */
    @Value.Default
    default Split split() {
        return Split.Equally.BASE;
    }

    /** Puts a rule together; a thing that is told twice is refused. */
    final class Builder extends ImmutableRule.Builder {

        Builder() {}
    }
}
