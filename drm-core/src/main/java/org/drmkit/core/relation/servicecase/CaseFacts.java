package org.drmkit.core.relation.servicecase;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.FactName;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Unit;
import org.drmkit.core.history.Window;

/**
 * What KPIs and programs can ask about cases, about the side that has to help.
 *
 * <p>A case that is neither answered nor overdue at the end of the day of knowledge counts on neither side.
 */
public final class CaseFacts {

    /** The number of cases opened in the period. */
    public static final FactName CASES = FactName.of("serviceCases", Unit.COUNT, "service cases", "技术支持工单数");

    /** The share of the cases opened in the period that were answered in time; to solve it is to answer it. */
    public static final FactName RESPONSE_MET =
            FactName.of("caseResponseMetShare", Unit.RATIO, "cases answered in time", "响应及时率");

    /** The share of the cases opened in the period that were solved in time. */
    public static final FactName RESOLUTION_MET =
            FactName.of("caseResolutionMetShare", Unit.RATIO, "cases solved in time", "解决及时率");

    /** The share of the cases opened in the period that came back. */
    public static final FactName REOPENED = FactName.of("caseReopenedShare", Unit.RATIO, "cases reopened", "重开率");

    /** The share of the cases opened in the period that it caused itself, the supplier being the one that helps. */
    public static final FactName CAUSED_BY_SUPPLIER =
            FactName.of("caseCausedBySupplierShare", Unit.RATIO, "cases caused by the supplier", "厂家原因占比");

    /** The number of cases that are not solved on the day. */
    public static final FactName BACKLOG = FactName.of("caseBacklog", Unit.COUNT, "open cases", "未解决工单数");

    /** The age in days of the oldest case that is not solved on the day; 0 if there is none. */
    public static final FactName BACKLOG_DAYS =
            FactName.of("caseBacklogDays", Unit.DAYS, "age of the oldest open case", "最长未解决天数");

    private CaseFacts() {}

    /**
     * Returns the facts about cases.
     *
     * @param history the cases
     * @param policy the service levels and the calendar
     * @return the source
     */
    public static HistoryFacts<ServiceCase> of(History<ServiceCase> history, ServicePolicy policy) {
        return HistoryFacts.of("service cases", history)
                .inPeriod(
                        CASES,
                        (known, window) -> Answer.of(opened(known, window).size()))
                .inPeriod(
                        RESPONSE_MET,
                        (known, window) -> met(
                                opened(known, window), window, policy, ServiceLevel::response, ServiceCase::answeredAt))
                .inPeriod(
                        RESOLUTION_MET,
                        (known, window) -> met(
                                opened(known, window),
                                window,
                                policy,
                                ServiceLevel::resolution,
                                ServiceCase::resolvedAt))
                .inPeriod(REOPENED, (known, window) -> share(opened(known, window), one -> one.reopened() > 0))
                .inPeriod(
                        CAUSED_BY_SUPPLIER,
                        (known, window) -> share(opened(known, window), one -> one.cause() == Cause.SUPPLIER))
                .onDay(
                        BACKLOG,
                        (known, window) ->
                                Answer.of(backlog(known, window.day()).size()))
                .onDay(
                        BACKLOG_DAYS,
                        (known, window) -> Answer.of(backlog(known, window.day()).stream()
                                .mapToLong(one ->
                                        ChronoUnit.DAYS.between(one.openedAt().toLocalDate(), window.day()))
                                .max()
                                .orElse(0)))
                .build();
    }

    private static List<ServiceCase> opened(List<ServiceCase> known, Window window) {
        return known.stream()
                .filter(one -> window.hasSeen(one.openedAt().toLocalDate()))
                .toList();
    }

    private static List<ServiceCase> backlog(List<ServiceCase> known, LocalDate day) {
        LocalDateTime end = endOf(day);
        return known.stream()
                .filter(one -> !one.openedAt().isAfter(end)
                        && one.resolvedAt()
                                .filter(solved -> !solved.isAfter(end))
                                .isEmpty())
                .toList();
    }

    private static Answer met(
            List<ServiceCase> cases,
            Window window,
            ServicePolicy policy,
            Function<ServiceLevel, Duration> allowed,
            Function<ServiceCase, Optional<LocalDateTime>> done) {
        long met = 0;
        long judged = 0;
        for (ServiceCase one : cases) {
            Optional<Duration> time = policy.level(one).map(allowed);
            if (time.isPresent()) {
                ServiceClock clock = new ServiceClock(one, policy.calendar());
                Optional<LocalDateTime> moment = done.apply(one);
                boolean inTime = clock.isMet(moment.orElse(endOf(window.asOf())), time.get());
                met += moment.isPresent() && inTime ? 1 : 0;
                judged += moment.isPresent() || !inTime ? 1 : 0;
            }
        }
        return Answer.share(met, judged);
    }

    private static Answer share(List<ServiceCase> cases, Predicate<ServiceCase> counts) {
        return Answer.share(cases.stream().filter(counts).count(), cases.size());
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX);
    }
}
