package org.drmkit.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.drmkit.core.formula.Formulas.fact;
import static org.drmkit.core.formula.Formulas.measure;
import static org.drmkit.core.formula.Formulas.share;
import static org.drmkit.scoring.scorecard.Scores.linear;
import static org.drmkit.scoring.scorecard.Scores.point;

import java.util.List;
import java.util.Map;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.measure.Measure;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Map<String, CatalogueKpi> KPIS = Map.of(
            "SAL-01",
            new CatalogueKpi(
                    Map.of("en", "Target achievement"),
                    share(measure("netSales"), fact("target")),
                    linear(point("0", "0"), point("1", "100")),
                    Map.of("netSales", Measure.sum("amount"))),
            "TRA-01",
            new CatalogueKpi(
                    Map.of("en", "Certified staff"),
                    fact("certifiedShare"),
                    linear(point("0", "0"), point("1", "100")),
                    Map.of()));

    private static final String REFERENCES = """
            "kpis": [{"catalogue": "SAL-01", "weight": 20},
                     {"id": "more", "weight": 80, "kpis": [
                       {"catalogue": "TRA-01", "id": "certified", "title": {"en": "Own title"}, "weight": 1, "missing": "ZERO",
                        "score": {"steps": [{"from": 0.5, "points": 70}]}}]}],
            "gates": [{"id": "low", "when": [{"value": {"kpi": "SAL-01"}, "<": 10}, {"value": {"kpi": "certified"}, "<": 10}], "gradeAtMost": "C"}]
            """;

    private static final String INLINE = """
            "measures": {"netSales": {"sum": "amount"}},
            "kpis": [{"id": "SAL-01", "title": {"en": "Target achievement"}, "value": {"share": ["netSales", {"fact": "target"}]},
                      "score": {"linear": [[0, 0], [1, 100]]}, "weight": 20},
                     {"id": "more", "weight": 80, "kpis": [
                       {"id": "certified", "title": {"en": "Own title"}, "value": {"fact": "certifiedShare"}, "weight": 1, "missing": "ZERO",
                        "score": {"steps": [{"from": 0.5, "points": 70}]}}]}],
            "gates": [{"id": "low", "when": [{"value": {"kpi": "SAL-01"}, "<": 10}, {"value": {"kpi": "certified"}, "<": 10}], "gradeAtMost": "C"}]
            """;

    @Test
    void with_catalogue_isTheCardThatSaysAllItself() {
        Scorecard card = Samples.card(REFERENCES);
        assertThat(card.with(() -> KPIS)).isEqualTo(Samples.card(INLINE));
        assertThat(card.with(() -> KPIS).contentHash())
                .isEqualTo(Samples.card(INLINE).contentHash())
                .isNotEqualTo(card.contentHash());
    }

    @Test
    void write_references_readBackEqual() {
        Scorecard card = Samples.card(REFERENCES);
        assertThat(Scorecard.read(card.write())).isEqualTo(card);
        assertThat(card.write().canonical())
                .isEqualTo(Json.parse(Samples.json(REFERENCES)).canonical());
    }

    @Test
    void run_kpiOfACatalogue_hasItsPointsAndItsOwnWeight() {
        Scorecard card = Samples.card(Samples.kpis("{\"catalogue\": \"TRA-01\", \"weight\": 1}", Samples.kpi("x", 3)));
        ScoringRun run = Samples.run(
                card.with(() -> KPIS), Samples.fact("D1", "certifiedShare", "0.8"), Samples.fact("D1", "x", "40"));
        assertThat(run.score("D1").score().orElseThrow()).isEqualByComparingTo("50");
        assertThat(run.score("D1").kpi("TRA-01").points().orElseThrow()).isEqualByComparingTo("80");
    }

    @Test
    void with_unknownIds_allListedWithTheNearest() {
        Scorecard card = Samples.card(Samples.kpis(
                "{\"catalogue\": \"SAL-1\", \"weight\": 1}",
                "{\"id\": \"g\", \"weight\": 1, \"kpis\": [{\"catalogue\": \"XYZ-99\", \"weight\": 1}]}"));
        assertThat(catchThrowableOfType(DefinitionException.class, () -> card.with(() -> KPIS))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/kpis/0/catalogue", "/kpis/1/kpis/0/catalogue");
        assertThatThrownBy(() -> card.with(() -> KPIS)).hasMessageContainingAll("SAL-1", "Maybe", "SAL-01");
    }

    @Test
    void with_measureThatTheCardHasOtherwise_isRefused() {
        Scorecard card = Samples.card(
                "\"measures\": {\"netSales\": {\"sum\": \"quantity\"}}",
                Samples.kpis("{\"catalogue\": \"SAL-01\", \"weight\": 1}"));
        assertThatThrownBy(() -> card.with(() -> KPIS)).hasMessageContainingAll("/kpis/0/catalogue", "netSales");
    }

    @Test
    void read_sameIdTwice_pointsToTheLaterOne() {
        assertThatThrownBy(() -> Samples.card(Samples.kpis(
                        "{\"catalogue\": \"SAL-01\", \"weight\": 1}", "{\"catalogue\": \"SAL-01\", \"weight\": 1}")))
                .hasMessageContainingAll("/kpis/1/catalogue", "duplicate id");
    }

    @Test
    void engine_cardWithoutItsCatalogue_isRefused() {
        Scorecard card = Samples.card(REFERENCES);
        assertThatThrownBy(() -> ScoringEngine.of(card, Samples.book(List.of()).network()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/kpis/0/catalogue", "/kpis/1/kpis/0/catalogue", "card.with(catalogue)");
    }

    @Test
    void and_bothCatalogues_theLaterWins() {
        CatalogueKpi own = new CatalogueKpi(Map.of(), fact("y"), linear(point("0", "0"), point("1", "100")), Map.of());
        Catalogue both = ((Catalogue) () -> KPIS).and(() -> Map.of("TRA-01", own));
        assertThat(both.kpis()).hasSize(2).containsEntry("TRA-01", own);
    }
}
