package org.drmkit.core.trade;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of a query's result is which column of trade lines or receipts.
 *
 * <p>By default a result column is the one of the same name, whatever its case and underscores: {@code RECORDED_ON} is
 * {@code recordedOn}. Others are named: {@code ResultMapping.byName().with("dealer", "CUSTOMER_NO")}. A result column
 * that is none of the known ones is refused, as it may be a misspelt one, unless {@link #ignoringOthers()} says that it
 * is of no interest.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResultMapping {

    private final Map<String, String> labels;
    private final boolean ignoringOthers;

    private ResultMapping(Map<String, String> labels, boolean ignoringOthers) {
        this.labels = labels;
        this.ignoringOthers = ignoringOthers;
    }

    /**
     * Maps every result column by its own name.
     *
     * @return the mapping
     */
    public static ResultMapping byName() {
        return new ResultMapping(Map.of(), false);
    }

    /**
     * Returns this mapping with one more column named.
     *
     * @param column the column of the lines or receipts, such as {@code dealer}, or a custom one
     * @param label the label of the result column, in any case
     * @return the mapping
     */
    public ResultMapping with(String column, String label) {
        Map<String, String> more = new LinkedHashMap<>(labels);
        more.put(column, label);
        return new ResultMapping(more, ignoringOthers);
    }

    /**
     * Returns this mapping for results that have other columns as well.
     *
     * @return the mapping
     */
    public ResultMapping ignoringOthers() {
        return new ResultMapping(labels, true);
    }

    /** The place among the names for each result column, -1 for one that is ignored. */
    int[] places(ResultSetMetaData result, List<String> names, Collection<String> required) throws SQLException {
        ResultMatch match = new ResultMatch(result, names);
        labels.forEach(match::name);
        match.others(ignoringOthers);
        match.require(required);
        return match.places();
    }
}
