package org.drmkit.core.relation.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Unit;
import org.drmkit.core.number.Fraction;

/**
 * What KPIs and programs can ask about store audits: the last audit of each store up to the day counts.
 *
 * <p>A dealer with stores of 50 and 100 points has 75; it passes if all its stores do. Nothing is known before the first audit.
 */
public final class AuditFacts {

    /** The points of its stores, from 0 to 100: the mean of the last audits. */
    public static final FactName SCORE = FactName.of("auditScore", Unit.POINTS, "audit points", "门店检核得分");

    /** 1 if every store passed its last audit, else 0. */
    public static final FactName PASSED = FactName.of("auditPassed", Unit.COUNT, "audit passed", "门店检核通过");

    /** The number of mandatory items that were not met at the last audits. */
    public static final FactName MANDATORY_MISSING =
            FactName.of("auditMandatoryMissing", Unit.COUNT, "mandatory items not met", "检核必备项缺失数");

    /** The number of findings of the last audits that are not put right. */
    public static final FactName OPEN =
            FactName.of("auditFindingsOpen", Unit.COUNT, "findings not put right", "未整改检核项");

    /** The days since the oldest of the last audits. */
    public static final FactName AGE_DAYS = FactName.of("auditAgeDays", Unit.DAYS, "days since the audit", "距上次检核天数");

    private AuditFacts() {}

    /**
     * Returns the facts about store audits.
     *
     * @param standard what a store has to have
     * @param history the audits
     * @return the source
     */
    public static HistoryFacts<StoreAudit> of(StoreStandard standard, History<StoreAudit> history) {
        return HistoryFacts.of("store audits", history)
                .onDay(SCORE, ofLast((audits, day) -> meanPoints(standard, audits)))
                .onDay(PASSED, ofLast((audits, day) -> {
                    boolean passed = audits.stream()
                            .allMatch(audit -> AuditResult.of(standard, audit).passed());
                    return Answer.of(passed ? 1 : 0);
                }))
                .onDay(
                        MANDATORY_MISSING,
                        ofLast((audits, day) -> Answer.of(audits.stream()
                                .mapToInt(audit -> AuditResult.of(standard, audit)
                                        .missingMandatory()
                                        .size())
                                .sum())))
                .onDay(
                        OPEN,
                        ofLast((audits, day) -> Answer.of(audits.stream()
                                .flatMap(audit -> audit.findings().stream())
                                .filter(finding -> finding.isOpen(day))
                                .count())))
                .onDay(
                        AGE_DAYS,
                        ofLast((audits, day) -> Answer.of(audits.stream()
                                .mapToLong(audit -> ChronoUnit.DAYS.between(audit.on(), day))
                                .max()
                                .orElse(0))))
                .build();
    }

    /** What follows from the last audits of a dealer on a day, of which there is one at least. */
    @FunctionalInterface
    private interface LastAudits {

        Answer judge(List<StoreAudit> audits, LocalDate day);
    }

    private static Judgement<StoreAudit> ofLast(LastAudits judgement) {
        return (known, window) -> {
            List<StoreAudit> last = last(known, window.day());
            return last.isEmpty() ? Answer.missing(Reasons.NO_FACT) : judgement.judge(last, window.day());
        };
    }

    private static List<StoreAudit> last(List<StoreAudit> known, LocalDate day) {
        Comparator<StoreAudit> order = Comparator.comparing(StoreAudit::on).thenComparing(StoreAudit::id);
        Map<String, StoreAudit> byStore = new TreeMap<>(Parties.ORDER);
        known.stream()
                .filter(audit -> !audit.on().isAfter(day))
                .forEach(audit -> byStore.merge(audit.store(), audit, BinaryOperator.maxBy(order)));
        return List.copyOf(byStore.values());
    }

    private static Answer meanPoints(StoreStandard standard, List<StoreAudit> audits) {
        List<Fraction> points = audits.stream()
                .map(audit -> AuditResult.of(standard, audit).points())
                .flatMap(Optional::stream)
                .toList();
        return Answer.share(points.stream().reduce(Fraction.ZERO, Fraction::plus), Fraction.of(points.size()));
    }
}
