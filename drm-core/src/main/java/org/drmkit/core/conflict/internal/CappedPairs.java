package org.drmkit.core.conflict.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.conflict.GrantSummary;

/**
 * Pairs of grants that cannot stand side by side, with those of grants that have too many of them summed up.
 *
 * <p>The pairs are looked for twice: first they are counted, then those of grants within the cap are told, and of the others the worst are
 * remembered. What is kept is a number for each grant and a few for each one above the cap, however many pairs there are.
 */
public final class CappedPairs {

    private final GrantTable table;
    private final Set<String> rules;
    private final int cap;
    private final int shown;
    private final int[] counts;
    private final Map<Integer, PriorityQueue<Integer>> worst = new HashMap<>();

    private CappedPairs(GrantTable table, Set<String> rules, int cap, int shown) {
        this.table = table;
        this.rules = rules;
        this.cap = cap;
        this.shown = shown;
        this.counts = new int[table.size()];
        eachPair((rule, one, other) -> {
            counts[one]++;
            counts[other]++;
        });
    }

    /** Is told pairs with the rule that finds them. */
    private interface Pairs {

        void accept(String rule, int one, int other);
    }

    /**
     * Tells the pairs.
     *
     * @param table the grants
     * @param rules which rules look
     * @param cap how many conflicts of a grant are told one by one
     * @param shown how many others a summary names
     * @param findings is told each pair of which both grants are within the cap
     * @param summaries is told each grant that is not, in the order of the ids
     */
    public static void tell(
            GrantTable table,
            Set<String> rules,
            int cap,
            int shown,
            Consumer<Finding> findings,
            Consumer<GrantSummary> summaries) {
        CappedPairs pairs = new CappedPairs(table, rules, cap, shown);
        pairs.eachPair((rule, one, other) -> pairs.tell(rule, one, other, findings));
        new TreeMap<>(pairs.worst).keySet().forEach(grant -> summaries.accept(pairs.summary(grant)));
    }

    private void eachPair(Pairs pairs) {
        MeetingGrants.findRivals(table, grant -> true, TerritoryOverlapRule::mayClash, (one, other) -> {
            if (rules.contains(rule(one, other))) {
                pairs.accept(rule(one, other), one, other);
            }
        });
    }

    private String rule(int one, int other) {
        boolean isDirect = table.kind(one) == Exclusivity.DIRECT || table.kind(other) == Exclusivity.DIRECT;
        return isDirect ? DirectEncroachmentRule.ID : TerritoryOverlapRule.ID;
    }

    private void tell(String rule, int one, int other, Consumer<Finding> findings) {
        if (counts[one] <= cap && counts[other] <= cap) {
            findings.accept(GrantPair.finding(rule, table, one, other));
        }
        remember(one, other);
        remember(other, one);
    }

    private void remember(int grant, int other) {
        if (counts[grant] > cap) {
            PriorityQueue<Integer> queue = worst.computeIfAbsent(grant, this::queue);
            if (queue.size() < shown) {
                queue.add(other);
            } else if (shown > 0 && queue.comparator().compare(queue.element(), other) < 0) {
                queue.remove();
                queue.add(other);
            }
        }
    }

    private PriorityQueue<Integer> queue(int grant) {
        return new PriorityQueue<>(worstFirst(grant).reversed());
    }

    private Comparator<Integer> worstFirst(int grant) {
        return Comparator.comparing((Integer other) -> !areBothForOne(grant, other))
                .thenComparing(other -> other);
    }

    private boolean areBothForOne(int grant, int other) {
        return table.kind(grant).isForOneDealer() && table.kind(other).isForOneDealer();
    }

    private GrantSummary summary(int grant) {
        List<String> ids = worst.getOrDefault(grant, queue(grant)).stream()
                .sorted(worstFirst(grant))
                .map(other -> table.grant(other).id())
                .toList();
        return new GrantSummary(table.grant(grant).id(), table.grant(grant).dealer(), counts[grant], ids);
    }
}
