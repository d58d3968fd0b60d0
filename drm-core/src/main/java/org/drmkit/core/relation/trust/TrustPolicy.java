package org.drmkit.core.relation.trust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;
import org.drmkit.core.promise.PromiseResult;

/**
 * How an index of trust is made of what became of promises.
 *
 * <p>A promise settled one half-life ago weighs half of one settled today. The prior is what is believed before anything is
 * known: 2 kept and 2 broken keep the index of a single kept promise at 3 / 5. With 8 kept and 2 broken it is 10 / 14 = 0.714.
 *
 * <p>Approximate: it can be scored, and money is never paid on it.
 *
 * @param halfLifeDays after how many days a result weighs half, from 1 on
 * @param priorKept the weight of kept promises that is believed beforehand, from 0 on
 * @param priorBroken the weight of broken ones, from 0 on
 * @param integrityCap the highest index while an incident of integrity is not repaired, from 0 to 1
 */
public record TrustPolicy(int halfLifeDays, BigDecimal priorKept, BigDecimal priorBroken, BigDecimal integrityCap) {

    /** A policy as JSON: {@code {"halfLifeDays": 180, "priorKept": 2, "priorBroken": 2, "integrityCap": 0.6}}. */
    public static final Shape<TrustPolicy> SHAPE = Shape.object("trust policy", o -> {
        Shape<BigDecimal> weight = Shapes.DECIMAL.where("a weight from 0 on", value -> value.signum() >= 0);
        var halfLifeDays = o.required("halfLifeDays", Shapes.integer(1, 36_600), TrustPolicy::halfLifeDays);
        var priorKept = o.withDefault("priorKept", weight, BigDecimal.ZERO, TrustPolicy::priorKept);
        var priorBroken = o.withDefault("priorBroken", weight, BigDecimal.ZERO, TrustPolicy::priorBroken);
        var integrityCap = o.required(
                "integrityCap", Shapes.DECIMAL.where("from 0 to 1", TrustPolicy::isShare), TrustPolicy::integrityCap);
        return v -> new TrustPolicy(v.get(halfLifeDays), v.get(priorKept), v.get(priorBroken), v.get(integrityCap));
    });

    /** Checks the numbers. */
    public TrustPolicy {
        if (halfLifeDays < 1 || priorKept.signum() < 0 || priorBroken.signum() < 0 || !isShare(integrityCap)) {
            throw new IllegalArgumentException(
                    ("The half-life (%s) must be at least a day, the prior (%s and %s) not negative and the cap (%s) from 0 to"
                                    + " 1.\nMaybe the cap is in percent.")
                            .formatted(halfLifeDays, priorKept, priorBroken, integrityCap));
        }
        priorKept = Decimals.canonical(priorKept);
        priorBroken = Decimals.canonical(priorBroken);
        integrityCap = Decimals.canonical(integrityCap);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /**
     * Returns what is usual.
     *
     * @return a half-life of 180 days, a prior of 2 and 2, a cap of 0.60
     */
    public static TrustPolicy standard() {
        return new TrustPolicy(180, BigDecimal.valueOf(2), BigDecimal.valueOf(2), new BigDecimal("0.60"));
    }

    /**
     * Returns the index of one side.
     *
     * @param results what became of its promises; those settled after the day do not count
     * @param incidents its incidents; those after the day do not count
     * @param day the day
     * @return from 0 to 1, empty if there is neither a result nor a prior
     */
    public OptionalDouble index(List<PromiseResult> results, List<TrustIncident> incidents, LocalDate day) {
        double kept = priorKept.doubleValue();
        double all = kept + priorBroken.doubleValue();
        for (PromiseResult result : results) {
            if (!result.on().isAfter(day)) {
                double weight = weight(result, day);
                kept += weight * result.kept().doubleValue();
                all += weight;
            }
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(capped(kept / all, incidents, day));
    }

    private double weight(PromiseResult result, LocalDate day) {
        double age = ChronoUnit.DAYS.between(result.on(), day);
        return result.weight().doubleValue() * StrictMath.pow(0.5, age / halfLifeDays);
    }

    private double capped(double index, List<TrustIncident> incidents, LocalDate day) {
        return isCapped(incidents, day) ? StrictMath.min(index, integrityCap.doubleValue()) : index;
    }

    /**
     * Checks if an incident of integrity caps the index.
     *
     * @param incidents the incidents of one side
     * @param day the day
     * @return true if one has happened and is not repaired
     */
    public static boolean isCapped(List<TrustIncident> incidents, LocalDate day) {
        return incidents.stream()
                .anyMatch(incident -> incident.kind() == TrustIncident.Kind.INTEGRITY
                        && !incident.on().isAfter(day)
                        && !incident.isRepaired(day));
    }
}
