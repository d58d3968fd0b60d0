package org.drmkit.scoring.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.scoring.Samples.code;
import static org.drmkit.scoring.Samples.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.scoring.Samples;
import org.junit.jupiter.api.Test;

class SegmentEngineTest {

    private static final String MODEL = """
            {"format": "drm-segments/1", "id": "s", "version": 1, "per": "YEAR",
             "axes": {"sales": {"fact": "sales"}, "growth": {"fact": "growth"}, "type": {"fact": "type"}},
             "segments": %s}
            """;

    private static final String ABC = "{\"abc\": \"sales\", \"cuts\": {\"A\": 0.8, \"B\": 0.95}, \"rest\": \"C\"}";

    private static final String QUADRANTS =
            "{\"quadrants\": {\"x\": \"sales\", \"from\": 100}, \"and\": {\"y\": \"growth\", \"from\": 0.1},"
                    + " \"both\": \"STAR\", \"onlyX\": \"PILLAR\", \"onlyY\": \"TALENT\", \"neither\": \"TAIL\"}";

    private static SegmentModel model(String segments) {
        return SegmentModel.read(MODEL.formatted(segments));
    }

    private static String rules(String rest, String... rules) {
        return "{\"rules\": [%s]%s}"
                .formatted(String.join(", ", rules), rest.isEmpty() ? "" : ", \"rest\": \"" + rest + "\"");
    }

    private static String rule(String segment, String when) {
        return "{\"segment\": \"%s\", \"when\": %s}".formatted(segment, when);
    }

    private static SegmentReport run(String segments, Fact... facts) {
        DealerBook book = Samples.book(List.of(facts));
        return SegmentEngine.of(model(segments), book.network()).run(book, Samples.AS_OF);
    }

    private static Fact[] sales(String... numbers) {
        List<Fact> facts = new ArrayList<>();
        for (int k = 0; k < numbers.length; k++) {
            facts.add(fact("D" + k, "sales", numbers[k]));
        }
        return facts.toArray(Fact[]::new);
    }

    @Test
    void e25_tenDealers_cutsAt80And95Percent_are2And3And5() {
        SegmentReport report = run(ABC, sales("50", "25", "10", "5", "4", "3", "1", "1", ".5", ".5"));
        assertThat(report.members().values()).extracting(List::size).containsExactly(2, 3, 5);
        assertThat(report.members().get("A")).containsExactly("D0", "D1");
    }

    @Test
    void abc_exactlyTheCut_stillInside() {
        assertThat(run(ABC, sales("80", "15", "5")).members().values())
                .extracting(List::size)
                .containsExactly(1, 1, 1);
    }

    @Test
    void abc_oneGiant_isInTheFirstSegment() {
        assertThat(run(ABC, sales("99", "1")).dealers())
                .containsEntry("D0", "A")
                .containsEntry("D1", "C");
    }

    @Test
    void abc_sameFigure_sameSegment() {
        SegmentReport report = run(ABC, sales("40", "20", "20", "20"));
        assertThat(report.dealers())
                .containsEntry("D1", "C")
                .containsEntry("D2", "C")
                .containsEntry("D3", "C");
    }

    @Test
    void abc_nothingPositive_allInTheLast() {
        assertThat(run(ABC, sales("0", "-5")).dealers().values()).containsOnly("C");
    }

    @Test
    void run_figureMissing_unsortedWithReason() {
        SegmentReport report =
                run(ABC, fact("D1", "sales", "1"), fact("D2", "other", "1"), code("D3", "sales", "many"));
        assertThat(report.dealers()).containsOnlyKeys("D1");
        assertThat(report.unsorted()).isEqualTo(Map.of("D2", "sales: NO_FACT", "D3", "sales: INVALID"));
    }

    @Test
    void quadrants_threshold_isOnTheUpperSide() {
        SegmentReport report = run(
                QUADRANTS,
                fact("D1", "sales", "100"),
                fact("D1", "growth", "0"),
                fact("D2", "sales", "99.99"),
                fact("D2", "growth", "0.1"),
                fact("D3", "sales", "100"),
                fact("D3", "growth", "0.1"),
                fact("D4", "sales", "0"),
                fact("D4", "growth", "-1"));
        assertThat(report.dealers()).isEqualTo(Map.of("D1", "PILLAR", "D2", "TALENT", "D3", "STAR", "D4", "TAIL"));
    }

