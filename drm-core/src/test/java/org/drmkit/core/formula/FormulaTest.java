package org.drmkit.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drmkit.core.formula.Formulas.add;
import static org.drmkit.core.formula.Formulas.constant;
import static org.drmkit.core.formula.Formulas.divide;
import static org.drmkit.core.formula.Formulas.fact;
import static org.drmkit.core.formula.Formulas.floor;
import static org.drmkit.core.formula.Formulas.growth;
import static org.drmkit.core.formula.Formulas.kpi;
import static org.drmkit.core.formula.Formulas.max;
import static org.drmkit.core.formula.Formulas.measure;
import static org.drmkit.core.formula.Formulas.min;
import static org.drmkit.core.formula.Formulas.multiply;
import static org.drmkit.core.formula.Formulas.orElse;
import static org.drmkit.core.formula.Formulas.periods;
import static org.drmkit.core.formula.Formulas.rank;
import static org.drmkit.core.formula.Formulas.rule;
import static org.drmkit.core.formula.Formulas.share;
import static org.drmkit.core.formula.Formulas.subtract;

import java.util.List;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void shape_everyForm_readsAsBuiltInJava() {
        assertReads("\"total\"", measure("total"));
        assertReads("12.50", constant("12.5"));
        assertReads("{\"measure\": \"total\", \"at\": \"YEAR_AGO\"}", measure("total", At.YEAR_AGO));
        assertReads("{\"fact\": \"target\"}", fact("target"));
        assertReads("{\"fact\": \"grade\", \"at\": \"PREVIOUS\"}", fact("grade", At.PREVIOUS));
        assertReads("{\"fact\": \"dealer.tier\"}", fact("dealer.tier"));
        assertReads("{\"rule\": \"volume\"}", rule("volume"));
        assertReads("{\"kpi\": \"certified\"}", kpi("certified"));
        assertReads(
                "{\"add\": [\"total\", \"units\", 12.5]}", add(measure("total"), measure("units"), constant("12.5")));
        assertReads("{\"subtract\": [\"total\", 200]}", subtract(measure("total"), constant(200)));
        assertReads("{\"multiply\": [\"total\", 0.02]}", multiply(measure("total"), constant("0.02")));
        assertReads("{\"divide\": [\"total\", 3]}", divide(measure("total"), constant(3)));
        assertReads("{\"min\": [50, \"units\"]}", min(constant(50), measure("units")));
        assertReads("{\"max\": [\"points\"]}", max(measure("points")));
        assertReads("{\"floor\": {\"divide\": [\"total\", 10000]}}", floor(divide(measure("total"), constant(10000))));
        assertReads("{\"growth\": [\"a\", \"b\"]}", growth(measure("a"), measure("b")));
        assertReads("{\"share\": [\"parts\", \"total\"]}", share(measure("parts"), measure("total")));
        assertReads(
                "{\"periods\": \"MONTH\", \"when\": [{\"value\": \"total\", \">=\": 1000}]}",
                periods(
                        PeriodUnit.MONTH,
                        new ValueTest(measure("total"), Bounds.of(Comparison.AT_LEAST, constant(1000)))));
        assertReads("{\"rank\": \"total\"}", rank(measure("total")));
        assertReads("{\"rank\": \"total\", \"among\": \"dealer.type\"}", rank(measure("total"), "dealer.type"));
        assertReads("{\"orElse\": [{\"fact\": \"x\"}, 0]}", orElse(fact("x"), constant(0)));
    }

    private static void assertReads(String json, Formula expected) {
        assertThat(Formula.SHAPE.parse(json, "formula")).isEqualTo(expected);
        assertThat(Formula.SHAPE.parse(Formula.SHAPE.write(expected), "formula"))
                .isEqualTo(expected);
    }

    @Test
    void shape_textThatIsNumeric_isANumber() {
        assertReads("\"0.010\"", constant("0.01"));
        assertReads("\"-5\"", constant(-5));
    }

    @Test
    void shape_measureNowAsObject_isItsName() {
        assertReads("{\"measure\": \"total\"}", measure("total"));
        assertThat(Formula.SHAPE.write(measure("total"))).isEqualTo(Json.text("total"));
    }

    @Test
    void shape_textThatIsNeither_isRefused() {
        assertThat(Refusal.of(Formula.SHAPE, "\"4S\"")).containsExactly(" WRONG_KIND");
        assertThat(Refusal.of(Formula.SHAPE, "\"\"")).containsExactly(" WRONG_KIND");
        assertThat(Refusal.of(Formula.SHAPE, "\"2026-02-30\"")).containsExactly(" WRONG_KIND");
        assertThat(Refusal.of(Formula.SHAPE, "true")).containsExactly(" WRONG_KIND");
        assertThat(Refusal.of(Formula.SHAPE, "[1]")).containsExactly(" WRONG_KIND");
    }

    @Test
    void shape_absurdNumber_isRefusedBeforeArithmetic() {
        assertThat(Refusal.of(Formula.SHAPE, "{\"add\": [1, \"1e-999999999\"]}"))
                .containsExactly("/add/1 TOO_LONG");
    }

    @Test
    void shape_operandsInTheWrongNumber_areRefusedAtTheList() {
        assertThat(Refusal.of(Formula.SHAPE, "{\"subtract\": [1]}")).containsExactly("/subtract OUT_OF_RANGE");
        assertThat(Refusal.of(Formula.SHAPE, "{\"growth\": [1, 2, 3]}")).containsExactly("/growth OUT_OF_RANGE");
        assertThat(Refusal.of(Formula.SHAPE, "{\"add\": []}")).containsExactly("/add OUT_OF_RANGE");
        assertThat(Refusal.of(Formula.SHAPE, "{\"floor\": [1]}")).containsExactly("/floor WRONG_KIND");
    }

    @Test
    void shape_noneOrSeveralForms_areRefusedAtTheObject() {
        assertThat(Refusal.of(Formula.SHAPE, "{\"add\": [1, {}]}")).containsExactly("/add/1 EXACTLY_ONE_OF");
        assertThat(Refusal.of(Formula.SHAPE, "{\"add\": [1], \"min\": [2]}")).containsExactly(" EXACTLY_ONE_OF");
        assertThat(Refusal.of(Formula.SHAPE, "{\"grwth\": [1, 2]}")).containsExactly("/grwth UNKNOWN_MEMBER");
        assertThat(Refusal.messages(Formula.SHAPE, "{\"grwth\": [1, 2]}")).contains("Maybe growth");
    }

    @Test
    void shape_severalProblems_areAllListed() {
        String json = """
                {"add": [{"share": ["a"]}, {"measure": "x", "at": "LASTYEAR", "to": 1},
                         {"periods": "MONHT", "when": []}, {"rank": "a", "among": "type"}]}
                """;

        assertThat(Refusal.of(Formula.SHAPE, json))
                .containsExactlyInAnyOrder(
                        "/add/0/share OUT_OF_RANGE",
                        "/add/1/to UNKNOWN_MEMBER",
                        "/add/1/at UNKNOWN_VALUE",
                        "/add/2/periods UNKNOWN_VALUE",
                        "/add/2/when OUT_OF_RANGE",
                        "/add/3/among OUT_OF_RANGE");
    }

    @Test
    void shapes_unknownMeasure_isRefusedAtItsPlace() {
        Shape<Formula> shape = shapes("{\"measures\": {\"total\": {}}}").formula();

        assertThat(Refusal.of(shape, "{\"growth\": [\"total\", {\"measure\": \"totl\", \"at\": \"YEAR_AGO\"}]}"))
                .containsExactly("/growth/1/measure UNKNOWN_NAME");
        assertThat(Refusal.of(shape, "{\"growth\": [\"totl\", {\"measure\": \"totl\"}]}"))
                .containsExactly("/growth/0 UNKNOWN_NAME", "/growth/1/measure UNKNOWN_NAME");
        assertThat(Refusal.messages(shape, "\"totl\"")).contains("Maybe total");
        assertThat(Refusal.messages(shape, "\"one percent\""))
                .contains("one percent")
                .contains("measure");
    }

    @Test
    void shapes_results_areLegalWhereTheVocabularyHasThem() {
        Vocabulary names = Vocabulary.in(Json.parse("{\"measures\": {}}")).withResults("rule", List.of("volume"));
        Shape<Formula> shape = FormulaShapes.of(names).formula();

        assertThat(Refusal.of(shape, "{\"rule\": \"volume\"}")).isEmpty();
        assertThat(Refusal.of(shape, "{\"add\": [1, {\"rule\": \"volum\"}]}"))
                .containsExactly("/add/1/rule UNKNOWN_NAME");
        assertThat(Refusal.of(shape, "{\"add\": [1, {\"kpi\": \"volume\"}]}"))
                .containsExactly("/add/1/kpi UNKNOWN_MEMBER");
    }

    @Test
    void shapes_resultInsidePeriods_isRefused() {
        Vocabulary names = Vocabulary.in(Json.parse("{\"measures\": {}}")).withResults("rule", List.of("volume"));
        String json =
                "{\"periods\": \"MONTH\", \"when\": [{\"not\": {\"value\": {\"add\": [{\"rule\": \"volume\"}]}, \">\": 0}}]}";

        assertThat(Refusal.of(FormulaShapes.of(names).formula(), json))
                .containsExactly("/when/0/not/value/add/0/rule UNKNOWN_MEMBER");
        assertThat(Refusal.messages(FormulaShapes.of(names).formula(), json)).contains("rule cannot be asked for here");
    }

    @Test
    void schema_recursion_isDescribedByReference() {
        assertThat(Formula.SHAPE.schema().canonical()).contains("\"$ref\"").contains("\"growth\"");
    }

    private static FormulaShapes shapes(String definition) {
        return FormulaShapes.of(Vocabulary.in(Json.parse(definition)));
    }

    @Test
    void constant_tooLongForAFigure_isRefusedBeforeItIsWrittenOut() {
        assertThatThrownBy(() -> constant("1E+1000000000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("40 digits");
    }
}
