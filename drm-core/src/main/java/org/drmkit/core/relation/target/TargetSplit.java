package org.drmkit.core.relation.target;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.Answer;
import org.drmkit.core.money.Allocation;
import org.drmkit.core.number.Fraction;

/**
 * The division of a target by weights, without losing or inventing anything.
 *
 * <p>100,000.01 over twelve months of weights 6, 6, 7, 7, 8, 9, 10, 10, 9, 9, 9, 10 is 6,000.00 in January and 10,000.01 in
 * July, and adds up to 100,000.01. Cascaded to dealers it may add up to more than the whole on purpose: the over-assignment of
 * 105,000 to a whole of 100,000 is 1.05. All methods are pure.
 */
public final class TargetSplit {

    private TargetSplit() {}

    /**
     * Divides a total, such as by season.
     *
     * @param total the total, of no more than these places
     * @param places the decimal places of the parts
     * @param weights the weights, all above 0
     * @return one part for each weight, together the total
     * @throws IllegalArgumentException if the total has more places, or a weight is not above 0
     */
    public static List<BigDecimal> byWeights(BigDecimal total, int places, List<BigDecimal> weights) {
        if (total.stripTrailingZeros().scale() > places) {
            throw new IllegalArgumentException(
                    "The total (%s) must have at most %s decimal places.\nMaybe round it first."
                            .formatted(total, places));
        }
        weights.forEach(TargetSplit::checkWeight);
        BigInteger units = total.setScale(places).unscaledValue();
        return Allocation.ofDecimals(units, weights).stream()
                .map(part -> new BigDecimal(part, places))
                .toList();
    }

    private static void checkWeight(BigDecimal weight) {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The weight (%s) must be above 0.\nMaybe leave out the month or the dealer.".formatted(weight));
        }
    }

    /**
     * Cascades a total to parties.
     *
     * @param total the total, of no more than these places
     * @param places the decimal places of the parts
     * @param keys the weight of each party, all above 0
     * @return the part of each party, together the total, by id
     * @throws IllegalArgumentException if the total has more places, or a weight is not above 0
     */
    public static Map<String, BigDecimal> cascade(BigDecimal total, int places, Map<String, BigDecimal> keys) {
        Map<String, BigDecimal> ordered = new TreeMap<>(Parties.ORDER);
        ordered.putAll(keys);
        List<BigDecimal> parts = byWeights(total, places, new ArrayList<>(ordered.values()));
        int i = 0;
        for (Map.Entry<String, BigDecimal> entry : ordered.entrySet()) {
            entry.setValue(parts.get(i++));
        }
        return ordered;
    }

    /**
     * Compares the targets of parties with the one above them.
     *
     * @param parent the target above
     * @param children those of the parties, of the same unit
     * @return their sum divided by it, or {@code NotApplicable} if it is 0
     * @throws IllegalArgumentException if the units differ
     */
    public static Answer overAssignment(Target parent, List<Target> children) {
        Fraction sum = Fraction.ZERO;
        for (Target child : children) {
            if (!child.unit().equals(parent.unit())) {
                throw new IllegalArgumentException(
                        "The target %s is in %s and cannot be added up to %s, which is in %s.\nMaybe convert it first."
                                .formatted(child.id(), child.unit(), parent.id(), parent.unit()));
            }
            sum = sum.plus(Fraction.of(child.base()));
        }
        return Answer.share(sum, Fraction.of(parent.base()));
    }
}
