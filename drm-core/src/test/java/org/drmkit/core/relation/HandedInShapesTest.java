package org.drmkit.core.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Shape;
import org.drmkit.core.relation.loyalty.LoyaltyWarning;
import org.junit.jupiter.api.Test;

/** The JSON of what a caller hands in beside records: rules and contributions. */
class HandedInShapesTest {

    private static <T> void check(Shape<T> shape, T value, String text) {
        assertThat(shape.parse(text, "text")).isEqualTo(value);
        assertThat(shape.parse(shape.write(value), "written")).isEqualTo(value);
    }

    private static <T> void refused(Shape<T> shape, String text, String... pointers) {
        assertThat(catchThrowableOfType(DefinitionException.class, () -> shape.parse(text, "text"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly(pointers);
    }

    @Test
    void loyaltyWarning_isReadAndWritten() {
        check(
                LoyaltyWarning.SHAPE,
                new LoyaltyWarning(BigDecimal.valueOf(75), new BigDecimal("0.1")),
                "{\"leastIntent\": 75, \"fall\": 0.10}");
        refused(LoyaltyWarning.SHAPE, "{\"leastIntent\": 101, \"fall\": 0}", "/leastIntent", "/fall");
    }

    @Test
    void contributionToABenchmark_isReadAndWritten() {
        check(
                org.drmkit.core.relation.dataduty.Contribution.SHAPE,
                new org.drmkit.core.relation.dataduty.Contribution(
                        "D1", new BigDecimal("102.5"), BigDecimal.valueOf(20), LocalDate.of(2025, 9, 30)),
                "{\"dealer\": \"D1\", \"value\": 102.50, \"weight\": 20, \"on\": \"2025-09-30\"}");
        refused(
                org.drmkit.core.relation.dataduty.Contribution.SHAPE,
                "{\"dealer\": \"\", \"value\": 1, \"weight\": 0, \"on\": \"2025-09-30\"}",
                "/dealer",
                "/weight");
    }

    @Test
    void contributionToATarget_isReadAndWritten() {
        check(
                org.drmkit.core.relation.target.Contribution.SHAPE,
                new org.drmkit.core.relation.target.Contribution(BigDecimal.TEN, new BigDecimal("0.5")),
                "{\"amount\": 10, \"share\": 0.50}");
        refused(org.drmkit.core.relation.target.Contribution.SHAPE, "{\"amount\": 10, \"share\": 50}", "/share");
    }
}
