package org.drmkit.core.relation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.audit.Finding.Result;

/**
 * What an audit comes to by a standard.
 *
 * <p>Of items of 20, 30 and 50 points the last is not met: 50 of 100. If it does not apply, 50 of 50 are 100 points. An item that nobody
 * looked at earns nothing; one that the standard does not have counts nothing.
 *
 * @param points the points of 100, empty if no item applies
 * @param missingMandatory the ids of the mandatory items that are not met, in order
 * @param passed true if enough points are reached and no mandatory item is missing
 */
public record AuditResult(Optional<Fraction> points, List<String> missingMandatory, boolean passed) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Keeps a copy. */
    public AuditResult {
        missingMandatory = List.copyOf(missingMandatory);
    }

    /**
     * Judges an audit.
     *
     * @param standard what a store has to have
     * @param audit what was found
     * @return the result, as found on the day of the audit
     */
    public static AuditResult of(StoreStandard standard, StoreAudit audit) {
        Fraction met = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        List<String> missing = new ArrayList<>();
        for (StoreStandard.Item item : standard.items()) {
            Optional<Result> found = audit.finding(item.id()).map(Finding::result);
            Fraction points = Fraction.of(item.points());
            if (found.equals(Optional.of(Result.MET))) {
                met = met.plus(points);
            } else if (item.mandatory() && !found.equals(Optional.of(Result.NOT_APPLICABLE))) {
                missing.add(item.id());
            }
            all = found.equals(Optional.of(Result.NOT_APPLICABLE)) ? all : all.plus(points);
        }
        Optional<Fraction> share = all.signum() == 0 ? Optional.empty() : Optional.of(met.dividedBy(all));
        boolean enough = share.map(reached -> reached.compareTo(Fraction.of(standard.passFrom())) >= 0)
                .orElse(true);
        return new AuditResult(share.map(HUNDRED::times), missing, enough && missing.isEmpty());
    }
}
