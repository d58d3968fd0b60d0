package org.drmkit.core.relation.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.drmkit.core.history.Recorded;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * What a side tells the other about a season to come: trends, campaigns, products.
 *
 * <p>OEM published its pack for the Spring Festival on 20 December 2025; the peak begins on 29 January 2026, 40 days later, which is
 * in time by a rule of 30 days.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id
 * @param party the id of the side that publishes it
 * @param season the season, as a code
 * @param publishedOn the day on which it was published
 * @param peakFrom the first day of the peak
 * @param recordedOn the day on which that was recorded
 */
public record SeasonPack(
        String id, String party, String season, LocalDate publishedOn, LocalDate peakFrom, LocalDate recordedOn)
        implements Recorded {

    /**
     * A pack as JSON: {@code {"id": "K1", "party": "OEM", "season": "SPRING", "publishedOn": "2025-12-20", "peakFrom": "2026-01-29",
     * "recordedOn": "2025-12-20"}}.
     */
    public static final Shape<SeasonPack> SHAPE = Shape.object("season pack", o -> {
        var id = o.required("id", Shapes.CODE, SeasonPack::id);
        var party = o.required("party", Shapes.CODE, SeasonPack::party);
        var season = o.required("season", Shapes.CODE, SeasonPack::season);
        var publishedOn = o.required("publishedOn", Shapes.DATE, SeasonPack::publishedOn);
        var peakFrom = o.required("peakFrom", Shapes.DATE, SeasonPack::peakFrom);
        var recordedOn = o.required("recordedOn", Shapes.DATE, SeasonPack::recordedOn);
        return v -> new SeasonPack(
                v.get(id), v.get(party), v.get(season), v.get(publishedOn), v.get(peakFrom), v.get(recordedOn));
    });

    /**
     * Returns how long before the peak it was published.
     *
     * @return the days, negative if it came after the peak began
     */
    public long daysAhead() {
        return ChronoUnit.DAYS.between(publishedOn, peakFrom);
    }

    /**
     * Checks if it came in time.
     *
     * @param days how many days ahead it has to be
     * @return true if it was published so many days ahead, or more
     */
    public boolean isTimely(int days) {
        return daysAhead() >= days;
    }
}
