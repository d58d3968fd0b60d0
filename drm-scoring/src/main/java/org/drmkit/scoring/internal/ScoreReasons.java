package org.drmkit.scoring.internal;

import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;

/** The reasons of this module for which there are no points or no score. */
public final class ScoreReasons {

    /** The card is not for this dealer. */
    public static final String NOT_JUDGED = "NOT_JUDGED";

    /** Nothing in a node is present. */
    public static final String NOTHING_PRESENT = "NOTHING_PRESENT";

    /** Nothing in a node applies. */
    public static final String NOTHING_APPLIES = "NOTHING_APPLIES";

    /** Too little of the weight is present. */
    public static final String LOW_COVERAGE = "LOW_COVERAGE";

    /** A KPI is missing that must not be. */
    public static final String KPI_MISSING = "KPI_MISSING";

    /** A gate stops the score. */
    public static final String GATE = "GATE";

    /** There is no score, for one of these reasons. */
    public static final String NOT_SCORED = "NOT_SCORED";

    private ScoreReasons() {}

    /** Tells whether a value is there, although it may be unusable. */
    static boolean isThere(FigureColumn points, int i) {
        return points.isPresent(i) || isUnusable(points, i);
    }

    static boolean isUnusable(FigureColumn points, int i) {
        return points.kind(i) == CellKind.MISSING && points.reason(i).equals(Reasons.INVALID);
    }
}
