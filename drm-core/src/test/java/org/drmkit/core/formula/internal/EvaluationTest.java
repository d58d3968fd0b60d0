package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.explain.Explanation;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.formula.Formula;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final String YEAR = "2026-01-01/2027-01-01";

    private static final int Q1 = 0;
    private static final int Q2 = 1;

    private static World quarters() {
        return World.of(PeriodUnit.QUARTER, YEAR, "2026-12-31");
    }

    private static Formula formula(String json) {
        return Formula.SHAPE.parse(json, "formula");
    }

    private static String figure(World world, String json, int period) {
        Formula formula = formula(json);
        return Run.of(world, formula).figure(formula, period, "D1");
    }

    @Test
    void growth_fromTheYearAgo_aQuarter() {
        World world = quarters().sales("2025-05-10", "800.00", "2026-05-10", "1000.00");
        String growth = "{\"growth\": [\"total\", {\"measure\": \"total\", \"at\": \"YEAR_AGO\"}]}";
        assertThat(figure(world, growth, Q2)).isEqualTo("0.25");
    }

    @Test
    void growth_fromNothingOrLess_notApplicable() {
        World world = quarters().sales("2025-01-10", "-0.01", "2026-01-10", "1000.00");
        String growth = "{\"growth\": [\"total\", {\"measure\": \"total\", \"at\": \"YEAR_AGO\"}]}";
        assertThat(figure(world, growth, Q1)).isEqualTo("NotApplicable(DIVISION_BY_ZERO)");
        assertThat(figure(world, growth, Q2)).isEqualTo("NotApplicable(DIVISION_BY_ZERO)");
        assertThat(figure(world, "{\"orElse\": [" + growth + ", 0.15]}", Q2)).isEqualTo("0.15");
    }

    @Test
    void share_exactThird_andOfNegativeWhole_notApplicable() {
        World world = quarters().sales("2026-01-10", "100.00");
        assertThat(figure(world, "{\"share\": [\"total\", 300]}", Q1)).isEqualTo("1/3");
        assertThat(figure(world, "{\"share\": [\"total\", -300]}", Q1)).isEqualTo("NotApplicable(DIVISION_BY_ZERO)");
        assertThat(figure(world, "{\"divide\": [\"total\", -300]}", Q1)).isEqualTo("-1/3");
        assertThat(figure(world, "{\"divide\": [\"total\", \"units\"]}", Q2))
                .isEqualTo("NotApplicable(DIVISION_BY_ZERO)");
    }

    @Test
    void multiply_aQuotient_goesOnExactly() {
        World world = quarters().sales("2026-01-10", "100.00");
        String third = "{\"share\": [\"total\", 300]}";
        assertThat(figure(world, "{\"multiply\": [" + third + ", 3]}", Q1)).isEqualTo("1");
        assertThat(figure(world, "{\"add\": [" + third + ", " + third + ", " + third + "]}", Q1))
                .isEqualTo("1");
        assertThat(figure(world, "{\"floor\": {\"multiply\": [" + third + ", -7]}}", Q1))
                .isEqualTo("-3");
    }

    @Test
    void periods_monthsThatHold_onlyThoseBegunByAsOf() {
        World world = quarters().sales("2026-01-31", "1200.00", "2026-02-01", "900.00", "2026-03-31", "1500.00");
        String count = "{\"periods\": \"MONTH\", \"when\": [{\"value\": \"total\", \">=\": 900.01}]}";
        String all = "{\"periods\": \"MONTH\", \"when\": [{\"value\": \"total\", \">=\": 0}]}";
        assertThat(figure(world, count, Q1)).isEqualTo("2");
        assertThat(figure(world.asOf("2026-02-28"), count, Q1)).isEqualTo("1");
        assertThat(figure(world.asOf("2026-02-28"), all, Q1)).isEqualTo("2");
        assertThat(figure(world.asOf("2026-03-01"), all, Q1)).isEqualTo("3");
    }

    @Test
    void periods_inACutPeriod_areCutAsWell() {
        World world = World.of(PeriodUnit.QUARTER, "2026-02-15/2026-12-01", "2026-12-31")
                .sales("2026-02-14", "5.00", "2026-02-15", "7.00");
        String seven = "{\"periods\": \"MONTH\", \"when\": [{\"value\": \"total\", \"==\": 7}]}";
        String any = "{\"periods\": \"MONTH\", \"when\": [{\"value\": \"units\", \">=\": 0}]}";
        assertThat(figure(world, seven, Q1)).isEqualTo("1");
        assertThat(figure(world, any, Q1)).isEqualTo("2");
        assertThat(figure(world, any, 3)).isEqualTo("2");
    }

    @Test
    void periods_testOnFactsOfTheMonth() {
        World world = quarters()
                .withFacts(List.of(
                        World.fact("target", "2026-01-01/2026-02-01", "2025-12-01", "10"),
                        World.fact("target", "2026-02-01/2026-03-01", "2025-12-01", "30"),
                        Fact.of("D1", "grade", Figure.code("A"))))
                .sales("2026-01-10", "20.00", "2026-02-10", "20.00", "2026-03-10", "20.00");
        String reached =
                "{\"periods\": \"MONTH\", \"when\": [{\"value\": \"total\", \">=\": {\"fact\": \"target\"}}, {\"fact\": \"grade\", \"in\": [\"A\"]}]}";
        assertThat(figure(world, reached, Q1)).isEqualTo("1");
    }

    @Test
    void rank_ties_1224() {
        World world = quarters()
                .sale("D1", "2026-01-10", "70.00")
                .sale("D2", "2026-01-10", "90.00")
                .sale("D3", "2026-01-10", "50.00")
                .sale("D4", "2026-01-10", "70.00");
        Formula rank = formula("{\"rank\": \"total\"}");
        Run run = Run.of(world, rank);
        assertThat(List.of("D2", "D1", "D4", "D3"))
                .extracting(dealer -> run.figure(rank, Q1, dealer))
                .containsExactly("1", "2", "2", "4");
    }

    @Test
    void rank_amongPeersOfOneAttribute_onlyThePresent() {
        World world = quarters()
                .withDealers(List.of(
                        Dealer.builder("D1").attribute("type", "SHOP").build(),
                        Dealer.builder("D2").attribute("type", "4S").build(),
                        Dealer.builder("D3").attribute("type", "SHOP").build(),
                        Dealer.of("D4")))
                .withFacts(List.of(
                        Fact.of("D1", "score", Figure.of(1)),
                        Fact.of("D2", "score", Figure.of(5)),
                        Fact.of("D4", "score", Figure.of(3))));
        Formula rank = formula("{\"rank\": {\"fact\": \"score\"}, \"among\": \"dealer.type\"}");
        Run run = Run.of(world, rank);
        assertThat(List.of("D1", "D2", "D3", "D4"))
                .extracting(dealer -> run.figure(rank, Q1, dealer))
                .containsExactly("1", "1", "Missing(NO_FACT)", "1");
        assertThat(run.explanation(rank, Q1, "D3").value()).hasToString("absent: NO_FACT");
    }

    /** Compared with 0.1 in floating point, 0.1 and 0.1 + 10^-18 would be equal, and yet one below the other. */
    @Test
    void rank_ofExactAndApproximate_hasOneOrder() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Figure exact = Figure.of(new BigDecimal("0.1").add(BigDecimal.valueOf(i % 7, 18)));
            facts.add(Fact.of("D" + i, "score", i % 3 == 0 ? Figure.approximate(0.1) : exact));
        }
        List<Dealer> dealers = facts.stream().map(Fact::party).map(Dealer::of).toList();
        Formula rank = formula("{\"rank\": {\"fact\": \"score\"}}");
        Run run = Run.of(quarters().withDealers(dealers).withFacts(facts), rank);
        assertThat(run.figure(rank, Q1, "D1")).isEqualTo("1");
        assertThat(run.figure(rank, Q1, "D99")).isEqualTo("1");
    }

    @Test
    void rank_onPartOfThePopulation_refusedByName() {
        Formula rank = formula("{\"rank\": \"total\"}");
        Run run = Run.ofPart(quarters().sales("2026-01-10", "1.00"), rank);
        assertThatThrownBy(() -> run.figure(rank, Q1, "D1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(rank)");
    }

    @Test
    void code_inArithmetic_invalid_alsoAlone() {
        World world = quarters().withFacts(List.of(Fact.of("D1", "grade", Figure.code("A"))));
        for (String form : List.of("add", "multiply", "min", "max")) {
            String alone = "{\"" + form + "\": [{\"fact\": \"grade\"}]}";
            String mixed = "{\"" + form + "\": [{\"fact\": \"none\"}, {\"fact\": \"grade\"}, 1]}";
            assertThat(figure(world, alone, Q1)).isEqualTo("Missing(INVALID)");
            assertThat(figure(world, mixed, Q1)).isEqualTo("Missing(INVALID)");
        }
        assertThat(figure(world, "{\"floor\": {\"fact\": \"grade\"}}", Q1)).isEqualTo("Missing(INVALID)");
        assertThat(figure(world, "{\"rank\": {\"fact\": \"grade\"}}", Q1)).isEqualTo("Missing(INVALID)");
        assertThat(figure(world, "{\"orElse\": [{\"fact\": \"grade\"}, 1]}", Q1))
                .isEqualTo("A");
    }

    /** 9,876,543,210.12 less about 9,876,543,210.02 is 0.0999995..., the double's distance from the decimal. */
    @Test
    void approximate_operands_computedExactlyAndRoundedOnce() {
        World world = quarters()
                .sales("2026-01-10", "9876543210.12")
                .withFacts(List.of(Fact.of("D1", "forecast", Figure.approximate(9876543210.02))));
        Formula rest = formula("{\"add\": [{\"subtract\": [\"total\", {\"fact\": \"forecast\"}]}, 1, -1]}");
        Run run = Run.of(world, rest);
        BigDecimal exact = new BigDecimal("9876543210.12").subtract(new BigDecimal(9876543210.02));
        assertThat(run.figure(rest, Q1, "D1")).isEqualTo(String.valueOf(exact.doubleValue()));
        assertThat(run.explanation(rest, Q1, "D1").mismatch()).isEmpty();
    }

    @Test
    void equalFormulas_shareANode() {
        FormulaCompiler compiler =
                new FormulaCompiler(World.MEASURES, Optional.empty(), Returns.NET, World.SCHEMA, reference -> {
                    throw new IllegalStateException(reference.id());
                });
        String growth = "{\"growth\": [\"total\", {\"measure\": \"total\", \"at\": [\"YEAR_AGO\"]}]}";
        Node first = compiler.compile(formula(growth));
        assertThat(compiler.compile(formula(growth.replace("[\"YEAR_AGO\"]", "\"YEAR_AGO\""))))
                .isSameAs(first);
        assertThat(((OperationNode) first).operands().get(0)).isSameAs(compiler.compile(formula("\"total\"")));
    }

    @Test
    void unit_moneyWhereItIsAddedOrScaled() {
        Map<String, String> units = Map.of(
                "\"total\"", "CNY",
                "\"largest\"", "CNY",
                "\"units\"", "",
                "{\"add\": [\"total\", 5]}", "CNY",
                "{\"multiply\": [\"total\", \"units\", 0.02]}", "CNY",
                "{\"multiply\": [\"total\", \"total\"]}", "",
                "{\"share\": [\"total\", \"total\"]}", "",
                "{\"floor\": {\"max\": [\"total\", 0]}}", "CNY",
                "{\"rank\": \"total\"}", "",
                "{\"orElse\": [\"total\", 0]}", "CNY");
        Run run = Run.of(quarters());
        assertThat(units)
                .allSatisfy((json, unit) ->
                        assertThat(run.compiler().compile(formula(json)).unit()).isEqualTo(unit));
    }

    @Test
    void explain_tests_inWordsDownToTheLines() {
        World world = quarters()
                .withDealers(List.of(Dealer.builder("D1").attribute("tier", 2).build()))
                .withFacts(List.of(Fact.of("D1", "target", Figure.of(1000))))
                .sales("2026-01-10", "900.00");
        assertThat(explained(world, "{\"value\": \"total\", \">=\": {\"fact\": \"target\"}}"))
                .isEqualTo("""
                Test fails: 900.00 >= 1,000
                  total 900.00: 2026-01-01/2026-04-01, 1 line
                  target 1,000: 2026-01-01/2026-04-01
                """);
        assertThat(explained(world, "{\"value\": \"first\", \"<\": \"2026-01-15\"}"))
                .isEqualTo("""
                Test holds: 2026-01-10 < 2026-01-15
                  first 2026-01-10: 2026-01-01/2026-04-01, 1 line
                """);
        assertThat(explained(world, "{\"value\": {\"fact\": \"target2\"}, \">\": 0}"))
                .isEqualTo("""
                Test none (nothing recorded): > 0
                  target2 none (nothing recorded): 2026-01-01/2026-04-01
                """);
        assertThat(explained(world, "{\"value\": {\"rank\": \"total\", \"among\": \"dealer.tier\"}, \"==\": 1}"))
                .isEqualTo("""
                        Test holds: 1 == 1
                          Rank 1: among those of the same tier
                            total 900.00: 2026-01-01/2026-04-01, 1 line
                        """);
        assertThat(explained(world, "{\"fact\": \"dealer.tier\", \"in\": [1, 2]}"))
                .isEqualTo("""
                Test holds: 2 among 1, 2
                  dealer.tier 2: 2026-03-31
                """);
    }

    private static String explained(World world, String json) {
        org.drmkit.core.formula.Test test = org.drmkit.core.formula.Test.SHAPE.parse(json, "test");
        Run run = Run.of(world, List.of(), List.of(test));
        Explanation explanation = run.compiler().compile(test).explain(run.scope(Q1), 0);
        return explanation.render(Locale.ENGLISH, FormulaTexts.TEXTS);
    }

    @Test
    void inputsHash_ofWhatWasRead_notOfTheOrder() {
        List<Fact> facts = List.of(Fact.of("D1", "a", Figure.of(5)), Fact.of("D1", "b", Figure.of(6)));
        String hash = hash(facts, "a", "b");
        assertThat(hash(facts, "b", "a")).isEqualTo(hash);
        assertThat(hash(facts, "a")).isNotEqualTo(hash);
        List<Fact> code = List.of(Fact.of("D1", "a", Figure.code("5")), facts.get(1));
        assertThat(hash(code, "a", "b")).isNotEqualTo(hash);
        List<Fact> rough = List.of(Fact.of("D1", "a", Figure.approximate(5.0)), facts.get(1));
        assertThat(hash(rough, "a", "b")).isNotEqualTo(hash);
        List<Fact> unread = List.of(facts.get(0), facts.get(1), Fact.of("D1", "c", Figure.of(6)));
        assertThat(hash(unread, "a", "b")).isEqualTo(hash);
    }

    private static String hash(List<Fact> facts, String... read) {
        Run run = Run.of(quarters().withFacts(facts));
        for (String name : read) {
            run.figure(formula("{\"fact\": \"" + name + "\"}"), Q1, "D1");
        }
        return run.evaluation().inputsHash();
    }
}
