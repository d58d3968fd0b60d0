package org.drmkit.core.conflict;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How large, costly, long and near a conflict is, to order findings of one level.
 *
 * <p>Half of the smaller territory (extent 0.5, weight 0.4) for all of the shorter term (time 1, weight 0.2), in force now (imminence 1, weight
 * 0.1), with no sales known: (0.2 + 0.2 + 0.1) / 0.7 = 0.714, a score of 71.429, in which the value is missing. Immutable.
 *
 * @param points from 0 to 100, with three places
 * @param factors what is known, each from 0 to 1 with nine places, of {@code extent}, {@code value}, {@code time} and {@code imminence}
 * @param missing the names of what is not known, in order; the other weights take their part
 */
public record Score(BigDecimal points, Map<String, BigDecimal> factors, List<String> missing) {

    /** Puts the factors in order. */
    public Score {
        factors = Collections.unmodifiableMap(new TreeMap<>(factors));
        missing = List.copyOf(missing);
    }
}
