package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.time.Dated.Segment;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final DateRange YEAR = DateRange.parse("2025-01-01/2026-01-01");
    private static final DateRange AFTER = DateRange.parse("2026-01-01/..");
    private static final Dated<String> TIER =
            Dated.ofSegments(List.of(new Segment<>(AFTER, "GOLD"), new Segment<>(YEAR, "SILVER")));

    @Test
    void at_valueOfTheDay() {
        assertThat(TIER.at(LocalDate.parse("2024-12-31"))).isEmpty();
        assertThat(TIER.at(LocalDate.parse("2025-12-31"))).contains("SILVER");
        assertThat(TIER.at(LocalDate.parse("2026-01-01"))).contains("GOLD");
        assertThat(Dated.of("GOLD").at(LocalDate.MIN)).contains("GOLD");
        assertThat(Dated.empty().at(LocalDate.MIN)).isEmpty();
        assertThat(TIER).hasToString("[2025-01-01/2026-01-01 SILVER, 2026-01-01/.. GOLD]");
    }

    @Test
    void ofSegments_overlap_throwsWithBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dated.ofSegments(List.of(
                        new Segment<>(YEAR, "SILVER"),
                        new Segment<>(DateRange.parse("2025-12-31/2026-02-01"), "GOLD"))))
                .withMessageContainingAll(
                        "GOLD",
                        "2025-12-31/2026-02-01",
                        "SILVER",
                        YEAR.toString(),
                        "Maybe end the first on 2025-12-31");
    }

    @Test
    void ofSegments_equalNeighbours_areOne() {
        Dated<String> same = Dated.ofSegments(List.of(new Segment<>(YEAR, "GOLD"), new Segment<>(AFTER, "GOLD")));
        assertThat(same.segments()).containsExactly(new Segment<>(DateRange.parse("2025-01-01/.."), "GOLD"));
    }

    @Test
    void with_replacesTheDaysOfARange() {
        Dated<String> promoted = TIER.with(DateRange.parse("2025-07-01/2025-10-01"), "GOLD");
        assertThat(promoted)
                .hasToString(
                        "[2025-01-01/2025-07-01 SILVER, 2025-07-01/2025-10-01 GOLD, 2025-10-01/2026-01-01 SILVER, 2026-01-01/.. GOLD]");
        assertThat(TIER.with(DateRange.always(), "NEW")).isEqualTo(Dated.of("NEW"));
    }

    @Test
    void without_andWithin_cut() {
        assertThat(TIER.without(DateRange.parse("2025-07-01/..")).segments())
                .containsExactly(new Segment<>(DateRange.parse("2025-01-01/2025-07-01"), "SILVER"));
        assertThat(TIER.within(DateRange.parse("2025-12-31/2026-01-02")))
                .hasToString("[2025-12-31/2026-01-01 SILVER, 2026-01-01/2026-01-02 GOLD]");
        assertThat(TIER.without(DateRange.always())).isEqualTo(Dated.empty());
        assertThat(TIER.without(DateRange.always()).isEmpty()).isTrue();
    }

    @Test
    void map_mergesWhatBecomesEqual() {
        assertThat(TIER.map(String::length).segments()).hasSize(2);
        assertThat(TIER.map(tier -> "ANY").segments())
                .containsExactly(new Segment<>(DateRange.parse("2025-01-01/.."), "ANY"));
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(TIER, Dated.ofSegments(TIER.segments()))
                .addEqualityGroup(Dated.of("GOLD"))
                .addEqualityGroup(Dated.empty(), Dated.ofSegments(List.of()))
                .testEquals();
    }
}
