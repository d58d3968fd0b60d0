package org.drmkit.core.conflict.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;

/** Two grants that cannot stand side by side, as a finding with the box in which they meet. */
final class GrantPair {

    /** The stronger right first; of two of one kind, the lower id. */
    private static final Comparator<TerritoryGrant> ORDER =
            Comparator.comparing(TerritoryGrant::exclusivity).thenComparing(TerritoryGrant::id);

    private GrantPair() {}

    static Finding finding(String rule, GrantTable table, int a, int b) {
        return finding(rule, Holding.of(table, a), Holding.of(table, b));
    }

    static Finding finding(String rule, Holding a, Holding b) {
        List<TerritoryGrant> pair =
                Stream.of(a.grant(), b.grant()).sorted(ORDER).toList();
        Finding.Builder finding =
                Finding.builder().rule(rule).key(key(rule, pair)).severity(severity(pair));
        a.intersection(b).orElseThrow().tell(finding);
        for (TerritoryGrant grant : pair) {
            finding.addDealer(grant.dealer()).addGrant(grant.id());
        }
        return finding.build();
    }

    private static String key(String rule, List<TerritoryGrant> pair) {
        return CaseKey.of(rule, pair.stream().map(TerritoryGrant::id).sorted().toArray(String[]::new));
    }

    private static Severity severity(List<TerritoryGrant> pair) {
        boolean isEachForOne =
                pair.stream().allMatch(grant -> grant.exclusivity().isForOneDealer());
        return isEachForOne ? Severity.CRITICAL : Severity.HIGH;
    }
}
