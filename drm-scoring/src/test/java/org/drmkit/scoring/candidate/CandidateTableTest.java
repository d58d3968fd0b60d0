package org.drmkit.scoring.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.json.DefinitionException;
import org.junit.jupiter.api.Test;

class CandidateTableTest {

    @Test
    void of_severalMistakes_allTold() {
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        rows.put("A", List.of(1.0));
        rows.put("B", List.of(Double.NaN, 3.0));
        assertThatThrownBy(() -> CandidateTable.of(
                        List.of(Yardstick.higher("x"), Yardstick.lower("y").range(0, 2)), rows))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/rows/A: a row needs one number for each yardstick (1 numbers)")
                .hasMessageContaining("/rows/B/x")
                .hasMessageContaining("/rows/B/y: out of the range of the yardstick (3.0)");
    }

    @Test
    void of_nothingToCompare_told() {
        assertThatThrownBy(() -> CandidateTable.of(List.of(), Map.of()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("there are no candidates")
                .hasMessageContaining("there are no yardsticks");
    }

    @Test
    void normalised_numberThatTheFormulaCannotTake_told() {
        CandidateTable table =
                CandidateTable.of(List.of(Yardstick.lower("cost")), Map.of("A", List.of(0.0), "B", List.of(2.0)));
        assertThatThrownBy(() -> table.normalised(Normalisation.SUM))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/rows/A/cost")
                .hasMessageContaining("a number above 0");
    }

    @Test
    void shares_noSpread_half() {
        CandidateTable table =
                CandidateTable.of(List.of(Yardstick.higher("x")), Map.of("A", List.of(0.0), "B", List.of(0.0)));
        for (Normalisation normalisation :
                List.of(Normalisation.MIN_MAX, Normalisation.MAX, Normalisation.VECTOR, Normalisation.RATIO)) {
            assertThat(table.normalised(normalisation).get(0).numbers().boxed().toList())
                    .as(normalisation.name())
                    .containsExactly(0.5, 0.5);
        }
    }

    @Test
    void shares_ratioWhereLessIsBetter_nothingIsBetterThanZero() {
        CandidateTable table = CandidateTable.of(
                List.of(Yardstick.lower("complaints")), new LinkedHashMap<>(Map.of("A", List.of(0.0))));
        assertThat(table.normalised(Normalisation.RATIO).get(0).number(0)).isEqualTo(0.5);
        Map<String, List<Double>> rows = new LinkedHashMap<>();
        rows.put("A", List.of(0.0));
        rows.put("B", List.of(4.0));
        CandidateTable two = CandidateTable.of(List.of(Yardstick.lower("complaints")), rows);
        assertThat(two.normalised(Normalisation.RATIO).get(0).numbers().boxed().toList())
                .containsExactly(1.0, 0.0);
    }

    @Test
    void yardstick_aimOutsideOfTheRange_refused() {
        assertThatThrownBy(() -> Yardstick.higher("x").range(0, 1).aim(0.5, 2)).hasMessageContaining("(x)");
        assertThatThrownBy(() -> Yardstick.higher("x").aim(0, 1)).hasMessageContaining("inside of its range");
        assertThatThrownBy(() -> Yardstick.higher("x").range(1, 1)).hasMessageContaining("different ends");
    }
}
