package org.drmkit.core.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problems;
import org.drmkit.core.json.Shape;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.number.Decimals;

/**
 * A factor for each trade line by its codes, such as a rate by product, region and tier of the dealer.
 *
 * <p>With rows for PARTS at 4 % and for the part S18_1749 at 10 %, a line of S18_1749 gets 10 %: the most specific row that
 * matches wins, and a row is more specific if it names a deeper node, or a narrower range of dates, in every key. Two rows
 * that are equal, or that cross without a third at their intersection, are an error, so that one row always wins. Lines that
 * no row matches get {@code else}.
 *
 * <p>Immutable.
 *
 * @param keys  the columns that rows may name: {@code product, region, channel, dealer}, an attribute {@code dealer.X} as of
 *     the line's date, or a declared code column
 * @param rows  the rows, in no particular order
 * @param otherwise  the rate where no row matches; without it some row covers everything
 */
public record RateTable(List<String> keys, List<RateRow> rows, Optional<BigDecimal> otherwise) {

    /** How a table looks as JSON. */
    public static final Shape<RateTable> SHAPE = RateTableShape.SHAPE;

    /** Copies the lists and drops trailing zeros. */
    public RateTable {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
        otherwise = otherwise.map(Decimals::canonical);
    }

    /**
     * Returns a table with a rate for the lines that no row matches.
     *
     * @param keys  the columns that rows may name
     * @param rows  the rows
     * @param otherwise  the rate where no row matches
     * @return the table
     */
    public static RateTable of(List<String> keys, List<RateRow> rows, BigDecimal otherwise) {
        return new RateTable(keys, rows, Optional.of(otherwise));
    }

    /**
     * Returns a table of which some row covers everything.
     *
     * @param keys  the columns that rows may name
     * @param rows  the rows
     * @return the table
     */
    public static RateTable of(List<String> keys, List<RateRow> rows) {
        return new RateTable(keys, rows, Optional.empty());
    }

    /**
     * Checks columns and codes against what a network knows, and that one row wins for every line.
     *
     * @param network  the network
     * @param at  where the table stands
     * @param problems  what to report to
     */
    public void check(DealerNetwork network, Pointer at, Problems problems) {
        new TableCheck(network, problems).check(this, at);
    }
}
