package org.drmkit.core.conflict.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.Severity;
import org.drmkit.core.tree.NodeSet;

/**
 * Grants that all meet.
 *
 * @param table the table they are of
 * @param box what they share
 * @param numbers their numbers, ascending
 */
record Crowd(GrantTable table, Box box, List<Integer> numbers) {

    static Crowd of(GrantTable table, int[] grants) {
        Box shared = Arrays.stream(grants)
                .mapToObj(grant -> Box.of(table, grant))
                .reduce((one, other) -> one.intersection(other).orElseThrow())
                .orElseThrow();
        return new Crowd(table, shared, Arrays.stream(grants).boxed().toList());
    }

    /** Returns what they share of some regions, which is not nothing. */
    Crowd within(NodeSet area) {
        return new Crowd(table, box.within(area), numbers);
    }

    Finding.Builder finding(String rule, Severity severity) {
        String[] ids = numbers.stream().map(grant -> table.grant(grant).id()).toArray(String[]::new);
        long holders = numbers.stream().map(table::holder).distinct().count();
        Finding.Builder finding = Finding.builder()
                .rule(rule)
                .key(CaseKey.of(rule, ids))
                .severity(severity)
                .addGrants(ids)
                .putFigure("count", BigDecimal.valueOf(holders));
        numbers.forEach(grant -> finding.addDealer(table.grant(grant).dealer()));
        box.tell(finding);
        return finding;
    }
}