    @Test
    void e25_pointLeftOut_isRefusedWithThePoint() {
        assertThatThrownBy(() -> model(rules(
                        "",
                        rule("KEY", "{\"sales\": {\">=\": 100}}"),
                        rule("TALENT", "{\"sales\": {\"<\": 100}, \"growth\": {\">=\": 0.1}}"))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/segments/rules: no rule has the point (sales 99, growth -0.9)");
    }

    @Test
    void rules_onlyTheBoundLeftOut_refusedWithIt() {
        assertThatThrownBy(() -> model(
                        rules("", rule("KEY", "{\"sales\": {\">\": 100}}"), rule("TAIL", "{\"sales\": {\"<\": 100}}"))))
                .hasMessageContaining("no rule has the point (sales 100)");
    }

    @Test
    void e25_pointMatchedTwice_isRefusedWithThePoint() {
        assertThatThrownBy(() -> model(rules(
                        "REST",
                        rule("KEY", "{\"sales\": {\">=\": 100}}"),
                        rule("NEW", "{\"sales\": {\"<=\": 100}, \"type\": {\"in\": [\"4S\"]}}"))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/segments/rules/1: the point has an earlier rule as well (sales 100, type 4S)");
    }

    @Test
    void rules_codesAndOthers_areAPartition() {
        SegmentReport report = run(
                rules(
                        "",
                        rule("SHOP", "{\"type\": {\"in\": [\"4S\", \"CITY\"]}}"),
                        rule("OTHER", "{\"type\": {\"except\": [\"4S\", \"CITY\"]}}")),
                code("D1", "type", "4S"),
                code("D2", "type", "WEB"));
        assertThat(report.dealers()).isEqualTo(Map.of("D1", "SHOP", "D2", "OTHER"));
    }

    @Test
    void rules_unknownAxisAndMixedKinds_bothTold() {
        assertThatThrownBy(() -> model(rules(
                        "R",
                        rule("A", "{\"sale\": {\">=\": 1}}"),
                        rule("B", "{\"type\": {\"in\": [\"X\"]}}"),
                        rule("C", "{\"type\": {\">\": 1}}"))))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("unknown axis (sale)")
                .hasMessageContaining("Maybe sales")
                .hasMessageContaining("numbers in one rule and with codes in another (type)");
    }

    @Test
    void cuts_descending_told() {
        assertThatThrownBy(() -> model("{\"abc\": \"sales\", \"cuts\": {\"A\": 0.8, \"B\": 0.5}, \"rest\": \"A\"}"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/segments/cuts/B")
                .hasMessageContaining("/segments/rest");
    }

    @Test
    void write_everyForm_readsBackEqual() {
        for (String segments : List.of(
                ABC,
                QUADRANTS,
                rules("R", rule("A", "{\"sales\": {\">=\": 1, \"<\": 5}, \"type\": {\"except\": [\"4S\"]}}")))) {
            SegmentModel model = model(segments);
            assertThat(SegmentModel.read(model.write())).isEqualTo(model);
        }
        SegmentReport report = run(ABC, sales("50", "25", "10"));
        assertThat(SegmentReport.SHAPE.parse(report.write(), "report")).isEqualTo(report);
    }

    @Test
    void movement_twoPeriods_everyDealerOnce() {
        SegmentReport before = run(ABC, sales("50", "30", "15", "5"));
        SegmentReport after = run(
                ABC,
                fact("D1", "sales", "70"),
                fact("D2", "sales", "20"),
                fact("D3", "sales", "4"),
                fact("NEW", "sales", "6"));
        Movement movement = Movement.between(before, after);
        assertThat(before.dealers()).isEqualTo(Map.of("D0", "A", "D1", "A", "D2", "B", "D3", "C"));
        assertThat(after.dealers()).isEqualTo(Map.of("D1", "A", "D2", "B", "NEW", "C", "D3", "C"));
        assertThat(movement.flows())
                .containsExactly(
                        new Movement.Flow(Optional.of("A"), Optional.of("A"), List.of("D1")),
                        new Movement.Flow(Optional.of("A"), Optional.empty(), List.of("D0")),
                        new Movement.Flow(Optional.of("B"), Optional.of("B"), List.of("D2")),
                        new Movement.Flow(Optional.of("C"), Optional.of("C"), List.of("D3")),
                        new Movement.Flow(Optional.empty(), Optional.of("C"), List.of("NEW")));
        assertThat(movement.count("A", "A")).isEqualTo(1);
        assertThat(movement.count("A", "B")).isZero();
    }
}
