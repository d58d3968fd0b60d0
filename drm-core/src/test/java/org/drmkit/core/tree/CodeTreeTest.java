package org.drmkit.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Pointer;
import org.drmkit.core.json.Problem;
import org.drmkit.core.json.Problems;
import org.junit.jupiter.api.Test;

class CodeTreeTest {

    private static final Retirement DISSOLVED = new Retirement(LocalDate.parse("2021-04-09"), List.of("330105"));

    /** CN 0, 32 1, 33 2, 3301 3, 330102 4, 330103 5 (retired), 330105 6, 3302 7, US 8 (incomplete), US-CA 9. */
    private static final CodeTree REGIONS = CodeTree.builder()
            .add(CodeEntry.root("CN").withAttributes(Map.of("legalZone", "CN")))
            .below("CN", "33", "32")
            .below("33", "3302", "3301")
            .below("3301", "330105", "330102")
            .add(CodeEntry.of("330103", "3301").retired(DISSOLVED))
            .add(CodeEntry.root("US").incomplete())
            .below("US", "US-CA")
            .build();

    private static List<String> codes(int... nodes) {
        return IntStream.of(nodes).mapToObj(REGIONS::code).toList();
    }

    @Test
    void node_preOrderWithSiblingsByCode() {
        assertThat(IntStream.range(0, REGIONS.size()).mapToObj(REGIONS::code))
                .containsExactly("CN", "32", "33", "3301", "330102", "330103", "330105", "3302", "US", "US-CA");
        assertThat(REGIONS.node("33")).isEqualTo(2);
        assertThat(REGIONS.last(2)).isEqualTo(8);
        assertThat(REGIONS.node("34")).isEqualTo(-1);
        assertThat(REGIONS.contains("34")).isFalse();
    }

    @Test
    void navigation_upAndDown() {
        int district = REGIONS.node("330102");
        assertThat(REGIONS.depth(district)).isEqualTo(3);
        assertThat(REGIONS.deepest()).isEqualTo(3);
        assertThat(REGIONS.code(REGIONS.parent(district))).isEqualTo("3301");
        assertThat(REGIONS.parent(0)).isEqualTo(-1);
        assertThat(codes(REGIONS.roots())).containsExactly("CN", "US");
        assertThat(codes(REGIONS.children(REGIONS.node("33")))).containsExactly("3301", "3302");
        assertThat(REGIONS.children(district)).isEmpty();
        assertThat(REGIONS.isAncestorOrSelf(REGIONS.node("33"), district)).isTrue();
        assertThat(REGIONS.isAncestorOrSelf(district, district)).isTrue();
        assertThat(REGIONS.isAncestorOrSelf(district, REGIONS.node("33"))).isFalse();
        assertThat(REGIONS.isAncestorOrSelf(REGIONS.node("3302"), district)).isFalse();
    }

    @Test
    void ancestorAtDepth_ofANodeAboveIt_isNone() {
        int district = REGIONS.node("330102");
        assertThat(codes(
                        REGIONS.ancestorAtDepth(district, 0),
                        REGIONS.ancestorAtDepth(district, 1),
                        REGIONS.ancestorAtDepth(district, 3)))
                .containsExactly("CN", "33", "330102");
        assertThat(REGIONS.ancestorAtDepth(district, 4)).isEqualTo(-1);
        assertThat(REGIONS.ancestorAtDepth(district, -1)).isEqualTo(-1);
    }

    @Test
    void leaves_retiredHaveNoneAndIncompleteHaveARest() {
        assertThat(REGIONS.leaves()).isEqualTo(6);
        assertThat(IntStream.range(0, 6).map(REGIONS::leafNode).mapToObj(REGIONS::code))
                .containsExactly("32", "330102", "330105", "3302", "US", "US-CA");
        assertThat(REGIONS.leaves(REGIONS.node("3301"))).isEqualTo(2);
        assertThat(REGIONS.leaves(REGIONS.node("330103"))).isZero();
        assertThat(REGIONS.leaves(REGIONS.node("US"))).isEqualTo(2);
        assertThat(REGIONS.leavesBefore(REGIONS.node("3302"))).isEqualTo(3);
        assertThat(REGIONS.isLeaf(REGIONS.node("33"))).isFalse();
    }

