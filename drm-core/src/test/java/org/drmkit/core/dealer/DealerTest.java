package org.drmkit.core.dealer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.junit.jupiter.api.Test;

class DealerTest {

    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);
    private static final Dated<Scalar> TIER = Dated.ofSegments(List.of(
            new Dated.Segment<>(DateRange.parse("2026-01-01/2026-04-01"), Scalar.of(1)),
            new Dated.Segment<>(DateRange.parse("2026-04-01/.."), Scalar.of(2))));

    private static final Dealer D1 = Dealer.builder("D1")
            .attribute("type", "RESELLER")
            .attribute("tier", TIER)
            .attribute("points", 7)
            .build();

    @Test
    void attribute_takesTheValueOfTheDay() {
        assertThat(D1.attribute("tier", MARCH_31)).contains(Scalar.of(1));
        assertThat(D1.attribute("tier", APRIL_1)).contains(Scalar.of(2));
        assertThat(D1.attribute("tier", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(D1.attribute("type", MARCH_31)).contains(Scalar.code("RESELLER"));
    }

    @Test
    void attribute_unknown_hasNoValue() {
        assertThat(D1.attribute("head").isEmpty()).isTrue();
        assertThat(D1.attribute("head", APRIL_1)).isEmpty();
    }

    @Test
    void group_none_isTheDealerItself() {
        assertThat(D1.group(APRIL_1)).isEqualTo("D1");
        assertThat(Dealer.builder("D2").attribute("group", "G").build().group(APRIL_1))
                .isEqualTo("G");
    }

    @Test
    void equals_byContentWhateverTheOrder() {
        Dealer same = Dealer.builder("D1")
                .attribute("points", 7)
                .attribute("tier", TIER)
                .attribute("type", "RESELLER")
                .build();
        assertThat(D1).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Dealer.of("D1"));
        assertThat(D1.attributes().keySet()).containsExactly("points", "tier", "type");
    }

    @Test
    void attribute_twice_isRefused() {
        assertThatThrownBy(() -> Dealer.builder("D1").attribute("tier", 1).attribute("tier", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("D1", "tier", "1");
    }

    @Test
    void attribute_withPrefix_isRefused() {
        assertThatThrownBy(() -> Dealer.builder("D1").attribute("dealer.tier", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("dealer.tier", "D1", "without `dealer.`", "Maybe tier.");
        assertThatThrownBy(() -> Dealer.builder("D1").attribute("2nd", 1)).hasMessageContaining("start with a letter");
    }

    @Test
    void of_noId_isRefused() {
        assertThatThrownBy(() -> Dealer.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void build_laterChangesOfTheBuilder_doNotReachIt() {
        DealerBuilder builder = Dealer.builder("D1");
        Dealer bare = builder.build();
        builder.attribute("tier", 1);
        assertThat(bare.attributes()).isEmpty();
    }

    @Test
    void shape_readsWhatItWrites() {
        String text = """
                {"id": "D1", "attributes": {"points": 7, "tier": [{"from": "2026-01-01", "to": "2026-04-01", "value": 1},
                 {"from": "2026-04-01", "value": 2}], "type": "RESELLER"}}""";
        assertThat(Dealer.SHAPE.parse(text, "dealer")).isEqualTo(D1);
        assertThat(Dealer.SHAPE.write(D1)).isEqualTo(Json.parse(text));
        assertThat(Dealer.SHAPE.parse("{\"id\": \"D2\"}", "dealer")).isEqualTo(Dealer.of("D2"));
        assertThat(Dealer.SHAPE.write(Dealer.of("D2")).canonical()).isEqualTo("{\"id\":\"D2\"}");
    }

    @Test
    void shape_bad_listsEveryProblem() {
        String text = """
                {"id": "", "attributes": {"dealer.tier": 1, "group": true, "head": [{"from": "2026-01-01"}]}}""";
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> Dealer.SHAPE.parse(text, "dealer"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/id", "/attributes/dealer.tier", "/attributes/group", "/attributes/head/0");
    }
}
