package org.drmkit.core.relation.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Place;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * What one respondent answered about a party.
 *
 * <p>In the spring wave of the dealer survey somebody gave OEM 6 for communication and 5 for delivery, on a scale from 1 to 7.
 * Who it was is not kept here. An item that was not answered is left out, and is not the worst answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of whom it is about
 * @param instrument the survey, as a code
 * @param on the day of the answer
 * @param recordedOn the day on which it was recorded
 * @param scale the scale
 * @param scores the answers by item, at least one, each on the scale
 */
public record SurveyAnswer(
        String id,
        String party,
        String instrument,
        LocalDate on,
        LocalDate recordedOn,
        SurveyScale scale,
        Map<String, BigDecimal> scores)
        implements Recorded {

    /**
     * An answer as JSON: {@code {"id": "A1", "party": "OEM", "instrument": "DEALER_SURVEY", "on": "2026-04-10", "recordedOn":
     * "2026-04-12", "scale": {"min": 1, "max": 7}, "scores": {"communication": 6, "delivery": 5}}}.
     */
    public static final Shape<SurveyAnswer> SHAPE = Shape.object("survey answer", o -> {
        var id = o.required("id", Shapes.CODE, SurveyAnswer::id);
        var party = o.required("party", Shapes.CODE, SurveyAnswer::party);
        var instrument = o.required("instrument", Shapes.CODE, SurveyAnswer::instrument);
        var on = o.required("on", Shapes.DATE, SurveyAnswer::on);
        var recordedOn = o.required("recordedOn", Shapes.DATE, SurveyAnswer::recordedOn);
        var scale = o.required("scale", SurveyScale.SHAPE, SurveyAnswer::scale);
        var scores = o.required(
                "scores",
                Shapes.mapOf(Shapes.DECIMAL).where("one or more items", items -> !items.isEmpty()),
                SurveyAnswer::scores);
        o.check((v, place) -> checkScores(v.get(scale), v.get(scores), place));
        return v -> new SurveyAnswer(
                v.get(id), v.get(party), v.get(instrument), v.get(on), v.get(recordedOn), v.get(scale), v.get(scores));
    });

    /** Checks that every score is on the scale. */
    public SurveyAnswer {
        SurveyScale of = scale;
        if (scores.isEmpty() || !scores.values().stream().allMatch(of::contains)) {
            throw new IllegalArgumentException(
                    "The answer %s must have one or more scores from %s to %s, not %s.\nMaybe leave out what was not answered."
                            .formatted(id, scale.min(), scale.max(), scores));
        }
        TreeMap<String, BigDecimal> ordered = new TreeMap<>(Parties.ORDER);
        scores.forEach((item, score) -> ordered.put(item, Decimals.canonical(score)));
        scores = Collections.unmodifiableMap(ordered);
    }

    private static void checkScores(SurveyScale scale, Map<String, BigDecimal> scores, Place place) {
        scores.forEach((item, score) -> {
            if (!scale.contains(score)) {
                Place at = place.member("scores").member(item);
                at.report(at.problem(Problem.OUT_OF_RANGE, "not on the scale")
                        .withAllowed("from %s to %s".formatted(scale.min(), scale.max())));
            }
        });
    }
}
