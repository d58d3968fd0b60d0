package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.market.ScanCount;

/**
 * Finds dealers of whose units too many are scanned where the dealer may not sell.
 *
 * <p>40 of 400 units of AC-100 that D1 bought were scanned in Ningbo: 10 %, a pattern; 12 of 400 in Nanjing are travellers. Shares are those
 * of one dealer and one product, and units count once however often they are scanned. A pattern is a suspicion, no proof.
 */
public final class DiversionRule implements ConflictRule {

    /** The id. */
    public static final String ID = "DIVERSION_SUSPECTED";

    /** Makes the rule. */
    public DiversionRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        if (!scene.market().scans().isEmpty()) {
            ScannedUnits units = new ScannedUnits(scene);
            byDealerAndProduct(scene.market().scans()).values().forEach(scans -> units.tell(scans, sink));
        }
    }

    private static Map<List<String>, List<ScanCount>> byDealerAndProduct(List<ScanCount> scans) {
        return scans.stream()
                .collect(Collectors.groupingBy(
                        scan -> List.of(scan.dealer(), scan.product()),
                        () -> new TreeMap<>(DiversionRule::compare),
                        Collectors.toList()));
    }

    private static int compare(List<String> a, List<String> b) {
        int byDealer = a.get(0).compareTo(b.get(0));
        return byDealer == 0 ? a.get(1).compareTo(b.get(1)) : byDealer;
    }

    static BigDecimal count(long units) {
        return BigDecimal.valueOf(units);
    }
}
