package org.drmkit.scoring.candidate;

import java.util.function.DoubleUnaryOperator;
import org.drmkit.scoring.scorecard.Better;
import org.drmkit.scoring.statistic.Sample;

/**
 * How the numbers of a yardstick become shares, of which more is better whatever was better before.
 *
 * <p>Of 66, 61 and 95 days, of which fewer are better, {@link #MIN_MAX} makes 0.853, 1 and 0 and {@link #RATIO} 0.924, 1 and 0.642. The
 * choice can change who wins. Where nothing tells the candidates apart and the formula would divide by zero, each has {@code 0.5}.
 */
public enum Normalisation {

    /** The place between the smallest and the largest number. */
    MIN_MAX(Least.ANY, Least.ANY) {
        @Override
        DoubleUnaryOperator share(Sample column, boolean higher) {
            double range = column.most() - column.least();
            return x -> higher ? (x - column.least()) / range : (column.most() - x) / range;
        }

        @Override
        boolean tellsApart(Sample column) {
            return !column.isConstant();
        }
    },

    /** The share of the largest number, or what is left to it. */
    MAX(Least.ZERO, Least.ZERO) {
        @Override
        DoubleUnaryOperator share(Sample column, boolean higher) {
            return x -> higher ? x / column.most() : 1 - x / column.most();
        }
    },

    /** The share of the sum; of the sum of the reciprocals where less is better. */
    SUM(Least.ZERO, Least.ABOVE_ZERO) {
        @Override
        DoubleUnaryOperator share(Sample column, boolean higher) {
            double sum =
                    higher ? column.sum() : column.map(x -> column.least() / x).sum();
            return x -> higher ? x / sum : column.least() / x / sum;
        }
    },

    /** The share of the length of the column as a vector, or what is left to 1. */
    VECTOR(Least.ANY, Least.ANY) {
        @Override
        DoubleUnaryOperator share(Sample column, boolean higher) {
            double norm = column.norm();
            return x -> higher ? x / norm : 1 - x / norm;
        }

        @Override
        boolean tellsApart(Sample column) {
            return column.norm() > 0;
        }
    },

    /** The share of the best number: x / best, or best / x where less is better; nothing is better than 0 then. */
    RATIO(Least.ZERO, Least.ZERO) {
        @Override
        DoubleUnaryOperator share(Sample column, boolean higher) {
            return x -> higher ? x / column.most() : x == column.least() ? 1 : column.least() / x;
        }
    },

    /** What is left to 1 after the distance from the best number, as a share of it. */
    DISTANCE(Least.ZERO, Least.ABOVE_ZERO) {
        @Override
        DoubleUnaryOperator share(Sample column, boolean higher) {
            double best = higher ? column.most() : column.least();
            return x -> 1 - Math.abs(best - x) / best;
        }
    },

    /** The share of the logarithm of the product. */
    LOGARITHM(Least.ONE, Least.ONE) {
        @Override
        DoubleUnaryOperator share(Sample column, boolean higher) {
            double whole = column.map(Math::log).sum();
            int others = Math.max(column.size() - 1, 1);
            return x -> higher ? Math.log(x) / whole : (1 - Math.log(x) / whole) / others;
        }

        @Override
        boolean tellsApart(Sample column) {
            return column.most() > 1;
        }
    };

    private static final double NEUTRAL = 0.5;

    private final Least higher;
    private final Least lower;

    Normalisation(Least higher, Least lower) {
        this.higher = higher;
        this.lower = lower;
    }

    /** The least number that a formula can take. */
    private enum Least {
        ANY("any number") {
            @Override
            boolean allows(double number) {
                return true;
            }
        },
        ZERO("a number from 0") {
            @Override
            boolean allows(double number) {
                return number >= 0;
            }
        },
        ABOVE_ZERO("a number above 0") {
            @Override
            boolean allows(double number) {
                return number > 0;
            }
        },
        ONE("a number from 1") {
            @Override
            boolean allows(double number) {
                return number >= 1;
            }
        };

        private final String text;

        Least(String text) {
            this.text = text;
        }

        abstract boolean allows(double number);
    }

    abstract DoubleUnaryOperator share(Sample column, boolean isHigherBetter);

    boolean tellsApart(Sample column) {
        return column.most() > 0;
    }

    private Least least(Better better) {
        return better == Better.HIGHER ? higher : lower;
    }

    /**
     * Checks if a number can be normalised.
     *
     * @param number the number
     * @param better which numbers are better
     * @return false if the formula would not make sense of it
     */
    public boolean allows(double number, Better better) {
        return least(better).allows(number);
    }

    /**
     * Returns what can be normalised, for messages.
     *
     * @param better which numbers are better
     * @return a text such as {@code a number above 0}
     */
    public String allowed(Better better) {
        return least(better).text;
    }

    /**
     * Normalises a column.
     *
     * @param column the numbers, all of which are allowed
     * @param better which of them are better
     * @return the shares, of which more is better
     */
    public Sample shares(Sample column, Better better) {
        return tellsApart(column) ? column.map(share(column, better == Better.HIGHER)) : column.map(x -> NEUTRAL);
    }
}
