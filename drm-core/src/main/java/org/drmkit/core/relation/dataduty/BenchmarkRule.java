package org.drmkit.core.relation.dataduty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.number.Fraction;

/**
 * When a comparison with other dealers may be released.
 *
 * <p>By {@link #standard} at least five dealers, none with more than 25 % of the weight, on figures at least 93 days old,
 * which is more than any three months: five
 * with 20 % each are released, four are withheld, and so are five of which one has 26 %. These are the numbers of a US safety
 * zone that was withdrawn; they are a cautious habit and no permission. For a lawyer to decide.
 *
 * @param minContributors the least number of dealers, from 1 on
 * @param maxWeight the largest share of the weight that one may have, above 0 and at most 1
 * @param minAgeDays how many days old the figures must be at least, from 0 on
 */
public record BenchmarkRule(int minContributors, BigDecimal maxWeight, int minAgeDays) {

    /** A rule as JSON: {@code {"minContributors": 5, "maxWeight": 0.25, "minAgeDays": 93}}. */
    public static final Shape<BenchmarkRule> SHAPE = Shape.object("benchmark rule", o -> {
        var minContributors =
                o.required("minContributors", Shapes.integer(1, Integer.MAX_VALUE), BenchmarkRule::minContributors);
        var maxWeight = o.required(
                "maxWeight",
                Shapes.DECIMAL.where("a share above 0 and at most 1", BenchmarkRule::isShare),
                BenchmarkRule::maxWeight);
        var minAgeDays = o.required("minAgeDays", Shapes.integer(0, 36_600), BenchmarkRule::minAgeDays);
        return v -> new BenchmarkRule(v.get(minContributors), v.get(maxWeight), v.get(minAgeDays));
    });

    /** Checks the numbers. */
    public BenchmarkRule {
        if (minContributors < 1 || !isShare(maxWeight) || minAgeDays < 0) {
            throw new IllegalArgumentException(
                    ("A benchmark needs at least 1 dealer (%s), a largest share above 0 and at most 1 (%s) and no negative"
                                    + " age (%s).\nMaybe the share is in percent.")
                            .formatted(minContributors, maxWeight, minAgeDays));
        }
        maxWeight = Decimals.canonical(maxWeight);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /**
     * Returns the cautious rule.
     *
     * @return five dealers, 25 %, 93 days
     */
    public static BenchmarkRule standard() {
        return new BenchmarkRule(5, new BigDecimal("0.25"), 93);
    }

    /**
     * Judges a comparison.
     *
     * @param contributions what each dealer adds; a dealer that adds several figures is one
     * @param asOf the day on which it would be shown
     * @return the weighted mean, or why it is withheld
     */
    public Benchmark judge(List<Contribution> contributions, LocalDate asOf) {
        List<String> reasons = new ArrayList<>();
        Map<String, BigDecimal> weights = new TreeMap<>(Parties.ORDER);
        contributions.forEach(one -> weights.merge(one.dealer(), one.weight(), BigDecimal::add));
        if (weights.size() < minContributors) {
            reasons.add("TOO_FEW_CONTRIBUTORS");
        }
        if (isDominated(weights)) {
            reasons.add("ONE_TOO_LARGE");
        }
        if (contributions.stream().anyMatch(one -> one.on().plusDays(minAgeDays).isAfter(asOf))) {
            reasons.add("TOO_RECENT");
        }
        return reasons.isEmpty()
                ? new Benchmark.Released(mean(contributions), weights.size())
                : new Benchmark.Withheld(reasons);
    }

    private boolean isDominated(Map<String, BigDecimal> weights) {
        BigDecimal total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = total.multiply(maxWeight);
        return weights.values().stream().anyMatch(weight -> weight.compareTo(most) > 0);
    }

    private static Fraction mean(List<Contribution> contributions) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Contribution one : contributions) {
            sum = sum.plus(Fraction.of(one.value()).times(Fraction.of(one.weight())));
            weights = weights.plus(Fraction.of(one.weight()));
        }
        return sum.dividedBy(weights);
    }
}
