package org.drmkit.scoring.reason;

/**
 * How far points are below what they are compared with.
 *
 * <p>The baseline is whatever a reader is to be told about: the most points, the median of the peers, the period before. Immutable.
 *
 * @param code the reason that is told
 * @param baseline what the points are compared with
 * @param points the points
 */
public record Shortfall(String code, double baseline, double points) {

    /**
     * Returns how much is lacking.
     *
     * @return baseline minus points, negative if the points are above it
     */
    public double lost() {
        return baseline - points;
    }
}
