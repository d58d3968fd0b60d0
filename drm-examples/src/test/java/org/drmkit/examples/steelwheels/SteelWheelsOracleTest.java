package org.drmkit.examples.steelwheels;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drmkit.examples.steelwheels.OracleProgram.Entry;
import org.drmkit.examples.steelwheels.OracleScorecard.Card;
import org.drmkit.examples.steelwheels.SteelWheelsOracle.Settlement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures to meet, so that the oracle is known to be right before the library is held against it. */
class SteelWheelsOracleTest {

    private static SteelWheelsOracle oracle;

    @BeforeAll
    static void compute() throws SQLException {
        oracle = new SteelWheelsOracle();
    }

    @AfterAll
    static void close() throws SQLException {
        oracle.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
            2917 102697 10383621.89 98 | count(*), sum(quantity), sum(amount), count(distinct dealer) from line
            320 109 7 | count(distinct ord), count(distinct product), count(distinct line) from line
            21 4        | count(distinct country), count(distinct territory) from line where territory is not null
            1027 35601 3602251.84       | count(*), sum(quantity), sum(amount) from line where yr = 2003
            1367 47621 4800544.71 87    | count(*), sum(quantity), sum(amount), count(distinct dealer) from line where yr = 2004
            523 19475 1980825.34        | count(*), sum(quantity), sum(amount) from line where yr = 2005
            11  | count(*) from measure where s4 = 0
            98  | count(*) from non_exclusive
            147 | count(*) from (select distinct country from line), (select distinct PRODUCTLINE from "products")
            203 | count(*) from line where amount < 0.80 * list
            194 | count(*) from line where amount < 0.50 * list or amount > 1.50 * list
            212 | count(*) from price a join price b on b.country = a.country and b.qtr = a.qtr and b.product = a.product and b.dealer > a.dealer
            """)
    void ledger_figures(String figures, String question) throws SQLException {
        assertThat(oracle.ledger.row("select " + question)).isEqualTo(figures);
    }

    @Test
    void scorecard_grades() {
        assertThat(oracle.cards.values().stream()
                        .collect(
                                groupingBy(card -> Objects.requireNonNullElse(card.grade(), "NOT_SCORED"), counting())))
                .isEqualTo(Map.of("A", 24L, "B", 24L, "C", 18L, "D", 25L, "NOT_SCORED", 7L));
    }

    @Test
    void scorecard_gate() {
        assertThat(scored().map(card -> card.kpis().get("PAYMENT"))
                        .filter(payment -> payment != null && payment.compareTo(Ratio.of(80)) < 0))
                .hasSize(5);
        assertThat(scored().filter(card -> !card.grade().equals(card.gradeBeforeGate())))
                .hasSize(2);
    }

    @Test
    void scorecard_meanScore() {
        BigDecimal sum = OracleLedger.sum(scored().map(Card::score).toList());
        assertThat(sum.divide(BigDecimal.valueOf(scored().count()), 9, RoundingMode.HALF_UP))
                .isEqualTo("56.583105705");
    }

    @Test
    void scorecard_knifeEdges() {
        assertThat(oracle.cards.values().stream().filter(card -> card.coverage().equals(new BigDecimal("0.600000000"))))
                .hasSize(18)
                .allMatch(card -> card.score() != null);
        assertThat(Stream.of("75", "60", "45")
                        .map(BigDecimal::new)
                        .flatMap(edge ->
                                scored().map(card -> card.score().subtract(edge).abs())))
                .allMatch(distance -> distance.compareTo(new BigDecimal("0.06")) >= 0);
    }

    @ParameterizedTest
    @CsvSource({"R1,29137.64", "R2,27797.55", "R3,20685.38", "R4,2849.25", "R5,10800.00", "R6,25887.50"})
    void program_rules(String rule, String rounded) {
        Stream<Entry> entries = oracle.program.rounded().keySet().stream()
                .filter(entry -> entry.rule().equals(rule));
        assertThat(OracleLedger.sum(entries.map(oracle.program.rounded()::get).toList()))
                .isEqualTo(rounded);
    }

    @Test
    void program_limits() {
        OracleProgram program = oracle.program;
        assertThat(total(program.rounded())).isEqualTo("117157.32");
        assertThat(total(program.afterCap())).isEqualTo("106707.88");
        assertThat(total(program.paid())).isEqualTo("106000.00");
        assertThat(program.rounded().keySet().stream()
                        .filter(entry -> !program.afterCap()
                                .get(entry)
                                .equals(program.rounded().get(entry)))
                        .map(Entry::dealer)
                        .distinct())
                .hasSize(13);
        assertThat(program.paid().keySet().stream().map(Entry::dealer).distinct())
                .hasSize(73);
        assertThat(program.paid().values()).allMatch(amount -> amount.signum() > 0);
    }

    @Test
    void program_halfCentTies_ofAllSettlements() {
        assertThat(oracle.settlements.stream()
                        .flatMap(settlement -> settlement.program().exact().entrySet().stream())
                        .filter(entry -> entry.getValue()
                                        .remainder(new BigDecimal("0.01"))
                                        .compareTo(new BigDecimal("0.005"))
                                == 0)
                        .map(Map.Entry::getKey)
                        .distinct())
                .hasSize(5);
    }

    @Test
    void spread_equalFractions_earlierPositionFirst() {
        Function<String, List<BigDecimal>> amounts =
                text -> Stream.of(text.split(" ")).map(BigDecimal::new).toList();
        assertThat(OracleProgram.spread(new BigDecimal("10.03"), amounts.apply("1.00 2.00 2.00 3.00 2.00")))
                .isEqualTo(amounts.apply("1.00 2.01 2.01 3.01 2.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2004-12-31, 112482.51, 106000.00, 106000.00",
        "1, 2005-01-31, 106707.88, 106000.00, 0.00",
        "2, 2005-03-31, 105425.06, 105425.06, -574.94"
    })
    void settlements_totals(int index, String asOf, String afterCap, String paid, String due) {
        Settlement settlement = oracle.settlements.get(index);
        assertThat(settlement.asOf()).isEqualTo(asOf);
        assertThat(total(settlement.program().afterCap())).isEqualTo(afterCap);
        assertThat(total(settlement.program().paid())).isEqualTo(paid);
        assertThat(total(settlement.due())).isEqualTo(due);
    }

    @Test
    void settlements_second_isTheMainRun() {
        assertThat(oracle.settlements.get(1).program()).isEqualTo(oracle.program);
    }

    @Test
    void settlements_duesUpToADay_sumToTheEntitlement() {
        Map<Entry, BigDecimal> sums = OracleProgram.entries();
        for (Settlement settlement : oracle.settlements) {
            settlement.due().forEach((entry, due) -> sums.merge(entry, due, BigDecimal::add));
            assertThat(settlement.due()).containsOnlyKeys(sums.keySet());
            assertThat(sums).allSatisfy((entry, sum) -> assertThat(sum).isEqualTo(settlement.entitlement(entry)));
            assertThat(sums).containsAllEntriesOf(settlement.program().paid());
        }
    }

    @ParameterizedTest
    @CsvSource({"exclusive,27", "overlaps,134", "outOfTerritory,61", "belowFloor,110", "undercut,91", "whiteSpace,43"})
    void conflicts_counts(String findings, int count) {
        assertThat(oracle.conflicts.get(findings)).hasSize(count);
    }

    @Test
    void conflicts_outOfTerritory() {
        List<Map<String, Object>> findings = oracle.conflicts.get("outOfTerritory");
        assertThat(findings.stream()
                        .mapToInt(finding -> (int) finding.get("lines"))
                        .sum())
                .isEqualTo(265);
        assertThat(OracleLedger.sum(findings.stream()
                        .map(finding -> new BigDecimal((String) finding.get("amount")))
                        .toList()))
                .isEqualTo("923474.66");
    }

    /** The sample of the page. */
    @Test
    void result_sample() {
        Map<String, Object> result = oracle.result();
        assertThat(result).containsOnlyKeys("ledger", "scorecard", "program", "settlements", "conflicts");
        assertThat(result.get("ledger"))
                .isEqualTo(Map.of("lines", 2917, "quantity", "102697", "amount", "10383621.89", "dealers", 98));
        assertThat(result.get("scorecard"))
                .asString()
                .contains(
                        "{state=SCORED, score=79.073485306, grade=A, coverage=0.850000000, kpis={TARGET=100.000000000,",
                        "PAYMENT=null");
        assertThat(result.get("program"))
                .asString()
                .startsWith("[{dealer=112, rule=R1, period=2004Q3, rounded=94.54, afterCap=94.54, final=93.91}, ");
        assertThat(result.get("settlements"))
                .asString()
                .startsWith(
                        "[{asOf=2004-12-31, entries=[{dealer=112, rule=R1, period=2004Q3, entitlement=89.09, due=89.09}, ");
        assertThat(oracle.conflicts.values().stream()
                        .map(findings -> findings.get(0).toString()))
                .containsExactly(
                        "{country=Australia, line=Classic Cars, dealer=276}",
                        "{country=Australia, line=Classic Cars, holder=276, other=114, days=366}",
                        "{country=Italy, line=Vintage Cars, holder=278, offender=249, lines=17, quantity=566, amount=53028.70}",
                        "{order=10331, product=S18_1984, dealer=486, quantity=30, amount=974.10}",
                        "{country=USA, quarter=2004Q4, product=S700_2834, lower=447, higher=157}",
                        "{country=Australia, line=Trains}");
    }

    private static Stream<Card> scored() {
        return oracle.cards.values().stream().filter(card -> card.score() != null);
    }

    private static BigDecimal total(Map<Entry, BigDecimal> entries) {
        return OracleLedger.sum(entries.values());
    }
}
