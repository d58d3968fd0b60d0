package org.drmkit.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodeTreeProperties {

    @Provide
    Arbitrary<CodeTree> trees() {
        return Trees.any();
    }

    private static boolean isAboveOrSelf(CodeTree tree, int ancestor, int node) {
        int at = node;
        while (at >= 0 && at != ancestor) {
            at = tree.parent(at);
        }
        return at == ancestor;
    }

    @Property
    void isAncestorOrSelf_agreesWithWalkingParents(@ForAll("trees") CodeTree tree) {
        for (int a = 0; a < tree.size(); a++) {
            for (int b = 0; b < tree.size(); b++) {
                assertThat(tree.isAncestorOrSelf(a, b)).isEqualTo(isAboveOrSelf(tree, a, b));
            }
        }
    }

    @Property
    void parents_areThoseOfTheLines(@ForAll("trees") CodeTree tree) {
        for (int node = 0; node < tree.size(); node++) {
            CodeEntry line = tree.entry(node);
            assertThat(tree.node(line.code())).isEqualTo(node);
            assertThat(line.parent().map(tree::node).orElse(-1)).isEqualTo(tree.parent(node));
            assertThat(tree.depth(node)).isEqualTo(tree.parent(node) < 0 ? 0 : tree.depth(tree.parent(node)) + 1);
        }
    }

    @Property
    void children_ascendAndHaveTheirParent(@ForAll("trees") CodeTree tree) {
        for (int node = 0; node < tree.size(); node++) {
            int parent = node;
            int[] expected = IntStream.range(0, tree.size())
                    .filter(child -> tree.parent(child) == parent)
                    .toArray();
            assertThat(tree.children(node)).isEqualTo(expected);
            assertThat(Arrays.stream(expected).mapToObj(tree::code)).isSortedAccordingTo(CodeOrder.BY_CODE_POINT);
        }
    }

    @Property
    void numbers_doNotDependOnTheOrderOfLines(@ForAll("trees") CodeTree tree, @ForAll Random random) {
        List<CodeEntry> shuffled = new ArrayList<>(tree.entries());
        Collections.shuffle(shuffled, random);
        assertThat(CodeTree.of(shuffled)).isEqualTo(tree);
    }

    @Property
    void shape_readsWhatItWrites(@ForAll("trees") CodeTree tree) {
        CodeTree read = CodeTree.SHAPE.parse(CodeTree.SHAPE.write(tree).canonical(), "tree");
        assertThat(read).isEqualTo(tree);
        assertThat(read.contentHash()).isEqualTo(tree.contentHash());
    }

    @Property
    void leaves_byTheirDefinition(@ForAll("trees") CodeTree tree) {
        int count = 0;
        for (int node = 0; node < tree.size(); node++) {
            CodeEntry line = tree.entry(node);
            boolean hasValidBelow = IntStream.range(node + 1, tree.last(node))
                    .anyMatch(below -> !tree.entry(below).isRetired());
            boolean isLeaf = !line.isRetired() && !(line.isComplete() && hasValidBelow);
            assertThat(tree.isLeaf(node)).isEqualTo(isLeaf);
            assertThat(tree.leavesBefore(node)).isEqualTo(count);
            if (isLeaf) {
                assertThat(tree.leafNode(count++)).isEqualTo(node);
            }
        }
        assertThat(tree.leaves()).isEqualTo(count);
    }

    @Property
    void ancestorAtDepth_isTheNodeAboveOfThatDepth(@ForAll("trees") CodeTree tree) {
        for (int node = 0; node < tree.size(); node++) {
            for (int depth = 0; depth <= tree.depth(node); depth++) {
                int above = tree.ancestorAtDepth(node, depth);
                assertThat(tree.depth(above)).isEqualTo(depth);
                assertThat(isAboveOrSelf(tree, above, node)).isTrue();
            }
        }
    }
}
