package org.drmkit.incentives.program;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formula;

/**
 * What a rule pays, as a formula of its base: one of five forms, of which bands hold others again.
 *
 * <p>On a base of 27,000, a rate of 0.02 pays 540.00; the bands 0.02 from 5,000 and 0.04 from 20,000 pay 4 % of everything, 1,080.00;
 * their marginal twin pays 2 % of 15,000 and 4 % of 7,000, 580.00. Whether the rule applies at all is not decided here but by the
 * rule's dealers and tests. Immutable.
 */
public sealed interface Pay {

    /**
     * A share of the base, signed: a negative base pays a negative amount.
     *
     * @param rate the rate, 0.02 for 2 %
     */
    record Rate(Formula rate) implements Pay {}

    /**
     * An amount for each unit of the base, signed.
     *
     * @param perUnit the amount of money
     */
    record PerUnit(Formula perUnit) implements Pay {}

    /**
     * An amount, once in each period in which the rule applies.
     *
     * @param amount the amount of money
     */
    record Amount(Formula amount) implements Pay {}

    /**
     * Each slice of the base at its own rate; a base at or below the first threshold has no band.
     *
     * @param slices the slices, thresholds strictly ascending
     * @param scale what all thresholds are multiplied by
     */
    record Marginal(List<Slice> slices, Optional<Formula> scale) implements Pay {

        /** Keeps the slices. */
        public Marginal {
            slices = List.copyOf(slices);
        }
    }

    /**
     * The pay of the last band whose threshold is reached; below the first there is no band.
     *
     * @param by what is compared with the thresholds, empty for the base
     * @param bands the bands, thresholds strictly ascending
     * @param scale what all thresholds are multiplied by
     */
    record Bands(Optional<Formula> by, List<Band> bands, Optional<Formula> scale) implements Pay {

        /** Keeps the bands. */
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * The pay of the case that a code names.
     *
     * @param by the fact or attribute with the code
     * @param cases the pay by code
     * @param otherwise the pay of any other code; without it there is no band
     */
    record Cases(FactReference by, Map<String, Pay> cases, Optional<Pay> otherwise) implements Pay {

        /** Keeps the cases in their order. */
        public Cases {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }
    }

    /**
     * A slice of a marginal ladder, up to the threshold of the next one.
     *
     * @param from where it begins
     * @param rate what is paid on it, 0.02 for 2 %, or money for each unit
     * @param perUnit whether the rate is money for each unit
     */
    record Slice(BigDecimal from, BigDecimal rate, boolean perUnit) {}

    /**
     * A band of a ladder or matrix, up to the threshold of the next one.
     *
     * @param from where it begins
     * @param pay what it pays
     */
    record Band(BigDecimal from, Pay pay) {}

    /**
     * Returns a share of the base.
     *
     * @param rate the rate, 0.02 for 2 %
     * @return the pay
     */
    static Pay rate(Formula rate) {
        return new Rate(rate);
    }

    /**
     * Returns bands of the base that pay on all of it.
     *
     * @param bands the bands
     * @return the pay
     */
    static Pay bands(Band... bands) {
        return new Bands(Optional.empty(), List.of(bands), Optional.empty());
    }
}
