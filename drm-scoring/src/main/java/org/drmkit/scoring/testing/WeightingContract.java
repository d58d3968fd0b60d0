package org.drmkit.scoring.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.scoring.candidate.CandidateTable;
import org.drmkit.scoring.weight.Weighting;
import org.drmkit.scoring.weight.Weights;

/**
 * What every weighting keeps to, as properties; a test says only which weighting it is about.
 *
 * <pre>{@code
 * class CostlyYardsticksTest implements WeightingContract {
 *     public Weighting weighting() {
 *         return new CostlyYardsticks();
 *     }
 * }
 * }</pre>
 */
public interface WeightingContract {

    /** How far the sum of the shares may be from 1. */
    double NOISE = 1e-9;

    /**
     * Returns the weighting that is tested.
     *
     * @return the weighting
     */
    Weighting weighting();

    /**
     * Makes up candidates and their numbers.
     *
     * @return tables of one to six candidates and one to four yardsticks, whose ids are {@code y0} and so on
     */
    @Provide
    default Arbitrary<CandidateTable> tables() {
        return Tables.any();
    }

    /**
     * Every yardstick has a share from 0 to 1, and the shares add up to 1.
     *
     * @param table some candidates
     */
    @Property(tries = 100)
    default void weigh_anyTable_sharesOfOne(@ForAll("tables") CandidateTable table) {
        Weights weights = weighting().weigh(table);
        double sum = table.ids().stream().mapToDouble(weights::share).sum();
        Tables.require(
                table.ids().stream().mapToDouble(weights::share).allMatch(s -> Tables.isPlain(s) && s >= 0 && s <= 1),
                "Shares are from 0 to 1",
                table);
        Tables.require(Math.abs(sum - 1) < NOISE, "Shares add up to 1", table);
    }

    /**
     * Equal tables have equal weights.
     *
     * @param table some candidates
     */
    @Property(tries = 50)
    default void weigh_twice_theSame(@ForAll("tables") CandidateTable table) {
        Tables.require(weighting().weigh(table).equals(weighting().weigh(table)), "Equal tables weigh equally", table);
    }

    /**
     * The weights explain themselves.
     *
     * @param table some candidates
     */
    @Property(tries = 50)
    default void explain_anyTable_addsUp(@ForAll("tables") CandidateTable table) {
        Tables.require(weighting().explain(table).mismatch().isEmpty(), "Explanations come to their figures", table);
    }
}
