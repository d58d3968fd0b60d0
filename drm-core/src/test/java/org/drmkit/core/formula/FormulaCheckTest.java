package org.drmkit.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Header;
import org.drmkit.core.definition.Refusal;
import org.drmkit.core.definition.Vocabulary;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.measure.Bounds;
import org.drmkit.core.measure.Comparison;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.Networks;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.time.Per;
import org.drmkit.core.time.PeriodUnit;
import org.junit.jupiter.api.Test;

class FormulaCheckTest {

    private static final Vocabulary NAMES = Header.of("p", 1)
            .measures(Map.of(
                    "total", Measure.sum("amount"), "first", Measure.first("date"), "last", Measure.last("date")))
            .vocabulary()
            .withResults("rule", List.of("volume"));

    private final Problems problems = new Problems();
    private final FormulaCheck check = FormulaCheck.of(NAMES, Networks.small(), problems);

    private List<String> value(String json) {
        check.value(Formula.SHAPE.parse(json, "formula"), Pointer.parse("/of"));
        return Refusal.of(problems);
    }

    private List<String> tests(String json) {
        check.tests(Shapes.listOf(org.drmkit.core.formula.Test.SHAPE).parse(json, "tests"), Pointer.parse("/when"));
        return Refusal.of(problems);
    }

    @Test
    void value_everythingKnown_isFine() {
        assertThat(value("""
                                {"add": ["total", {"orElse": [{"fact": "dealer.tier"}, 0]}, {"rule": "volume"}, {"fact": "anything"},
                                 {"floor": {"rank": "total", "among": "dealer.type"}},
                                 {"periods": "MONTH", "when": [{"value": "first", "<": "2026-01-15"}]}]}
                                """)).isEmpty();
    }

    @Test
    void value_unknownNames_arePointedAt() {
        assertThat(value("""
                                {"add": ["totl", {"measure": "totl", "at": "YEAR"}, {"min": [{"fact": "dealer.teir"}, {"rule": "x"}]},
                                 {"kpi": "x"}, {"floor": {"rank": "ttal", "among": "dealer.typ"}},
                                 {"share": [{"growth": ["a", 1]}, {"orElse": [1, "b"]}]}]}
                                """))
                .containsExactlyInAnyOrder(
                        "/of/add/0 UNKNOWN_NAME",
                        "/of/add/1/measure UNKNOWN_NAME",
                        "/of/add/2/min/0/fact UNKNOWN_NAME",
                        "/of/add/2/min/1/rule UNKNOWN_NAME",
                        "/of/add/3/kpi UNKNOWN_MEMBER",
                        "/of/add/4/floor/rank UNKNOWN_NAME",
                        "/of/add/4/floor/among UNKNOWN_NAME",
                        "/of/add/5/share/0/growth/0 UNKNOWN_NAME",
                        "/of/add/5/share/1/orElse/1 UNKNOWN_NAME");
    }

    @Test
    void value_dates_cannotBeCalculatedWith() {
        assertThat(
                        value(
                                "{\"subtract\": [\"first\", {\"max\": [\"2026-01-01\", {\"measure\": \"last\", \"at\": \"YEAR\"}]}]}"))
                .containsExactly(
                        "/of/subtract/0 WRONG_KIND",
                        "/of/subtract/1/max/0 WRONG_KIND",
                        "/of/subtract/1/max/1 WRONG_KIND");
    }

    @Test
    void value_dateAlone_isNoNumber() {
        assertThat(value("{\"orElse\": [\"first\", \"last\"]}")).containsExactly("/of WRONG_KIND");
    }

    @Test
    void tests_datesWithDates_areFine() {
        assertThat(tests("[{\"value\": \"first\", \"<\": \"last\", \">=\": \"2026-01-15\"}]"))
                .isEmpty();
        assertThat(tests("[{\"value\": {\"orElse\": [\"first\", \"last\"]}, \"==\": \"2026-01-15\"}]"))
                .isEmpty();
    }

    @Test
    void tests_datesWithNumbers_arePointedAt() {
        assertThat(tests("""
                                [{"any": [{"value": "first", "<": 5, ">": "total"}]}, {"not": {"value": "total", "<": "2026-01-15"}},
                                 {"all": [{"value": {"fact": "x"}, "==": "first"}]}]
                                """))
                .containsExactly(
                        "/when/0/any/0/> WRONG_KIND",
                        "/when/0/any/0/< WRONG_KIND",
                        "/when/1/not/< WRONG_KIND",
                        "/when/2/all/0/== WRONG_KIND");
    }

    @Test
    void tests_attributeOfACode_isKnown() {
        assertThat(tests("[{\"fact\": \"dealer.type\", \"in\": [\"4S\"]}, {\"fact\": \"grade\", \"in\": [\"A\"]}]"))
                .isEmpty();
        assertThat(tests("[{\"fact\": \"dealer.typ\", \"in\": [\"4S\"]}]"))
                .containsExactly("/when/0/fact UNKNOWN_NAME");
    }

    @Test
    void value_resultInsidePeriods_isRefused() {
        ValueTest paid = new ValueTest(Formulas.rule("volume"), Bounds.of(Comparison.ABOVE, Formulas.constant(0)));
        check.value(Formulas.periods(PeriodUnit.MONTH, paid), Pointer.parse("/of"));

        assertThat(Refusal.of(problems)).containsExactly("/of/when/0/value/rule UNKNOWN_MEMBER");
    }

    @Test
    void dealers_attributes_areKnown() {
        check.dealers(
                DealerTest.SHAPE.parse(
                        "{\"dealer.tier\": {\">=\": \"two\"}, \"dealer.kind\": {\"in\": [\"A\"]}}", "for"),
                Pointer.parse("/for"));

        assertThat(Refusal.of(problems))
                .containsExactly("/for/dealer.tier/>= WRONG_KIND", "/for/dealer.kind UNKNOWN_NAME");
    }

    @Test
    void attribute_networkWithoutAny_takesAll() {
        FormulaCheck.of(NAMES, Networks.bare(), problems).attribute("dealer.group", Pointer.parse("/level"));
        assertThat(problems.isEmpty()).isTrue();

        check.attribute("dealer.group", Pointer.parse("/level"));
        check.attribute("dealer.grup", Pointer.parse("/level"));
        assertThat(Refusal.of(problems)).containsExactly("/level UNKNOWN_NAME");
    }

    @Test
    void per_calendars_areKnown() {
        NamedCalendar retail =
                NamedCalendar.of("R445", List.of(LocalDate.parse("2025-12-29"), LocalDate.parse("2026-01-26")));
        DealerNetwork network =
                DealerNetwork.builder(Networks.bare().schema()).calendar(retail).build();
        FormulaCheck withCalendar = FormulaCheck.of(NAMES, network, problems);

        withCalendar.per(Per.parse("R445"), Pointer.parse("/per"));
        withCalendar.per(Per.PROGRAM, Pointer.parse("/per"));
        assertThat(problems.isEmpty()).isTrue();

        withCalendar.per(Per.parse("QUATER"), Pointer.parse("/per"));
        assertThat(problems.list().get(0).message())
                .isEqualTo("/per: unknown period (QUATER). Allowed: MONTH, QUARTER, HALF_YEAR, YEAR, PROGRAM, R445."
                        + " Maybe QUARTER.");
    }
}
