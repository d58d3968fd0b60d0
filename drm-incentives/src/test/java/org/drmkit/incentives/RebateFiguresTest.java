package org.drmkit.incentives;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.trade.Receipt;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.incentives.program.Program;
import org.drmkit.incentives.settlement.Settlement;
import org.junit.jupiter.api.Test;

/** Figures of rebates as they are published, each with its program. */
class RebateFiguresTest {

    private static final String LADDER =
            "{\"bands\": [{\"from\": 5000, \"rate\": \"0.02\"}, {\"from\": 20000, \"rate\": \"0.04\"}]}";

    private static String due(Program program, Books books, String asOf) {
        return books.settle(program, asOf).due("D1").toString();
    }

    @Test
    void ladder_3000_7000_27000_earn0_140_1080() {
        Program program = Books.program(
                "\"rules\": [{\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"total\", \"partial\": true, \"pay\": "
                        + LADDER + "}]");
        Books books = new Books()
                .line("D1", "2026-02-10", "3000.00")
                .line("D1", "2026-05-20", "4000.00")
                .line("D1", "2026-10-05", "20000.00");
        assertThat(due(program, books, "2026-03-31")).isEqualTo("CNY 0.00");
        assertThat(due(program, books, "2026-06-30")).isEqualTo("CNY 140.00");
        assertThat(due(program, books, "2026-12-31")).isEqualTo("CNY 1080.00");
    }

