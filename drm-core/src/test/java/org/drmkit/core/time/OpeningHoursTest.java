package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource({"00:00, PT0S", "09:00, PT0S", "09:01, PT1M", "18:00, PT9H", "23:59, PT9H"})
    void passedAt_onlyBetweenOpeningAndClosing(LocalTime time, Duration passed) {
        assertThat(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0)).passedAt(time))
                .isEqualTo(passed);
    }

    @Test
    void length_midnightIsTheEndOfTheDay() {
        assertThat(OpeningHours.WHOLE_DAY.length()).isEqualTo(Duration.ofDays(1));
        assertThat(new OpeningHours(LocalTime.of(22, 0), LocalTime.MIDNIGHT).length())
                .isEqualTo(Duration.ofHours(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09:00", "09:00-", "9-18", "09:00-25:00"})
    void parse_bad_throwsWithText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.parse(text))
                .withMessageContainingAll("(" + text + ")", "Maybe 09:00-18:00");
    }

    @Test
    void parse_isTheInverseOfToString() {
        assertThat(OpeningHours.parse("09:00:30-00:00")).hasToString("09:00:30-00:00");
    }

    @ParameterizedTest
    @CsvSource({"09:00, 09:00", "18:00, 09:00", "09:00:00.5, 18:00", "09:00, 18:00:00.001"})
    void new_emptyOrWithFractions_throws(LocalTime opens, LocalTime closes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(opens, closes))
                .withMessageContainingAll(opens.toString(), closes.toString(), "Maybe");
    }
}
