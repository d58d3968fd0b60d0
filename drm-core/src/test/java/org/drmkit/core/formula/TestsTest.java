package org.drmkit.core.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.core.formula.Formulas.constant;
import static org.drmkit.core.formula.Formulas.fact;
import static org.drmkit.core.formula.Formulas.measure;
import static org.drmkit.core.formula.Formulas.multiply;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.Comparison;
import org.junit.jupiter.api.Test;

class TestsTest {

    private static final Shape<org.drmkit.core.formula.Test> SHAPE = org.drmkit.core.formula.Test.SHAPE;

    @Test
    void shape_everyForm_readsAsBuiltInJava() {
        ValueTest enough = new ValueTest(
                measure("total"), Bounds.of(Comparison.AT_LEAST, constant(1000)).and(Comparison.BELOW, fact("limit")));
        CodeTest good = new CodeTest(new FactReference("grade", At.PREVIOUS), List.of("A", "2"));

        assertReads("{\"value\": \"total\", \">=\": 1000, \"<\": {\"fact\": \"limit\"}}", enough);
        assertReads("{\"fact\": \"grade\", \"at\": \"PREVIOUS\", \"in\": [\"A\", 2]}", good);
        assertReads(
                "{\"any\": [{\"fact\": \"grade\", \"at\": \"PREVIOUS\", \"in\": [\"A\", 2]}]}",
                new AnyOf(List.of(good)));
        assertReads(
                "{\"all\": [{\"not\": {\"fact\": \"grade\", \"at\": \"PREVIOUS\", \"in\": [\"A\", 2]}}]}",
                new AllOf(List.of(new Not(good))));
        assertReads(
                "{\"value\": \"total\", \"==\": {\"multiply\": [1000, {\"fact\": \"dealer.tier\"}]}}",
                new ValueTest(
                        measure("total"), Bounds.of(Comparison.EQUAL, multiply(constant(1000), fact("dealer.tier")))));
    }

    @Test
    void shape_dateAsBound_isADate() {
        assertReads(
                "{\"value\": \"first\", \"<\": \"2026-01-15\"}",
                new ValueTest(
                        measure("first"),
                        Bounds.of(Comparison.BELOW, new DateConstant(LocalDate.parse("2026-01-15")))));
    }

    private static void assertReads(String json, org.drmkit.core.formula.Test expected) {
        assertThat(SHAPE.parse(json, "test")).isEqualTo(expected);
        assertThat(SHAPE.parse(SHAPE.write(expected), "test")).isEqualTo(expected);
    }

    @Test
    void shape_badTests_arePointedAt() {
        assertThat(Refusal.of(SHAPE, "{\"value\": \"total\"}")).containsExactly(" MISSING_MEMBER");
        assertThat(Refusal.of(SHAPE, "{\"fact\": \"grade\"}")).containsExactly(" MISSING_MEMBER");
        assertThat(Refusal.of(SHAPE, "{\"fact\": \"grade\", \"in\": []}")).containsExactly("/in OUT_OF_RANGE");
        assertThat(Refusal.of(SHAPE, "{\"any\": [{\"vlue\": 1, \">\": 2}]}")).contains("/any/0/vlue UNKNOWN_MEMBER");
        assertThat(Refusal.of(SHAPE, "{\"value\": 1, \">\": 0, \"not\": {\"all\": []}}"))
                .containsExactly(" EXACTLY_ONE_OF");
        assertThat(Refusal.of(SHAPE, "{\"fact\": \"grade\", \"at\": \"YEAR_TO_DATE\", \"in\": [\"A\"]}"))
                .containsExactly("/at OUT_OF_RANGE");
    }

    @Test
    void dealerTest_attributes_readAsCondition() {
        DealerTest test = DealerTest.SHAPE.parse(
                "{\"dealer.tier\": {\">=\": 2}, \"not\": {\"dealer.type\": {\"in\": [\"4S\"]}}}", "for");

        assertThat(test.condition().columns()).containsOnlyKeys("dealer.tier");
        assertThat(DealerTest.SHAPE.parse(DealerTest.SHAPE.write(test), "for")).isEqualTo(test);
        assertThat(DealerTest.SHAPE.parse("{}", "for")).isEqualTo(DealerTest.everyone());
    }

    @Test
    void dealerTest_columnsOfLines_areRefused() {
        String json = "{\"tier\": {\">=\": 2}, \"any\": [{\"not\": {\"product\": {\"in\": [\"A\"]}}}],"
                + " \"days\": {\"from\": \"date\", \"to\": \"recordedOn\", \"<\": 3}}";

        assertThat(Refusal.of(DealerTest.SHAPE, json))
                .containsExactlyInAnyOrder(
                        "/tier UNKNOWN_MEMBER", "/any/0/not/product UNKNOWN_MEMBER", "/days UNKNOWN_MEMBER");
        assertThat(Refusal.messages(DealerTest.SHAPE, json)).contains("Maybe dealer.tier");
    }
}
