package org.drmkit.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactShapeTest {

    @Test
    void read_aTargetOfAQuarter() {
        String text = """
                {"party": "D1", "name": "target", "value": 40000, "from": "2026-01-01", "to": "2026-04-01",
                 "recordedOn": "2025-12-20"}""";
        Fact expected = new Fact(
                "D1",
                "target",
                Optional.of(DateRange.parse("2026-01-01/2026-04-01")),
                LocalDate.of(2025, 12, 20),
                Figure.of(40_000));
        assertThat(Fact.SHAPE.parse(text, "fact")).isEqualTo(expected);
        assertThat(Fact.SHAPE.write(expected)).isEqualTo(Json.parse(text));
    }

    @Test
    void read_aWithdrawal() {
        String text =
                "{\"party\": \"D1\", \"name\": \"csi\", \"reason\": \"withdrawn\", \"recordedOn\": \"2026-05-02\"}";
        Fact fact = Fact.SHAPE.parse(text, "fact");
        assertThat(fact.figure()).isEqualTo(Figure.missing("withdrawn"));
        assertThat(fact.period()).isEmpty();
        assertThat(Fact.SHAPE.write(fact)).isEqualTo(Json.parse(text));
    }

    @Test
    void write_alwaysKnown_leavesTheDayOut() {
        assertThat(Fact.SHAPE.write(Fact.of("D1", "grade", Figure.code("A"))).canonical())
                .isEqualTo("{\"name\":\"grade\",\"party\":\"D1\",\"value\":\"A\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40000 | 40000",
                "'\"44642857.14\"' | 44642857.14",
                "1e3 | 1000",
                "'\"good\"' | good",
                "'\"4S\"' | 4S",
                "'\"007\"' | 007",
                "'{\"code\": \"1001\"}' | 1001",
                "'{\"approximate\": \"2.5E-7\"}' | 2.5E-7"
            })
    void read_values(String json, String value) {
        assertThat(Scalar.SHAPE.parse(json, "value")).hasToString(value);
    }

    @Test
    void write_aCodeThatLooksLikeANumber_saysSo() {
        assertThat(Scalar.SHAPE.write(Scalar.code("1001")).canonical()).isEqualTo("{\"code\":\"1001\"}");
        assertThat(Scalar.SHAPE.write(Scalar.code("1e999999999")).canonical()).isEqualTo("{\"code\":\"1e999999999\"}");
        assertThat(Scalar.SHAPE.write(Scalar.code("4S")).canonical()).isEqualTo("\"4S\"");
        assertThat(Scalar.SHAPE.write(Scalar.code("GOLD")).canonical()).isEqualTo("\"GOLD\"");
        assertThat(Scalar.SHAPE.write(Scalar.of(new BigDecimal("0.10"))).canonical())
                .isEqualTo("0.1");
        assertThat(Scalar.SHAPE.write(Scalar.approximate(1e-300)).canonical())
                .isEqualTo("{\"approximate\":\"1.0E-300\"}");
    }

    @Test
    void read_bad_listsEveryProblemWithItsPlace() {
        String text = """
                {"party": " ", "name": "2nd", "value": 1, "reason": "both", "form": "2026-01-01", "recordedOn": "May"}""";
        assertThat(pointers(Fact.SHAPE, text)).containsExactlyInAnyOrder("", "/form", "/name", "/party", "/recordedOn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"from\": \"2026-01-01\"' | ''",
                "'\"to\": \"2026-01-01\"' | ''",
                "'\"from\": \"2026-01-01\", \"to\": \"2026-01-01\"' | /to"
            })
    void read_halfAPeriod_isRefused(String period, String pointer) {
        String text = "{\"party\": \"D1\", \"name\": \"target\", \"value\": 1, " + period + "}";
        assertThat(pointers(Fact.SHAPE, text)).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"approximate\": \"NaN\"}' | /approximate",
                "'{\"approximate\": \"1e999\"}' | /approximate",
                "'\"1e999999999\"' | ''",
                "1e999999999 | ''",
                "true | ''",
                "'{\"cod\": \"A\"}' | /cod"
            })
    void read_badValues_areRefused(String json, String pointer) {
        assertThat(pointers(Scalar.SHAPE, json)).containsExactly(pointer);
    }

    @Test
    void read_byDate() {
        Dated<Scalar> tier = Scalar.BY_DATE_SHAPE.parse(
                "[{\"to\": \"2026-04-01\", \"value\": 1}, {\"from\": \"2026-04-01\", \"value\": 2}]", "tier");
        assertThat(tier.at(LocalDate.of(2026, 3, 31))).contains(Scalar.of(1));
        assertThat(tier.at(LocalDate.of(2026, 4, 1))).contains(Scalar.of(2));
        assertThat(Scalar.BY_DATE_SHAPE.write(tier).canonical())
                .isEqualTo("[{\"to\":\"2026-04-01\",\"value\":1},{\"from\":\"2026-04-01\",\"value\":2}]");
        assertThat(Scalar.BY_DATE_SHAPE.parse("\"GOLD\"", "tier")).isEqualTo(Dated.of(Scalar.code("GOLD")));
        assertThat(Scalar.BY_DATE_SHAPE.write(Dated.of(Scalar.of(2))).canonical())
                .isEqualTo("2");
    }

    @Test
    void read_byDate_overlaps_pointToTheLaterOfTwo() {
        String text = """
                [{"from": "2026-01-01", "to": "2026-03-01", "value": 1},
                 {"from": "2026-05-01", "to": "2026-06-01", "value": 2},
                 {"from": "2026-02-28", "to": "2026-04-01", "value": 3},
                 {"from": "2026-03-01", "to": "2026-05-01", "value": 4},
                 {"from": "2025-01-01", "value": 5}]""";
        assertThat(pointers(Scalar.BY_DATE_SHAPE, text)).containsExactly("/2", "/4");
        assertThat(pointers(Scalar.BY_DATE_SHAPE, "[{\"from\": \"2026-01-01\", \"to\": \"2025-01-01\", \"value\": 1}]"))
                .containsExactly("/0/to");
    }

    @Test
    void read_aTable_contradictionsPointToTheFact() {
        String text = """
                {"id": "crm", "facts": [{"party": "D1", "name": "target", "value": 1},
                                        {"party": "D2", "name": "target", "value": 1},
                                        {"party": "D1", "name": "target", "value": 2}]}""";
        assertThat(pointers(FactTable.SHAPE, text)).containsExactly("/facts/2");
        FactTable table = FactTable.SHAPE.parse(text.replace("\"value\": 2", "\"value\": 1.00"), "table");
        assertThat(table.facts()).hasSize(2);
        assertThat(FactTable.SHAPE.parse(FactTable.SHAPE.write(table), "table")).isEqualTo(table);
    }

    private static List<String> pointers(Shape<?> shape, String text) {
        return catchThrowableOfType(DefinitionException.class, () -> shape.parse(text, "text")).problems().stream()
                .map(problem -> problem.pointer().toString())
                .toList();
    }
}
