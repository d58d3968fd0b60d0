package org.drmkit.core.measure.internal.cells;

import java.math.BigDecimal;
import java.util.Optional;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;

/**
 * What the lines of each party came to in each atom of the time axis.
 *
 * <p>A row for each party, in it a cell for each atom. Written by one thread of a scan, then read.
 */
public abstract class Cells {

    final int rows;
    final int atoms;

    Cells(int rows, int atoms) {
        this.rows = rows;
        this.atoms = atoms;
    }

    /**
     * Returns the number of cells of a row.
     *
     * @return the number of atoms
     */
    public final int atoms() {
        return atoms;
    }

    /** Returns the number of cells of a table that has to fit into one array. */
    static int sizeOf(int rows, int atoms) {
        if ((long) rows * atoms > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "The %s parties have %s parts of time each, which is more than 2,147,483,639 in all.\nMaybe scan the dealers in parts."
                            .formatted(rows, atoms));
        }
        return rows * atoms;
    }

    /**
     * Returns the figures of all rows in some atoms.
     *
     * @param from  the first atom
     * @param to  the atom after the last one
     * @param parameter  the factor of a sum, or the least net amount of a value that counts
     * @return a cell for each row
     */
    public abstract FigureColumn column(int from, int to, Optional<BigDecimal> parameter);

    /**
     * Returns these cells for other parties.
     *
     * @param from  the parties of the rows
     * @param to  the parties to have rows, among them all of the others
     * @return the cells, or the same if the parties are the same
     */
    public Cells moved(Parties from, Parties to) {
        return from.equals(to)
                ? this
                : moved(from.ids().stream().mapToInt(to::index).toArray(), to.size());
    }

    /** Returns the same cells with rows moved; rows that nothing moves to are empty. */
    public abstract Cells moved(int[] target, int count);

    /**
     * Checks if others can be added to these.
     *
     * @param other  the cells of the same lane of other lines
     * @return false if one of both has to be counted again, in more detail
     */
    public boolean goesWith(Cells other) {
        return true;
    }

    /**
     * Returns these cells and others together.
     *
     * @param other  the cells of the same lane of other lines, for the same parties, which {@linkplain #goesWith go} with these
     * @return both
     */
    public abstract Cells plus(Cells other);
}
