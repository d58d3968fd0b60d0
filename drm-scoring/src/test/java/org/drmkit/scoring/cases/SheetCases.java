package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.catalogue.CatalogueEntry;
import org.drmkit.scoring.catalogue.KpiCatalogue;
import org.drmkit.scoring.catalogue.SampleCards;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;
import org.drmkit.scoring.scorecard.Scorecard;

/** Methods of the appraisal sheet for second-tier dealers and of KPIs, all from the catalogue. */
final class SheetCases {

    private static final Map<String, String> ORDER_FACTS = Map.of(
            "orders", "orders",
            "cancelled", "cancelledOrders",
            "major", "majorOrderChanges",
            "minor", "minorOrderChanges");

    private static final List<String> FEEDBACK = List.of("EXCELLENT", "GOOD", "FAIR", "POOR");

    private SheetCases() {}

    /** A card of the KPI, once as the catalogue scores it and once with a point for each hundredth. */
    private static Scorecard both(String id) {
        return Samples.card(Samples.kpis(
                        "{\"catalogue\": \"%s\", \"weight\": 1}".formatted(id),
                        "{\"catalogue\": \"%s\", \"id\": \"value\", \"weight\": 1, \"score\": {\"linear\": [[0, 0], [1, 100]]}}"
                                .formatted(id)))
                .with(KpiCatalogue.standard());
    }

    static Outcome orderChanges(Inputs in) {
        List<Double> rates = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        for (int k = 0; k < in.list("orders").size(); k++) {
            List<Fact> facts = new ArrayList<>();
            for (String name : in.names()) {
                facts.add(Cards.fact(ORDER_FACTS.get(name), in.list(name).get(k).decimal()));
            }
            DealerScore score = Samples.run(both("SAL-08"), facts).score("D1");
            rates.add(points(score, "value") / 100);
            points.add(points(score, "SAL-08"));
        }
        return Outcome.of("rate", rates).and("points", points);
    }

    private static double points(DealerScore score, String kpi) {
        return score.kpi(kpi).points().orElseThrow().doubleValue();
    }

    /** Rates are handed in as figures of one order, of sales and targets of 1. */
    static Outcome sheet(Inputs in) {
        List<Fact> facts = new ArrayList<>(List.of(
                Cards.fact("netSales", in.at("completion").decimal()),
                Cards.fact("salesTarget", BigDecimal.ONE),
                Cards.fact("focusSales", in.at("mainProduct").decimal()),
                Cards.fact("focusTarget", BigDecimal.ONE),
                Cards.fact("orders", new BigDecimal(3)),
                Cards.fact("cancelledOrders", in.at("orderChangeRate").decimal()),
                Cards.fact("majorOrderChanges", BigDecimal.ZERO),
                Cards.fact("minorOrderChanges", BigDecimal.ZERO),
                Cards.fact(
                        "forecastError",
                        in.at("forecastDeviation")
                                .decimal()
                                .multiply(in.at("completion").decimal())),
                Samples.code("D1", "marketFeedback", FEEDBACK.get((int) in.number("feedbackGrade") - 1)),
                Cards.fact(
                        "directSales",
                        in.at("directSalesRate")
                                .decimal()
                                .multiply(in.at("completion").decimal()))));
        DealerBook book = Samples.book(facts);
        DealerScore score = ScoringEngine.of(SampleCards.secondTierDealer(), book.network())
                .run(book, LocalDate.of(2026, 12, 31))
                .score("D1");
        return Outcome.of("total", score.score().orElseThrow().doubleValue())
                .and(
                        "components",
                        score.kpis().stream()
                                .map(KpiResult::points)
                                .map(points ->
                                        points.map(BigDecimal::doubleValue).orElseThrow())
                                .toList());
    }

    static Outcome distribution(Inputs in) {
        CatalogueEntry entry = KpiCatalogue.standard().entry("COV-01");
        DealerScore score = Samples.run(
                        both(entry.id()),
                        Cards.fact("stockingOutlets", in.at("stocking").decimal()),
                        Cards.fact("outletUniverse", in.at("universe").decimal()))
                .score("D1");
        return Outcome.of("points", points(score, entry.id()));
    }
}
