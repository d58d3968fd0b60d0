package org.drmkit.core.relation.training;

import java.math.BigDecimal;
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.number.Decimals;

/**
 * Which share of the people in a role needs which certificate.
 *
 * <p>At least 80 % of SALES need level 1 of BASICS; who joined less than 60 days ago and has none yet is left out.
 *
 * @param role the role, as a code
 * @param course the course, as a code
 * @param minLevel the least level, from 1 up
 * @param minShare the least share, from 0 to 1
 * @param graceDays for how many days somebody new is left out, from 0 on
 */
public record RoleRequirement(String role, String course, int minLevel, BigDecimal minShare, int graceDays) {

    /** A requirement as JSON: {@code {"role": "SALES", "course": "BASICS", "minLevel": 1, "minShare": 0.8, "graceDays": 60}}. */
    public static final Shape<RoleRequirement> SHAPE = Shape.object("training requirement", o -> {
        var role = o.required("role", Shapes.CODE, RoleRequirement::role);
        var course = o.required("course", Shapes.CODE, RoleRequirement::course);
        var minLevel = o.withDefault("minLevel", Shapes.integer(1, 99), 1, RoleRequirement::minLevel);
        var minShare = o.required(
                "minShare",
                Shapes.DECIMAL.where("a share from 0 to 1", RoleRequirement::isShare),
                RoleRequirement::minShare);
        var graceDays = o.withDefault("graceDays", Shapes.integer(0, 3660), 0, RoleRequirement::graceDays);
        return v -> new RoleRequirement(v.get(role), v.get(course), v.get(minLevel), v.get(minShare), v.get(graceDays));
    });

    /** Checks the share and the days. */
    public RoleRequirement {
        if (!isShare(minShare) || graceDays < 0 || minLevel < 1) {
            throw new IllegalArgumentException(
                    ("The share (%s) of %s with %s must be from 0 to 1, its level (%s) from 1 and the days of grace (%s) not"
                                    + " negative.\nMaybe the share is in percent.")
                            .formatted(minShare, role, course, minLevel, graceDays));
        }
        minShare = Decimals.canonical(minShare);
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
