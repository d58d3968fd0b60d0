package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.time.DateRange;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.ScoringEngine;
import org.drmkit.scoring.ScoringRun;
import org.drmkit.scoring.report.ReasonCode;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.scorer.Scorers;

/** A scorecard of characteristics with points by case or by band; its baselines are the report of the year before. */
final class ReasonCases {

    /** Points can be negative there, and start at 0 here. */
    private static final int UP = 50;

    private ReasonCases() {}

    /** The points of a characteristic, what they are compared with, and the code of their reason. */
    private record Characteristic(String code, double baseline, double points) {}

    static Outcome reasons(Inputs in) {
        List<Characteristic> characteristics = new ArrayList<>();
        for (Inputs characteristic : in.list("characteristics")) {
            Inputs value = in.at(characteristic.at("name").text());
            characteristics.add(
                    characteristic.optional("points").isPresent()
                            ? byCase(characteristic, value.text())
                            : byBand(characteristic, value.number()));
        }
        List<String> kpis = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (int k = 0; k < characteristics.size(); k++) {
            kpis.add(Cards.points(k, 1));
            facts.add(year("k" + k, 2025, characteristics.get(k).baseline()));
            facts.add(year("k" + k, 2026, characteristics.get(k).points()));
        }
        ScoringRun run = run(Samples.card(Samples.kpis(kpis.toArray(String[]::new))), facts);
        double mean = run.score("D1").subtotal().orElseThrow().doubleValue();
        return Outcome.of("score", Math.rint((mean - UP) * kpis.size() * 1e6) / 1e6)
                .and(
                        "reasonCodes",
                        run.reasons("D1", ReasonCode.Baseline.PREVIOUS).stream()
                                .map(reason -> Integer.parseInt(reason.id().substring(1)))
                                .map(k -> characteristics.get(k).code())
                                .toList());
    }

    private static Fact year(String name, int year, double points) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return Samples.fact("D1", name, BigDecimal.valueOf(points + UP).toPlainString())
                .in(DateRange.of(first, first.plusYears(1)))
                .recordedOn(LocalDate.of(2025, 1, 1));
    }

    private static ScoringRun run(Scorecard card, List<Fact> facts) {
        DealerBook book = Samples.book(facts);
        ScoringEngine engine = ScoringEngine.of(card, book.network());
        return engine.run(book, LocalDate.of(2026, 12, 31))
                .after(engine.run(book, LocalDate.of(2025, 12, 31)).report());
    }

    private static Characteristic byCase(Inputs characteristic, String value) {
        return new Characteristic(
                characteristic.at("code").text(),
                characteristic.number("baseline"),
                characteristic.at("points").number(value));
    }

    private static Characteristic byBand(Inputs characteristic, double value) {
        Map<BigDecimal, BigDecimal> points = new LinkedHashMap<>();
        Map<BigDecimal, BigDecimal> place = new LinkedHashMap<>();
        List<Inputs> bands = characteristic.list("bands");
        for (int k = 1; k < bands.size(); k++) {
            String bound = bands.get(k).list().get(0).text();
            BigDecimal upTo = bound.startsWith("<=") ? new BigDecimal(bound.substring(2)) : new BigDecimal("1e15");
            List<Inputs> band = bands.get(k).list();
            points.put(upTo, band.get(band.size() - 1).decimal().add(BigDecimal.valueOf(UP)));
            place.put(upTo, BigDecimal.valueOf(k));
        }
        double worth = NormalisationCases.points(Scorers.steps(points, false), List.of(value))
                        .get(0)
                - UP;
        int met = NormalisationCases.points(Scorers.steps(place, false), List.of(value))
                .get(0)
                .intValue();
        String code = characteristic
                .optional("code")
                .map(Inputs::text)
                .orElseGet(() -> bands.get(met).list().get(1).text());
        return new Characteristic(code, characteristic.number("baseline"), worth);
    }
}