    @Test
    void earnedRate_10000At5Percent_1000Returned_450_andNothingAfterAFullReturn() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "QUARTER", "of": "total", "returns": "EARNED_RATE",
                           "pay": {"bands": [{"from": 0, "rate": "0.02"}, {"from": 10000, "rate": "0.05"}]}}]
                """);
        Books books = new Books().line("D1", "2026-01-10", "10000.00").reversal(1, "2026-02-10", "-1000.00");
        assertThat(due(program, books, "2026-04-01")).isEqualTo("CNY 450.00");
        assertThat(due(program, books.reversal(1, "2026-02-11", "-9000.00"), "2026-04-01"))
                .isEqualTo("CNY 0.00");
    }

    @Test
    void creditNote_4PercentOn1000Less200_32() {
        Books books = new Books().line("D1", "2026-01-10", "1000.00").reversal(1, "2026-01-20", "-200.00");
        assertThat(due(Books.quarterly("{\"rate\": \"0.04\"}"), books, "2026-04-01"))
                .isEqualTo("CNY 32.00");
    }

    @Test
    void payoutOf1_returnedInThreeEqualParts_exactly1Back() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "QUARTER", "of": "total", "returns": "EARNED_RATE", "pay": {"amount": 1},
                           "when": [{"value": "total", ">": 0}]}]
                """);
        Books books = new Books().line("D1", "2026-01-10", "300.00");
        List<String> left = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            books.reversal(1, "2026-05-1" + part, "-100.00");
            left.add(due(program, books, "2026-07-01"));
        }
        assertThat(left).containsExactly("CNY 0.67", "CNY 0.33", "CNY 0.00");
    }

    @Test
    void potOf40000_inOrder_30000Then10000() {
        Program program = Books.program("""
                "rules": [{"id": "r", "per": "QUARTER", "of": "total", "pay": {"rate": 1}}],
                "caps": [{"each": "ALL", "per": "YEAR", "amount": 40000, "cut": "IN_ORDER"}]
                """);
        Books books = new Books().line("D1", "2026-01-10", "30000.00").line("D2", "2026-04-10", "20000.00");
        Settlement april = books.settle(program, "2026-04-01");
        Settlement july = books.run(program, "2026-07-01").settle(april);
        assertThat(april.due("D1")).hasToString("CNY 30000.00");
        assertThat(july.due("D1")).hasToString("CNY 0.00");
        assertThat(july.due("D2")).hasToString("CNY 10000.00");
    }

    @Test
    void members_8000_12000_10000And1Cent_600Apart_1200AsAGroup() {
        Books books = new Books();
        List.of("8000.00", "12000.00", "10000.01").forEach(amount -> {
            String dealer = "M" + amount;
            books.dealer(Dealer.builder(dealer).attribute("group", "G").build()).line(dealer, "2026-03-10", amount);
        });
        String rule = "\"id\": \"r\", \"per\": \"YEAR\", \"of\": \"total\", \"pay\": " + LADDER;
        Settlement apart = books.settle(Books.program("\"rules\": [{" + rule + "}]"), "2027-01-01");
        Settlement group =
                books.settle(Books.program("\"rules\": [{" + rule + ", \"level\": \"dealer.group\"}]"), "2027-01-01");
        assertThat(apart.due()).hasToString("CNY 600.00");
        assertThat(group.statements().stream()
                        .map(statement -> statement.due().toPlainString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("320.00", "480.00", "400.00");
    }

    @Test
    void matrix_112PercentGradeB_1375000_107PercentGradeC_1000000_gradeF0() {
        Program program = Books.quarterly("""
                {"by": {"share": ["total", {"fact": "target"}]}, "bands": [
                   {"from": "1.05", "by": {"fact": "grade"}, "cases": {"A": {"rate": "0.025"}, "B": {"rate": "0.0225"}, "C": {"rate": "0.02"}, "F": {"rate": 0}}},
                   {"from": "1.10", "by": {"fact": "grade"}, "cases": {"A": {"rate": "0.03"}, "B": {"rate": "0.0275"}, "C": {"rate": "0.0225"}, "F": {"rate": 0}}}]}
                """);
        assertThat(due(program, graded("1.12", "B"), "2026-04-01")).isEqualTo("CNY 1375000.00");
        assertThat(due(program, graded("1.07", "C"), "2026-04-01")).isEqualTo("CNY 1000000.00");
        assertThat(due(program, graded("1.12", "F"), "2026-04-01")).isEqualTo("CNY 0.00");
    }

    /** Sales of 50,000,000, which reach a share of the target. */
    private static Books graded(String reached, String grade) {
        BigDecimal sales = new BigDecimal("50000000");
        return new Books()
                .line("D1", "2026-01-10", "50000000.00")
                .fact(Fact.of("D1", "target", Figure.of(sales.divide(new BigDecimal(reached), 2, RoundingMode.DOWN))))
                .fact(Fact.of("D1", "grade", Figure.code(grade)));
    }

    @Test
    void carsSoldOutOfTheArea_10Of150000_45000Withdrawn() {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"local": {"sum": "amount", "where": {"region": {"in": ["EAST"]}}}, "all": {"sum": "amount"}},
                 "rules": [{"id": "all", "per": "QUARTER", "of": "all", "pay": {"rate": "0.03"}},
                           {"id": "away", "per": "QUARTER", "of": {"subtract": ["local", "all"]}, "pay": {"rate": "0.03"}}]}
                """);
        DealerNetwork network = DealerNetwork.builder(Books.SCHEMA).build();
        TradeLedger ledger = TradeLedger.builder(Books.SCHEMA)
                .add(car("EAST", 90, "13500000.00"))
                .add(car("WEST", 10, "1500000.00"))
                .build();
        Settlement settlement = IncentiveEngine.of(program, network)
                .run(DealerBook.of(network, ledger), LocalDate.of(2026, 4, 1))
                .settle();
        assertThat(settlement.lines("D1").get(1).due()).isEqualByComparingTo("-45000.00");
        assertThat(settlement.due("D1")).hasToString("CNY 405000.00");
    }

    private static TradeLine car(String region, long quantity, String amount) {
        return TradeLine.builder()
                .dealer("D1")
                .product("CAR")
                .region(region)
                .date(LocalDate.of(2026, 2, 1))
                .quantity(quantity)
                .amount(new BigDecimal(amount))
                .build();
    }

    @Test
    void table_10PercentOnA_10AUnitOnB_4PercentOnACategory_5AUnitOnTheRest_160() {
        CodeTree products = CodeTree.builder()
                .root("ALL")
                .below("ALL", "1", "2")
                .below("1", "A", "B", "C")
                .below("2", "E")
                .build();
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "tables": {"rates": {"keys": ["product"], "rows": [{"product": "A", "rate": "0.1"}, {"product": "B", "perUnit": 10},
                                      {"product": "1", "rate": "0.04"}, {"perUnit": 5}]}},
                 "measures": {"commission": {"sum": "amount", "times": {"table": "rates"}}},
                 "rules": [{"id": "r", "per": "YEAR", "of": "commission", "pay": {"rate": 1}}]}
                """);
        TradeSchema schema = TradeSchema.builder("CNY").products(products).build();
        TradeLedger ledger = TradeLedger.builder(schema)
                .add(line("L1", "A", 1, "1000.00"))
                .add(line("L2", "B", 3, "77.00"))
                .add(line("L3", "C", 9, "500.00"))
                .add(line("L4", "E", 2, "999.00"))
                .build();
        DealerNetwork network = DealerNetwork.builder(schema).build();
        IncentiveRun run =
                IncentiveEngine.of(program, network).run(DealerBook.of(network, ledger), LocalDate.of(2027, 1, 1));
        assertThat(run.allocate(run.settle().lines("D1").get(0), "product"))
                .extracting(share -> share.key() + " " + share.amount().amount())
                .containsExactly("A 100.00", "B 30.00", "C 20.00", "E 10.00");
    }

    private static TradeLine line(String id, String product, long quantity, String amount) {
        return TradeLine.builder()
                .id(id)
                .dealer("D1")
                .product(product)
                .date(LocalDate.of(2026, 1, 10))
                .quantity(quantity)
                .amount(new BigDecimal(amount))
                .build();
    }

    private static List<String> collected(String rate, String amount, Receipt... receipts) {
        Program program = Program.read("""
                {"format": "drm-program/1", "id": "p", "version": 1, "currency": "CNY",
                 "validity": {"from": "2026-01-01", "to": "2027-01-01"},
                 "measures": {"received": {"sum": "amount", "on": "COLLECTED"}},
                 "rules": [{"id": "r", "per": "MONTH", "of": "received", "pay": {"rate": "%s"}}]}
                """.formatted(rate));
        TradeSchema schema = TradeSchema.builder("CNY").build();
        var ledger = TradeLedger.builder(schema).add(line("L1", "A", 1, amount));
        List.of(receipts).forEach(ledger::receipt);
        DealerNetwork network = DealerNetwork.builder(schema).build();
        return IncentiveEngine.of(program, network)
                .run(DealerBook.of(network, ledger.build()), LocalDate.of(2026, 3, 1))
                .settle()
                .lines()
                .stream()
                .map(settled -> settled.due().toPlainString())
                .toList();
    }

    private static Receipt receipt(String day, String amount) {
        return new Receipt("L1", LocalDate.parse(day), new BigDecimal(amount));
    }

    @Test
    void collected_20000At20PercentInTwoHalves_2000And2000() {
        assertThat(collected("0.2", "20000.00", receipt("2026-01-17", "10000"), receipt("2026-02-07", "10000")))
                .containsExactly("2000.00", "2000.00");
    }

    @Test
    void collected_8000Of10000At4Percent_320() {
        assertThat(collected("0.04", "10000.00", receipt("2026-01-20", "8000"))).containsExactly("320.00", "0.00");
    }
}
