package org.drmkit.core.conflict.internal;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.PriceTolerance;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.market.ScanCount;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;

/** The units of one dealer and product, by the region in which they were scanned. */
final class ScannedUnits {

    private static final int PLACES = 9;

    private final GrantTable table;
    private final Sellers sellers;
    private final GrantIndex index;
    private final PriceTolerance.Diversion limit;

    ScannedUnits(ConflictScene scene) {
        table = scene.grants();
        sellers = new Sellers(table, scene.book().network());
        index = GrantIndex.of(table, grant -> true);
        limit = scene.policy().prices().diversion();
    }

    void tell(List<ScanCount> scans, Consumer<Finding> sink) {
        long all = scans.stream().mapToLong(ScanCount::distinctUnits).sum();
        Map<String, List<ScanCount>> byRegion =
                scans.stream().collect(Collectors.groupingBy(ScanCount::region, TreeMap::new, Collectors.toList()));
        byRegion.forEach((region, there) -> {
            long units = there.stream().mapToLong(ScanCount::distinctUnits).sum();
            if (units >= limit.minUnits() && isMuch(units, all)) {
                tell(there, units, all, sink);
            }
        });
    }

    private boolean isMuch(long units, long all) {
        return Fraction.of(units).compareTo(Fraction.of(limit.minShare()).times(Fraction.of(all))) >= 0;
    }

    private void tell(List<ScanCount> scans, long units, long all, Consumer<Finding> sink) {
        ScanCount scan = scans.get(0);
        DateRange days =
                scans.stream().map(ScanCount::period).reduce(DateRange::span).orElseThrow();
        List<TerritoryGrant> holding = holding(scan, days);
        if (holding.stream().noneMatch(grant -> sellers.isOne(grant, scan.dealer(), grant.from()))) {
            sink.accept(finding(scan, days, units, all, holding));
        }
    }

    /** Returns the grants that cover the region and the product on some of the days. */
    private List<TerritoryGrant> holding(ScanCount scan, DateRange days) {
        List<TerritoryGrant> holding = new ArrayList<>();
        int region = table.regions().tree().node(scan.region());
        int product = table.products().tree().node(scan.product());
        if (region >= 0 && product >= 0) {
            index.includingDuring(region, product, Days.number(days.from()), Days.end(days), grant -> {
                if (table.covers(grant, region, product)) {
                    holding.add(table.grant(grant));
                }
            });
        }
        holding.sort(Comparator.comparing(TerritoryGrant::id));
        return holding;
    }

    private static Finding finding(ScanCount scan, DateRange days, long units, long all, List<TerritoryGrant> holding) {
        List<TerritoryGrant> injured = holding.stream()
                .filter(grant -> grant.exclusivity().isForOneDealer())
                .toList();
        Finding.Builder finding = Finding.builder()
                .rule(DiversionRule.ID)
                .key(CaseKey.of(DiversionRule.ID, scan.dealer(), scan.product(), scan.region()))
                .severity(Severity.MEDIUM)
                .addDealer(scan.dealer())
                .addRegion(scan.region())
                .addProduct(scan.product())
                .period(days)
                .putFigure("units", DiversionRule.count(units))
                .putFigure("scannedUnits", DiversionRule.count(all))
                .putFigure(
                        "share", Fraction.of(units).dividedBy(Fraction.of(all)).rounded(PLACES, RoundingMode.HALF_UP))
                .putDetail("injured", injured.stream().map(TerritoryGrant::id).toArray(String[]::new));
        injured.forEach(grant -> finding.addGrant(grant.id()).addDealer(grant.dealer()));
        return finding.build();
    }
}
