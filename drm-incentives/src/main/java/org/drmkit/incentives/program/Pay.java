package org.drmkit.incentives.program;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.formula.At;
import org.drmkit.core.formula.FactReference;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.Formulas;

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

        /**
         * Returns these slices with thresholds in multiples of a formula.
         *
         * @param factor what all thresholds are multiplied by
         * @return the pay
         */
        public Marginal scale(Formula factor) {
            return new Marginal(slices, Optional.of(factor));
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

        /**
         * Returns these bands of another value than the base.
         *
         * @param value what is compared with the thresholds
         * @return the pay
         */
        public Bands by(Formula value) {
            return new Bands(Optional.of(value), bands, scale);
        }

        /**
         * Returns these bands with thresholds in multiples of a formula.
         *
         * @param factor what all thresholds are multiplied by
         * @return the pay
         */
        public Bands scale(Formula factor) {
            return new Bands(by, bands, Optional.of(factor));
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
     * Returns a share of the base.
     *
     * @param rate the rate as a decimal, {@code "0.02"} for 2 %
     * @return the pay
     * @throws NumberFormatException if it is no decimal
     */
    static Pay rate(String rate) {
        return new Rate(Formulas.constant(rate));
    }

    /**
     * Returns an amount for each unit of the base.
     *
     * @param perUnit the amount of money
     * @return the pay
     */
    static Pay perUnit(Formula perUnit) {
        return new PerUnit(perUnit);
    }

    /**
     * Returns an amount for each period in which the rule applies.
     *
     * @param amount the amount of money
     * @return the pay
     */
    static Pay amount(Formula amount) {
        return new Amount(amount);
    }

    /**
     * Returns slices of the base, each at its own rate.
     *
     * @param slices the slices, thresholds strictly ascending
     * @return the pay
     */
    static Marginal marginal(Slice... slices) {
        return new Marginal(List.of(slices), Optional.empty());
    }

    /**
     * Returns a slice that pays a share.
     *
     * @param from where it begins, a decimal
     * @param rate the rate as a decimal
     * @return the slice
     * @throws NumberFormatException if either is no decimal
     */
    static Slice slice(String from, String rate) {
        return new Slice(new BigDecimal(from), new BigDecimal(rate), false);
    }

    /**
     * Returns a slice that pays an amount for each unit.
     *
     * @param from where it begins, a decimal
     * @param perUnit the amount of money as a decimal
     * @return the slice
     * @throws NumberFormatException if either is no decimal
     */
    static Slice slicePerUnit(String from, String perUnit) {
        return new Slice(new BigDecimal(from), new BigDecimal(perUnit), true);
    }

    /**
     * Returns bands of the base that pay on all of it.
     *
     * @param bands the bands, thresholds strictly ascending
     * @return the pay
     */
    static Bands bands(Band... bands) {
        return new Bands(Optional.empty(), List.of(bands), Optional.empty());
    }

    /**
     * Returns a band.
     *
     * @param from where it begins, a decimal
     * @param pay what it pays
     * @return the band
     * @throws NumberFormatException if it begins at no decimal
     */
    static Band band(String from, Pay pay) {
        return new Band(new BigDecimal(from), pay);
    }

    /**
     * Returns the pay of the case that a code names.
     *
     * @param fact the fact or attribute with the code, such as {@code grade} or {@code dealer.type}
     * @param cases the pay by code, in the order in which they are written
     * @return the pay, without any for other codes
     */
    static Cases cases(String fact, Map<String, Pay> cases) {
        return new Cases(new FactReference(fact, At.CURRENT), cases, Optional.empty());
    }
}
