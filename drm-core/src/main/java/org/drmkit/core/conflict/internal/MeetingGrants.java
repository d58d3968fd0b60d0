package org.drmkit.core.conflict.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.drmkit.core.agreement.Exclusivity;

/**
 * All pairs of grants that share a region, a product, a channel, a segment, an account and a day, of different holders that cannot stand
 * side by side or of one holder.
 *
 * <p>Each pair comes once. Where grants include several regions or products and so meet in several runs, it comes at the first node that
 * both include.
 */
final class MeetingGrants implements IntConsumer {

    /** Is told pairs of grants, the one with the lower number first. */
    interface Pairs {

        /**
         * Takes a pair.
         *
         * @param one the grant with the lower number
         * @param other the grant with the higher number
         */
        void accept(int one, int other);
    }

    /** A run of so many entries is read through faster than its search tree is searched. */
    private static final int SHORT = 32;

    private final GrantTable table;
    private final GrantIndex index;
    private final Pairs pairs;
    private final boolean isOfOneHolder;
    private final EntryColumns columns;
    /** By entry: the kinds beside which the grant cannot stand. */
    private final int[] clashes;
    /** The entry for which others are sought. */
    private int entry;

    private MeetingGrants(
            GrantTable table,
            IntPredicate chosen,
            boolean isOfOneHolder,
            BiPredicate<Exclusivity, Exclusivity> clash,
            Pairs pairs) {
        this.isOfOneHolder = isOfOneHolder;
        this.table = table;
        this.pairs = pairs;
        this.index = GrantIndex.of(table, chosen);
        this.columns = new EntryColumns(table, index.grants);
        this.clashes = clashes(clash);
    }

    private int[] clashes(BiPredicate<Exclusivity, Exclusivity> clash) {
        Map<Exclusivity, Integer> bits = new EnumMap<>(Exclusivity.class);
        for (Exclusivity kind : Exclusivity.values()) {
            bits.put(kind, EntryColumns.bits(other -> clash.test(kind, other)));
        }
        return Arrays.stream(index.grants)
                .map(grant -> bits.getOrDefault(table.kind(grant), 0))
                .toArray();
    }

    /**
     * Finds the pairs of different holders, those of two pools among them.
     *
     * @param table the grants
     * @param chosen which of them are looked at
     * @param clash which kinds cannot stand side by side, the same both ways
     * @param pairs is told each pair
     */
    static void findRivals(
            GrantTable table, IntPredicate chosen, BiPredicate<Exclusivity, Exclusivity> clash, Pairs pairs) {
        find(new MeetingGrants(table, chosen, false, clash, pairs));
    }

    /**
     * Finds the pairs of one holder, one kind and one pool.
     *
     * @param table the grants
     * @param pairs is told each pair
     */
    static void findKin(GrantTable table, Pairs pairs) {
        find(new MeetingGrants(table, grant -> true, true, Exclusivity::equals, pairs));
    }

    private static void find(MeetingGrants search) {
        for (int run = 0; run < search.index.runs(); run++) {
            search.inSameRegion(run);
            search.inRegionsAbove(run);
        }
    }

    private void inSameRegion(int run) {
        for (int other = run; other >= 0; other = index.wider(other)) {
            meet(run, other);
        }
    }

    /** There the other product may lie above or below: then each of both is wider in one way. */
    private void inRegionsAbove(int run) {
        int product = index.product(run);
        for (int above = index.outer(index.region(run)); above >= 0; above = index.outer(above)) {
            int below = index.firstBelow(above, product);
            for (int other = index.innermost(above, product, below); other >= 0; other = index.wider(other)) {
                meet(run, other);
            }
            meetAll(run, below, index.endBelow(below, above, product));
        }
    }

    /** Takes every entry of a run and reads through many short runs at once, or takes run by run. */
    private void meetAll(int run, int first, int end) {
        int start = index.start(first);
        if (index.start(end) - start <= SHORT * (end - first)) {
            for (entry = index.start(run); entry < index.end(run); entry++) {
                read(start, index.start(end));
            }
        } else {
            for (int other = first; other < end; other++) {
                meet(run, other);
            }
        }
    }

    /** Takes every entry of the shorter run and looks in the other one; within one run, for those before it. */
    private void meet(int a, int b) {
        boolean isShorter = index.end(a) - index.start(a) <= index.end(b) - index.start(b);
        int seeking = isShorter ? a : b;
        int start = index.start(isShorter ? b : a);
        int end = index.end(isShorter ? b : a);
        for (entry = index.start(seeking); entry < index.end(seeking); entry++) {
            int before = a == b ? entry : end;
            if (end - start <= SHORT) {
                read(start, before);
            } else {
                index.holding(start, end, before, index.froms[entry], index.tos[entry], this);
            }
        }
    }

    /** Four differences are below zero where two entries share days, channels and may clash: one jump, seldom taken, instead of four. */
    private void read(int start, int end) {
        long from = index.froms[entry];
        long to = index.tos[entry];
        long channel = columns.channels[entry];
        int clash = clashes[entry];
        for (int other = start; other < end; other++) {
            long shared = columns.channels[other] & channel;
            long days = (index.froms[other] - to) & (from - index.tos[other]);
            if ((days & (shared | -shared) & -(columns.kinds[other] & clash)) < 0) {
                accept(other);
            }
        }
    }

    /** Takes an entry that meets the one at hand in region, product and time. */
    @Override
    public void accept(int other) {
        if ((columns.channels[entry] & columns.channels[other]) != 0
                && (clashes[entry] & columns.kinds[other]) != 0
                && (columns.holders[entry] == columns.holders[other]) == isOfOneHolder
                && (columns.segments[entry] & columns.segments[other]) != 0
                && arePooled(other) == isOfOneHolder
                && columns.grantors[entry] == columns.grantors[other]
                && ((columns.plain[entry] && columns.plain[other]) || isConfirmed(other))) {
            int a = index.grants[entry];
            int b = index.grants[other];
            pairs.accept(Math.min(a, b), Math.max(a, b));
        }
    }

    private boolean isConfirmed(int other) {
        int region = Math.max(index.regions[entry], index.regions[other]);
        int product = Math.max(index.products[entry], index.products[other]);
        int one = index.grants[entry];
        return Meeting.isFirst(table, one, table, index.grants[other], region, product)
                && Meeting.isConfirmed(table, one, table, index.grants[other]);
    }

    /** Checks if both are of one pool, or both of none and that is asked for. */
    private boolean arePooled(int other) {
        int pool = columns.pools[entry];
        return pool == columns.pools[other] && (isOfOneHolder || pool != GrantTable.NO_POOL);
    }
}
