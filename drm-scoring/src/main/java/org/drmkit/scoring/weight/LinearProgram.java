package org.drmkit.scoring.weight;

/**
 * A small linear program: the least goal x with x from 0, rows x at most 0 and one sum that is 1.
 *
 * <p>Solved by the simplex method on a dense table, by Bland's rule, which cannot run in circles. A first phase drives out the artificial
 * variable that makes up the sum at the start.
 */
final class LinearProgram {

    private static final double TINY = 1e-12;

    private final double[][] table;
    private final int[] basis;
    private final int variables;
    private final int rows;

    /** The table has the variables, a slack for each row, the artificial variable and the right side; the last rows are the two goals. */
    private LinearProgram(double[] goal, double[][] atMostZero, double[] one) {
        this.variables = goal.length;
        this.rows = atMostZero.length + 1;
        this.table = new double[rows + 2][variables + rows + 1];
        this.basis = new int[rows];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(i < rows - 1 ? atMostZero[i] : one, 0, table[i], 0, variables);
            table[i][variables + i] = 1;
            basis[i] = variables + i;
        }
        int right = right();
        table[rows - 1][right] = 1;
        System.arraycopy(goal, 0, table[rows], 0, variables);
        for (int j = 0; j < variables; j++) {
            table[rows + 1][j] = -one[j];
        }
        table[rows + 1][right] = -1;
    }

    /** Returns the x of the minimum. */
    static double[] minimum(double[] goal, double[][] atMostZero, double[] one) {
        LinearProgram program = new LinearProgram(goal, atMostZero, one);
        program.solve(program.rows + 1, program.right());
        program.driveOut(program.right() - 1);
        program.solve(program.rows, program.right() - 1);
        return program.solution();
    }

    private int right() {
        return variables + rows;
    }

    private void solve(int goal, int columns) {
        for (int enter = entering(goal, columns); enter >= 0; enter = entering(goal, columns)) {
            pivot(leaving(enter), enter);
        }
    }

    /** Replaces the artificial variable if it is still there, at 0. */
    private void driveOut(int artificial) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; basis[i] == artificial && j < artificial; j++) {
                if (Math.abs(table[i][j]) > TINY) {
                    pivot(i, j);
                }
            }
        }
    }

    private int entering(int goal, int columns) {
        for (int j = 0; j < columns; j++) {
            if (table[goal][j] < -TINY) {
                return j;
            }
        }
        return -1;
    }

    /** The row that limits the variable first; of several the one whose own variable is the first. */
    private int leaving(int enter) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            if (table[i][enter] > TINY) {
                double ratio = table[i][right()] / table[i][enter];
                if (ratio < least - TINY || (ratio <= least + TINY && best >= 0 && basis[i] < basis[best])) {
                    best = i;
                    least = Math.min(ratio, least);
                }
            }
        }
        if (best < 0) {
            throw new IllegalStateException("The linear program has no least value.");
        }
        return best;
    }

    private void pivot(int row, int column) {
        double pivot = table[row][column];
        for (int j = 0; j <= right(); j++) {
            table[row][j] /= pivot;
        }
        for (int i = 0; i < table.length; i++) {
            double factor = i == row ? 0 : table[i][column];
            for (int j = 0; factor != 0 && j <= right(); j++) {
                table[i][j] -= factor * table[row][j];
            }
        }
        basis[row] = column;
    }

    private double[] solution() {
        double[] x = new double[variables];
        for (int i = 0; i < rows; i++) {
            if (basis[i] < variables) {
                x[basis[i]] = Math.max(table[i][right()], 0) + 0.0;
            }
        }
        return x;
    }
}
