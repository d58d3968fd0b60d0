package org.drmkit.core.relation.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.launch.LaunchRecord.Done;

/**
 * Whether a dealer is ready for a launch.
 *
 * <p>Four of five milestones of 20 are 0.8. That is ready by a plan that asks for 0.8, unless the missing one is mandatory.
 *
 * @param share the weights of the milestones done, of all
 * @param missingMandatory the ids of the mandatory milestones that are not done
 * @param ready true if the share is reached and nothing mandatory is missing
 */
public record Readiness(Fraction share, List<String> missingMandatory, boolean ready) {

    /** Keeps a copy. */
    public Readiness {
        missingMandatory = List.copyOf(missingMandatory);
    }

    /**
     * Judges a dealer.
     *
     * @param known what is known about the dealer
     * @param plan the launch
     * @param day the day
     * @return the readiness on that day
     */
    public static Readiness of(List<LaunchRecord> known, LaunchPlan plan, LocalDate day) {
        Set<String> done = known.stream()
                .filter(Done.class::isInstance)
                .map(Done.class::cast)
                .filter(one -> one.launch().equals(plan.id()) && !one.on().isAfter(day))
                .map(Done::milestone)
                .collect(Collectors.toSet());
        Fraction all = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Milestone milestone : plan.milestones()) {
            Fraction weight = Fraction.of(milestone.weight());
            all = all.plus(weight);
            weights = done.contains(milestone.id()) ? weights.plus(weight) : weights;
        }
        List<String> missing = plan.milestones().stream()
                .filter(milestone -> milestone.mandatory() && !done.contains(milestone.id()))
                .map(Milestone::id)
                .toList();
        Fraction share = weights.dividedBy(all);
        return new Readiness(share, missing, missing.isEmpty() && share.compareTo(Fraction.of(plan.readyFrom())) >= 0);
    }
}
