package org.drmkit.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeSetTest {

    /** CN 0, 32 1, 33 2, 3301 3, 330102 4, 330105 5, 3302 6, US 7 (incomplete), US-CA 8, US-NV 9. */
    private static final CodeTree REGIONS = CodeTree.builder()
            .root("CN")
            .below("CN", "32", "33")
            .below("33", "3301", "3302")
            .below("3301", "330102", "330105")
            .add(CodeEntry.root("US").incomplete())
            .below("US", "US-CA", "US-NV")
            .build();

    private static NodeSet set(List<String> includes, String... excepts) {
        return NodeSet.of(REGIONS, includes, List.of(excepts));
    }

    @Test
    void of_subtreesMinusSubtrees() {
        NodeSet set = set(List.of("33"), "3301");
        assertThat(set.intervals()).containsExactly(2, 3, 6, 7);
        assertThat(set.contains("3302")).isTrue();
        assertThat(set.contains("330102")).isFalse();
        assertThat(set.contains("33")).isTrue();
        assertThat(set.contains("CN")).isFalse();
        assertThat(set.contains("34")).isFalse();
        assertThat(set.maximalNodes()).containsExactly("3302");
        assertThat(set.leafCount()).isEqualTo(1);
    }

    @Test
    void of_nestedIncludesAndNeighbours_merge() {
        assertThat(set(List.of("3301", "33", "330102")).intervals()).containsExactly(2, 7);
        assertThat(set(List.of("32", "33")).intervals()).containsExactly(1, 7);
    }

    @Test
    void of_includeBelowAnExcept_staysOut() {
        assertThat(set(List.of("CN", "330102"), "3301").contains("330102")).isFalse();
    }

    @Test
    void isEmpty_allChildrenOfACompleteNodeCarvedOut() {
        NodeSet left = set(List.of("33"), "3301", "3302");
        assertThat(left.isEmpty()).isTrue();
        assertThat(left.contains("33")).isTrue();
        assertThat(left.maximalNodes()).isEmpty();
    }

    @Test
    void isEmpty_allChildrenOfAnIncompleteNodeCarvedOut_leavesTheRest() {
        NodeSet rest = set(List.of("US"), "US-CA", "US-NV");
        assertThat(rest.isEmpty()).isFalse();
        assertThat(rest.maximalNodes()).isEmpty();
        assertThat(rest.rests()).containsExactly("US");
        assertThat(rest).hasToString("[US/..]");
        assertThat(set(List.of("US"), "US-CA")).hasToString("[US-NV, US/..]");
    }

    @Test
    void maximalNodes_allChildren_areTheirParentIfItIsComplete() {
        assertThat(set(List.of("3301", "3302")).maximalNodes()).containsExactly("33");
        assertThat(set(List.of("US-CA", "US-NV")).maximalNodes()).containsExactly("US-CA", "US-NV");
        assertThat(NodeSet.all(REGIONS).maximalNodes()).containsExactly("CN", "US");
    }

    @Test
    void contains_retired_butWithoutArea() {
        CodeTree tree = CodeTree.builder()
                .root("3301")
                .below("3301", "330105")
                .add(CodeEntry.of("330103", "3301")
                        .retired(new Retirement(LocalDate.parse("2021-04-09"), List.of("330105"))))
                .build();
        NodeSet retired = NodeSet.of(tree, List.of("330103"), List.of());
        assertThat(retired.contains("330103")).isTrue();
        assertThat(retired.isEmpty()).isTrue();
        assertThat(NodeSet.of(tree, List.of("330105"), List.of()).maximalNodes())
                .containsExactly("3301");
    }

    @Test
    void operations_onCarvedOutSets() {
        NodeSet zhejiang = set(List.of("33"), "330105");
        NodeSet hangzhou = set(List.of("3301"));
        assertThat(zhejiang.intersect(hangzhou).maximalNodes()).containsExactly("330102");
        assertThat(zhejiang.union(hangzhou).maximalNodes()).containsExactly("33");
        assertThat(zhejiang.minus(hangzhou).maximalNodes()).containsExactly("3302");
        assertThat(zhejiang.meets(hangzhou)).isTrue();
        assertThat(zhejiang.meets(set(List.of("330105")))).isFalse();
        assertThat(zhejiang.covers(set(List.of("330102")))).isTrue();
        assertThat(zhejiang.covers(hangzhou)).isFalse();
    }

    @Test
    void meets_onlyInASlotWithoutArea_isFalse() {
        NodeSet left = set(List.of("33"), "3301", "3302");
        assertThat(left.meets(NodeSet.all(REGIONS))).isFalse();
        assertThat(NodeSet.all(REGIONS).meets(left)).isFalse();
    }

    @Test
    void of_unknownCodes_throwsWithAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set(List.of("33", "34"), "35"))
                .withMessageContainingAll("34", "35", "Maybe")
                .withMessageNotContaining("33,");
    }

    @Test
    void intersect_otherTree_throws() {
        NodeSet other = NodeSet.all(CodeTree.builder().root("CN").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeSet.all(REGIONS).intersect(other))
                .withMessageContaining("1 codes");
        NodeSet equalTree = NodeSet.all(CodeTree.of(REGIONS.entries()));
        assertThat(NodeSet.all(REGIONS).intersect(equalTree)).isEqualTo(NodeSet.all(REGIONS));
    }

    @Test
    void nodes_areThoseContained() {
        assertThat(set(List.of("33"), "3301").nodes().stream()).containsExactly(2, 6);
        assertThat(NodeSet.none(REGIONS).nodes().isEmpty()).isTrue();
        assertThat(NodeSet.all(CodeTree.of(List.of())).isEmpty()).isTrue();
    }

    @Test
    void equals_byNodesAndTree() {
        new EqualsTester()
                .addEqualityGroup(set(List.of("33"), "3301"), set(List.of("33")).minus(set(List.of("3301"))))
                .addEqualityGroup(
                        NodeSet.all(REGIONS),
                        set(List.of("CN", "US")),
                        NodeSet.of(REGIONS, 0).union(NodeSet.of(REGIONS, 7)))
                .addEqualityGroup(NodeSet.none(REGIONS), set(List.of()))
                .addEqualityGroup(NodeSet.none(CodeTree.of(List.of())), NodeSet.all(CodeTree.of(List.of())))
                .testEquals();
    }
}
