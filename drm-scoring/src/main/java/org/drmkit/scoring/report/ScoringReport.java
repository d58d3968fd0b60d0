package org.drmkit.scoring.report;

import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * What a scorecard comes to in one period, for every dealer that it is for.
 *
 * <p>A report is stored as JSON and shown to people; it reads back as an equal one. Plain data, equal by content, immutable.
 *
 * @param stamp which card, on what inputs, as of when
 * @param period the period that was judged
 * @param dealers the results, by dealer
 */
public record ScoringReport(Stamp stamp, DateRange period, List<DealerScore> dealers) {

    /** How a report looks as JSON. */
    public static final Shape<ScoringReport> SHAPE = Shape.object("scoring report", o -> {
        o.fixed("format", "drm-scoring-report/1");
        var stamp = o.required("stamp", Stamp.SHAPE, ScoringReport::stamp);
        var period = o.required("period", DateRange.SHAPE, ScoringReport::period);
        var dealers = o.required("dealers", Shapes.listOf(DealerScore.SHAPE), ScoringReport::dealers);
        return v -> new ScoringReport(v.get(stamp), v.get(period), v.get(dealers));
    });

    /** Keeps the results. */
    public ScoringReport {
        dealers = List.copyOf(dealers);
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws DefinitionException with all problems, if there are any
     */
    public static ScoringReport read(String text) {
        return SHAPE.parse(text, "scoring report");
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
     * Returns the result of a dealer.
     *
     * @param dealer the dealer
     * @return the result, empty if the card is not for the dealer
     */
    public Optional<DealerScore> dealer(String dealer) {
        return dealers.stream().filter(score -> score.dealer().equals(dealer)).findFirst();
    }
}
