package org.drmkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of(
            "QUARTER",
            "YEAR",
            "MONTH",
            "limits",
            "total",
            "totals",
            "CLASSIC",
            "growth",
            "of",
            "by",
            "Parts",
            "PARTS",
            "RENORMALISE");

    @ParameterizedTest
    @CsvSource({
        "QUATER, QUARTER",
        "limit, limits",
        "totl, total",
        "CLASIC, CLASSIC",
        "grwth, growth",
        "gorwth, growth",
        "RENORMALIZE, RENORMALISE",
        "quarter, QUARTER",
        "parts, Parts",
        "PARTs, PARTS",
        "total, total",
        "fo, of",
        "yearly, YEAR"
    })
    void of_typingMistake_isFound(String written, String meant) {
        assertThat(Nearest.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"'', ", "rate, ", "halfyear, "})
    void of_somethingElse_isEmpty(String written) {
        assertThat(Nearest.of(written, KNOWN)).isEmpty();
    }

    @Test
    void of_equallyNear_isTheFirstInAlphabet() {
        assertThat(Nearest.of("band", List.of("hand", "bond", "land"))).contains("bond");
        assertThat(Nearest.of("band", List.of("land", "bond", "hand"))).contains("bond");
    }

    @Test
    void of_hugeVocabularyAndName_endsSoon() {
        List<String> codes =
                IntStream.range(0, 1_000_000).mapToObj(i -> "S" + i + "_1749").toList();

        assertThat(Nearest.of("S18_l749", codes)).contains("S18_1749");
        assertThat(Nearest.of("x".repeat(1_000_000), List.of("y".repeat(1_000_000))))
                .isEmpty();
    }
}
