package org.drmkit.core.conflict.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.conflict.WhiteSpace;
import org.drmkit.core.time.DateRange;

/**
 * Finds products that nobody may sell, or that nobody sold, in a region where the policy demands it.
 *
 * <p>A cell is white if no part of it has a grant in force on the day, or a sale on the days of the policy. Regions and products that are no
 * longer valid are not demanded.
 */
public final class WhiteSpaceRule implements ConflictRule {

    /** The id. */
    public static final String ID = "WHITE_SPACE";

    /** Makes the rule. */
    public WhiteSpaceRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        scene.policy().whiteSpace().ifPresent(demand -> find(scene, demand, sink));
    }

    private static void find(ConflictScene scene, WhiteSpace demand, Consumer<Finding> sink) {
        Grid grid = new Grid(
                new Layer(scene.grants().regions().tree(), demand.regions()),
                new Layer(scene.grants().products().tree(), demand.products()));
        days(scene, demand).ifPresent(days -> {
            if (demand.without() == WhiteSpace.Without.GRANT) {
                markGrants(scene.grants(), Days.number(scene.asOf()), grid);
            } else {
                markSales(scene.sales(), grid);
            }
            grid.eachUnmarked((region, product) -> sink.accept(finding(region, product, days)));
        });
    }

    private static Optional<DateRange> days(ConflictScene scene, WhiteSpace demand) {
        LocalDate last = LocalDate.MAX.minusDays(1);
        LocalDate asOf = scene.asOf().isAfter(last) ? last : scene.asOf();
        return demand.without() == WhiteSpace.Without.GRANT
                ? Optional.of(DateRange.at(asOf))
                : scene.sales().days();
    }

    private static void markGrants(GrantTable table, int day, Grid grid) {
        for (int grant = 0; grant < table.size(); grant++) {
            boolean holds = table.from(grant) <= day && day < table.to(grant);
            if (holds && !table.accounts(grant).isEmpty()) {
                grid.mark(table.regions().extent(grant), table.products().extent(grant));
            }
        }
    }

    private static void markSales(NetSales sales, Grid grid) {
        for (int line : sales.lines()) {
            int region = sales.columns().region().at(line);
            if (region >= 0) {
                grid.mark(region, sales.columns().product().at(line));
            }
        }
    }

    private static Finding finding(String region, String product, DateRange days) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, region, product))
                .severity(Severity.LOW)
                .addRegion(region)
                .addProduct(product)
                .period(days)
                .build();
    }
}
