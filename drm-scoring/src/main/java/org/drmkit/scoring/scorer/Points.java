package org.drmkit.scoring.scorer;

import org.drmkit.core.fact.CellKind;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Reasons;

/**
 * The points of one KPI, to be set by a scorer.
 *
 * <p>Points are cut to what the KPI allows, 0 to 100 unless it says otherwise. What is not a finite number is unusable. Dealers without a
 * value keep the reason for that.
 */
public final class Points {

    private final FigureColumn values;
    private final FigureColumn column;
    private final double most;

    private Points(FigureColumn values, FigureColumn column, double most) {
        this.values = values;
        this.column = column;
        this.most = most;
    }

    /**
     * Starts the points for some values: where there is no value, there are no points for the same reason.
     *
     * @param values the values
     * @param most the most points
     * @return the points, all unusable where there is a value
     */
    public static Points forValues(FigureColumn values, double most) {
        FigureColumn column = FigureColumn.of(values.size(), 0);
        if (!values.isFull()) {
            copyGaps(values, column);
        }
        return new Points(values, column, most);
    }

    private static void copyGaps(FigureColumn values, FigureColumn column) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.isPresent(i)) {
                column.copyCell(i, values, i);
            }
        }
    }

    /**
     * Sets points.
     *
     * @param i the dealer
     * @param points the points, cut to what is allowed; what is not finite makes the value unusable
     */
    public void set(int i, double points) {
        if (Double.isFinite(points)) {
            column.setApproximate(i, Math.min(Math.max(points, 0), most));
        } else {
            column.setMissing(i, Reasons.INVALID);
        }
    }

    /**
     * Sets that points are missing.
     *
     * @param i the dealer
     * @param reason why
     */
    public void setMissing(int i, String reason) {
        column.setMissing(i, reason);
    }

    /**
     * Sets that points do not apply.
     *
     * @param i the dealer
     * @param reason why
     */
    public void setNotApplicable(int i, String reason) {
        column.setNotApplicable(i, reason);
    }

    /**
     * Returns the points as figures; where there is a value and nothing was set, it is unusable.
     *
     * @return the column
     */
    public FigureColumn column() {
        if (!column.isFull()) {
            setUntouched();
        }
        return column;
    }

    private void setUntouched() {
        for (int i = 0; i < column.size(); i++) {
            if (values.isPresent(i) && isUntouched(i)) {
                column.setMissing(i, Reasons.INVALID);
            }
        }
    }

    private boolean isUntouched(int i) {
        return column.kind(i) == CellKind.MISSING && column.reason(i).equals(Reasons.NO_VALUE);
    }
}
