package org.drmkit.incentives.program;

import java.util.List;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.internal.StrictValue;
import org.drmkit.core.time.Per;
import org.immutables.value.Value;

/**
 * The most that some rules pay together, to each dealer or to all of them, in each period.
 *
 * <p>A pot of 50.00 over payouts of 80.00, 40.00 and -20.00 leaves 46.67, 23.33 and -20.00: positive amounts are cut in proportion, in
 * whole minor units by largest remainder; negative ones stay and make room. A payout counts in the period that holds its last day, or
 * {@code asOf}, if that is earlier. Immutable.
 */
@Value.Immutable
@StrictValue
public interface Cap {

    /**
     * Starts a cap.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns for whom the amount is.
     *
     * @return each dealer, or all of them together
     */
    Each each();

    /**
     * Returns the rules whose payouts are added up.
     *
     * @return their ids, none for all rules
     */
    List<String> rules();

    /**
     * Returns how often the amount is there anew.
     *
     * @return the kind of period
     */
    Per per();

    /**
     * Returns the amount of money, rounded down to the minor unit; below 0, or not present, it is 0.
     *
     * @return the amount, a constant for all dealers together
     */
    Formula amount();

    /**
     * Returns how payouts are cut to fit.
     *
     * @return PROPORTIONAL by default
     */
    @Value.Default
    default Cut cut() {
        return Cut.PROPORTIONAL;
    }

    /**
     * Tells whether payouts below the amount are also scaled up, so that it is shared out in full.
     *
     * @return false by default; only a proportional cut fills up
     */
    @Value.Default
    default boolean fill() {
        return false;
    }

    /** How payouts are cut to fit. */
    enum Cut {
        /** In proportion, however often it is settled. */
        PROPORTIONAL,
        /** What an earlier settlement left stays; what is new shares the rest, earlier periods first. */
        IN_ORDER
    }

    /** For whom the amount of a cap is. */
    enum Each {
        /** Every dealer has the amount. */
        DEALER,
        /** All dealers share the amount. */
        ALL
    }

    /** Puts a cap together; a thing that is told twice is refused. */
    final class Builder extends ImmutableCap.Builder {

        Builder() {}
    }
}
