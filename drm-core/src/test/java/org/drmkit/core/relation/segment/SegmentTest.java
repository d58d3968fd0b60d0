package org.drmkit.core.relation.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.json.DefinitionException;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static final AbcCuts CUTS = new AbcCuts(List.of(new BigDecimal("0.80"), new BigDecimal("0.95")));

    private static final String MODEL = """
            [{"segment": "STAR", "when": {"sales": {"from": 1000}, "growth": {"from": 0.1}}},
             {"segment": "CORE", "when": {"sales": {"from": 1000}, "growth": {"to": 0.1}}},
             {"segment": "BASE", "when": {"sales": {"to": 1000}}}]""";

    private static Map<String, BigDecimal> point(String sales, String growth) {
        return Map.of("sales", new BigDecimal(sales), "growth", new BigDecimal(growth));
    }

    @Test
    void e25_tenDealers_cutsAt80And95Percent_are2And3And5() {
        Map<String, BigDecimal> sales = new TreeMap<>();
        String[] values = {"50", "25", "10", "5", "4", "3", "1", "1", ".5", ".5"};
        for (int i = 0; i < values.length; i++) {
            sales.put("D" + i, new BigDecimal(values[i]));
        }
        Map<String, String> segments = CUTS.segments(sales);
        assertThat(Collections.frequency(segments.values(), "A")).isEqualTo(2);
        assertThat(Collections.frequency(segments.values(), "B")).isEqualTo(3);
        assertThat(Collections.frequency(segments.values(), "C")).isEqualTo(5);
        assertThat(segments).containsEntry("D0", "A").containsEntry("D4", "B").containsEntry("D5", "C");
        assertThat(CUTS.segments(Map.of("D1", BigDecimal.TEN))).containsEntry("D1", "A");
        assertThat(CUTS.segments(Map.of())).isEmpty();
    }

    @Test
    void e25_aPointUnmatchedOrMatchedTwice_isRefusedWithThePoint() {
        assertThatThrownBy(() -> SegmentModel.SHAPE.parse(MODEL.replace("\"to\": 0.1", "\"to\": 0.05"), "model"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("no rule matches", "{growth=0.05, sales=1000}");
        assertThatThrownBy(() -> SegmentModel.SHAPE.parse(MODEL.replace("\"to\": 1000", "\"to\": 1001"), "model"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("BASE", "STAR", "sales=1000");
    }

    @Test
    void segment_ofKnownFigures_missingIsNone() {
        SegmentModel model = SegmentModel.SHAPE.parse(MODEL, "model");
        assertThat(model.segment(point("1000", "0.1"))).contains("STAR");
        assertThat(model.segment(point("1000", "0.09"))).contains("CORE");
        assertThat(model.segment(point("999.99", "7"))).contains("BASE");
        assertThat(model.segment(Map.of("sales", BigDecimal.ONE))).isEmpty();
        assertThat(model.figures()).containsExactly("growth", "sales");
        assertThat(SegmentModel.SHAPE.parse(SegmentModel.SHAPE.write(model), "model"))
                .isEqualTo(model);
    }

    @Test
    void movement_countsDealers() {
        assertThat(Movement.of(
                                Map.of("D1", "B", "D2", "B", "D3", "B", "D4", "C"),
                                Map.of("D1", "A", "D2", "B", "D3", "B", "D5", "C"))
                        .counts()
                        .toString())
                .isEqualTo("{={C=1}, B={A=1, B=2}, C={=1}}");
    }

    @Test
    void bad_cutsAndIntervals_areRefused() {
        assertThatThrownBy(() -> new AbcCuts(List.of(BigDecimal.valueOf(80))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("80", "percent");
        assertThatThrownBy(() -> CUTS.segments(Map.of("D1", BigDecimal.ONE.negate())))
                .hasMessageContainingAll("D1", "-1");
        assertThat(AbcCuts.SHAPE.parse("[0.80, 0.95]", "cuts").segments(Map.of("D1", BigDecimal.ONE)))
                .hasSize(1);
        assertThat(catchThrowableOfType(
                                DefinitionException.class,
                                () -> Interval.SHAPE.parse("{\"from\": 2, \"to\": 2}", "interval"))
                        .problems())
                .hasSize(1);
    }
}
