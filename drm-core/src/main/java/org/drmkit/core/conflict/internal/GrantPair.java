package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.tree.NodeSet;

/** Two grants that cannot stand side by side, as a finding with the box in which they meet. */
final class GrantPair {

    /** The stronger right first; of two of one kind, the lower id. */
    private static final Comparator<TerritoryGrant> ORDER =
            Comparator.comparing(TerritoryGrant::exclusivity).thenComparing(TerritoryGrant::id);

    private GrantPair() {}

    static Finding finding(String rule, GrantTable table, int a, int b) {
        List<TerritoryGrant> pair =
                Stream.of(table.grant(a), table.grant(b)).sorted(ORDER).toList();
        DateRange period = pair.get(0)
                .period()
                .flatMap(one -> pair.get(1).period().flatMap(one::intersection))
                .orElseThrow();
        Finding.Builder finding = Finding.builder()
                .rule(rule)
                .key(CaseKey.of(rule, table.grant(a).id(), table.grant(b).id()))
                .severity(severity(pair))
                .addAllRegions(shared(table.regions(), a, b))
                .addAllProducts(shared(table.products(), a, b))
                .channels(Channels.shared(pair.get(0), pair.get(1)))
                .period(period);
        for (TerritoryGrant grant : pair) {
            finding.addDealer(grant.dealer()).addGrant(grant.id());
        }
        if (!period.isOpen()) {
            finding.putFigure("days", BigDecimal.valueOf(period.days()));
        }
        return finding.build();
    }

    private static Severity severity(List<TerritoryGrant> pair) {
        boolean isEachForOne =
                pair.stream().allMatch(grant -> grant.exclusivity().isForOneDealer());
        return isEachForOne ? Severity.CRITICAL : Severity.HIGH;
    }

    private static List<String> shared(Axis axis, int a, int b) {
        return codes(axis.extent(a).intersect(axis.extent(b)));
    }

    /** Returns the largest subtrees of a set; {@code US/..} is what no child of an incomplete node covers. */
    static List<String> codes(NodeSet set) {
        List<String> codes = new ArrayList<>(set.maximalNodes());
        set.rests().forEach(code -> codes.add(code + "/.."));
        return codes;
    }
}
