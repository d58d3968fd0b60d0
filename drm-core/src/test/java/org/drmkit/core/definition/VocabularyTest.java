package org.drmkit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.drmkit.core.json.Json;
import org.drmkit.core.measure.Measure;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void in_definition_knowsNamesBeforeAnythingIsRead() {
        Json json = Json.parse(
                "{\"measures\": {\"total\": {\"smu\": 1}}, \"tables\": {\"rates\": 5}, \"rules\": [{\"id\": \"a\"}, {\"id\": 5}, 7]}");
        Vocabulary names = Vocabulary.in(json).withResults("rule", Vocabulary.ids(json, "rules"));

        assertThat(names.measures().contains("total")).isTrue();
        assertThat(names.measures().contains("rates")).isFalse();
        assertThat(names.tables().contains("rates")).isTrue();
        assertThat(names.results("rule").orElseThrow().known()).contains(java.util.Set.of("a"));
        assertThat(names.results("kpi")).isEmpty();
        assertThat(names.measure("total")).isEmpty();
    }

    @Test
    void in_anythingElse_knowsNothing() {
        assertThat(Vocabulary.in(Json.parse("[1]")).measures().contains("total"))
                .isFalse();
        assertThat(Vocabulary.in(Json.parse("{\"measures\": 5}")).measures().contains("total"))
                .isFalse();
        assertThat(Vocabulary.ids(Json.parse("{\"rules\": {}}"), "rules")).isEmpty();
    }

    @Test
    void of_measures_hasThem() {
        Vocabulary names = Vocabulary.of(Map.of("total", Measure.sum("amount")), Map.of());

        assertThat(names.measure("total")).contains(Measure.sum("amount"));
        assertThat(names.measure("totl")).isEmpty();
    }

    @Test
    void withoutResults_hasNone() {
        Vocabulary names = Vocabulary.of(Map.of(), Map.of()).withResults("kpi", List.of("a"));

        assertThat(names.hasResults()).isTrue();
        assertThat(names.withoutResults().hasResults()).isFalse();
        assertThat(names.withoutResults().results("kpi")).isEmpty();
    }

    @Test
    void any_takesEveryName() {
        assertThat(Vocabulary.any().measures().contains("anything")).isTrue();
        assertThat(Vocabulary.any().results("rule").orElseThrow().contains("anything"))
                .isTrue();
    }
}
