package org.drmkit.scoring.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * What a selection came to: plain data that travels as JSON, to be kept until it is known how the chosen dealers turned out.
 *
 * <p>Scores and weights have nine decimals. Immutable.
 *
 * @param stamp which model, on what inputs, as of when
 * @param period the period that was looked at
 * @param weights the share of each yardstick
 * @param rankings what each method came to, the deciding one first
 * @param excluded who was not compared, and why
 */
public record SelectionReport(
        Stamp stamp,
        DateRange period,
        Map<String, BigDecimal> weights,
        List<Ranked> rankings,
        List<Exclusion> excluded) {

    private static final int DIGITS = 9;

    /** How a report looks as JSON. */
    public static final Shape<SelectionReport> SHAPE = Shape.object("selection report", o -> {
        o.fixed("format", "drm-selection-report/1");
        var stamp = o.required("stamp", Stamp.SHAPE, SelectionReport::stamp);
        var period = o.required("period", DateRange.SHAPE, SelectionReport::period);
        var weights = o.required("weights", Shapes.mapOf(Shapes.NAME, Shapes.DECIMAL), SelectionReport::weights);
        var rankings = o.required("rankings", Shapes.nonEmptyListOf(Ranked.SHAPE), SelectionReport::rankings);
        var excluded = o.withDefault("excluded", Shapes.listOf(exclusion()), List.of(), SelectionReport::excluded);
        return v -> new SelectionReport(v.get(stamp), v.get(period), v.get(weights), v.get(rankings), v.get(excluded));
    });

    private static Shape<Exclusion> exclusion() {
        return Shape.object("exclusion", o -> {
            var candidate = o.required("candidate", Shapes.CODE, Exclusion::candidate);
            var gates = o.withDefault("gates", Shapes.listOf(Shapes.NAME), List.of(), Exclusion::gates);
            var missing = o.withDefault("missing", Shapes.listOf(Shapes.NAME), List.of(), Exclusion::missing);
            return v -> new Exclusion(v.get(candidate), v.get(gates), v.get(missing));
        });
    }

    /** Keeps maps and lists, and nine decimals. */
    public SelectionReport {
        Map<String, BigDecimal> rounded = new LinkedHashMap<>();
        weights.forEach((yardstick, share) -> rounded.put(yardstick, nine(share)));
        weights = Collections.unmodifiableMap(rounded);
        rankings = List.copyOf(rankings);
        excluded = List.copyOf(excluded);
    }

    private static BigDecimal nine(BigDecimal number) {
        return number.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    static BigDecimal nine(double number) {
        return nine(new BigDecimal(number));
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws DefinitionException with all problems, if there are any
     */
    public static SelectionReport read(String text) {
        return SHAPE.parse(text, "selection report");
    }

    /**
     * Writes the report.
     *
     * @return JSON that reads back as an equal report
     */
    public Json write() {
        return SHAPE.write(this);
    }

    /**
     * What one method came to.
     *
     * @param method the id of the method
     * @param places how the candidates stand
     * @param proposed whom the method proposes
     */
    public record Ranked(String method, List<Place> places, List<String> proposed) {

        static final Shape<Ranked> SHAPE = Shape.object("ranking", o -> {
            var method = o.required("method", Shapes.TEXT, Ranked::method);
            var places = o.required("places", Shapes.nonEmptyListOf(Place.SHAPE), Ranked::places);
            var proposed = o.required("proposed", Shapes.listOf(Shapes.CODE), Ranked::proposed);
            return v -> new Ranked(v.get(method), v.get(places), v.get(proposed));
        });

        /** Keeps the lists. */
        public Ranked {
            places = List.copyOf(places);
            proposed = List.copyOf(proposed);
        }

        static Ranked of(Ranking ranking) {
            List<Place> places = ranking.standings().stream()
                    .map(standing -> new Place(standing.candidate(), nine(standing.score()), standing.rank()))
                    .toList();
            return new Ranked(ranking.method(), places, ranking.proposed());
        }
    }

    /**
     * How a candidate stands.
     *
     * @param candidate the candidate
     * @param score its score
     * @param rank its rank, 1 for the best
     */
    public record Place(String candidate, BigDecimal score, int rank) {

        static final Shape<Place> SHAPE = Shape.object("place", o -> {
            var candidate = o.required("candidate", Shapes.CODE, Place::candidate);
            var score = o.required("score", Shapes.DECIMAL, Place::score);
            var rank = o.required("rank", Shapes.integer(1, Integer.MAX_VALUE), Place::rank);
            return v -> new Place(v.get(candidate), v.get(score), v.get(rank));
        });

        /** Keeps nine decimals. */
        public Place {
            score = nine(score);
        }
    }
}
