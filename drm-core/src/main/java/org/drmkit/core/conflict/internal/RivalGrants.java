package org.drmkit.core.conflict.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.drmkit.core.agreement.Exclusivity;

/**
 * All pairs of grants of different holders that share a region, a product, a channel and a day and cannot stand side by side.
 *
 * <p>Each pair comes once. Where grants include several regions or products and so meet in several runs, it comes at the first node that
 * both include.
 */
final class RivalGrants implements IntConsumer {

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
    /** By entry, beside each other for what looks at them in a row. */
    private final int[] holders;

    private final int[] grantors;
    private final long[] channels;
    private final int[] kinds;
    private final int[] clashes;
    /** The entries of grants for which there is nothing to look at but the entry. */
    private final boolean[] plain;
    /** The entry for which others are sought. */
    private int entry;

    private RivalGrants(
            GrantTable table, IntPredicate chosen, BiPredicate<Exclusivity, Exclusivity> clash, Pairs pairs) {
        this.table = table;
        this.pairs = pairs;
        this.index = GrantIndex.of(table, chosen);
        int size = index.grants.length;
        this.holders = new int[size];
        this.grantors = new int[size];
        this.channels = new long[size];
        this.plain = new boolean[size];
        for (int i = 0; i < size; i++) {
            int grant = index.grants[i];
            holders[i] = table.holder(grant);
            grantors[i] = table.grantor(grant);
            channels[i] = table.channels(grant);
            plain[i] = table.isPlain(grant);
        }
        this.kinds = byKind(kind -> bits(kind::equals));
        this.clashes = byKind(kind -> bits(other -> clash.test(kind, other)));
    }

    private int[] byKind(ToIntFunction<Exclusivity> number) {
        Map<Exclusivity, Integer> numbers = new EnumMap<>(Exclusivity.class);
        for (Exclusivity kind : Exclusivity.values()) {
            numbers.put(kind, number.applyAsInt(kind));
        }
        int[] column = new int[index.grants.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = numbers.getOrDefault(table.kind(index.grants[i]), 0);
        }
        return column;
    }

    /** Returns a bit for each kind that is chosen. */
    private static int bits(Predicate<Exclusivity> chosen) {
        int bits = 0;
        for (Exclusivity kind : Exclusivity.values()) {
            bits = 2 * bits + (chosen.test(kind) ? 1 : 0);
        }
        return bits;
    }

    /**
     * Finds the pairs.
     *
     * @param table the grants
     * @param chosen which of them are looked at
     * @param clash which kinds cannot stand side by side, the same both ways
     * @param pairs is told each pair
     */
    static void find(GrantTable table, IntPredicate chosen, BiPredicate<Exclusivity, Exclusivity> clash, Pairs pairs) {
        RivalGrants search = new RivalGrants(table, chosen, clash, pairs);
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
        for (int above = index.outer(index.region(run)); above >= 0; above = index.outer(above)) {
            for (int other = index.innermost(above, index.product(run)); other >= 0; other = index.wider(other)) {
                meet(run, other);
            }
            int below = index.firstBelow(above, index.product(run));
            meetAll(run, below, index.endBelow(below, above, index.product(run)));
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

    private void read(int start, int end) {
        int from = index.froms[entry];
        int to = index.tos[entry];
        for (int other = start; other < end; other++) {
            if (index.froms[other] < to && index.tos[other] > from) {
                accept(other);
            }
        }
    }

    /** Takes an entry that meets the one at hand in region, product and time. */
    @Override
    public void accept(int other) {
        if ((channels[entry] & channels[other]) != 0
                && (clashes[entry] & kinds[other]) != 0
                && holders[entry] != holders[other]
                && grantors[entry] == grantors[other]
                && ((plain[entry] && plain[other]) || isConfirmed(other))) {
            int a = index.grants[entry];
            int b = index.grants[other];
            pairs.accept(Math.min(a, b), Math.max(a, b));
        }
    }

    /** Checks if the entries are the first ones at which their grants meet, and if that is not carved out. */
    private boolean isConfirmed(int other) {
        int a = index.grants[entry];
        int b = index.grants[other];
        int region = Math.max(index.regions[entry], index.regions[other]);
        int product = Math.max(index.products[entry], index.products[other]);
        return isFirst(table.regions(), a, b, region)
                && isFirst(table.products(), a, b, product)
                && meet(table.regions(), a, b)
                && meet(table.products(), a, b)
                && Channels.meet(table.grant(a), table.grant(b));
    }

    private static boolean isFirst(Axis axis, int a, int b, int node) {
        boolean isOnly = axis.nodes(a).length == 1 && axis.nodes(b).length == 1;
        return isOnly || axis.firstShared(a, b) == node;
    }

    private static boolean meet(Axis axis, int a, int b) {
        boolean isWhole = axis.isWhole(a) && axis.isWhole(b);
        return isWhole || axis.extent(a).meets(axis.extent(b));
    }
}
