package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.formula.FormulaCheck;
import org.drmkit.core.formula.FormulaShapes;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.TradeLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas that no analyst writes, but that reading and checking accept: each has a figure or a reason for every party. */
class HostileFormulasTest {

    private static final String LONG = "9".repeat(40);
    private static final String SMALL = "\"" + "0." + "0".repeat(17) + "1\"";

    static Stream<String> formulas() {
        return Stream.of(
                nested("{\"floor\": ", 60, "\"total\"", "}"),
                nested("{\"add\": [", 30, "{\"fact\": \"grade\"}", "]}"),
                nested("{\"orElse\": [{\"fact\": \"grade\"}, ", 30, "1", "]}"),
                nested("{\"rank\": ", 60, "\"total\"", "}"),
                nested("{\"divide\": [1, ", 30, "\"units\"", "]}"),
                list("multiply", LONG, 1_000),
                list("multiply", SMALL, 1_000),
                list("add", "{\"divide\": [1, {\"add\": [\"units\", 7]}]}", 500),
                "{\"multiply\": [" + LONG + ", \"total\", {\"divide\": [" + LONG + ", " + SMALL + "]}]}",
                "{\"multiply\": [{\"fact\": \"tiny\"}, {\"fact\": \"tiny\"}]}",
                "{\"multiply\": [{\"fact\": \"huge\"}, {\"fact\": \"huge\"}]}",
                "{\"divide\": [{\"fact\": \"huge\"}, {\"fact\": \"tiny\"}]}",
                "{\"growth\": [{\"fact\": \"tiny\"}, {\"fact\": \"huge\"}]}",
                "{\"floor\": {\"fact\": \"huge\"}}",
                at("\"YEAR_AGO\"", 5_000, ""),
                at("\"YEAR_AGO\"", 5_000, ", \"YEAR\""),
                at("\"YEAR_AGO\"", 2_100, ", \"PREVIOUS\""),
                at("\"PREVIOUS\"", 9_000, ""),
                at("\"YEAR\", \"PREVIOUS\"", 3_000, ", \"YEAR_TO_DATE\""),
                at("{\"rolling\": 1200, \"unit\": \"YEAR\"}", 3, ", \"YEAR_AGO\""),
                "{\"fact\": \"grade\", \"at\": [" + String.join(", ", Collections.nCopies(3_000, "\"YEAR_AGO\""))
                        + "]}",
                "{\"fact\": \"dealer.type\", \"at\": [" + String.join(", ", Collections.nCopies(3_000, "\"PREVIOUS\""))
                        + "]}",
                "{\"periods\": \"YEAR\", \"when\": [{\"value\": \"total\", \">=\": 0}]}",
                "{\"periods\": \"MONTH\", \"when\": [{\"not\": {\"fact\": \"none\", \"in\": [1]}}]}",
                "{\"periods\": \"MONTH\", \"when\": [{\"value\": {\"periods\": \"MONTH\", \"when\": [{\"value\": \"first\", \"<\": \"0000-01-01\"}]}, \"==\": 0}]}",
                "{\"rank\": {\"fact\": \"dealer.type\"}, \"among\": \"dealer.type\"}",
                "{\"fact\": \"" + "x".repeat(10_000) + "\"}");
    }

    private static String nested(String open, int depth, String inside, String close) {
        return open.repeat(depth) + inside + close.repeat(depth);
    }

    private static String list(String form, String operand, int times) {
        return "{\"" + form + "\": [" + String.join(", ", Collections.nCopies(times, operand)) + "]}";
    }

    private static String at(String shift, int times, String last) {
        return "{\"measure\": \"total\", \"at\": [" + String.join(", ", Collections.nCopies(times, shift)) + last
                + "]}";
    }

    private static World world(Per per) {
        return World.of(per, "2026-01-01/2027-01-01", "2026-06-30")
                .withDealers(List.of(Dealer.builder("D1").attribute("type", "7").build(), Dealer.of("D2")))
                .withFacts(List.of(
                        Fact.of("D1", "grade", Figure.code("A")),
                        Fact.of("D1", "tiny", Figure.approximate(Double.MIN_VALUE)),
                        Fact.of("D1", "huge", Figure.approximate(Double.MAX_VALUE))))
                .withLines(List.of(TradeLine.SHAPE.parse(
                        "{\"dealer\": \"D1\", \"product\": \"C1\", \"date\": \"2026-01-10\", \"quantity\": 3, \"amount\": 1.00}",
                        "line")));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void acceptedFormula_evaluatesAndExplains(String json) {
        Vocabulary vocabulary = Vocabulary.of(World.MEASURES, Map.of());
        Formula formula = FormulaShapes.of(vocabulary).formula().parse(json, "formula");
        for (Per per : List.of(PeriodUnit.MONTH, PeriodUnit.YEAR, Per.PROGRAM)) {
            World world = world(per);
            Problems problems = new Problems();
            FormulaCheck.of(vocabulary, world.network(), problems).value(formula, Pointer.root());
            assertThat(problems.list()).isEmpty();
            Run run = Run.of(world, formula);
            for (String party : run.parties().ids()) {
                Explanation explanation = run.explanation(formula, 0, party);
                assertThat(explanation.mismatch()).isEmpty();
                assertThat(explanation.value().toString()).isNotEmpty();
            }
        }
    }
}
