package org.drmkit.core.relation.servicecase;

import java.time.Duration;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How fast a case of one severity is to be answered and solved, in business time.
 *
 * @param response the time to answer, above 0, in whole minutes up to 10,000,000
 * @param resolution the time to solve, not below that, in whole minutes up to 10,000,000
 */
public record ServiceLevel(Duration response, Duration resolution) {

    private static final int MOST_MINUTES = 10_000_000;

    private static final Shape<Duration> MINUTES =
            Shapes.integer(1, MOST_MINUTES).map(Duration::ofMinutes, time -> Math.toIntExact(time.toMinutes()));

    /** A level as JSON, in business minutes: {@code {"responseMinutes": 20, "resolutionMinutes": 480}}. */
    public static final Shape<ServiceLevel> SHAPE = Shape.object("service level", o -> {
        var response = o.required("responseMinutes", MINUTES, ServiceLevel::response);
        var resolution = o.required("resolutionMinutes", MINUTES, ServiceLevel::resolution);
        return v -> new ServiceLevel(v.get(response), v.get(resolution));
    });

    /** Checks the times. */
    public ServiceLevel {
        if (response.isNegative() || response.isZero() || resolution.compareTo(response) < 0) {
            throw new IllegalArgumentException(
                    "The time to answer (%s) must be above 0, and that to solve (%s) not below it.\nMaybe swap them."
                            .formatted(response, resolution));
        }
        if (!isMinutes(response) || !isMinutes(resolution)) {
            throw new IllegalArgumentException(
                    "The times to answer (%s) and to solve (%s) must be whole minutes, up to %s of them.\nMaybe round them up."
                            .formatted(response, resolution, MOST_MINUTES));
        }
    }

    /**
     * Returns a level in whole hours.
     *
     * @param response the business hours to answer
     * @param resolution the business hours to solve
     * @return the level
     * @throws IllegalArgumentException if the hours are not above 0 and in this order
     */
    public static ServiceLevel ofHours(long response, long resolution) {
        return new ServiceLevel(Duration.ofHours(response), Duration.ofHours(resolution));
    }

    private static boolean isMinutes(Duration time) {
        return time.equals(Duration.ofMinutes(time.toMinutes())) && time.toMinutes() <= MOST_MINUTES;
    }
}
