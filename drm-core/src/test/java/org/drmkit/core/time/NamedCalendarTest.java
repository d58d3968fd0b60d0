package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedCalendarTest {

    private static final NamedCalendar R445 =
            NamedCalendar.of("R445", days("2025-12-29", "2026-01-26", "2026-02-23", "2026-03-30"));

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    @Test
    void periods_lastDayCloses() {
        assertThat(R445.periods())
                .extracting(DateRange::toString)
                .containsExactly("2025-12-29/2026-01-26", "2026-01-26/2026-02-23", "2026-02-23/2026-03-30");
        assertThat(R445.per()).isEqualTo(Per.parse("R445"));
    }

    @Test
    void periods_ofARange_uncut() {
        assertThat(R445.periods(DateRange.parse("2026-01-01/2026-01-27")))
                .isEqualTo(R445.periods().subList(0, 2));
        assertThat(R445.periods(DateRange.parse("2026-03-30/.."))).isEmpty();
    }

    @Test
    void period_outside_isEmpty() {
        assertThat(R445.period(LocalDate.parse("2025-12-28"))).isEmpty();
        assertThat(R445.period(LocalDate.parse("2025-12-29")))
                .contains(R445.periods().get(0));
        assertThat(R445.period(LocalDate.parse("2026-03-29")))
                .contains(R445.periods().get(2));
        assertThat(R445.period(LocalDate.parse("2026-03-30"))).isEmpty();
    }

    @Test
    void previous_andNext_endAtTheEdges() {
        LocalDate february = LocalDate.parse("2026-02-01");
        assertThat(R445.previous(february)).contains(R445.periods().get(0));
        assertThat(R445.next(february)).contains(R445.periods().get(2));
        assertThat(R445.previous(LocalDate.parse("2026-01-01"))).isEmpty();
        assertThat(R445.next(LocalDate.parse("2026-03-01"))).isEmpty();
    }

    @Test
    void of_badDays_throwsWithPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedCalendar.of("R445", days("2026-01-26", "2026-01-26")))
                .withMessageContainingAll("day 1", "R445", "2026-01-26", "Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedCalendar.of("R445", days("2026-01-26")))
                .withMessageContainingAll("R445", "at least two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedCalendar.of("QUARTER", days("2026-01-26", "2026-02-26")))
                .withMessageContaining("QUARTER");
    }

    @Test
    void equals_byNameAndDays() {
        new EqualsTester()
                .addEqualityGroup(R445, NamedCalendar.of("R445", R445.firstDays()))
                .addEqualityGroup(NamedCalendar.of("R544", R445.firstDays()))
                .addEqualityGroup(NamedCalendar.of("R445", R445.firstDays().subList(0, 3)))
                .testEquals();
    }
}
