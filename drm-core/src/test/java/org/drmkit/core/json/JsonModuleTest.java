package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.drmkit.core.json.Ladder.Amount;
import org.drmkit.core.json.Ladder.Band;
import org.drmkit.core.json.Ladder.Constant;
import org.drmkit.core.json.Ladder.Formula;
import org.drmkit.core.json.Ladder.Reference;
import org.drmkit.core.json.Ladder.Sum;
import org.junit.jupiter.api.Test;

class JsonModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JsonModule("bands").with(Band.class, Ladder.Forms.BAND))
            .registerModule(new JsonModule("formulas").with(Formula.class, Ladder.Forms.FORMULA));

    /** A type of the caller's own. */
    public record Letter(String to, Band band, Formula formula) {}

    private static final Letter LETTER = new Letter(
            "D001",
            new Band(new BigDecimal("1e18"), new Amount(new BigDecimal("0.000000000000000001"))),
            new Sum(List.of(new Reference("total"), new Constant(new BigDecimal("0.1")))));

    @Test
    void mapper_callersType_roundTrips() throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(LETTER);

        assertThat(Json.parse(text))
                .isEqualTo(Json.parse("{\"to\":\"D001\",\"band\":{\"from\":1e18,\"amount\":1e-18},"
                        + "\"formula\":{\"add\":[\"total\",0.1]}}"));
        assertThat(MAPPER.readValue(text, Letter.class)).isEqualTo(normal(LETTER));
        assertThat(MAPPER.convertValue(MAPPER.valueToTree(LETTER), Letter.class))
                .isEqualTo(normal(LETTER));
    }

    private static Letter normal(Letter letter) {
        return new Letter(
                letter.to(),
                new Band(letter.band().from().setScale(0), letter.band().pay()),
                letter.formula());
    }

    @Test
    void mapper_badValue_carriesTheProblems() {
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"band\": {\"form\": 1, \"amount\": 1}, \"to\": \"x\"}", Letter.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/form: unknown member (form). Allowed: from, amount. Maybe from.")
                .hasCauseInstanceOf(DefinitionException.class);
    }

    @Test
    void mapper_hugeNumber_isRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"from\": 1e1000000000, \"amount\": 1}", Band.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/from: the number is too long (1e1000000000)");
    }
}
