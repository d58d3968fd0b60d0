package org.drmkit.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.drmkit.core.json.Json;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.report.ScoringReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in the jar are those of the shapes, and a validator takes them. */
class SchemaTest {

    private static Json shipped(String name) throws IOException {
        try (InputStream file = Scorecard.class.getResourceAsStream("/org/drmkit/scoring/" + name)) {
            return Json.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Schema validator(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(shipped(name).canonical());
    }

    @Test
    void shipped_areThoseOfTheShapes() throws IOException {
        assertThat(shipped("scorecard.schema.json").pretty())
                .isEqualTo(Scorecard.schema().pretty());
        assertThat(shipped("scoring-report.schema.json").pretty())
                .isEqualTo(ScoringReport.SHAPE.schema().pretty());
    }

    @Test
    void scorecardSchema_wholeCard_isValid() throws IOException {
        assertThat(validator("scorecard.schema.json").validate(ScorecardTest.WHOLE, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kpis\": []",
                "\"kpis\": [{\"id\": \"a\", \"value\": 1, \"score\": {\"liner\": [[0, 0], [1, 100]]}, \"weight\": 1}]",
                "\"kpis\": [{\"catalogue\": \"SAL-01\"}]",
                "\"kpis\": [{\"catalogue\": \"SAL-01\", \"weight\": 1}], \"minCoverage\": \"much\"",
                "\"kpis\": [{\"catalogue\": \"SAL-01\", \"weight\": 1}], \"gradePolicy\": {\"after\": 2}"
            })
    void scorecardSchema_wrongCard_isInvalid(String members) throws IOException {
        assertThat(validator("scorecard.schema.json").validate(Samples.json(members), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void reportSchema_report_isValid() throws IOException {
        ScoringReport report = Samples.run(
                        Samples.card(
                                "\"gradePolicy\": {\"demoteAfter\": 2}",
                                Samples.kpis(Samples.kpi("x", 1), Samples.kpi("y", 1))),
                        Samples.fact("D1", "x", "50"),
                        Samples.fact("D2", "z", "50"))
                .report();
        assertThat(validator("scoring-report.schema.json")
                        .validate(report.write().canonical(), InputFormat.JSON))
                .isEmpty();
    }
}
