package org.drmkit.incentives.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonObject;
import org.drmkit.incentives.accrual.Accruals;
import org.drmkit.incentives.settlement.Settlement;
import org.drmkit.incentives.settlement.SettlementRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in the jar are those of the shapes, and a validator takes them. */
class SchemaTest {

    private static Json read(String name) throws IOException {
        return Json.parse(Resources.toString(Resources.getResource(name), StandardCharsets.UTF_8));
    }

    private static Json shipped(String name) throws IOException {
        return read("org/drmkit/incentives/" + name + ".schema.json");
    }

    private static Schema programs() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(shipped("program").canonical());
    }

    @Test
    void shipped_areThoseOfTheShapes() throws IOException {
        assertThat(shipped("program").pretty()).isEqualTo(Program.schema().pretty());
        assertThat(shipped("settlement").pretty())
                .isEqualTo(Settlement.SHAPE.schema().pretty());
        assertThat(shipped("settlement-request").pretty())
                .isEqualTo(SettlementRequest.SHAPE.schema().pretty());
        assertThat(shipped("accruals").pretty())
                .isEqualTo(Accruals.SHAPE.schema().pretty());
    }

    @TestFactory
    Stream<DynamicTest> programSchema_programOfEachCaseThatIsRead_isValid() throws IOException {
        Schema schema = programs();
        JsonObject file = (JsonObject) read("cases/program_cases.json");
        return ((JsonArray) file.member("cases").orElseThrow())
                .elements().stream()
                        .map(JsonObject.class::cast)
                        .filter(found -> ((JsonObject) found.member("expect").orElseThrow())
                                .member("error")
                                .isEmpty())
                        .map(found -> DynamicTest.dynamicTest(
                                found.member("id").orElseThrow().canonical(),
                                () -> assertThat(schema.validate(
                                                ((JsonObject) found.member("given")
                                                                .orElseThrow())
                                                        .member("program")
                                                        .orElseThrow()
                                                        .canonical(),
                                                InputFormat.JSON))
                                        .isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"pay\": {\"rate\": 0.01, \"amount\": 5}",
                "\"pay\": {\"rat\": 0.01}",
                "\"pay\": {\"rate\": 0.01}, \"limit\": {\"max\": 5}",
                "\"pay\": {\"rate\": 0.01}, \"returns\": \"SOMEHOW\"",
                "\"pay\": {\"marginal\": []}"
            })
    void programSchema_wrongRule_isInvalid(String members) throws IOException {
        String program = """
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01"}, "measures": {"total": {"sum": "amount"}},
                 "rules": [{"id": "r", "per": "QUARTER", "of": "total", %s}]}
                """.formatted(members);
        assertThat(programs().validate(program, InputFormat.JSON)).isNotEmpty();
    }
}
