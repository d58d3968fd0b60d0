package org.drmkit.core.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.drmkit.core.agreement.Exclusivity.DIRECT;
import static org.drmkit.core.agreement.Exclusivity.EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.NON_EXCLUSIVE;
import static org.drmkit.core.agreement.Exclusivity.SOLE;
import static org.drmkit.core.conflict.Market.during;
import static org.drmkit.core.conflict.Market.grant;
import static org.drmkit.core.conflict.Market.inYear;
import static org.drmkit.core.conflict.Market.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.PeriodUnit;
import org.drmkit.core.trade.Stage;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeLine;
import org.drmkit.core.trade.TradeLineBuilder;
import org.junit.jupiter.api.Test;

/** A few lines, and what is wrong with them. */
class SalesConflictTest {

    private static final ConflictPolicy PRICES =
            ConflictPolicy.builder().reference("listValue").build();
    private static final ConflictPolicy SPREAD = ConflictPolicy.builder()
            .addRule("PRICE_SPREAD_PAIR")
            .reference("listValue")
            .build();
    private static final TerritoryGrant HANGZHOU = inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC"));
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static List<Finding> intoExclusive(TerritoryGrant grant, TradeLine... lines) {
        return intoExclusive(Market.network(grant), lines);
    }

    private static List<Finding> intoExclusive(DealerNetwork network, TradeLine... lines) {
        ConflictPolicy policy =
                ConflictPolicy.builder().addRule("SALE_INTO_EXCLUSIVE").build();
        return Market.run(policy, DealerBook.of(network, Market.ledger(lines))).findings();
    }

    private static List<Finding> prices(TradeLine... lines) {
        return Market.findings(PRICES, lines);
    }

