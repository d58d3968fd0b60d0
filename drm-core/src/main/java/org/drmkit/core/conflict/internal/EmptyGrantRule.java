package org.drmkit.core.conflict.internal;

import java.util.SortedSet;
import java.util.function.Consumer;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.ConflictRule;
import org.drmkit.core.conflict.ConflictScene;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.tree.CodeTree;

/**
 * Finds grants that cover nothing: no day, or no region or product that is not carved out again.
 *
 * <p>A grant from 1 March to 1 March has no day. Where a code is to blame that the network does not know or that is no longer valid, the rule for
 * unresolved codes says so, and not this one.
 */
public final class EmptyGrantRule implements ConflictRule {

    /** The id. */
    public static final String ID = "EMPTY_GRANT";

    /** Makes the rule. */
    public EmptyGrantRule() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void find(ConflictScene scene, Consumer<Finding> sink) {
        GrantTable table = scene.grants();
        for (int number = 0; number < table.size(); number++) {
            TerritoryGrant grant = table.grant(number);
            if (grant.period().isEmpty()
                    || isEmpty(table.regions(), number, grant.regions())
                    || isEmpty(table.products(), number, grant.products())) {
                sink.accept(finding(grant));
            }
        }
    }

    private static boolean isEmpty(Axis axis, int number, SortedSet<String> includes) {
        return includes.stream().allMatch(code -> isValid(axis.tree(), code))
                && !axis.isWhole(number)
                && axis.extent(number).isEmpty();
    }

    private static boolean isValid(CodeTree tree, String code) {
        return tree.contains(code) && !tree.entry(tree.node(code)).isRetired();
    }

    private static Finding finding(TerritoryGrant grant) {
        return Finding.builder()
                .rule(ID)
                .key(CaseKey.of(ID, grant.id()))
                .severity(Severity.LOW)
                .addDealer(grant.dealer())
                .addGrant(grant.id())
                .addAllRegions(grant.regions())
                .addAllProducts(grant.products())
                .period(UnresolvedCodeRule.period(grant))
                .build();
    }
}
