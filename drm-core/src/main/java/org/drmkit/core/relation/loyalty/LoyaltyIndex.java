package org.drmkit.core.relation.loyalty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * One index of the loyalty that a dealer shows, from 0 to 100.
 *
 * <p>57 months of 120 are 47.5 points, a share of wallet of 0.60 is 60: with equal weights an index of 53.75. A measure that is missing
 * drops out with its weight, and does not count as 0; if too much is missing there is no index. What a dealer says in a survey is none
 * of the measures: words stand beside the index, not in it.
 *
 * @param parts the measures, at least one, each once
 * @param minCoverage the least share of the weights that must be known, from 0 to 1
 */
public record LoyaltyIndex(List<LoyaltyPart> parts, BigDecimal minCoverage) {

    /**
     * An index as JSON: {@code {"parts": [{"measure": "TENURE_MONTHS", "none": 0, "full": 120, "weight": 1}], "minCoverage": 0.5}}.
     */
    public static final Shape<LoyaltyIndex> SHAPE = Shape.object("loyalty index", o -> {
        var parts = o.required(
                "parts",
                Shapes.distinctListOf(LoyaltyPart.SHAPE, "measure", LoyaltyPart::measure)
                        .where("one or more parts", list -> !list.isEmpty()),
                LoyaltyIndex::parts);
        var minCoverage = o.required(
                "minCoverage",
                Shapes.DECIMAL.where("a share from 0 to 1", LoyaltyIndex::isShare),
                LoyaltyIndex::minCoverage);
        return v -> new LoyaltyIndex(v.get(parts), v.get(minCoverage));
    });

    /** Keeps a copy and checks the parts and the share. */
    public LoyaltyIndex {
        parts = List.copyOf(parts);
        boolean distinct = parts.stream().map(LoyaltyPart::measure).distinct().count() == parts.size();
        if (parts.isEmpty() || !distinct || !isShare(minCoverage)) {
            throw new IllegalArgumentException(
                    "An index needs parts of different measures (%s) and a share from 0 to 1 (%s).\nMaybe the share is in percent."
                            .formatted(parts, minCoverage));
        }
        minCoverage = Decimals.canonical(minCoverage);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /**
     * Returns which share of the weights is known.
     *
     * @param values the values that are known, by measure
     * @return the share, from 0 to 1
     */
    public Fraction coverage(Map<LoyaltyMeasure, Fraction> values) {
        return weight(known(values)).dividedBy(weight(parts));
    }

    /**
     * Returns the index.
     *
     * @param values the values that are known, by measure
     * @return the weighted mean of their points, empty if too little is known
     */
    public Optional<Fraction> index(Map<LoyaltyMeasure, Fraction> values) {
        List<LoyaltyPart> known = known(values);
        if (known.isEmpty() || coverage(values).compareTo(Fraction.of(minCoverage)) < 0) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ZERO;
        for (LoyaltyPart part : known) {
            Fraction points = part.points(values.getOrDefault(part.measure(), Fraction.ZERO));
            sum = sum.plus(points.times(Fraction.of(part.weight())));
        }
        return Optional.of(sum.dividedBy(weight(known)));
    }

    private List<LoyaltyPart> known(Map<LoyaltyMeasure, Fraction> values) {
        return parts.stream().filter(part -> values.containsKey(part.measure())).toList();
    }

    private static Fraction weight(List<LoyaltyPart> parts) {
        return Fraction.of(parts.stream().map(LoyaltyPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
