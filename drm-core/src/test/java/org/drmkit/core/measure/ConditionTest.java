package org.drmkit.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.definition.Refusal;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void shape_everything_readsAsBuiltInJava() {
        String json = """
                {"region": {"under": ["EAST"], "except": ["ZJ"]}, "quantity": {">=": 5},
                 "date": {">=": "2026-03-02", "<": "2026-06-01"}, "channel": {"in": ["ON", 7]},
                 "any": [{"product": {"except": ["PARTS"]}}, {"month": {"<=": "2"}}],
                 "all": [{"dealer.tier": {"==": 2}}], "not": {"product": {"in": ["C2"]}},
                 "days": {"from": "date", "to": "recordedOn", "<=": 30}}
                """;
        Condition all = Condition.all(List.of(Condition.of("dealer.tier", Bounds.of(Comparison.EQUAL, Literal.of(2)))));
        Condition expected = new Condition(
                Condition.of("region", CodeSet.under("EAST").except("ZJ"))
                        .and("quantity", Bounds.of(Comparison.AT_LEAST, Literal.of(5)))
                        .and(
                                "date",
                                Bounds.of(Comparison.AT_LEAST, Literal.of(LocalDate.parse("2026-03-02")))
                                        .and(Comparison.BELOW, Literal.of(LocalDate.parse("2026-06-01"))))
                        .and("channel", CodeSet.in("ON", "7"))
                        .columns(),
                List.of(
                        Condition.of("product", CodeSet.allExcept("PARTS")),
                        Condition.of("month", Bounds.of(Comparison.AT_MOST, Literal.of(2)))),
                all.all(),
                Condition.of("product", CodeSet.in("C2")).negated().not(),
                Condition.days(new DaysTest(
                                "date", "recordedOn", Bounds.of(Comparison.AT_MOST, BigDecimal.valueOf(30))))
                        .days());

        assertThat(Condition.SHAPE.parse(json, "condition")).isEqualTo(expected);
        assertThat(Condition.SHAPE.parse(Condition.SHAPE.write(expected), "condition"))
                .isEqualTo(expected);
    }

    @Test
    void shape_empty_isAlways() {
        assertThat(Condition.SHAPE.parse("{}", "condition").isAlways()).isTrue();
        assertThat(Condition.of("product", CodeSet.in("C2")).isAlways()).isFalse();
    }

    @Test
    void shape_columnWithoutTest_isRefusedAtTheColumn() {
        assertThat(Refusal.of(Condition.SHAPE, "{\"product\": {}}")).containsExactly("/product EXACTLY_ONE_OF");
    }

    @Test
    void shape_codesAndBounds_areRefusedAtTheColumn() {
        assertThat(Refusal.of(Condition.SHAPE, "{\"product\": {\"in\": [\"A\"], \">=\": 1}}"))
                .containsExactly("/product EXACTLY_ONE_OF");
    }

    @Test
    void shape_emptyLists_areRefused() {
        assertThat(Refusal.of(Condition.SHAPE, "{\"product\": {\"under\": []}, \"any\": [], \"all\": []}"))
                .containsExactlyInAnyOrder("/product/under OUT_OF_RANGE", "/any OUT_OF_RANGE", "/all OUT_OF_RANGE");
    }

    @Test
    void shape_problemsInside_areAllListedAtTheirPlaces() {
        String json = """
                {"product": {"unter": ["A"]}, "any": [{"not": {"quantity": {">=": true}}}],
                 "days": {"from": "date", "<=": "soon"}}
                """;

        assertThat(Refusal.of(Condition.SHAPE, json))
                .containsExactlyInAnyOrder(
                        "/product/unter UNKNOWN_MEMBER",
                        "/product EXACTLY_ONE_OF",
                        "/any/0/not/quantity/>= WRONG_KIND",
                        "/days MISSING_MEMBER",
                        "/days/<= WRONG_KIND");
        assertThat(Refusal.messages(Condition.SHAPE, json)).contains("Maybe under");
    }

    @Test
    void shape_daysWithoutBound_isRefused() {
        assertThat(Refusal.of(Condition.SHAPE, "{\"days\": {\"from\": \"date\", \"to\": \"recordedOn\"}}"))
                .containsExactly("/days MISSING_MEMBER");
    }

    @Test
    void equals_otherOrderOfColumns_isEqual() {
        assertThat(Condition.SHAPE.parse("{\"product\": {\"in\": [\"A\"]}, \"region\": {\"in\": [\"B\"]}}", "c"))
                .isEqualTo(
                        Condition.SHAPE.parse("{\"region\": {\"in\": [\"B\"]}, \"product\": {\"in\": [\"A\"]}}", "c"));
    }
}
