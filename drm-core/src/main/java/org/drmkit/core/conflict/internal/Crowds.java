package org.drmkit.core.conflict.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drmkit.core.tree.NodeSet;
import org.jspecify.annotations.Nullable;

/**
 * The largest sets of some grants that share one point of all dimensions and have more holders than a number.
 *
 * <p>Three grants of which any two share a channel may have none in common, so that pairs do not tell: the points themselves are looked
 * at, dimension by dimension. On the days on which a grant begins those that hold are kept, of them those that share an area, and so on;
 * equal sets go on as one, and those that are too small do not go on.
 */
final class Crowds {

    private final GrantTable table;
    private final int[] members;
    private final int most;
    /** Where to look. */
    private final NodeSet area;

    private Crowds(GrantTable table, int[] members, NodeSet area, int most) {
        this.table = table;
        this.members = members;
        this.area = area;
        this.most = most;
    }

    /**
     * Returns the largest sets.
     *
     * @param table the grants
     * @param members the grants among which to look
     * @param most how many holders are not yet too many
     * @return sets of grants with more holders, by their numbers, ascending
     */
    static List<int[]> of(GrantTable table, int[] members, int most) {
        return within(table, members, NodeSet.all(table.regionTree()), most);
    }

    /** Returns the largest sets that meet in some regions. */
    static List<int[]> within(GrantTable table, int[] members, NodeSet area, int most) {
        Crowds crowds = new Crowds(table, members, area, most);
        return crowds.holders(members) > most ? crowds.largest() : List.of();
    }

    private List<int[]> largest() {
        Set<BitSet> crowds = split(Set.of(all()), this::starts, this::holds);
        crowds = split(
                crowds,
                set -> areas(set, table.regions(), area),
                (grant, node) -> area.contains(node) && covers(table.regions(), grant, node));
        crowds = split(
                crowds,
                set -> areas(
                        set, table.products(), NodeSet.none(table.products().tree())),
                (grant, node) -> covers(table.products(), grant, node));
        crowds =
                split(crowds, set -> words(set, table.channels()), (grant, word) -> has(table.channels(), grant, word));
        crowds =
                split(crowds, set -> words(set, table.segments()), (grant, word) -> has(table.segments(), grant, word));
        crowds = split(
                crowds,
                this::accounts,
                (grant, account) -> table.accounts(grant).covers(account));
        return widest(crowds);
    }

    private BitSet all() {
        BitSet all = new BitSet(members.length);
        all.set(0, members.length);
        return all;
    }

    /** Splits each set by the points of one dimension. */
    private <P extends @Nullable Object> Set<BitSet> split(
            Set<BitSet> sets, Function<BitSet, Iterable<P>> points, BiPredicate<Integer, P> isAt) {
        Set<BitSet> found = new LinkedHashSet<>();
        for (BitSet set : sets) {
            for (P point : points.apply(set)) {
                BitSet there = new BitSet(members.length);
                set.stream().filter(i -> isAt.test(members[i], point)).forEach(there::set);
                if (holders(grants(there)) > most) {
                    found.add(there);
                }
            }
        }
        return found;
    }

    private int[] grants(BitSet set) {
        return set.stream().map(i -> members[i]).toArray();
    }

    private long holders(int[] grants) {
        return Arrays.stream(grants).map(table::holder).distinct().count();
    }

    private Iterable<Integer> starts(BitSet set) {
        return set.stream().map(i -> table.from(members[i])).distinct().boxed().toList();
    }

    private boolean holds(int grant, int day) {
        return table.from(grant) <= day && day < table.to(grant);
    }

    /** Returns a leaf of each piece into which the bounds of the grants cut the tree. */
    private Iterable<Integer> areas(BitSet set, Axis axis, NodeSet more) {
        Set<Integer> leaves = new TreeSet<>();
        addFirstLeaves(axis, more.intervals(), leaves);
        for (int grant : grants(set)) {
            addFirstLeaves(axis, axis.extent(grant).intervals(), leaves);
        }
        return leaves;
    }

    private static void addFirstLeaves(Axis axis, int[] bounds, Set<Integer> leaves) {
        for (int bound : bounds) {
            addFirstLeaf(axis, bound, leaves);
        }
    }

    private static void addFirstLeaf(Axis axis, int node, Set<Integer> leaves) {
        int leaf = axis.tree().leavesBefore(node);
        if (leaf < axis.tree().leaves()) {
            leaves.add(axis.tree().leafNode(leaf));
        }
    }

    private static boolean covers(Axis axis, int grant, int node) {
        return axis.extent(grant).contains(node);
    }

    /** Returns the words that the grants name, and one that they do not. */
    private Iterable<@Nullable String> words(BitSet set, Words words) {
        List<@Nullable String> named = new ArrayList<>();
        named.add(null);
        IntStream.of(grants(set))
                .mapToObj(grant -> words.of(table.grant(grant)).orElse(List.of()))
                .flatMap(List::stream)
                .distinct()
                .forEach(named::add);
        return named;
    }

    private boolean has(Words words, int grant, @Nullable String word) {
        return words.covers(table.grant(grant), word);
    }

    private Iterable<@Nullable String> accounts(BitSet set) {
        List<@Nullable String> named = new ArrayList<>();
        named.add(null);
        IntStream.of(grants(set))
                .mapToObj(table::accounts)
                .flatMap(accounts -> accounts.named().orElse(List.of()).stream())
                .distinct()
                .forEach(named::add);
        return named;
    }

    /** Returns the sets that are in no other one, in order. */
    private List<int[]> widest(Set<BitSet> sets) {
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> !Objects.equals(other, set) && isWithin(set, other)))
                .map(this::grants)
                .sorted(Arrays::compare)
                .toList();
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}
