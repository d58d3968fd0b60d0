package org.drmkit.scoring.weight;

import java.util.stream.IntStream;

/** How ranks become weights: of four yardsticks in order. */
public enum RankOrder {

    /** 0.5208, 0.2708, 0.1458, 0.0625: the centre of all weights that have this order. */
    CENTROID {
        @Override
        double weight(int rank, int n) {
            return IntStream.rangeClosed(rank, n).mapToDouble(k -> 1.0 / k).sum() / n;
        }
    },

    /** 0.4, 0.3, 0.2, 0.1: in even steps. */
    SUM {
        @Override
        double weight(int rank, int n) {
            return n + 1.0 - rank;
        }
    },

    /** 0.48, 0.24, 0.16, 0.12: as 1 to 1/2 to 1/3 to 1/4. */
    RECIPROCAL {
        @Override
        double weight(int rank, int n) {
            return 1.0 / rank;
        }
    };

    /** Returns the weight of a rank, which need not be scaled yet. */
    abstract double weight(int rank, int n);
}
