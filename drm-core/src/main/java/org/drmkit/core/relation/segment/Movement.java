package org.drmkit.core.relation.segment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;

/**
 * Who moved between segments.
 *
 * <p>Of three dealers of B one is now A and two are B: {@code {B={A=1, B=2}}}. Who was not there before, or is no longer, is under the
 * empty text.
 *
 * @param counts how many dealers went from a segment, the first key, to another, the second
 */
public record Movement(Map<String, Map<String, Integer>> counts) {

    /** Keeps a view in order. */
    public Movement {
        counts = Collections.unmodifiableMap(counts);
    }

    /**
     * Compares two days.
     *
     * @param before the segment of each dealer before
     * @param after the segment of each dealer after
     * @return the counts, by segment
     */
    public static Movement of(Map<String, String> before, Map<String, String> after) {
        Map<String, String> dealers = new TreeMap<>(before);
        dealers.putAll(after);
        Map<String, Map<String, Integer>> counts = new TreeMap<>(Parties.ORDER);
        for (String dealer : dealers.keySet()) {
            counts.computeIfAbsent(before.getOrDefault(dealer, ""), from -> new TreeMap<>(Parties.ORDER))
                    .merge(after.getOrDefault(dealer, ""), 1, Integer::sum);
        }
        return new Movement(counts);
    }
}
