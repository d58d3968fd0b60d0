package org.drmkit.scoring.reason;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reason with the points that it costs.
 *
 * <p>Points of 3 against 19, 0 against 18 and 26 against 10 have two reasons: the second one costs 18 points and comes first, the first one
 * costs 16, and the third one nothing. Immutable.
 *
 * @param code the reason
 * @param lost the points that it costs, from 0
 */
public record ReasonCode(String code, double lost) {

    /**
     * Ranks reasons by what they cost. What several shortfalls of one code cost is added up.
     *
     * @param shortfalls the shortfalls in declared order; one that is negative is no reason
     * @return the reasons, the most costly one first, those that cost the same in declared order
     */
    public static List<ReasonCode> ranked(List<Shortfall> shortfalls) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        shortfalls.stream()
                .filter(shortfall -> shortfall.lost() >= 0)
                .forEach(shortfall -> byCode.merge(shortfall.code(), shortfall.lost(), Double::sum));
        return byCode.entrySet().stream()
                .map(reason -> new ReasonCode(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparingDouble(reason -> -reason.lost()))
                .toList();
    }
}
