package org.drmkit.scoring.statistic;

/** By what the squares of a spread are divided. */
public enum Divisor {

    /** By the number of values: they are all there are. */
    POPULATION(0),

    /** By one less: they stand for more than themselves. */
    SAMPLE(1);

    private final int less;

    Divisor(int less) {
        this.less = less;
    }

    int of(int size) {
        return size - less;
    }
}
