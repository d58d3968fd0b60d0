package org.drmkit.scoring.report;

import java.math.BigDecimal;

/**
 * One of the reasons why a score is not higher.
 *
 * <p>A KPI of a quarter of the weight with 60 points costs 10 points against 100, and 5 against peers whose median is 80. Immutable.
 *
 * @param cause what costs the points
 * @param id the id of the KPI or the deduction
 * @param lost the points that it costs, above 0
 */
public record ReasonCode(Cause cause, String id, BigDecimal lost) {

    /** What may cost points. */
    public enum Cause {
        /** A KPI, which is not as good as it is compared with. */
        KPI,
        /** A deduction. */
        DEDUCTION
    }

    /** What KPIs are compared with. */
    public enum Baseline {
        /** 100 points. */
        FULL,
        /** The median of the points of the peers; on a part of the dealers there is none. */
        PEER_MEDIAN,
        /** The points in the report that the run comes after. */
        PREVIOUS
    }
}
