package org.drmkit.core.measure.internal.tally;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.measure.Aggregation;
import org.drmkit.core.measure.Measure;
import org.drmkit.core.measure.MeasureKey;
import org.drmkit.core.measure.Returns;
import org.drmkit.core.measure.internal.addend.Addends;
import org.drmkit.core.measure.internal.cells.Cells;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/**
 * One column of figures that a plan asks for, before it meets a ledger. Immutable.
 *
 * @param key  the measure, the level and the view of returns
 * @param measure  the measure
 * @param atoms  the days that its windows cover
 */
public record Lane(MeasureKey key, Measure measure, Atoms atoms) {

    /** Checks if it only counts lines that are neither returns nor taken back. */
    public boolean isOfSales() {
        return measure.aggregation() instanceof Aggregation.Count
                || measure.aggregation() instanceof Aggregation.Extreme;
    }

    /** Checks if lines that take others back are added to it. */
    public boolean takesReversals() {
        return !isOfSales() && key.returns() == Returns.NET;
    }

    /**
     * Reads a window.
     *
     * @param cells  the lane's cells
     * @param window  one of its windows
     * @return a figure for each row
     */
    public FigureColumn column(Cells cells, DateRange window) {
        return cells.column(atoms.first(window), atoms.last(window), parameter());
    }

    /** Returns the factor that a sum is multiplied by when it is read. */
    Fraction factor() {
        return measure.aggregation() instanceof Aggregation.Sum sum
                ? Addends.factorOfSum(sum).map(Fraction::of).orElse(Fraction.ONE)
                : Fraction.ONE;
    }

    /** Returns the factor of a sum, or the least net amount of a value that counts. */
    private Optional<BigDecimal> parameter() {
        if (measure.aggregation() instanceof Aggregation.Sum sum) {
            return Addends.factorOfSum(sum);
        }
        return measure.aggregation() instanceof Aggregation.Distinct distinct ? distinct.atLeast() : Optional.empty();
    }
}
