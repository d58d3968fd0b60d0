package org.drmkit.scoring.weight;

/**
 * Three things whose judgements do not go together.
 *
 * <p>If a is judged twice as important as b and b three times as important as c, then a should be six times as important as c. Judged twice
 * as important instead, the three are inconsistent by 1 - 2/6, which is 0.667. Immutable.
 *
 * @param first the first thing
 * @param second the one in between
 * @param third the last one
 * @param judged how many times as important the first was judged to be than the last
 * @param implied how many times it should be, going by the one in between
 */
public record Triad(String first, String second, String third, double judged, double implied) {

    /**
     * Returns how far the judgements are from going together (Koczkodaj).
     *
     * @return 0 if they agree, up to 1
     */
    public double inconsistency() {
        return 1 - Math.min(judged / implied, implied / judged) + 0.0;
    }
}
