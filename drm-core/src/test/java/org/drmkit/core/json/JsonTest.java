package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.drmkit.core.json.Json.JsonArray;
import org.drmkit.core.json.Json.JsonBool;
import org.drmkit.core.json.Json.JsonNull;
import org.drmkit.core.json.Json.JsonNumber;
import org.drmkit.core.json.Json.JsonObject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void parse_everyKind() {
        Json json = Json.parse("{\"a\": [1, -0.50, true, false, null, \"x\\u00e9\\n\"], \"b\": {}}");

        assertThat(json)
                .isEqualTo(Json.object()
                        .with("b", Json.object())
                        .with(
                                "a",
                                Json.array(
                                        Json.number(1),
                                        Json.number(new BigDecimal("-0.5")),
                                        new JsonBool(true),
                                        new JsonBool(false),
                                        new JsonNull(),
                                        Json.text("xé\n"))));
        assertThat(((JsonObject) json).members().keySet()).containsExactly("a", "b");
    }

    @Test
    void parse_bytesAndReader_likeText() throws IOException {
        String text = "{\"名\": \"经销商\"}";

        assertThat(Json.parse(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Json.parse(text));
        assertThat(Json.parse(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Json.parse(text));
        assertThat(Json.parse(new StringReader(text))).isEqualTo(Json.parse(text));
    }

    @Test
    void parse_otherEncoding_throws() {
        assertThat(problems("名".getBytes(StandardCharsets.UTF_16)))
                .extracting(Problem::code)
                .containsExactly("SYNTAX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``               |              | ends too early, line 1, column 1",
                "`  `             |              | ends too early, line 1, column 3",
                "{\"a\": [1, 2}   | /a/1         | line 1, column",
                "{\"a\": [1, 2    | /a/1         | line 1, column",
                "{\"a\": {\"b\"   | /a           | line 1, column",
                "{a: 1}           |              | line 1, column",
                "[1, 2] 3         |              | text after the end of the value, line 1, column",
                "[1, 2],          |              | line 1, column",
                "[1 /* x */]      | /0           | line 1, column",
                "[01]             |              | line 1, column",
                "[.5]             |              | line 1, column",
                "[NaN]            |              | line 1, column",
                "['x']            |              | line 1, column",
                "[\"\\x\"]        | /0           | line 1, column",
                "[\"\\ud800\"]    | /0           | half a surrogate pair"
            })
    void parse_badSyntax_throwsWithLineAndColumn(String text, String pointer, String about) {
        List<Problem> problems = problems(text);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(Problem.SYNTAX);
        assertThat(problems.get(0).what()).contains(about);
        assertThat(problems.get(0).pointer()).hasToString(pointer == null ? "" : pointer);
    }

    @Test
    void parse_badSyntax_doesNotAdviseToSetUpTheTokenizer() {
        assertThat(problems("[NaN]").get(0).what()).startsWith("not JSON: Non-standard token 'NaN', line 1");
        assertThat(problems("[1 /* x */]").get(0).what()).doesNotContainIgnoringCase("feature");
    }

    @Test
    void parse_duplicatesAndBadNumbers_areAllListed() {
        List<Problem> problems = problems("{\"a\": 1, \"b\": {\"c\": 1e19, \"c\": [1.5, 1e-19]}, \"a\": 1}");

        assertThat(problems)
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly("/b/c TOO_LONG", "/b/c/1 TOO_LONG", "/b/c DUPLICATE_MEMBER", "/a DUPLICATE_MEMBER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e19",
                "1e-19",
                "1e1000000000",
                "1e-99999999999999999999",
                "0.0000000000000000001",
                "12345678901234567890123456789012345678901",
                "1234567890123456789012345e18"
            })
    void parse_numberBeyondLimits_throws(String number) {
        assertThat(problems(number)).extracting(Problem::code).containsExactly(Problem.TOO_LONG);
        assertThatThrownBy(() -> Shapes.DECIMAL.parse(Json.text(number), "number"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("at most 18 decimal places and 40 digits");
    }

    @Test
    void parse_numberOfAMillionDigits_isNeverComputed() {
        String digits = "9".repeat(30_000_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(problems(digits)).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "1e18, 1000000000000000000",
        "1.50, 1.5",
        "-0, 0",
        "0.000, 0",
        "12e-1, 1.2",
        "1000000000000000000000000000000000000000, 1000000000000000000000000000000000000000",
        "1E+2, 100"
    })
    void parse_number_isExactAndCanonical(String number, BigDecimal expected) {
        JsonNumber json = (JsonNumber) Json.parse(number);

        assertThat(json.value()).isEqualTo(expected);
        assertThat(json.canonical()).isEqualTo(expected.toPlainString());
    }

    @Test
    void number_beyondLimits_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.number(new BigDecimal("1e1000000000")))
                .withMessageContainingAll("40 digits", "scale -1000000000", "Maybe");
    }

    @Test
    void text_halfASurrogatePair_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text("a\udc00"));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.object().with("\ud800", Json.object()));
        assertThat(Json.text("\ud83d\ude97").canonical()).isEqualTo("\"🚗\"");
    }

    @Test
    void parse_limits_hold() {
        Limits limits = new Limits(40, 3, 5);

        assertThat(Json.parse("[[[1]]]", limits).canonical()).isEqualTo("[[[1]]]");
        assertThat(codes("[[[[1]]]]", limits)).containsExactly("/0/0/0 TOO_DEEP");
        assertThat(codes("[\"123456\", {\"123456\": 1}, \"12345\"]", limits))
                .containsExactly("/0 TOO_LONG", "/1 TOO_LONG");
        assertThat(codes("[" + " ".repeat(40) + "]", limits)).containsExactly(" TOO_LONG");
        assertThat(codes("[".repeat(65), Limits.STANDARD)).hasSize(1).allMatch(code -> code.endsWith("TOO_DEEP"));
    }

    @Test
    void limits_bad_throw() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 513, 1))
                .withMessageContaining("513");
    }

    @Test
    void canonical_layoutAndOrder_doNotMatter() {
        Json a = Json.parse("{\"b\": 1.0, \"a\": [\"\\u000f/\\u2028\\\"\", 1e2]}");
        Json b = Json.parse("{\"a\":[\"\\u000F\\/\\u2028\\u0022\",100],\"b\":1}");

        assertThat(a.canonical()).isEqualTo("{\"a\":[\"\\u000f/\u2028\\\"\",100],\"b\":1}");
        assertThat(b.hash()).isEqualTo(a.hash());
        assertThat(a).isEqualTo(b);
    }

    @Test
    void hash_ofEmptyObject_isSha256OfItsText() {
        // printf '{}' | sha256sum
        assertThat(Json.object().hash()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void pretty_short_isOneLine() {
        Json json = Json.parse(
                "{\"b\":[1,{\"x\":\"" + "y".repeat(60) + "\"},{\"x\":\"" + "z".repeat(60) + "\"}],\"a\":{}}");

        assertThat(json.pretty())
                .isEqualTo("{\n  \"b\": [\n    1,\n    {\"x\": \"" + "y".repeat(60) + "\"},\n    {\"x\": \""
                        + "z".repeat(60) + "\"}\n  ],\n  \"a\": {}\n}");
    }

    @Test
    void array_ofElements_isImmutable() {
        JsonArray array = Json.array(Json.number(1));

        assertThatThrownBy(() -> array.elements().add(Json.number(2)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> codes(String text, Limits limits) {
        return catchThrowableOfType(DefinitionException.class, () -> Json.parse(text, limits)).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(DefinitionException.class, () -> Json.parse(text))
                .problems();
    }

    private static List<Problem> problems(byte[] bytes) {
        return catchThrowableOfType(DefinitionException.class, () -> Json.parse(bytes))
                .problems();
    }
}
