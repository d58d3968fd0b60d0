package org.drmkit.core.relation.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * Segments by cumulative share of a total, the largest first.
 *
 * <p>With cuts at 0.80 and 0.95, the dealers that together make up at most 80 % are A, those up to 95 % B, the rest C. The largest is
 * always A, also if it makes up more than 80 % alone. Dealers of equal value are taken by id.
 *
 * @param shares the cuts, ascending, each above 0 and below 1; there is one segment more than cuts
 */
public record AbcCuts(List<BigDecimal> shares) {

    /** Cuts as JSON: {@code [0.8, 0.95]}. */
    public static final Shape<AbcCuts> SHAPE =
            Shapes.nonEmptyListOf(Shapes.DECIMAL).map(AbcCuts::new, AbcCuts::shares);

    private static final int LETTERS = 26;

    /** Checks that the cuts ascend between 0 and 1. */
    public AbcCuts {
        shares = List.copyOf(shares);
        BigDecimal last = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            if (share.compareTo(last) <= 0 || share.compareTo(BigDecimal.ONE) >= 0 || shares.size() >= LETTERS) {
                throw new IllegalArgumentException(
                        "The cuts (%s) must ascend between 0 and 1, 25 at most.\nMaybe they are in percent."
                                .formatted(shares));
            }
            last = share;
        }
    }

    /**
     * Sorts dealers.
     *
     * @param values the value of each dealer, from 0 on
     * @return the segment of each dealer, A being the one of the largest, by id
     * @throws IllegalArgumentException if a value is negative
     */
    public Map<String, String> segments(Map<String, BigDecimal> values) {
        BigDecimal total = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = BigDecimal.ZERO;
        Map<String, String> segments = new TreeMap<>(Parties.ORDER);
        for (Map.Entry<String, BigDecimal> entry : largestFirst(values)) {
            sum = sum.add(entry.getValue());
            int segment = segments.isEmpty() ? 0 : segmentOf(sum, total);
            segments.put(entry.getKey(), String.valueOf((char) ('A' + segment)));
        }
        return segments;
    }

    private static List<Map.Entry<String, BigDecimal>> largestFirst(Map<String, BigDecimal> values) {
        List<Map.Entry<String, BigDecimal>> entries = new ArrayList<>(values.entrySet());
        for (Map.Entry<String, BigDecimal> entry : entries) {
            if (entry.getValue().signum() < 0) {
                throw new IllegalArgumentException(
                        "The value (%s) of %s must not be negative.\nMaybe it is a return; take the net value of a longer period."
                                .formatted(entry.getValue(), entry.getKey()));
            }
        }
        entries.sort(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Parties.ORDER)));
        return entries;
    }

    private int segmentOf(BigDecimal sum, BigDecimal total) {
        int segment = 0;
        while (segment < shares.size() && sum.compareTo(total.multiply(shares.get(segment))) > 0) {
            segment++;
        }
        return segment;
    }
}