    private static TradeLineBuilder back(String id, TradeLineBuilder of, String sale, int quantity, String amount) {
        return of.id(id).reverses(sale).quantity(quantity).amount(amount).recordedOn(APRIL);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void saleIntoExclusive_addsUpTheLinesOfASeller() {
        List<Finding> findings = intoExclusive(
                HANGZHOU,
                line("L1", "D2", "330102", "1000.10").build(),
                line("L2", "D2", "330105", "99.90").quantity(1).date(APRIL).build(),
                line("L3", "D3", "3301", "5").build(),
                line("L4", "D1", "330102", "1000").build(),
                line("L5", "D2", "330203", "1000").build(),
                line("L6", "D2", "330102", "1000").product("TV-55").build());
        assertThat(findings)
                .extracting(Finding::key, Finding::dealers, Finding::figures)
                .containsExactly(
                        tuple(
                                "SALE_INTO_EXCLUSIVE/G1/D2",
                                List.of("D1", "D2"),
                                Map.of("lines", decimal("2"), "quantity", decimal("11"), "amount", decimal("1100"))),
                        tuple(
                                "SALE_INTO_EXCLUSIVE/G1/D3",
                                List.of("D1", "D3"),
                                Map.of("lines", decimal("1"), "quantity", decimal("10"), "amount", decimal("5"))));
        assertThat(findings.get(0).period()).isEqualTo(DateRange.parse("2026-03-01/2026-04-02"));
        assertThat(findings.get(0).severity()).isEqualTo(Severity.HIGH);
        assertThat(findings.get(0).grants()).containsExactly("G1");
        assertThat(findings.get(0).regions()).containsExactly("3301");
        assertThat(findings.get(0).products()).containsExactly("AC");
    }

    @Test
    void saleIntoExclusive_onItsDate() {
        TerritoryGrant march = during(grant("G1", "D1", SOLE, "33", "ALL"), "2026-03-01", "2026-03-02");
        TradeLine inMarch = line("L1", "D2", "330102", "1").build();
        TradeLine before =
                line("L2", "D2", "330102", "1").date(LocalDate.of(2026, 2, 28)).build();
        TradeLine after =
                line("L3", "D2", "330102", "1").date(LocalDate.of(2026, 3, 2)).build();
        assertThat(intoExclusive(march, inMarch, before, after))
                .extracting(finding -> finding.figures().get("lines"))
                .containsExactly(BigDecimal.ONE);
        assertThat(intoExclusive(march, before, after)).isEmpty();
    }

    @Test
    void saleIntoExclusive_notIntoWhatIsCarvedOut() {
        TerritoryGrant grant = inYear(grant("G1", "D1", EXCLUSIVE, "33 -3302", "APPL -TV"));
        assertThat(intoExclusive(
                        grant,
                        line("L1", "D2", "330203", "1").build(),
                        line("L2", "D2", "330102", "1").product("TV-55").build(),
                        line("L3", "D2", "33", "1").product("PARTS").build()))
                .isEmpty();
        assertThat(intoExclusive(grant, line("L1", "D2", "33", "1").build())).hasSize(1);
    }

    @Test
    void saleIntoExclusive_underACodeThatIsRetired() {
        TerritoryGrant retired = inYear(grant("G1", "D1", EXCLUSIVE, "330103", "AC"));
        TerritoryGrant beside = inYear(grant("G1", "D1", EXCLUSIVE, "330103 330106", "AC"));
        TerritoryGrant carved = inYear(grant("G1", "D1", EXCLUSIVE, "3301 -330103", "AC"));
        TradeLine old = line("L1", "D2", "330103", "1").build();
        assertThat(intoExclusive(retired, old)).hasSize(1);
        assertThat(intoExclusive(beside, old)).hasSize(1);
        assertThat(intoExclusive(HANGZHOU, old)).hasSize(1);
        assertThat(intoExclusive(carved, old)).isEmpty();
        assertThat(intoExclusive(retired, line("L2", "D2", "330105", "1").build()))
                .isEmpty();
    }

    @Test
    void saleIntoExclusive_throughItsChannels() {
        TerritoryGrant online =
                inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC").channels(Set.of("ONLINE", "TENDER")));
        TradeLine offline = line("L1", "D2", "330102", "1").channel("OFFLINE").build();
        TradeLine untold = line("L2", "D2", "330102", "1").build();
        assertThat(intoExclusive(online, offline, untold)).isEmpty();
        assertThat(intoExclusive(
                        online,
                        line("L3", "D2", "330102", "1").channel("TENDER").build()))
                .extracting(finding -> finding.channels().orElseThrow())
                .containsExactly(List.of("ONLINE", "TENDER"));
        assertThat(intoExclusive(HANGZHOU, offline, untold))
                .extracting(finding -> finding.figures().get("lines"))
                .containsExactly(decimal("2"));
    }

    @Test
    void saleIntoExclusive_notByTheSupplierIntoASoleTerritory() {
        TradeLine line = line("L1", "HQ", "330102", "1").build();
        TerritoryGrant direct = inYear(grant("G9", "HQ", DIRECT, "CN", "ALL"));
        TerritoryGrant sole = inYear(grant("G1", "D1", SOLE, "3301", "AC"));
        assertThat(intoExclusive(Market.network(direct, sole), line)).isEmpty();
        assertThat(intoExclusive(Market.network(direct, HANGZHOU), line)).hasSize(1);
        assertThat(intoExclusive(sole, line)).hasSize(1);
    }

    @Test
    void saleIntoExclusive_notWithinAGroup() {
        TerritoryGrant held = inYear(grant("G1", "D1", EXCLUSIVE, "3301", "AC").group("GRP"));
        TerritoryGrant ofSister =
                inYear(grant("G2", "D2", NON_EXCLUSIVE, "3302", "AC").group("GRP"));
        Dealer cousin = Dealer.builder("D3").attribute("group", "GRP").build();
        DealerNetwork network = DealerNetwork.builder(Market.SCHEMA)
                .grant(held)
                .grant(ofSister)
                .dealer(cousin)
                .build();
        assertThat(intoExclusive(
                        network,
                        line("L1", "D2", "330102", "1").build(),
                        line("L2", "D3", "330102", "1").build(),
                        line("L3", "D4", "330102", "1").build()))
                .extracting(Finding::dealers)
                .containsExactly(List.of("D1", "D4"));
    }

    @Test
    void saleIntoExclusive_netOfReturns() {
        List<Finding> findings = intoExclusive(
                HANGZHOU,
                line("L1", "D2", "330102", "1000").build(),
                back("L2", line("", "D2", "330102", "0"), "L1", -4, "-400").build(),
                back("L3", line("", "D2", "330102", "0"), "L2", 1, "100").build(),
                line("L4", "D2", "330102", "500").build(),
                back("L5", line("", "D2", "330102", "0"), "L4", -10, "-500").build(),
                line("L6", "D2", "330102", "-70").quantity(-1).build());
        assertThat(findings)
                .extracting(Finding::figures)
                .containsExactly(Map.of("lines", decimal("1"), "quantity", decimal("7"), "amount", decimal("700")));
    }

    @Test
    void sales_areThoseOfTheStageAndDaysThatAreSeen() {
        DealerNetwork network = Market.network(HANGZHOU);
        TradeLedger ledger = Market.ledger(
                line("L1", "D2", "330102", "1").build(),
                back("L2", line("", "D2", "330102", "0"), "L1", -10, "-1").build(),
                line("L3", "D2", "330102", "2").stage(Stage.SELL_OUT).build(),
                line("L4", "D2", "330102", "4")
                        .date(APRIL)
                        .recordedOn(APRIL.plusDays(9))
                        .build());
        ConflictPolicy.Builder policy = ConflictPolicy.builder().addRule("SALE_INTO_EXCLUSIVE");
        assertThat(amounts(policy.build(), network, ledger, "2026-03-31")).containsExactly("1");
        assertThat(amounts(policy.build(), network, ledger, "2026-04-09")).isEmpty();
        assertThat(amounts(policy.build(), network, ledger, "2026-04-10")).containsExactly("4");
        policy.sales(DateRange.parse("2026-01-01/2026-04-01"));
        assertThat(amounts(policy.build(), network, ledger, "2026-04-10")).isEmpty();
        policy.stage(Stage.SELL_OUT);
        assertThat(amounts(policy.build(), network, ledger, "2026-04-10")).containsExactly("2");
        assertThat(amounts(policy.build(), network, ledger, "2025-12-31")).isEmpty();
    }

    private static List<String> amounts(ConflictPolicy policy, DealerNetwork network, TradeLedger ledger, String asOf) {
        return ConflictEngine.of(policy, network)
                .run(DealerBook.of(network, ledger), LocalDate.parse(asOf))
                .findings()
                .stream()
                .map(finding -> finding.figures().get("amount").toPlainString())
                .toList();
    }

    @Test
    void floor_isStrict() {
        List<Finding> findings = prices(
                line("L1", "D1", "3301", "799.99").build(),
                line("L2", "D2", "3302", "800.00").build());
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule()).isEqualTo("PRICE_BELOW_FLOOR");
        assertThat(finding.key()).isEqualTo("PRICE_BELOW_FLOOR/L1");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.dealers()).containsExactly("D1");
        assertThat(finding.line()).contains("L1");
        assertThat(finding.period()).isEqualTo(DateRange.at(LocalDate.of(2026, 3, 1)));
        assertThat(finding.figures())
                .isEqualTo(Map.of(
                        "quantity",
                        decimal("10"),
                        "amount",
                        decimal("799.99"),
                        "reference",
                        decimal("1000"),
                        "floor",
                        decimal("800"),
                        "shortfall",
                        decimal("0.01")));
    }

    @Test
    void floor_isComparedExactlyAndRoundedForTheFigure() {
        TradeLine line = line("L1", "D1", "3301", "79.99")
                .decimal("listValue", decimal("99.99"))
                .build();
        Finding finding = prices(line).get(0);
        assertThat(finding.figures().get("floor")).isEqualByComparingTo("79.99");
        assertThat(finding.figures().get("shortfall")).isEqualByComparingTo("0");
        TradeLine half = line("L2", "D1", "3301", "0.01")
                .decimal("listValue", decimal("1.00625"))
                .build();
        assertThat(prices(half).get(0).figures().get("floor")).isEqualByComparingTo("0.81");
    }

    @Test
    void floor_ofNumbersBeyondLongs() {
        ConflictPolicy fine = ConflictPolicy.builder()
                .reference("listValue")
                .floorShare(decimal("0.800000000000000001"))
                .build();
        TradeLine atOldFloor = line("L1", "D1", "3301", "90000000000000.00")
                .decimal("listValue", decimal("112500000000000.0001"))
                .build();
        TradeLine above = line("L2", "D1", "3302", "90000000000000.01")
                .decimal("listValue", decimal("112500000000000"))
                .build();
        assertThat(Market.findings(fine, atOldFloor, above))
                .extracting(Finding::key)
                .containsExactly("PRICE_BELOW_FLOOR/L1");
    }

    @Test
    void floor_ofReducedPricesAndReturns() {
        TradeLine sold = line("L1", "D1", "3301", "1000").build();
        TradeLine credit = back("L2", line("", "D1", "3301", "0"), "L1", 0, "-300")
                .decimal("listValue", decimal("0"))
                .build();
        assertThat(prices(sold)).isEmpty();
        assertThat(prices(sold, credit).get(0).figures().get("amount")).isEqualByComparingTo("700");
        TradeLine half = back("L2", line("", "D1", "3301", "0"), "L1", -5, "-500")
                .decimal("listValue", decimal("-500"))
                .build();
        assertThat(prices(sold, half)).isEmpty();
        assertThat(prices(line("L3", "D1", "3301", "-900")
                        .quantity(-10)
                        .decimal("listValue", decimal("-1000"))
                        .build()))
                .isEmpty();
    }

    @Test
    void floor_withoutReference_findsNothing() {
        TradeLine untold = TradeLine.builder()
                .id("L1")
                .dealer("D1")
                .product("AC-100")
                .date(APRIL)
                .quantity(1)
                .amount("1")
                .build();
        assertThat(prices(untold)).isEmpty();
        assertThat(Market.findings(
                        ConflictPolicy.standard(), line("L1", "D1", "3301", "1").build()))
                .isEmpty();
    }

    @Test
    void floor_ofLinesWithoutId_countsThoseThatSayTheSame() {
        TradeLine plain = TradeLine.builder()
                .dealer("D1")
                .product("TV-55")
                .date(APRIL)
                .quantity(1)
                .amount("1")
                .decimal("listValue", decimal("10"))
                .build();
        assertThat(prices(plain, plain))
                .extracting(Finding::key)
                .containsExactly(
                        "PRICE_BELOW_FLOOR/D1/TV-55///2026-04-01/1/1.00/10",
                        "PRICE_BELOW_FLOOR/D1/TV-55///2026-04-01/1/1.00/10/2");
    }

    @Test
    void spread_isStrict() {
        TradeLine high = line("L1", "D1", "3301", "1000").build();
        assertThat(prices(high, line("L2", "D2", "3301", "850").build())).isEmpty();
        Finding finding =
                prices(high, line("L2", "D2", "3301", "849.99").build()).get(0);
        assertThat(finding.rule()).isEqualTo("PRICE_SPREAD_PAIR");
        assertThat(finding.key()).isEqualTo("PRICE_SPREAD_PAIR/3301/2026Q1/AC-100/D2/D1");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.dealers()).containsExactly("D1", "D2");
        assertThat(finding.period()).isEqualTo(DateRange.parse("2026-03-01/2026-04-01"));
        assertThat(finding.figures())
                .isEqualTo(Map.of("lower", decimal("84.999"), "higher", decimal("100"), "gap", decimal("0.15001")));
    }

    @Test
    void spread_averagesTheLinesOfADealer() {
        Finding finding = Market.findings(
                        SPREAD,
                        line("L1", "D1", "3301", "1000").build(),
                        line("L2", "D2", "3301", "700").build(),
                        line("L3", "D2", "3301", "1.00")
                                .quantity(1)
                                .decimal("listValue", BigDecimal.ONE)
                                .build())
                .get(0);
        assertThat(finding.figures().get("lower")).isEqualByComparingTo("63.727273");
        assertThat(finding.figures().get("gap")).isEqualByComparingTo("0.362727273");
    }

    @Test
    void spread_withinOneRegionProductAndPeriod() {
        TradeLine high = line("L1", "D1", "3301", "1000").build();
        TradeLine elsewhere = line("L2", "D2", "3302", "800").build();
        TradeLine other = line("L3", "D2", "3301", "800").product("AC-200").build();
        TradeLine later = line("L4", "D2", "3301", "800").date(APRIL).build();
        assertThat(prices(high, elsewhere, other, later)).isEmpty();
        ConflictPolicy byHalfYear = ConflictPolicy.builder()
                .reference("listValue")
                .spreadUnit(PeriodUnit.HALF_YEAR)
                .build();
        assertThat(Market.findings(byHalfYear, high, elsewhere, other, later))
                .extracting(Finding::key)
                .containsExactly("PRICE_SPREAD_PAIR/3301/2026H1/AC-100/D2/D1");
    }

    @Test
    void spread_leavesImplausibleLinesOut() {
        TradeLine high = line("L1", "D1", "3301", "1500").build();
        TradeLine tooHigh = line("L2", "D2", "3301", "1500.01").build();
        TradeLine tooLow = line("L3", "D3", "3301", "499.99").build();
        TradeLine low = line("L4", "D4", "3301", "500").build();
        assertThat(Market.findings(SPREAD, high, tooHigh, tooLow, low))
                .extracting(Finding::dealers)
                .containsExactly(List.of("D1", "D4"));
    }

    @Test
    void spread_ofSeveralDealers_isOfEachPairThatIsFarApart() {
        ConflictPolicy anyPrice =
                ConflictPolicy.builder().addRule("PRICE_SPREAD_PAIR").build();
        assertThat(Market.findings(
                        anyPrice,
                        line("L1", "D1", "3301", "100").build(),
                        line("L2", "D2", "3301", "90").build(),
                        line("L3", "D3", "3301", "80").build(),
                        line("L4", "D4", "3301", "0").build(),
                        line("L5", "D5", "3301", "10").quantity(0).build()))
                .extracting(finding ->
                        finding.dealers().get(1) + "<" + finding.dealers().get(0))
                .containsExactlyInAnyOrder("D3<D1", "D4<D1", "D4<D2", "D4<D3");
    }

    @Test
    void whiteSpace_withoutSale() {
        ConflictPolicy policy = ConflictPolicy.builder()
                .sales(DateRange.parse("2026-01-01/2026-07-01"))
                .whiteSpace(new WhiteSpace(2, 2, WhiteSpace.Without.SALE))
                .build();
        List<Finding> findings = Market.findings(
                policy,
                line("L1", "D1", "330102", "1").build(),
                line("L2", "D1", "33", "1").product("TV").build(),
                line("L3", "D1", "US-CA", "1").product("APPL").build(),
                line("L4", "D1", "32", "1").date(LocalDate.of(2026, 7, 1)).build(),
                line("L5", "D1", "CN", "1").build());
        assertThat(findings)
                .extracting(Finding::key)
                .containsExactly(
                        "WHITE_SPACE/32/AC",
                        "WHITE_SPACE/32/TV",
                        "WHITE_SPACE/US-CA/AC",
                        "WHITE_SPACE/US-CA/TV",
                        "WHITE_SPACE/US-NV/AC",
                        "WHITE_SPACE/US-NV/TV");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.LOW);
        assertThat(findings.get(0).dealers()).isEmpty();
        assertThat(findings.get(0).period()).isEqualTo(DateRange.parse("2026-01-01/2026-07-01"));
    }

    @Test
    void whiteSpace_withoutGrant() {
        ConflictPolicy policy = ConflictPolicy.builder()
                .whiteSpace(new WhiteSpace(3, 1, WhiteSpace.Without.GRANT))
                .build();
        DealerNetwork network = Market.network(
                inYear(grant("G1", "D1", NON_EXCLUSIVE, "33 -330203 -330205", "APPL")),
                during(grant("G2", "D1", NON_EXCLUSIVE, "32", "ALL"), "2026-01-01", "2026-12-31"),
                inYear(grant("G3", "D1", NON_EXCLUSIVE, "US", "PARTS")),
                during(grant("G4", "D1", NON_EXCLUSIVE, "330102", "PARTS"), "2026-12-31", "2027-01-01"));
        assertThat(Market.run(policy, DealerBook.of(network, Market.ledger())).findings())
                .extracting(Finding::key)
                .containsExactly(
                        "WHITE_SPACE/3201/APPL",
                        "WHITE_SPACE/3201/PARTS",
                        "WHITE_SPACE/3302/APPL",
                        "WHITE_SPACE/3302/PARTS");
    }
}
