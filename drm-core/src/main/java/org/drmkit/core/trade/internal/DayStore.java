package org.drmkit.core.trade.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A column of days that is being loaded. */
public final class DayStore implements Store {

    private final LocalDate least;
    private final LocalDate greatest;
    private final SparseInts values = new SparseInts(DayColumn.ABSENT);

    /**
     * Creates an empty column.
     *
     * @param least the first day that is allowed
     * @param greatest the last day that is allowed
     */
    public DayStore(LocalDate least, LocalDate greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    @Override
    public @Nullable Fault check(Cell cell) {
        if (!cell.readDay()) {
            return Fault.of("NOT_A_DATE", cell, "a day, as text in the form 2026-01-31");
        }
        boolean allowed = least.toEpochDay() <= cell.day() && cell.day() <= greatest.toEpochDay();
        return allowed ? null : Fault.of("OUT_OF_RANGE", cell, least + " to " + greatest);
    }

    @Override
    public void put(int line, Cell cell) {
        values.put(line, (int) cell.day());
    }

    @Override
    public boolean holds(int line, Cell cell) {
        return values.get(line) == (cell.isAbsent() ? DayColumn.ABSENT : (int) cell.day());
    }

    DayColumn toColumn(int lines) {
        return new DayColumn(values.release(lines));
    }
}
