package org.drmkit.core.relation.servicecase;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.BusinessCalendar;

/**
 * The service level of each severity, and the calendar on which its time runs.
 *
 * @param calendar the business days and hours
 * @param levels the levels by severity
 */
public record ServicePolicy(BusinessCalendar calendar, Map<String, ServiceLevel> levels) {

    /**
     * A policy as JSON: {@code {"calendar": {"hours": {"MONDAY": "09:00-18:00"}}, "levels": {"CRITICAL":
     * {"responseMinutes": 120, "resolutionMinutes": 480}}}}.
     */
    public static final Shape<ServicePolicy> SHAPE = Shape.object("service policy", o -> {
        var calendar = o.required("calendar", BusinessCalendar.SHAPE, ServicePolicy::calendar);
        var levels = o.required("levels", Shapes.mapOf(ServiceLevel.SHAPE), ServicePolicy::levels);
        return v -> new ServicePolicy(v.get(calendar), v.get(levels));
    });

    /** Keeps the levels in order. */
    public ServicePolicy {
        TreeMap<String, ServiceLevel> ordered = new TreeMap<>(Parties.ORDER);
        ordered.putAll(levels);
        levels = Collections.unmodifiableMap(ordered);
    }

    /**
     * Returns the level of a case.
     *
     * @param serviceCase the case
     * @return the level, empty if the policy does not know its severity
     */
    public Optional<ServiceLevel> level(ServiceCase serviceCase) {
        return Optional.ofNullable(levels.get(serviceCase.severity()));
    }
}
