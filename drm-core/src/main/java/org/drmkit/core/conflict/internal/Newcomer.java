package org.drmkit.core.conflict.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.conflict.Finding;
import org.drmkit.core.trade.TradeSchema;

/**
 * What a grant that is not there yet would conflict with: how many others, and the worst of them as findings.
 *
 * <p>Only the findings that are told are made, so that a grant for everything beside a million others takes no more room than any other.
 */
public final class Newcomer {

    private final TradeSchema schema;
    private final GrantProbe probe;
    private final GrantTable table;
    private final TerritoryGrant grant;
    private final GrantTable alone;
    private final int most;
    private final int cap;
    private final int holder;
    private final int pool;
    private final int kind;
    private final int clashes;
    /** The worst rivals, of equal ones those with the lowest numbers; the least bad one first. */
    private final PriorityQueue<Integer> worst;

    private final List<Integer> poolmates = new ArrayList<>();
    private final List<Integer> kin = new ArrayList<>();
    private int rivals;

    private Newcomer(TradeSchema schema, GrantProbe probe, TerritoryGrant grant, int most) {
        this.schema = schema;
        this.probe = probe;
        this.table = probe.table();
        this.grant = grant;
        this.alone = table.alone(grant);
        this.most = most;
        this.cap = probe.cap(grant);
        this.holder = table.holders().number(grant.holder());
        this.pool = table.pool(grant);
        this.kind = EntryColumns.bit(grant.exclusivity());
        this.clashes = EntryColumns.bits(grant.exclusivity()::clashesWith);
        this.worst = new PriorityQueue<>(
                Comparator.comparing(this::isMild).thenComparing(other -> other).reversed());
        probe.meeting(alone, this::meet);
    }

    /**
     * Looks at a grant.
     *
     * @param schema the schema with the trees
     * @param probe the others
     * @param grant the grant
     * @param most how many rivals to tell as findings
     * @return what it would conflict with
     */
    public static Newcomer of(TradeSchema schema, GrantProbe probe, TerritoryGrant grant, int most) {
        return new Newcomer(schema, probe, grant, most);
    }

    private boolean isMild(int other) {
        return !(table.kind(other).isForOneDealer() && grant.exclusivity().isForOneDealer());
    }

    private void meet(int entry) {
        EntryColumns columns = probe.columns();
        boolean isOfOnePool = columns.pools[entry] == pool;
        if (columns.holders[entry] == holder) {
            if (columns.kinds[entry] == kind && isOfOnePool) {
                kin.add(probe.grant(entry));
            }
        } else if ((columns.kinds[entry] & clashes) != 0 || (columns.kinds[entry] == kind && !isOfOnePool)) {
            rival(probe.grant(entry));
        }
        if (isOfOnePool && pool != GrantTable.NO_POOL) {
            poolmates.add(probe.grant(entry));
        }
    }

    private void rival(int other) {
        rivals++;
        if (worst.size() < most) {
            worst.add(other);
        } else if (most > 0 && worst.comparator().compare(worst.element(), other) < 0) {
            worst.remove();
            worst.add(other);
        }
    }

    /**
     * Returns how many others it cannot stand beside.
     *
     * @return the number of grants
     */
    public int rivals() {
        return rivals;
    }

    /**
     * Passes on the findings: the worst pairs, pools that it fills, and what it repeats.
     *
     * @param sink is told each finding
     */
    public void tell(Consumer<Finding> sink) {
        if (rivals > 0 || !kin.isEmpty()) {
            Holding own = Holding.of(alone, 0);
            worst.stream().sorted().forEach(other -> tellPair(own, other, sink));
            kin.stream().sorted().forEach(other -> tellKin(own, other, sink));
        }
        if (!poolmates.isEmpty()) {
            tellPool(sink);
        }
    }

    private void tellPool(Consumer<Finding> sink) {
        GrantTable mates = beside(poolmates);
        int[] members = IntStream.range(0, mates.size()).toArray();
        SharedCapRule.tell(mates, members, cap, finding -> {
            if (finding.grants().contains(grant.id())) {
                sink.accept(finding);
            }
        });
    }

    private void tellPair(Holding own, int other, Consumer<Finding> sink) {
        boolean isDirect = grant.exclusivity() == Exclusivity.DIRECT || table.kind(other) == Exclusivity.DIRECT;
        String rule = isDirect ? DirectEncroachmentRule.ID : TerritoryOverlapRule.ID;
        sink.accept(GrantPair.finding(rule, own, Holding.of(table, other)));
    }

    private void tellKin(Holding own, int number, Consumer<Finding> sink) {
        Holding other = Holding.of(table, number);
        boolean isFirst = grant.id().compareTo(other.grant().id()) < 0;
        RedundantGrantRule.tell(isFirst ? own : other, isFirst ? other : own, sink);
    }

    /** Returns the grant together with some others. */
    private GrantTable beside(List<Integer> others) {
        List<TerritoryGrant> grants =
                new ArrayList<>(others.stream().map(table::grant).toList());
        grants.add(grant);
        return GrantTable.of(schema, grants);
    }
}
