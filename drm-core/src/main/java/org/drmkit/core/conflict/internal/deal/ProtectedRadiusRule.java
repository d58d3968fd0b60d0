package org.drmkit.core.conflict.internal.deal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.internal.CaseKey;
import org.drmkit.core.market.Site;
import org.drmkit.core.time.DateRange;

/**
 * Finds proposed sites that are nearer to another dealer's site of the brand than it is protected.
 *
 * <p>Measured along the great circle between the points, in statute miles: 5.5 is inside 6 and 7 is not; exactly 6 is not nearer. Laws that
 * measure from boundary to boundary, or stop at a county line, need a rule of their own.
 */
final class ProtectedRadiusRule implements ConflictRule {

    private static final String ID = "PROTECTED_RADIUS";

    /** The mean radius of the Earth, 6,371.0088 km, at 1.609344 km a mile. */
    private static final double EARTH_MILES = 6371.0088 / 1.609344;

    private static final double DEGREE_MILES = Math.toRadians(1) * EARTH_MILES;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        List<Site> sites = scene.market().sites();
        List<Site> incumbents = sites.stream()
                .filter(site -> !site.isProposed() && site.radiusMiles().isPresent())
                .toList();
        sites.stream()
                .filter(Site::isProposed)
                .forEach(proposed -> incumbents.stream()
                        .filter(incumbent -> mayHurt(proposed, incumbent))
                        .forEach(incumbent -> find(proposed, incumbent, sink)));
    }

    /** Sites that are too far apart in latitude alone are passed over quickly. */
    private static boolean mayHurt(Site proposed, Site incumbent) {
        double radius = incumbent.radiusMiles().orElseThrow().doubleValue();
        double degrees =
                proposed.latitude().subtract(incumbent.latitude()).abs().doubleValue();
        return proposed.brand().equals(incumbent.brand())
                && !proposed.dealer().equals(incumbent.dealer())
                && degrees * DEGREE_MILES <= radius + 1;
    }

    private static void find(Site proposed, Site incumbent, Consumer<Finding> sink) {
        double miles = miles(proposed, incumbent);
        if (miles < incumbent.radiusMiles().orElseThrow().doubleValue()) {
            sink.accept(finding(proposed, incumbent, miles));
        }
    }

    /** The haversine formula, which is exact enough for short ways too. */
    private static double miles(Site a, Site b) {
        double latitude = Math.toRadians(a.latitude().doubleValue());
        double other = Math.toRadians(b.latitude().doubleValue());
        double north = Math.sin((other - latitude) / 2);
        double east =
                Math.sin(Math.toRadians(b.longitude().subtract(a.longitude()).doubleValue()) / 2);
        double square = north * north + Math.cos(latitude) * Math.cos(other) * east * east;
        return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(square)));
    }

    private static Finding finding(Site proposed, Site incumbent, double miles) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, proposed.id(), incumbent.id()))
                .severity(Severity.HIGH)
                .addDealers(incumbent.dealer(), proposed.dealer())
                .period(DateRange.always())
                .putDetail("proposed", proposed.id())
                .putDetail("incumbent", incumbent.id())
                .putDetail("brand", proposed.brand())
                .putFigure("radiusMiles", incumbent.radiusMiles().orElseThrow())
                .putFigure("miles", new BigDecimal(miles).setScale(3, RoundingMode.HALF_UP))
                .build();
    }
}
