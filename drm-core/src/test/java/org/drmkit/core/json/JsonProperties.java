package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void canonicalAndPretty_readBackEqual(@ForAll("json") Json json) {
        assertThat(Json.parse(json.canonical())).isEqualTo(json);
        assertThat(Json.parse(json.pretty())).isEqualTo(json);
        assertThat(Json.parse(json.canonical().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(json);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hash_orderOfMembers_doesNotMatter(@ForAll("json") Json json) {
        Json reversed = JsonArbitraries.reversed(json);

        assertThat(reversed).isEqualTo(json);
        assertThat(reversed.canonical()).isEqualTo(json.canonical());
        assertThat(reversed.hash()).isEqualTo(json.hash());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void canonical_differentValues_differ(@ForAll("json") Json a, @ForAll("json") Json b) {
        assertThat(a.canonical().equals(b.canonical())).isEqualTo(a.equals(b));
    }

    /** Another parser understands the same. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void pretty_otherParser_readsTheSame(@ForAll("json") Json json) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode expected = mapper.readTree(json.canonical());

        assertThat(mapper.readTree(json.pretty())).isEqualTo(expected);
    }

    @Property
    void parse_anyBytes_isValueOrDefinitionException(@ForAll byte[] bytes) {
        parse(bytes);
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void parse_damagedText_isValueOrDefinitionException(@ForAll("damaged") String text) {
        parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void parse(byte[] bytes) {
        try {
            Json json = Json.parse(bytes);
            assertThat(Json.parse(json.canonical())).isEqualTo(json);
        } catch (DefinitionException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e.getMessage().lines())
                    .hasSizeLessThanOrEqualTo(e.problems().size() + 1);
        }
    }

    @Provide
    Arbitrary<Json> json() {
        return JsonArbitraries.json();
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> piece = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "\\",
                "1e99999",
                "-",
                "\u0000",
                "\ud800",
                "null",
                "\"a\":1,",
                "//",
                "\uFEFF");
        return JsonArbitraries.json()
                .map(Json::canonical)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length())
                        .flatMap(at -> piece.map(
                                p -> text.substring(0, at) + p + text.substring(Math.min(text.length(), at + 1)))));
    }
}
