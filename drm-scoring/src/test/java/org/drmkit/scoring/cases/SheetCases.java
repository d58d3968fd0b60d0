package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drmkit.core.fact.Fact;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.report.DealerScore;
import org.drmkit.scoring.report.KpiResult;

/** Methods of the appraisal sheet for second-tier dealers. */
final class SheetCases {

    private static final String CHANGE_STEPS =
            "{\"steps\": [{\"upTo\": 0.06, \"points\": 100}, {\"upTo\": 0.18, \"points\": 80}, {\"upTo\": 0.3, \"points\": 60}]}";

    private static final String WHOLE = "{\"linear\": [[0, 0], [1, 100]]}";

    private static final String CHANGES = "{\"divide\": [{\"add\": [{\"multiply\": [3, {\"fact\": \"cancelled\"}]},"
            + " {\"multiply\": [1.5, {\"fact\": \"major\"}]}, {\"multiply\": [0.5, {\"fact\": \"minor\"}]}]}, {\"fact\": \"orders\"}]}";

    private SheetCases() {}

    static Outcome orderChanges(Inputs in) {
        List<Double> rates = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        for (int k = 0; k < in.list("orders").size(); k++) {
            List<Fact> facts = new ArrayList<>();
            for (String name : in.names()) {
                facts.add(Cards.fact(name, in.list(name).get(k).decimal()));
            }
            DealerScore score = Cards.judged(
                    facts,
                    Samples.kpis(Cards.kpi("rate", 1, CHANGES, WHOLE), Cards.kpi("points", 1, CHANGES, CHANGE_STEPS)));
            rates.add(points(score, "rate") / 100);
            points.add(points(score, "points"));
        }
        return Outcome.of("rate", rates).and("points", points);
    }

    private static double points(DealerScore score, String kpi) {
        return score.kpi(kpi).points().orElseThrow().doubleValue();
    }

    static Outcome sheet(Inputs in) {
        List<Inputs> weights = in.list("weights");
        String forecast = in.list("forecastSteps").stream()
                .map(Inputs::list)
                .map(step -> "{\"upTo\": %s, \"points\": %s}"
                        .formatted(
                                step.get(0).decimal().toPlainString(),
                                step.get(1).decimal().toPlainString()))
                .collect(Collectors.joining(", ", "{\"steps\": [", "]}"));
        List<String> names = List.of(
                "completion",
                "mainProduct",
                "orderChangeRate",
                "forecastDeviation",
                "feedbackGrade",
                "directSalesRate");
        String feedback =
                "{\"steps\": [{\"upTo\": 1, \"points\": 100}, {\"upTo\": 2, \"points\": 80}, {\"upTo\": 3, \"points\": 60}]}";
        List<String> scores = List.of(WHOLE, WHOLE, CHANGE_STEPS, forecast, feedback, WHOLE);
        List<String> kpis = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            kpis.add(Samples.kpi(names.get(k), weights.get(k).decimal().toPlainString(), scores.get(k)));
            facts.add(Cards.fact(names.get(k), in.at(names.get(k)).decimal()));
        }
        DealerScore score = Cards.judged(facts, Samples.kpis(kpis.toArray(String[]::new)));
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
        List<Fact> facts = in.names().stream()
                .map(name -> Cards.fact(name, in.at(name).decimal()))
                .toList();
        String share = "{\"divide\": [{\"fact\": \"stocking\"}, {\"fact\": \"universe\"}]}";
        return Outcome.of("points", Cards.score(facts, Samples.kpis(Cards.kpi("share", 1, share, WHOLE))));
    }
}
