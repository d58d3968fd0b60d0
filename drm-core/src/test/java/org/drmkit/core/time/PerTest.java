package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerTest {

    @Test
    void parse_wordsOfTheLanguage() {
        assertThat(Per.parse("MONTH")).isSameAs(PeriodUnit.MONTH);
        assertThat(Per.parse("HALF_YEAR")).isSameAs(PeriodUnit.HALF_YEAR);
        assertThat(Per.parse("PROGRAM")).isEqualTo(Per.PROGRAM);
        assertThat(Per.parse("R445")).isEqualTo(new Per.Calendar("R445"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONTH", "QUARTER", "HALF_YEAR", "YEAR", "PROGRAM", "R445", "零售"})
    void parse_isTheInverseOfToString(String text) {
        assertThat(Per.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "445", " MONTH", "-"})
    void parse_notAName_throws(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Per.parse(text))
                .withMessageContainingAll("(" + text + ")", "MONTH, QUARTER, HALF_YEAR, YEAR", "PROGRAM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUARTER", "PROGRAM"})
    void calendar_namedLikeAWord_throws(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Per.Calendar(word))
                .withMessageContaining("MY_" + word);
    }

    @Test
    void perYear_timesMonths_isAYear() {
        for (PeriodUnit unit : PeriodUnit.values()) {
            assertThat(unit.perYear() * unit.months()).isEqualTo(12);
        }
    }
}
