package org.drmkit.core.relation.servicecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;

/**
 * How fast a case of one severity is to be answered and solved, in business hours.
 *
 * @param response the time to answer, above 0
 * @param resolution the time to solve, not below that
 */
public record ServiceLevel(Duration response, Duration resolution) {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    private static final Shape<Duration> HOURS = Shapes.DECIMAL
            .where(
                    "hours above 0, down to a second",
                    hours -> hours.signum() > 0
                            && hours.multiply(SECONDS).stripTrailingZeros().scale() <= 0)
            .map(ServiceLevel::duration, ServiceLevel::hours);

    /** A level as JSON, in business hours: {@code {"response": 2, "resolution": 8}}. */
    public static final Shape<ServiceLevel> SHAPE = Shape.object("service level", o -> {
        var response = o.required("response", HOURS, ServiceLevel::response);
        var resolution = o.required("resolution", HOURS, ServiceLevel::resolution);
        return v -> new ServiceLevel(v.get(response), v.get(resolution));
    });

    /** Checks the times. */
    public ServiceLevel {
        if (response.isNegative() || response.isZero() || resolution.compareTo(response) < 0) {
            throw new IllegalArgumentException(
                    "The time to answer (%s) must be above 0, and that to solve (%s) not below it.\nMaybe swap them."
                            .formatted(response, resolution));
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

    private static Duration duration(BigDecimal hours) {
        return Duration.ofSeconds(hours.multiply(SECONDS).longValueExact());
    }

    private static BigDecimal hours(Duration time) {
        return BigDecimal.valueOf(time.toSeconds())
                .divide(SECONDS, 12, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
