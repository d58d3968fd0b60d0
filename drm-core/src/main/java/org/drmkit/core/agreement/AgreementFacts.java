package org.drmkit.core.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.drmkit.core.fact.Reasons;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.HistoryFacts.Judgement;
import org.drmkit.core.history.Unit;

/** What KPIs and programs can ask about the agreements of one type. */
public final class AgreementFacts {

    /** Why there is no day until an agreement ends. */
    public static final String NO_END = "NO_END";

    /** 1 if an agreement is in force on the day, else 0. */
    public static final FactName IN_FORCE = FactName.of("agreementInForce", Unit.COUNT, "agreement in force", "合同有效");

    /** How many days the current term still has on the day. */
    public static final FactName DAYS_LEFT =
            FactName.of("agreementDaysLeft", Unit.DAYS, "days until the term ends", "合同剩余天数");

    /** How many days are left to give notice with the current term; below 0 if it is too late. */
    public static final FactName NOTICE_DAYS_LEFT =
            FactName.of("agreementNoticeDaysLeft", Unit.DAYS, "days left for notice", "通知期剩余天数");

    /** The version in force on the day. */
    public static final FactName VERSION = FactName.of("agreementVersion", Unit.COUNT, "version in force", "合同版本");

    private AgreementFacts() {}

    /**
     * Returns the facts about agreements.
     *
     * @param type the type of agreement, as a code
     * @param history the agreements, also of other types
     * @return the source
     */
    public static HistoryFacts<Agreement> of(String type, History<Agreement> history) {
        return HistoryFacts.of("agreements of type " + type, history)
                .onDay(
                        IN_FORCE,
                        (known, window) ->
                                Answer.of(current(known, type, window.day()).isPresent() ? 1 : 0))
                .onDay(DAYS_LEFT, about(type, (agreement, day) -> until(day, agreement.termEnd(day))))
                .onDay(NOTICE_DAYS_LEFT, about(type, (agreement, day) -> until(day, agreement.lastNoticeDay(day))))
                .onDay(VERSION, about(type, (agreement, day) -> Answer.of(agreement.version())))
                .build();
    }

    private static Judgement<Agreement> about(String type, BiFunction<Agreement, LocalDate, Answer> answer) {
        return (known, window) -> current(known, type, window.day())
                .map(agreement -> answer.apply(agreement, window.day()))
                .orElse(Answer.missing(Reasons.NO_FACT));
    }

    private static Optional<Agreement> current(List<Agreement> known, String type, LocalDate day) {
        return known.stream()
                .filter(agreement ->
                        agreement.type().equals(type) && agreement.inForce().contains(day))
                .max(Comparator.comparing(Agreement::version).thenComparing(Agreement::id));
    }

    private static Answer until(LocalDate day, Optional<LocalDate> end) {
        return end.map(last -> Answer.of(ChronoUnit.DAYS.between(day, last))).orElse(Answer.notApplicable(NO_END));
    }
}
