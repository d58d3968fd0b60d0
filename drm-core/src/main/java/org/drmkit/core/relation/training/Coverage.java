package org.drmkit.core.relation.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.training.TrainingRecord.Certificate;
import org.drmkit.core.relation.training.TrainingRecord.Job;

/**
 * How many people in a role hold the certificate that it needs, on a day.
 *
 * <p>Of nine salespeople seven are certified: 7/9, one short of the eight that a share of 80 % needs. If one of ten
 * certificates expires on 15 June and the share then falls to 70 %, that day is foreseen.
 *
 * <p>Immutable and thread-safe.
 *
 * @param certified how many hold it
 * @param required how many are in the role, without those in their days of grace
 */
public record Coverage(int certified, int required) {

    /**
     * Measures a requirement.
     *
     * @param known the people and certificates of one dealer
     * @param requirement what a role needs
     * @param day the day
     * @return the coverage
     */
    public static Coverage of(List<TrainingRecord> known, RoleRequirement requirement, LocalDate day) {
        Set<String> certified = certified(known, requirement, day);
        Set<String> people = new HashSet<>(certified);
        for (Job job : jobs(known, requirement)) {
            boolean settled = !day.isBefore(job.days().from().plusDays(requirement.graceDays()));
            if (settled && job.days().contains(day)) {
                people.add(job.person());
            }
        }
        return new Coverage(certified.size(), people.size());
    }

    /** Those who are in the role on a day and hold its certificate. */
    private static Set<String> certified(List<TrainingRecord> known, RoleRequirement requirement, LocalDate day) {
        Set<String> holders = holders(known, requirement, day);
        return jobs(known, requirement).stream()
                .filter(job -> job.days().contains(day))
                .map(Job::person)
                .filter(holders::contains)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Job> jobs(List<TrainingRecord> known, RoleRequirement requirement) {
        return known.stream()
                .filter(Job.class::isInstance)
                .map(Job.class::cast)
                .filter(job -> job.role().equals(requirement.role()))
                .toList();
    }

    private static List<Certificate> certificates(Collection<TrainingRecord> known, RoleRequirement requirement) {
        return known.stream()
                .filter(Certificate.class::isInstance)
                .map(Certificate.class::cast)
                .filter(one -> one.course().equals(requirement.course()) && one.level() >= requirement.minLevel())
                .toList();
    }

    private static Set<String> holders(List<TrainingRecord> known, RoleRequirement requirement, LocalDate day) {
        return certificates(known, requirement).stream()
                .filter(one -> one.valid().contains(day))
                .map(Certificate::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Foresees when a requirement will no longer be met, if nobody joins and nobody learns.
     *
     * @param known the people and certificates of one dealer
     * @param requirement what a role needs
     * @param day the day from which on to look
     * @return the first day on which too few are certified, which may be the day itself; empty if there is none
     */
    public static Optional<LocalDate> fallsBelow(
            List<TrainingRecord> known, RoleRequirement requirement, LocalDate day) {
        TreeSet<LocalDate> changes = new TreeSet<>(List.of(day));
        for (Certificate one : certificates(known, requirement)) {
            changes.add(one.valid().from());
            one.valid().to().ifPresent(changes::add);
        }
        for (Job job : jobs(known, requirement)) {
            changes.add(job.days().from());
            changes.add(job.days().from().plusDays(requirement.graceDays()));
            job.days().to().ifPresent(changes::add);
        }
        return changes.tailSet(day).stream()
                .filter(change -> !of(known, requirement, change).meets(requirement))
                .findFirst();
    }

    /**
     * Returns the number of people in a role whose last certificate for it expires soon.
     *
     * @param known the people and certificates of one dealer
     * @param requirement what a role needs
     * @param day the day from which on to look
     * @param days for how many days
     * @return how many are in the role and certified on the day, and not certified after so many days
     */
    public static int expiringWithin(List<TrainingRecord> known, RoleRequirement requirement, LocalDate day, int days) {
        Set<String> now = certified(known, requirement, day);
        now.removeAll(holders(known, requirement, day.plusDays(days)));
        return now.size();
    }

    /**
     * Returns the share of those certified.
     *
     * @return the share, empty if nobody is required
     */
    public Optional<Fraction> share() {
        return required == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(certified).dividedBy(Fraction.of(required)));
    }

    /**
     * Checks if enough are certified.
     *
     * @param requirement what the role needs
     * @return true if the share is reached, or nobody is required
     */
    public boolean meets(RoleRequirement requirement) {
        return gap(requirement) == 0;
    }

    /**
     * Returns how many more must be certified.
     *
     * @param requirement what the role needs
     * @return the number, 0 if enough are
     */
    public int gap(RoleRequirement requirement) {
        Fraction needed = Fraction.of(required).times(Fraction.of(requirement.minShare()));
        int whole = needed.negated().floor().negated().numerator().intValueExact();
        return Math.max(0, whole - certified);
    }
}
