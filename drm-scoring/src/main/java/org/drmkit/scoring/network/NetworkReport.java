package org.drmkit.scoring.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.definition.Stamp;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Json;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.DateRange;

/**
 * How a network stands as of one day.
 *
 * <p>Plain data, equal by content, stored as JSON and compared with a later one by {@link NetworkChange}. Immutable.
 *
 * @param stamp which model, on what inputs, as of when
 * @param period the period that was looked at
 * @param coverage who may sell where
 * @param dealers how many dealers belong to the network on the day
 * @param atStart how many did on the first day of the period
 * @param leavers those who did then and do not on the day, in order
 * @param churn their share, empty if there was nobody at the start
 * @param revenue the revenue of the period
 * @param atRisk the revenue of dealers who are at risk on the day
 * @param concentration the index of Herfindahl and Hirschman, empty without revenue
 * @param satisfaction the mean satisfaction of those dealers of whom it is known, empty if it is known of none
 * @param conflicts how many conflicts are open, empty if they were not looked for
 * @param conflictRate the conflicts for each 100 dealers
 */
public record NetworkReport(
        Stamp stamp,
        DateRange period,
        List<CoverageCell> coverage,
        int dealers,
        int atStart,
        List<String> leavers,
        Optional<BigDecimal> churn,
        BigDecimal revenue,
        BigDecimal atRisk,
        Optional<BigDecimal> concentration,
        Optional<BigDecimal> satisfaction,
        Optional<Integer> conflicts,
        Optional<BigDecimal> conflictRate) {

    /** How a report looks as JSON. */
    public static final Shape<NetworkReport> SHAPE = Shape.object("network report", o -> {
        Shape<Integer> count = Shapes.integer(0, Integer.MAX_VALUE);
        o.fixed("format", "drm-network-report/1");
        var stamp = o.required("stamp", Stamp.SHAPE, NetworkReport::stamp);
        var period = o.required("period", DateRange.SHAPE, NetworkReport::period);
        var coverage = o.required("coverage", Shapes.listOf(CoverageCell.SHAPE), NetworkReport::coverage);
        var dealers = o.required("dealers", count, NetworkReport::dealers);
        var atStart = o.required("atStart", count, NetworkReport::atStart);
        var leavers = o.required("leavers", Shapes.listOf(Shapes.CODE), NetworkReport::leavers);
        var churn = o.optional("churn", Shapes.DECIMAL, NetworkReport::churn);
        var revenue = o.required("revenue", Shapes.DECIMAL, NetworkReport::revenue);
        var atRisk = o.required("atRisk", Shapes.DECIMAL, NetworkReport::atRisk);
        var concentration = o.optional("concentration", Shapes.DECIMAL, NetworkReport::concentration);
        var satisfaction = o.optional("satisfaction", Shapes.DECIMAL, NetworkReport::satisfaction);
        var conflicts = o.optional("conflicts", count, NetworkReport::conflicts);
        var conflictRate = o.optional("conflictRate", Shapes.DECIMAL, NetworkReport::conflictRate);
        return v -> new NetworkReport(
                v.get(stamp),
                v.get(period),
                v.get(coverage),
                v.get(dealers),
                v.get(atStart),
                v.get(leavers),
                v.get(churn),
                v.get(revenue),
                v.get(atRisk),
                v.get(concentration),
                v.get(satisfaction),
                v.get(conflicts),
                v.get(conflictRate));
    });

    /** Keeps the lists, and numbers without zeros at their end. */
    public NetworkReport {
        coverage = List.copyOf(coverage);
        leavers = List.copyOf(leavers);
        churn = churn.map(NetworkReport::plain);
        revenue = plain(revenue);
        atRisk = plain(atRisk);
        concentration = concentration.map(NetworkReport::plain);
        satisfaction = satisfaction.map(NetworkReport::plain);
        conflictRate = conflictRate.map(NetworkReport::plain);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Reads a report.
     *
     * @param text the JSON text
     * @return the report
     * @throws DefinitionException with all problems, if there are any
     */
    public static NetworkReport read(String text) {
        return SHAPE.parse(text, "network report");
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
     * Returns where nobody may sell.
     *
     * @return the cells without a dealer, in order
     */
    public List<CoverageCell> whiteSpace() {
        return coverage.stream().filter(CoverageCell::isWhite).toList();
    }

    /**
     * Returns where many may sell.
     *
     * @param least the number of dealers from which on a cell is saturated
     * @return the cells, in order
     */
    public List<CoverageCell> saturated(int least) {
        return coverage.stream().filter(cell -> cell.dealers().size() >= least).toList();
    }
}
