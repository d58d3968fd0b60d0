package org.drmkit.core.relation.servicecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {

    private static final LocalDateTime FRIDAY_17 = LocalDateTime.parse("2026-01-09T17:00");
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final BusinessCalendar WEEK = BusinessCalendar.builder()
            .hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
            .build();
    private static final ServicePolicy POLICY = new ServicePolicy(WEEK, Map.of("CRITICAL", ServiceLevel.ofHours(2, 8)));

    private static ServiceCase opened(String id) {
        return new ServiceCase(
                id,
                "OEM",
                "D1",
                "CRITICAL",
                FRIDAY_17,
                Optional.empty(),
                Optional.empty(),
                0,
                Cause.PRODUCT,
                List.of(),
                LocalDate.of(2026, 1, 9));
    }

    private static ServiceCase answered(String id, String moment) {
        return new ServiceCase(
                id,
                "OEM",
                "D1",
                "CRITICAL",
                FRIDAY_17,
                Optional.of(LocalDateTime.parse(moment)),
                Optional.empty(),
                1,
                Cause.SUPPLIER,
                List.of(),
                LocalDate.of(2026, 1, 12));
    }

    private static ServiceClock clock(BusinessCalendar calendar) {
        return new ServiceClock(opened("C1"), calendar);
    }

    @Test
    void e12_fridayAt17_twoBusinessHours_isDueMondayAt10() {
        assertThat(clock(WEEK).due(TWO_HOURS)).isEqualTo(LocalDateTime.parse("2026-01-12T10:00"));
        assertThat(clock(WEEK).isMet(LocalDateTime.parse("2026-01-12T09:59"), TWO_HOURS))
                .isTrue();
        assertThat(clock(WEEK).isMet(LocalDateTime.parse("2026-01-12T10:01"), TWO_HOURS))
                .isFalse();
    }

    @Test
    void e12_mondayHoliday_movesItToTuesdayAt10() {
        BusinessCalendar holiday = BusinessCalendar.builder()
                .hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
                .holidays(List.of(LocalDate.of(2026, 1, 12)))
                .build();
        assertThat(clock(holiday).due(TWO_HOURS)).isEqualTo(LocalDateTime.parse("2026-01-13T10:00"));
    }

    @Test
    void due_pausesStopTheClock() {
        ServiceCase paused = new ServiceCase(
                "C1",
                "OEM",
                "D1",
                "CRITICAL",
                FRIDAY_17,
                Optional.empty(),
                Optional.empty(),
                0,
                Cause.PRODUCT,
                List.of(
                        new Pause(LocalDateTime.parse("2026-01-12T09:30"), LocalDateTime.parse("2026-01-12T11:00")),
                        new Pause(LocalDateTime.parse("2026-01-12T11:30"), LocalDateTime.parse("2026-01-12T12:00"))),
                LocalDate.of(2026, 1, 9));
        assertThat(new ServiceClock(paused, WEEK).due(TWO_HOURS)).isEqualTo(LocalDateTime.parse("2026-01-12T11:30"));
    }

    @Test
    void clock_aPauseListedTwice_countsOnce() {
        Pause tenToTwo = pause("10:00", "14:00");
        ServiceClock twice = new ServiceClock(paused(tenToTwo, tenToTwo), WEEK);
        assertThat(twice.runUntil(LocalDateTime.parse("2026-01-12T14:00"))).isEqualTo(Duration.ofHours(1));
        assertThat(twice.due(TWO_HOURS)).isEqualTo(LocalDateTime.parse("2026-01-12T15:00"));
    }

    @Test
    void pauses_thatOverlapOrTouch_areJoinedByBeginning() {
        assertThat(paused(
                                pause("15:00", "16:00"),
                                pause("12:00", "14:00"),
                                pause("10:00", "13:00"),
                                pause("14:00", "14:30"))
                        .pauses())
                .containsExactly(pause("10:00", "14:30"), pause("15:00", "16:00"));
    }

    private static Pause pause(String from, String to) {
        return new Pause(LocalDateTime.parse("2026-01-12T" + from), LocalDateTime.parse("2026-01-12T" + to));
    }

    private static ServiceCase paused(Pause... pauses) {
        return new ServiceCase(
                "C1",
                "OEM",
                "D1",
                "CRITICAL",
                LocalDateTime.parse("2026-01-12T09:00"),
                Optional.empty(),
                Optional.empty(),
                0,
                Cause.PRODUCT,
                List.of(pauses),
                LocalDate.of(2026, 1, 12));
    }

    @Test
    void facts_openButNotOverdue_countsNeither() {
        History<ServiceCase> history = History.of(
                List.of(answered("C1", "2026-01-12T09:59"), answered("C2", "2026-01-12T10:01"), opened("C3")));
        HistoryFacts<ServiceCase> facts = CaseFacts.of(history, POLICY);
        String january = "2026-01-01/2026-02-01";
        assertThat(Asked.of(facts, "OEM", january, "2026-01-12").number(CaseFacts.RESPONSE_MET))
                .isEqualTo(Fraction.parse("1/3"));
        assertThat(Asked.of(CaseFacts.of(History.of(List.of(opened("C3"))), POLICY), "OEM", january, "2026-01-11")
                        .figure(CaseFacts.RESPONSE_MET)
                        .isPresent())
                .isFalse();
        Asked asked = Asked.of(facts, "OEM", january, "2026-01-12");
        assertThat(asked.number(CaseFacts.CASES)).isEqualTo(Fraction.of(3));
        assertThat(asked.number(CaseFacts.REOPENED)).isEqualTo(Fraction.parse("2/3"));
        assertThat(asked.number(CaseFacts.CAUSED_BY_SUPPLIER)).isEqualTo(Fraction.parse("2/3"));
        assertThat(asked.number(CaseFacts.BACKLOG)).isEqualTo(Fraction.of(3));
        assertThat(asked.number(CaseFacts.BACKLOG_DAYS)).isEqualTo(Fraction.of(3));
        assertThat(asked.number(CaseFacts.RESOLUTION_MET)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void facts_solvedInAnHourWithoutAnAnswer_isAnsweredInTime() {
        ServiceCase solved = new ServiceCase(
                "C1",
                "OEM",
                "D1",
                "CRITICAL",
                FRIDAY_17,
                Optional.empty(),
                Optional.of(FRIDAY_17.plusHours(1)),
                0,
                Cause.PRODUCT,
                List.of(),
                LocalDate.of(2026, 1, 9));
        Asked asked = Asked.of(
                CaseFacts.of(History.of(List.of(solved)), POLICY), "OEM", "2026-01-01/2026-02-01", "2026-01-31");
        assertThat(asked.number(CaseFacts.RESPONSE_MET)).isEqualTo(Fraction.ONE);
        assertThat(asked.number(CaseFacts.RESOLUTION_MET)).isEqualTo(Fraction.ONE);
    }

    @Test
    void promise_isOfTheSideThatHelps() {
        assertThat(clock(WEEK).promise(ServiceLevel.ofHours(2, 8)))
                .isEqualTo(Promise.of(
                        "C1/response",
                        "OEM",
                        "D1",
                        PromiseKind.SUPPORT,
                        "answer the case C1",
                        LocalDate.of(2026, 1, 12)));
    }

    @Test
    void policy_readsWhatItWrites() {
        assertThat(ServicePolicy.SHAPE.parse(ServicePolicy.SHAPE.write(POLICY), "policy"))
                .isEqualTo(POLICY);
        assertThat(ServiceLevel.SHAPE.parse("{\"responseMinutes\": 15, \"resolutionMinutes\": 480}", "level"))
                .isEqualTo(new ServiceLevel(Duration.ofMinutes(15), Duration.ofHours(8)));
        assertThatThrownBy(() -> ServiceLevel.ofHours(8, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("PT8H", "PT2H");
    }

    @Test
    void level_20Minutes_isReadAsItWasWritten_andSecondsAreRefused() {
        ServiceLevel level = new ServiceLevel(Duration.ofMinutes(20), Duration.ofMinutes(481));
        Json json = ServiceLevel.SHAPE.write(level);
        assertThat(json).isEqualTo(Json.parse("{\"responseMinutes\": 20, \"resolutionMinutes\": 481}"));
        assertThat(ServiceLevel.SHAPE.parse(json, "level")).isEqualTo(level);
        assertThatThrownBy(() -> new ServiceLevel(Duration.ofSeconds(90), Duration.ofHours(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("PT1M30S", "PT8H", "whole minutes", "10000000");
    }

    @Test
    void read_timesOutOfOrder_areListed() {
        String text = """
                {"id": "C1", "party": "OEM", "openedBy": "D1", "severity": "HIGH", "openedAt": "2026-01-09T17:00",
                 "respondedAt": "2026-01-09T16:00", "resolvedAt": "2026-01-09T15:00", "recordedOn": "2026-01-09",
                 "pauses": [{"from": "2026-01-09T17:00", "to": "nine"}]}""";
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> ServiceCase.SHAPE.parse(text, "case"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/pauses/0/to");
        DefinitionException order = catchThrowableOfType(
                DefinitionException.class,
                () -> ServiceCase.SHAPE.parse(text.replace("nine", "2026-01-10T09:00"), "case"));
        assertThat(order.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/respondedAt", "/resolvedAt");
    }
}
