package org.drmkit.examples.steelwheels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.drmkit.core.trade.TradeLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's figures against those of the independent computation, which uses nothing of the library. */
class SteelWheelsTest {

    private static Year2004 year;
    private static JsonNode computed;
    private static JsonNode expected;

    @BeforeAll
    static void compute() throws Exception {
        try (Warehouse warehouse = Warehouse.open();
                SteelWheelsOracle oracle = new SteelWheelsOracle()) {
            year = Year2004.of(warehouse);
            computed = new ObjectMapper().valueToTree(new ResultJson(year).tree());
            expected = new ObjectMapper().valueToTree(oracle.result());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledger", "/scorecard"})
    void result_objects_equal(String pointer) {
        assertThat(computed.at(pointer)).isEqualTo(expected.at(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/program",
                "/settlements/0/entries",
                "/settlements/1/entries",
                "/settlements/2/entries",
                "/conflicts/exclusive"
            })
    void result_listsWithoutOrder_sameElements(String pointer) {
        assertThat(elements(computed.at(pointer)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(elements(expected.at(pointer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlaps", "outOfTerritory", "belowFloor", "undercut", "whiteSpace"})
    void result_conflicts_sameOrder(String list) {
        assertThat(elements(computed.at("/conflicts/" + list)))
                .isNotEmpty()
                .containsExactlyElementsOf(elements(expected.at("/conflicts/" + list)));
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    @Test
    void explanations_ofEveryDealer_addUp() {
        for (String dealer : year.judgement().rebates().dealers().ids()) {
            assertThat(year.judgement().rebates().explain(dealer).mismatch()).isEmpty();
        }
        for (String dealer : year.judgement().scores().dealers().ids()) {
            assertThat(year.judgement().scores().explain(dealer).mismatch()).isEmpty();
        }
    }

    @Test
    void settlements_theSecond_isTheMainRun() {
        assertThat(year.settlements().get(1).settlement().lines())
                .extracting(line -> line.entitlement())
                .containsExactlyElementsOf(year.judgement().rebates().settle().lines().stream()
                        .map(line -> line.entitlement())
                        .toList());
    }

    @Test
    void report_everySectionInBothLanguages() {
        assertThat(new SalesReport(year, Locale.ENGLISH).text())
                .containsPattern("fiscal year 2004: 87 dealers in \\d+ countries, 1,367 order lines, USD 4,800,544.71")
                .contains(
                        "98 dealers in 21 countries, 2,917 order lines, USD 10,383,621.89",
                        "Total",
                        "117,157.32",
                        "106,000.00",
                        "-574.94")
                .contains("13 dealers earned more", "Volvo Model Replicas, Co", "grade B to D");
        assertThat(new SalesReport(year, Locale.CHINESE).text()).contains("21 个国家 98 家经销商", "117,157.32", "等级 B 变为 D");
    }

    @Test
    void report_defaultLocale_changesNothing() {
        Locale before = Locale.getDefault();
        String report = new SalesReport(year, Locale.ENGLISH).text();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(new SalesReport(year, Locale.ENGLISH).text()).isEqualTo(report);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void dealerReport_saysWhenEachPartWasKnown() {
        assertThat(new DealerReport(year, Locale.ENGLISH).explained("141"))
                .containsSubsequence("2005-01-31:", "Score 91.26", "2005-03-31, the last", "Due 75.52");
        assertThat(new DealerReport(year, Locale.CHINESE).explained("141"))
                .containsSubsequence("截至 2005-01-31", "91.26", "截至 2005-03-31", "75.52");
    }

    /** What the page of the example says of the database, read off the library's own objects. */
    @Test
    void ledgerAndNetwork_countsOfTheExample() {
        assertThat(year.ledger().lines().stream()
                        .map(line -> Sales.column(line, "order"))
                        .distinct())
                .hasSize(320);
        assertThat(year.ledger().lines().stream().map(TradeLine::product).distinct())
                .hasSize(109);
        assertThat(year.network().dealers().stream()
                        .map(dealer -> dealer.attribute("territory").at(LocalDate.of(2004, 12, 31)))
                        .distinct())
                .hasSize(4);
        assertThat(year.network().grants()).hasSize(27 + 98);
    }

    private static String run(int exit, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        SteelWheels program = new SteelWheels(print, print);
        assertThat(SteelWheels.command(program).execute(arguments)).isEqualTo(exit);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void main_help_namesTheOptions() {
        assertThat(run(0, "--help")).contains("--dealer", "--lang", "--out");
    }

    @Test
    void main_dealerInChinese_explained() {
        assertThat(run(0, "--dealer", "141", "--lang", "zh")).contains("Euro+ Shopping Channel", "应付", "季度销量返利");
    }

    @Test
    void main_unknownDealer_namesTheKnown() {
        assertThat(run(2, "--dealer", "999")).contains("999", "98", "103", "Maybe --dealer ");
    }

    @Test
    void main_unknownLanguage_saysWhich() {
        assertThat(run(2, "--lang", "de")).contains("de", "zh");
    }

    @Test
    void main_out_writesTheResult(@TempDir Path folder) throws Exception {
        assertThat(run(0, "--out", folder.toString()))
                .contains(folder.resolve("result.json").toString());
        assertThat(new ObjectMapper().readTree(Files.readString(folder.resolve("result.json"))))
                .isEqualTo(computed);
    }

    @Test
    void warehouse_leavesNothingOpen() throws SQLException {
        Warehouse warehouse = Warehouse.open();
        warehouse.close();
        org.assertj.core.api.Assertions.assertThatThrownBy(warehouse::payments).isInstanceOf(SQLException.class);
    }
}