    @Test
    void leaves_onlyRetiredBelow_isALeafItself() {
        CodeTree tree = CodeTree.builder()
                .root("4419")
                .add(CodeEntry.of("441901", "4419").retired(new Retirement(LocalDate.parse("2020-01-01"), List.of())))
                .build();
        assertThat(tree.isLeaf(tree.node("4419"))).isTrue();
        assertThat(tree.leaves()).isEqualTo(1);
    }

    @Test
    void attribute_ofTheNearestNodeAbove() {
        assertThat(REGIONS.attribute(REGIONS.node("330102"), "legalZone")).contains("CN");
        assertThat(REGIONS.attribute(REGIONS.node("US-CA"), "legalZone")).isEmpty();
    }

    @Test
    void entry_retiredStaysKnown() {
        CodeEntry entry = REGIONS.entry(REGIONS.node("330103"));
        assertThat(entry.isRetired()).isTrue();
        assertThat(entry.retirement()).contains(DISSOLVED);
        assertThat(REGIONS.contains("330103")).isTrue();
    }

    @Test
    void of_linesInAnyOrder_sameTree() {
        List<CodeEntry> lines = new ArrayList<>(REGIONS.entries());
        Collections.reverse(lines);
        assertThat(CodeTree.of(lines)).isEqualTo(REGIONS);
        assertThat(CodeTree.of(lines).contentHash()).isEqualTo(REGIONS.contentHash());
    }

