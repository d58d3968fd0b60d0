package org.drmkit.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Against bit sets of nodes, and against walking from each node to its root. */
class NodeSetProperties {

    @Provide
    Arbitrary<CodeTree> trees() {
        return Trees.any();
    }

    private static boolean isUnder(CodeTree tree, int node, Set<String> codes) {
        return IntStream.iterate(node, at -> at >= 0, tree::parent)
                .mapToObj(tree::code)
                .anyMatch(codes::contains);
    }

    @Property
    void contains_agreesWithWalkingParents(@ForAll("trees") CodeTree tree, @ForAll Random random) {
        Set<String> includes = Set.copyOf(Trees.codes(tree, random, 4));
        Set<String> excepts = Set.copyOf(Trees.codes(tree, random, 3));
        NodeSet set = NodeSet.of(tree, includes, excepts);
        for (int node = 0; node < tree.size(); node++) {
            boolean isIn = isUnder(tree, node, includes) && !isUnder(tree, node, excepts);
            assertThat(set.contains(node)).isEqualTo(isIn);
            assertThat(set.contains(tree.code(node))).isEqualTo(isIn);
            assertThat(set.nodes().get(node)).isEqualTo(isIn);
        }
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void operations_areThoseOnNodes(@ForAll("trees") CodeTree tree, @ForAll Random random) {
        NodeSet a = Trees.set(tree, random);
        NodeSet b = Trees.set(tree, random);
        BitSet and = a.nodes();
        and.and(b.nodes());
        BitSet or = a.nodes();
        or.or(b.nodes());
        BitSet not = a.nodes();
        not.andNot(b.nodes());
        Statistics.label("meet")
                .collect(a.meets(b))
                .coverage(seen -> seen.check(true).percentage(p -> p > 10));
        assertThat(a.intersect(b).nodes()).isEqualTo(and);
        assertThat(a.union(b).nodes()).isEqualTo(or);
        assertThat(a.minus(b).nodes()).isEqualTo(not);
        assertThat(a.meets(b)).isEqualTo(and.stream().anyMatch(tree::isLeaf));
        assertThat(b.covers(a)).isEqualTo(not.stream().noneMatch(tree::isLeaf));
    }

    @Property
    void leafCount_countsTheLeavesContained(@ForAll("trees") CodeTree tree, @ForAll Random random) {
        NodeSet set = Trees.set(tree, random);
        long count = set.nodes().stream().filter(tree::isLeaf).count();
        assertThat(set.leafCount()).isEqualTo((int) count);
        assertThat(set.isEmpty()).isEqualTo(count == 0);
    }

    @Property
    void intervals_ascendAndDoNotTouch(@ForAll("trees") CodeTree tree, @ForAll Random random) {
        int[] bounds = Trees.set(tree, random).union(Trees.set(tree, random)).intervals();
        for (int i = 1; i < bounds.length; i++) {
            assertThat(bounds[i]).isGreaterThan(bounds[i - 1]);
        }
    }

    @Property
    void partition_aIsItsShareInBAndItsShareOutside(@ForAll("trees") CodeTree tree, @ForAll Random random) {
        NodeSet a = Trees.set(tree, random);
        NodeSet b = Trees.set(tree, random);
        assertThat(a.intersect(b).union(a.minus(b))).isEqualTo(a);
        assertThat(a.leafCount())
                .isEqualTo(a.intersect(b).leafCount() + a.minus(b).leafCount());
    }

    @Property
    void maximalNodesAndRests_makeUpTheAreaAndCannotBeLarger(@ForAll("trees") CodeTree tree, @ForAll Random random) {
        NodeSet set = Trees.set(tree, random).union(Trees.set(tree, random));
        List<Integer> leaves = new ArrayList<>();
        set.maximalNodes().forEach(code -> leavesUnder(tree, tree.node(code), leaves));
        set.rests().forEach(code -> leaves.add(tree.node(code)));
        assertThat(leaves).containsExactlyInAnyOrderElementsOf(leavesOf(tree, set));
        for (String code : set.maximalNodes()) {
            int parent = tree.parent(tree.node(code));
            assertThat(parent >= 0 && set.covers(NodeSet.of(tree, parent))).isFalse();
        }
    }

    private static List<Integer> leavesOf(CodeTree tree, NodeSet set) {
        return set.nodes().stream().filter(tree::isLeaf).boxed().toList();
    }

    private static void leavesUnder(CodeTree tree, int node, List<Integer> leaves) {
        IntStream.range(node, tree.last(node)).filter(tree::isLeaf).forEach(leaves::add);
    }
}
