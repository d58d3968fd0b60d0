package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Fact FACT = Fact.of("D1", "target", Figure.of(40_000));

    @Test
    void of_noPeriod_wasAlwaysKnown() {
        assertThat(FACT.period()).isEmpty();
        assertThat(FACT.recordedOn()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void copies_changeOneThing() {
        DateRange q1 = DateRange.parse("2026-01-01/2026-04-01");
        LocalDate day = LocalDate.of(2025, 12, 20);
        Fact fact = FACT.in(q1).recordedOn(day).withFigure(Figure.missing("withdrawn"));
        assertThat(fact.period()).contains(q1);
        assertThat(fact.recordedOn()).isEqualTo(day);
        assertThat(fact.figure()).isEqualTo(Figure.missing("withdrawn"));
        assertThat(FACT.figure()).isEqualTo(Figure.of(40_000));
    }

    @Test
    void isAbout_looksAtAllButTheFigure() {
        assertThat(FACT.isAbout(FACT.withFigure(Figure.of(1)))).isTrue();
        assertThat(FACT.isAbout(FACT.recordedOn(LocalDate.of(2026, 1, 1)))).isFalse();
        assertThat(FACT.isAbout(FACT.in(DateRange.parse("2026-01-01/2026-04-01"))))
                .isFalse();
        assertThat(FACT.isAbout(Fact.of("D2", "target", FACT.figure()))).isFalse();
        assertThat(FACT.isAbout(Fact.of("D1", "grade", FACT.figure()))).isFalse();
    }

    @Test
    void of_badNames_areRefused() {
        assertThatThrownBy(() -> Fact.of("", "target", FACT.figure()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("target");
        assertThatThrownBy(() -> Fact.of("D1", "2ndTarget", FACT.figure()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2ndTarget", "start with a letter");
        assertThatThrownBy(() -> Fact.of("D1", "", FACT.figure())).isInstanceOf(IllegalArgumentException.class);
        assertThat(Fact.of("D1", "\u6EE1\u610F\u5EA6", FACT.figure()).name()).hasSize(3);
    }

    @Test
    void in_openPeriod_isRefused() {
        assertThatThrownBy(() -> FACT.in(DateRange.parse("2026-01-01/..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2026-01-01/..", "target");
        assertThatThrownBy(() -> FACT.in(DateRange.parse("../2026-01-01")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
