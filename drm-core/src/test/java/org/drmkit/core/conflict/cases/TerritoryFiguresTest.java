package org.drmkit.core.conflict.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drmkit.core.conflict.cases.IssueIndex.Issue;
import org.drmkit.core.tree.CodeEntry;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;
import org.junit.jupiter.api.Test;

/** The worked figures of overlapping territories and of issues. */
class TerritoryFiguresTest {

    private static final Map<String, BigDecimal> MILLIONS = Map.of(
            "C1", new BigDecimal("9.4"),
            "C2", new BigDecimal("7.5"),
            "C3", new BigDecimal("9.0"),
            "C4", new BigDecimal("5.3"));

    private static final CodeTree TREE = CodeTree.of(List.of(
            CodeEntry.root("P"),
            CodeEntry.of("C1", "P"),
            CodeEntry.of("C2", "P"),
            CodeEntry.of("C3", "P"),
            CodeEntry.of("C4", "P")));

    private static TerritoryOverlap overlap(Set<String> a, Set<String> exceptA, Set<String> b) {
        return TerritoryOverlap.of(
                NodeSet.of(TREE, a, exceptA),
                NodeSet.of(TREE, b, Set.of()),
                code -> Objects.requireNonNull(MILLIONS.get(code)));
    }

    @Test
    void overlap_byPopulation_sharesOneCity() {
        TerritoryOverlap overlap = overlap(Set.of("C1", "C2", "C3"), Set.of(), Set.of("C2", "C4"));
        assertThat(overlap.jaccard()).isEqualByComparingTo("0.240384615");
        assertThat(overlap.shareOfSecond()).isEqualByComparingTo("0.5859375");
        assertThat(overlap.shareOfFirst()).isEqualByComparingTo("0.289575290");
    }

    @Test
    void overlap_ofAProvinceWithoutACity_countsLeavesOnly() {
        TerritoryOverlap overlap = overlap(Set.of("P"), Set.of("C4"), Set.of("C2", "C4"));
        assertThat(overlap.first()).isEqualByComparingTo("25.9");
        assertThat(overlap.shared()).isEqualByComparingTo("7.5");
        TerritoryOverlap none = overlap(Set.of(), Set.of(), Set.of());
        assertThat(none.jaccard()).isZero();
        assertThat(none.shareOfFirst()).isZero();
    }

    @Test
    void issues_ofThree_addUpToAHundred() {
        IssueIndex index = new IssueIndex(
                List.of(new Issue("margins", 4, 3, 5), new Issue("stock", 2, 5, 2), new Issue("online", 5, 1, 4)));
        assertThat(index.index()).isEqualTo(100);
        assertThat(index.share()).isEqualByComparingTo("0.266666667");
        assertThat(IssueIndex.SHAPE.parse(IssueIndex.SHAPE.write(index), "issues"))
                .isEqualTo(index);
        assertThat(new IssueIndex(List.of()).share()).isZero();
    }

    @Test
    void issue_outsideOfTheScale_isRefused() {
        assertThatThrownBy(() -> new Issue("margins", 0, 3, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("margins", "1 to 5", "0, 3 and 6");
    }
}
