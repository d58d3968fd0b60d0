package org.drmkit.scoring.statistic;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How scores are ranked that are the same: 90, 85, 85 and 70 in each way. */
public enum Ties {

    /** 1, 2, 2, 4: as in a race. */
    COMPETITION {
        @Override
        double rank(double[] scores, double score) {
            return 1 + above(scores, score);
        }
    },

    /** 1, 2, 2, 3: the next one is the next number. */
    DENSE {
        @Override
        double rank(double[] scores, double score) {
            return 1
                    + Arrays.stream(scores)
                            .filter(other -> other > score)
                            .distinct()
                            .count();
        }
    },

    /** 1, 2.5, 2.5, 4: the mean of the ranks that they take up together. */
    FRACTIONAL {
        @Override
        double rank(double[] scores, double score) {
            long same = Arrays.stream(scores).filter(other -> other == score).count();
            return above(scores, score) + (1 + same) / 2.0;
        }
    };

    abstract double rank(double[] scores, double score);

    private static long above(double[] scores, double score) {
        return Arrays.stream(scores).filter(other -> other > score).count();
    }

    /**
     * Ranks scores of which the highest is the best.
     *
     * @param scores the scores
     * @return the rank of each, 1 for the best
     */
    public double[] ranks(double... scores) {
        double[] plain = DoubleStream.of(scores).map(score -> score + 0.0).toArray();
        return Arrays.stream(plain).map(score -> rank(plain, score)).toArray();
    }
}
