package org.drmkit.core.relation.servicecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.BusinessCalendar;

class ServiceCaseProperties implements RelationContract<ServiceCase> {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.builder()
            .hours(LocalTime.of(9, 0), LocalTime.of(17, 30))
            .holidays(List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 7)))
            .workdays(List.of(LocalDate.of(2026, 1, 4)))
            .build();
    private static final ServicePolicy POLICY = new ServicePolicy(
            CALENDAR, Map.of("CRITICAL", ServiceLevel.ofHours(2, 8), "HIGH", ServiceLevel.ofHours(4, 24)));

    @Override
    public Shape<ServiceCase> shape() {
        return ServiceCase.SHAPE;
    }

    @Override
    public History<ServiceCase> history(List<ServiceCase> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<ServiceCase> facts(History<ServiceCase> history) {
        return CaseFacts.of(history, POLICY);
    }

    @Property(tries = 100)
    void clock_agreesWithCountingMinutesOneByOne(
            @ForAll("soon") ServiceCase one, @ForAll("minutes") int minutes, @ForAll("allowed") int allowed) {
        ServiceClock clock = new ServiceClock(one, CALENDAR);
        LocalDateTime end = one.openedAt().plusMinutes(minutes);
        long counted = 0;
        for (LocalDateTime at = one.openedAt(); at.isBefore(end); at = at.plusMinutes(1)) {
            counted += runs(one, at) ? 1 : 0;
        }
        assertThat(clock.runUntil(end)).isEqualTo(Duration.ofMinutes(counted));
        assertThat(clock.isMet(end, Duration.ofMinutes(allowed))).isEqualTo(counted <= allowed);
    }

    @Property(tries = 100)
    void due_isTheFirstMomentAtWhichTheTimeHasRun(@ForAll("soon") ServiceCase one, @ForAll("allowed") int allowed) {
        ServiceClock clock = new ServiceClock(one, CALENDAR);
        LocalDateTime due = clock.due(Duration.ofMinutes(allowed));
        assertThat(clock.runUntil(due)).isEqualTo(Duration.ofMinutes(allowed));
        assertThat(clock.runUntil(due.minusMinutes(1))).isLessThan(Duration.ofMinutes(allowed));
    }

    private static boolean runs(ServiceCase one, LocalDateTime at) {
        boolean paused = one.pauses().stream().anyMatch(pause -> !at.isBefore(pause.from()) && at.isBefore(pause.to()));
        LocalTime time = at.toLocalTime();
        return !paused
                && CALENDAR.isBusinessDay(at.toLocalDate())
                && !time.isBefore(LocalTime.of(9, 0))
                && time.isBefore(LocalTime.of(17, 30));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, 12_000);
    }

    @Provide
    Arbitrary<Integer> allowed() {
        return Arbitraries.integers().between(1, 3_000);
    }

    @Provide
    Arbitrary<ServiceCase> soon() {
        return one("C1");
    }

    @Override
    @Provide
    public Arbitrary<List<ServiceCase>> records() {
        return RelationContract.listOf(ServiceCaseProperties::one);
    }

    private static Arbitrary<ServiceCase> one(String id) {
        return Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("CRITICAL", "HIGH", "LOW"),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 3_000).optional(),
                        Arbitraries.integers().between(0, 3_000).optional(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Cause.class),
                        Arbitraries.integers().between(0, 4_000))
                .as((party, severity, opened, answer, solution, reopened, cause, pause) -> {
                    LocalDateTime at = FIRST_DAY.atStartOfDay().plusMinutes(opened);
                    Optional<LocalDateTime> answered = answer.map(at::plusMinutes);
                    LocalDateTime pausedAt = at.plusMinutes(pause - 500L);
                    return new ServiceCase(
                            id,
                            party,
                            "D9",
                            severity,
                            at,
                            answered,
                            solution.map(answered.orElse(at)::plusMinutes),
                            reopened,
                            cause,
                            List.of(
                                    new Pause(pausedAt, pausedAt.plusMinutes(600)),
                                    new Pause(pausedAt.plusMinutes(900), pausedAt.plusMinutes(1000)),
                                    new Pause(
                                            pausedAt.plusMinutes(100L * reopened),
                                            pausedAt.plusMinutes(500L + 250L * reopened))),
                            at.toLocalDate().plusDays(reopened));
                });
    }
}
