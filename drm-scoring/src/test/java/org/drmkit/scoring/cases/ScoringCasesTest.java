package org.drmkit.scoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drmkit.core.json.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the file of methods: published tables and worked numbers, each run by the method that it names. */
class ScoringCasesTest {

    private static final Map<String, Function<Inputs, Outcome>> METHODS = new LinkedHashMap<>();

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static {
        METHODS.putAll(NormalisationCases.METHODS);
        METHODS.putAll(StatisticCases.METHODS);
        METHODS.putAll(WeightCases.METHODS);
        METHODS.putAll(SelectionCases.METHODS);
        METHODS.putAll(CardCases.METHODS);
    }

    /** The cases; how far their two computations are apart, to more decimals than drmkit reads, is left out. */
    private static List<Json.JsonObject> cases() throws IOException {
        try (InputStream file = ScoringCasesTest.class.getResourceAsStream("/cases/scoring_cases.json")) {
            JsonNode whole = MAPPER.readTree(file);
            whole.get("cases").forEach(one -> ((ObjectNode) one).remove("check"));
            return new Inputs(Json.parse(whole.toString()))
                    .list("cases").stream()
                            .map(inputs -> (Json.JsonObject) inputs.json())
                            .toList();
        }
    }

    private static String text(Json.JsonObject file, String member) {
        return new Inputs(file).at(member).text();
    }

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        return cases().stream()
                .map(one ->
                        DynamicTest.dynamicTest(text(one, "id") + ": " + text(one, "description"), () -> check(one)));
    }

    private static void check(Json.JsonObject one) {
        Inputs whole = new Inputs(one);
        Function<Inputs, Outcome> method = METHODS.get(text(one, "method"));
        assertThat(method).as("method %s", text(one, "method")).isNotNull();
        BigDecimal tolerance = whole.at("tolerance").decimal();
        method.apply(whole.at("inputs")).check(whole.at("expected").json(), tolerance.doubleValue());
    }

    @Test
    void file_isWhole() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(94);
    }
}
