package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-01-09");
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-12");
    private static final BusinessCalendar OFFICE = BusinessCalendar.builder()
            .hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
            .build();

    @Test
    void isBusinessDay_holidayAndExtraWorkday() {
        // Spring Festival 2026: 15 to 23 February off, Saturday 14 and Saturday 28 February worked.
        BusinessCalendar china = BusinessCalendar.builder()
                .holidays(DateRange.parse("2026-02-15/2026-02-24"))
                .workdays(List.of(LocalDate.parse("2026-02-14"), LocalDate.parse("2026-02-28")))
                .build();
        assertThat(china.isBusinessDay(LocalDate.parse("2026-02-14"))).isTrue();
        assertThat(china.isBusinessDay(LocalDate.parse("2026-02-16"))).isFalse();
        assertThat(china.isBusinessDay(LocalDate.parse("2026-02-21"))).isFalse();
        assertThat(china.isBusinessDay(LocalDate.parse("2026-02-24"))).isTrue();
        assertThat(china.businessDaysBetween(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01")))
                .isEqualTo(20 + 2 - 6);
        assertThat(china.next(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-24");
        assertThat(china.previous(LocalDate.parse("2026-02-24"))).isEqualTo("2026-02-14");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, 1, 2026-01-12", // Friday to Monday
        "2026-01-10, 1, 2026-01-12",
        "2026-01-10, 5, 2026-01-16",
        "2026-01-12, -1, 2026-01-09",
        "2026-01-11, -1, 2026-01-09",
        "2026-01-10, 0, 2026-01-10",
        "2026-01-09, 260, 2027-01-08"
    })
    void plusBusinessDays_overWeekends(LocalDate day, int days, LocalDate expected) {
        assertThat(OFFICE.plusBusinessDays(day, days)).isEqualTo(expected);
    }

    @Test
    void nextOrSame_keepsABusinessDay() {
        assertThat(OFFICE.nextOrSame(FRIDAY)).isEqualTo(FRIDAY);
        assertThat(OFFICE.nextOrSame(FRIDAY.plusDays(1))).isEqualTo(MONDAY);
    }

    @Test
    void plusBusinessTime_twoHoursFromFridayEvening() {
        LocalDateTime opened = FRIDAY.atTime(17, 0);
        Duration twoHours = Duration.ofHours(2);
        assertThat(OFFICE.plusBusinessTime(opened, twoHours)).isEqualTo(MONDAY.atTime(10, 0));
        BusinessCalendar mondayOff = BusinessCalendar.builder()
                .hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
                .holidays(List.of(MONDAY))
                .build();
        assertThat(mondayOff.plusBusinessTime(opened, twoHours))
                .isEqualTo(MONDAY.plusDays(1).atTime(10, 0));
    }

    @Test
    void plusBusinessTime_toTheClosing_staysOnTheDay() {
        assertThat(OFFICE.plusBusinessTime(FRIDAY.atTime(17, 0), Duration.ofHours(1)))
                .isEqualTo(FRIDAY.atTime(18, 0));
        assertThat(OFFICE.plusBusinessTime(
                        FRIDAY.atTime(17, 0), Duration.ofHours(1).plusNanos(1)))
                .isEqualTo(MONDAY.atTime(9, 0).plusNanos(1));
    }

    @Test
    void plusBusinessTime_outsideTheHours_startsAtTheOpening() {
        assertThat(OFFICE.plusBusinessTime(FRIDAY.atTime(7, 30), Duration.ofMinutes(5)))
                .isEqualTo(FRIDAY.atTime(9, 5));
        assertThat(OFFICE.plusBusinessTime(FRIDAY.plusDays(1).atTime(12, 0), Duration.ofMinutes(5)))
                .isEqualTo(MONDAY.atTime(9, 5));
        assertThat(OFFICE.plusBusinessTime(FRIDAY.atTime(7, 30), Duration.ZERO)).isEqualTo(FRIDAY.atTime(7, 30));
    }

    @Test
    void businessTimeBetween_metAndBreached() {
        LocalDateTime opened = FRIDAY.atTime(17, 0);
        assertThat(OFFICE.businessTimeBetween(opened, MONDAY.atTime(9, 59))).isEqualTo(Duration.ofMinutes(119));
        assertThat(OFFICE.businessTimeBetween(opened, MONDAY.atTime(10, 1))).isEqualTo(Duration.ofMinutes(121));
        assertThat(OFFICE.businessTimeBetween(MONDAY.atTime(10, 1), opened)).isEqualTo(Duration.ofMinutes(-121));
    }

    @Test
    void hours_ofOneDayAndOfAnExtraWorkday() {
        BusinessCalendar calendar = BusinessCalendar.builder()
                .hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
                .hours(DayOfWeek.SATURDAY, LocalTime.of(10, 0), LocalTime.of(12, 0))
                .workdays(List.of(FRIDAY.plusDays(1)))
                .build();
        assertThat(calendar.businessTimeBetween(FRIDAY.atStartOfDay(), MONDAY.atStartOfDay()))
                .isEqualTo(Duration.ofHours(11));
        assertThat(calendar.hours(DayOfWeek.SATURDAY).length()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void hours_notGiven_areTheWholeDay() {
        BusinessCalendar plain = BusinessCalendar.builder().build();
        assertThat(plain.businessTimeBetween(FRIDAY.atStartOfDay(), MONDAY.atTime(1, 0)))
                .isEqualTo(Duration.ofHours(25));
        assertThat(plain.plusBusinessTime(FRIDAY.atTime(23, 0), Duration.ofHours(1)))
                .isEqualTo(FRIDAY.plusDays(1).atStartOfDay());
    }

    @Test
    void weekend_ofOtherDays() {
        BusinessCalendar gulf = BusinessCalendar.builder()
                .weekend(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))
                .build();
        assertThat(gulf.isBusinessDay(FRIDAY)).isFalse();
        assertThat(gulf.isBusinessDay(FRIDAY.plusDays(2))).isTrue();
        BusinessCalendar everyDay = BusinessCalendar.builder().weekend(Set.of()).build();
        assertThat(everyDay.businessDaysBetween(FRIDAY, MONDAY)).isEqualTo(3);
    }

    @Test
    void weekend_ofAllDays_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessCalendar.builder().weekend(EnumSet.allOf(DayOfWeek.class)))
                .withMessageContaining("SUNDAY");
    }

    @Test
    void build_dayOffAndWorked_throws() {
        BusinessCalendarBuilder builder =
                BusinessCalendar.builder().holidays(List.of(FRIDAY, MONDAY)).workdays(List.of(MONDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContainingAll("[2026-01-12]", "Maybe");
    }

    @Test
    void plusBusinessTime_negative_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.plusBusinessTime(FRIDAY.atStartOfDay(), Duration.ofMinutes(-5)))
                .withMessageContaining("PT-5M");
    }

    @Test
    void plusBusinessDays_beyondTheCalendar_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.plusBusinessDays(LocalDate.MAX.minusDays(3), 10))
                .withMessageContaining("+999999999-12-31");
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(
                        OFFICE,
                        BusinessCalendar.builder()
                                .hours(LocalTime.of(9, 0), LocalTime.of(18, 0))
                                .build())
                .addEqualityGroup(BusinessCalendar.builder().build())
                .addEqualityGroup(
                        BusinessCalendar.builder().holidays(List.of(MONDAY)).build())
                .addEqualityGroup(
                        BusinessCalendar.builder().workdays(List.of(MONDAY)).build())
                .testEquals();
    }
}
