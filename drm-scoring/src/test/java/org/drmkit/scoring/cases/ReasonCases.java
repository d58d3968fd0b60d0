package org.drmkit.scoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.scoring.reason.ReasonCode;
import org.drmkit.scoring.reason.Shortfall;
import org.drmkit.scoring.scorer.Scorers;

/** A scorecard of characteristics with points by case or by band, and the reasons for its score. */
final class ReasonCases {

    /** Points can be negative there, and start at 0 here. */
    private static final int UP = 50;

    private ReasonCases() {}

    static Outcome reasons(Inputs in) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Inputs characteristic : in.list("characteristics")) {
            Inputs value = in.at(characteristic.at("name").text());
            shortfalls.add(
                    characteristic.optional("points").isPresent()
                            ? byCase(characteristic, value.text())
                            : byBand(characteristic, value.number()));
        }
        return Outcome.of(
                        "score",
                        shortfalls.stream().mapToDouble(Shortfall::points).sum())
                .and(
                        "reasonCodes",
                        ReasonCode.ranked(shortfalls).stream()
                                .map(ReasonCode::code)
                                .toList());
    }

    private static Shortfall byCase(Inputs characteristic, String value) {
        return new Shortfall(
                characteristic.at("code").text(),
                characteristic.number("baseline"),
                characteristic.at("points").number(value));
    }

    private static Shortfall byBand(Inputs characteristic, double value) {
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
        return new Shortfall(code, characteristic.number("baseline"), worth);
    }
}