    @Test
    void contentHash_differsWithAnyPart() {
        List<CodeTree> trees = List.of(
                REGIONS,
                CodeTree.of(List.of()),
                CodeTree.builder().root("CN").build(),
                CodeTree.builder().add(CodeEntry.root("CN").incomplete()).build(),
                CodeTree.builder()
                        .add(CodeEntry.root("CN").withAttributes(Map.of("name", "China")))
                        .build(),
                CodeTree.builder()
                        .add(CodeEntry.root("CN").retired(new Retirement(LocalDate.EPOCH, List.of())))
                        .build(),
                CodeTree.builder()
                        .add(CodeEntry.root("CN").retired(new Retirement(LocalDate.EPOCH, List.of("CN"))))
                        .build(),
                CodeTree.builder().root("CN").root("33").build(),
                CodeTree.builder().root("CN").below("CN", "33").build());
        assertThat(trees.stream().map(CodeTree::contentHash))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.length() == 64);
    }

    @Test
    void of_noLines_isATreeWithoutRoots() {
        CodeTree none = CodeTree.of(List.of());
        assertThat(none.size()).isZero();
        assertThat(none.roots()).isEmpty();
        assertThat(none.leaves()).isZero();
        assertThat(none.node("CN")).isEqualTo(-1);
    }

    @Test
    void of_broken_throwsWithEveryProblem() {
        CodeTreeBuilder builder = CodeTree.builder()
                .root("CN")
                .below("CN", "33")
                .below("CM", "34")
                .below("CN", "33")
                .below("B", "A")
                .below("A", "B")
                .below("C", "C")
                .add(CodeEntry.of("35", "CN")
                        .retired(new Retirement(LocalDate.parse("2021-01-01"), List.of("33", "3A"))));
        assertThat(problems(builder::build))
                .containsExactly(
                        "/3/code DUPLICATE 33",
                        "/2/parent UNKNOWN_NAME CM",
                        "/7/retired/successors/1 UNKNOWN_NAME 3A",
                        "/5/parent INVALID A",
                        "/6/parent INVALID C");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContainingAll(
                        "one of the 7 codes of the tree",
                        "Maybe C.",
                        "Maybe remove this line or that at /1",
                        "Maybe B is a root");
    }

    private static List<String> problems(ThrowingCallable code) {
        return catchThrowableOfType(DefinitionException.class, code).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code() + " " + problem.value())
                .toList();
    }

    @Test
    void of_cycle_isOneProblemAtTheLineThatClosesIt() {
        CodeTreeBuilder builder = CodeTree.builder()
                .below("C", "B")
                .below("A", "C")
                .below("B", "A")
                .below("A", "X");
        assertThat(problems(builder::build)).containsExactly("/2/parent INVALID B");
    }

    @Test
    void of_siblings_byCodePointNotByUtf16() {
        String beyond = Character.toString(0x20000);
        CodeTree tree = CodeTree.builder()
                .root(beyond)
                .root("\uFF21")
                .root("B")
                .root("BA")
                .build();
        assertThat(tree.entries()).extracting(CodeEntry::code).containsExactly("B", "BA", "\uFF21", beyond);
    }

    @Test
    void of_aLongChain_needsNoStack() {
        int size = 200_000;
        List<CodeEntry> lines = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lines.add(i == 0 ? CodeEntry.root("0") : CodeEntry.of(String.valueOf(i), String.valueOf(i - 1)));
        }
        Collections.shuffle(lines, new Random(1));
        CodeTree tree = CodeTree.of(lines);
        assertThat(tree.depth(tree.node("199999"))).isEqualTo(size - 1);
        assertThat(tree.last(0)).isEqualTo(size);
        assertThat(tree.leaves()).isEqualTo(1);
        assertThat(NodeSet.of(tree, List.of("100000"), List.of("199998")).leafCount())
                .isZero();
    }

    @Test
    void of_manyUnknownParents_isBounded() {
        List<CodeEntry> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(CodeEntry.of("code" + i, "parent" + i));
        }
        List<Problem> problems = catchThrowableOfType(DefinitionException.class, () -> CodeTree.of(lines))
                .problems();
        assertThat(problems).hasSize(10_000);
        assertThat(problems).allMatch(problem -> problem.code().equals(Problem.UNKNOWN_NAME));
    }

    @Test
    void check_unknownCode_reportsTheNearest() {
        Problems problems = new Problems();
        REGIONS.check("33", Pointer.parse("/where"), problems);
        REGIONS.check("330103", Pointer.parse("/where"), problems);
        assertThat(problems.isEmpty()).isTrue();
        REGIONS.check("330l02", Pointer.parse("/where/in/0"), problems);
        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("/where/in/0", "330l02", "one of the 10 codes", "Maybe 330102"));
        assertThat(REGIONS.nearest("US-CB")).contains("US-CA");
        assertThat(REGIONS.nearest("Sichuan")).isEmpty();
    }

    @Test
    void shape_readsLinesInAnyOrder() {
        String json = """
                [{"code": "3301", "parent": "33", "attributes": {"name": "Hangzhou"}},
                 {"code": "33", "parent": null, "complete": false},
                 {"code": "3303", "parent": "33", "retired": {"on": "2021-04-09", "successors": ["3301"]}}]""";
        CodeTree tree = CodeTree.SHAPE.parse(json, "regions");
        assertThat(tree.entries()).extracting(CodeEntry::code).containsExactly("33", "3301", "3303");
        assertThat(tree.attribute(1, "name")).contains("Hangzhou");
        assertThat(tree.isLeaf(0)).isTrue();
        assertThat(tree.leaves()).isEqualTo(2);
    }

    @Test
    void shape_broken_listsAll() {
        assertThat(problems(() ->
                        CodeTree.SHAPE.parse("[{\"code\": \"33\", \"parnet\": \"CN\"}, {\"code\": \"\"}]", "regions")))
                .containsExactlyInAnyOrder("/0/parnet UNKNOWN_MEMBER parnet", "/1/code WRONG_KIND ");
        assertThat(problems(() -> CodeTree.SHAPE.parse("[{\"code\": \"33\", \"parent\": \"CN\"}]", "regions")))
                .containsExactly("/0/parent UNKNOWN_NAME CN");
    }

    @Test
    void newEntry_blankCode_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeEntry.root(" "))
                .withMessageContaining("( )");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeEntry.root("CN").withAttributes(Map.of("name", "")))
                .withMessageContainingAll("CN", "{name=}", "Maybe");
    }

    @Test
    void equals_byContent() {
        new EqualsTester()
                .addEqualityGroup(REGIONS, CodeTree.of(REGIONS.entries()))
                .addEqualityGroup(CodeTree.builder().root("CN").build())
                .addEqualityGroup(CodeTree.builder()
                        .add(CodeEntry.root("CN").incomplete())
                        .build())
                .addEqualityGroup(CodeTree.of(List.of()))
                .testEquals();
    }
}
