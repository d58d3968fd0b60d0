package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final DateRange SPRING = DateRange.parse("2026-03-01/2026-06-01");

    @Test
    void contains_lastDayButNotTheEnd() {
        assertThat(SPRING.contains(LocalDate.parse("2026-02-28"))).isFalse();
        assertThat(SPRING.contains(LocalDate.parse("2026-03-01"))).isTrue();
        assertThat(SPRING.contains(LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(SPRING.contains(LocalDate.parse("2026-06-01"))).isFalse();
        assertThat(SPRING.lastDay()).contains(LocalDate.parse("2026-05-31"));
        assertThat(SPRING.days()).isEqualTo(92);
    }

    @Test
    void of_emptyOrBackwards_throwsWithBothDays() {
        LocalDate day = LocalDate.parse("2026-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(day, day))
                .withMessageContainingAll("2026-03-01", "Maybe to 2026-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(day, day.minusDays(1)))
                .withMessageContainingAll("2026-03-01", "2026-02-28");
    }

    @Test
    void open_hasNoEndAndNoLength() {
        DateRange open = DateRange.from(LocalDate.parse("2026-01-01"));
        assertThat(open.to()).isEmpty();
        assertThat(open.lastDay()).isEmpty();
        assertThat(open.isOpen()).isTrue();
        assertThat(open).isEqualTo(DateRange.of(LocalDate.parse("2026-01-01"), LocalDate.MAX));
        assertThatIllegalStateException().isThrownBy(open::days).withMessageContaining("2026-01-01/..");
        assertThatIllegalStateException().isThrownBy(DateRange.parse("../2026-01-01")::days);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-03-01, false, true", // ends where it starts
        "2026-06-01/2026-07-01, false, true",
        "2026-01-01/2026-03-02, true, false", // one shared day
        "2026-05-31/.., true, false",
        "2026-07-01/.., false, false",
        "../.., true, false"
    })
    void overlaps_andAbuts(String other, boolean overlaps, boolean abuts) {
        DateRange range = DateRange.parse(other);
        assertThat(SPRING.overlaps(range)).isEqualTo(overlaps);
        assertThat(range.overlaps(SPRING)).isEqualTo(overlaps);
        assertThat(SPRING.abuts(range)).isEqualTo(abuts);
        assertThat(range.abuts(SPRING)).isEqualTo(abuts);
        assertThat(SPRING.intersection(range)).matches(shared -> shared.isPresent() == overlaps);
    }

    @Test
    void intersection_andSpan() {
        DateRange other = DateRange.parse("2026-05-01/2026-08-01");
        assertThat(SPRING.intersection(other)).contains(DateRange.parse("2026-05-01/2026-06-01"));
        assertThat(SPRING.span(other)).isEqualTo(DateRange.parse("2026-03-01/2026-08-01"));
        assertThat(DateRange.always().encloses(SPRING)).isTrue();
        assertThat(SPRING.encloses(SPRING)).isTrue();
        assertThat(SPRING.encloses(other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01/2026-04-01, 2025-01-01/2025-04-01",
        "2024-01-01/2024-02-29, 2023-01-01/2023-03-01", // through 28 February in both years
        "2024-02-29/2024-03-02, 2023-03-01/2023-03-02",
        "2025-02-01/2025-03-01, 2024-02-01/2024-03-01", // gains the leap day
        "2026-02-01/.., 2025-02-01/..",
        "../2026-02-01, ../2025-02-01"
    })
    void yearsBefore_movesDayByDay(String range, String before) {
        assertThat(DateRange.parse(range).yearsBefore(1)).contains(DateRange.parse(before));
    }

    @Test
    void yearsBefore_leapDayAlone_hasNoCounterpart() {
        DateRange leapDay = DateRange.at(LocalDate.parse("2024-02-29"));
        assertThat(leapDay.yearsBefore(1)).isEmpty();
        assertThat(leapDay.yearsBefore(4)).contains(DateRange.at(LocalDate.parse("2020-02-29")));
        assertThat(leapDay.yearsBefore(-4)).contains(DateRange.at(LocalDate.parse("2028-02-29")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01/2026-06-01", "2026-03-01/..", "../2026-03-01", "../.."})
    void parse_isTheInverseOfToString(String text) {
        assertThat(DateRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026-01-01", "2026-01-01/", "/2026-01-01", "2026-1-1/2026-02-01", "2026-02-30/..", "a/b/c"})
    void parse_bad_throwsWithText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessageContainingAll("(" + text + ")", "Maybe");
    }

    @Test
    void compareTo_byFirstDayThenByEnd() {
        assertThat(SPRING)
                .isLessThan(DateRange.parse("2026-03-01/.."))
                .isLessThan(DateRange.parse("2026-03-02/2026-03-03"));
        assertThat(SPRING.compareTo(DateRange.parse("2026-03-01/2026-06-01"))).isZero();
    }

    @Test
    void epochDays_areThoseOfTheDates() {
        assertThat(DateRange.parse("1970-01-02/1970-01-05").fromEpochDay()).isEqualTo(1);
        assertThat(DateRange.parse("1970-01-02/1970-01-05").toEpochDay()).isEqualTo(4);
        assertThat(DateRange.always().toEpochDay()).isEqualTo(LocalDate.MAX.toEpochDay());
    }

    @Test
    void equals_byDays() {
        new EqualsTester()
                .addEqualityGroup(SPRING, DateRange.of(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-06-01")))
                .addEqualityGroup(DateRange.parse("2026-03-01/.."), DateRange.from(LocalDate.parse("2026-03-01")))
                .addEqualityGroup(DateRange.always(), DateRange.parse("../.."))
                .addEqualityGroup(DateRange.parse("2026-03-02/2026-06-01"))
                .testEquals();
    }
}
