package org.drmkit.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.drmkit.scoring.scorecard.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

    private static final GradeScale SCALE =
            new GradeScale(List.of(grade("D", "0"), grade("A", "90"), grade("C", "60"), grade("B", "79.995")));

    private static Grade grade(String name, String from) {
        return new Grade(name, new BigDecimal(from));
    }

    private static long billionths(String score) {
        return NineDecimals.of(new BigDecimal(score));
    }

    @ParameterizedTest
    @CsvSource({"100, A", "90, A", "89.999999999, B", "79.995, B", "79.994999999, C", "60, C", "0, D"})
    void of_score_boundsBelongToTheGrade(String score, String grade) {
        assertThat(SCALE.name(SCALE.of(billionths(score)))).isEqualTo(grade);
    }

    @Test
    void of_name_bestIsFirst() {
        assertThat(SCALE.of("A")).isZero();
        assertThat(SCALE.of("D")).isEqualTo(3);
        assertThat(SCALE.threshold(1)).isEqualTo(billionths("79.995"));
    }

    @Test
    void of_thresholdOfMoreDecimals_isNotReachedByRoundingDown() {
        GradeScale fine = new GradeScale(List.of(grade("A", "0.0000000001"), grade("B", "0")));
        assertThat(fine.name(fine.of(0))).isEqualTo("B");
        assertThat(fine.name(fine.of(1))).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({
        "89.996, 89.99",
        "89.994, 89.99",
        "90.004, 90.00",
        "88.996, 89.00",
        "79.994999999, 79.99",
        "79.995, 80.00"
    })
    void shown_neverReachesAGradeByRounding(String score, String shown) {
        assertThat(SCALE.shown(billionths(score))).isEqualTo(new BigDecimal(shown));
    }
}
