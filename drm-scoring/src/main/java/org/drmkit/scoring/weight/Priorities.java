package org.drmkit.scoring.weight;

/** How judgements of pairs become weights; all three agree if the judgements do. */
public enum Priorities {

    /** The vector that the judgements only stretch. */
    EIGENVECTOR {
        @Override
        double[] of(PositiveMatrix matrix) {
            return matrix.principal();
        }
    },

    /** The geometric mean of each row. */
    GEOMETRIC_MEAN {
        @Override
        double[] of(PositiveMatrix matrix) {
            return matrix.geometric();
        }
    },

    /** The mean of each row after every column was divided by its sum: close to the eigenvector, not equal. */
    COLUMN_MEAN {
        @Override
        double[] of(PositiveMatrix matrix) {
            return matrix.columnMeans();
        }
    };

    abstract double[] of(PositiveMatrix matrix);
}
