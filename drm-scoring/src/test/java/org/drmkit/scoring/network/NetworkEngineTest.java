package org.drmkit.scoring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.conflict.ConflictEngine;
import org.drmkit.core.conflict.ConflictPolicy;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Fact;
import org.drmkit.core.fact.FactTable;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.network.DealerNetwork;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.trade.TradeLedger;
import org.drmkit.core.trade.TradeSchema;
import org.drmkit.core.tree.CodeTree;
import org.drmkit.scoring.Samples;
import org.junit.jupiter.api.Test;

class NetworkEngineTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static final String MODEL = """
            {"format": "drm-network/1", "id": "network", "version": 1, "per": "YEAR", "regions": 1, "products": 0,
             "revenue": {"fact": "revenue"}, "satisfaction": {"fact": "csi"},
             "stages": {"attribute": "dealer.stage", "active": ["ACTIVE", "PROBATION"], "atRisk": ["PROBATION"]}}
            """;

    private static final TradeSchema SCHEMA = TradeSchema.builder(Currency.getInstance("CNY"))
            .regions(CodeTree.builder().root("CN").below("CN", "EAST", "WEST").build())
            .products(CodeTree.builder().root("CAR").root("PARTS").build())
            .build();

    private static Dealer dealer(String id, String stage) {
        return Dealer.builder(id).attribute("stage", stage).build();
    }

    /** Left on 1 July. */
    private static Dealer leaver(String id) {
        LocalDate july = LocalDate.of(2026, 7, 1);
        return Dealer.builder(id)
                .attribute(
                        "stage",
                        Dated.<Scalar>empty()
                                .with(DateRange.of(LocalDate.of(2020, 1, 1), july), new Scalar.Code("ACTIVE"))
                                .with(DateRange.of(july, LocalDate.of(2030, 1, 1)), new Scalar.Code("TERMINATED")))
                .build();
    }

    private static TerritoryGrant grant(String id, String dealer, String region, LocalDate to) {
        return TerritoryGrant.builder()
                .id(id)
                .dealer(dealer)
                .exclusivity(Exclusivity.EXCLUSIVE)
                .addRegions(region)
                .addProducts("CAR")
                .from(START)
                .to(Optional.of(to))
                .build();
    }

    private static DealerBook book(List<Dealer> dealers, List<TerritoryGrant> grants, Fact... facts) {
        DealerNetwork network =
                DealerNetwork.builder(SCHEMA).dealers(dealers).grants(grants).build();
        return DealerBook.of(network, TradeLedger.builder(SCHEMA).build()).with(FactTable.of("facts", List.of(facts)));
    }

    private static NetworkReport run(DealerBook book, LocalDate asOf) {
        return NetworkEngine.of(NetworkModel.read(MODEL), book.network()).run(book, asOf);
    }

    private static List<Dealer> four() {
        return List.of(
                dealer("D1", "ACTIVE"), dealer("D2", "ACTIVE"), dealer("D3", "PROBATION"), dealer("D4", "ACTIVE"));
    }

    private static Fact[] shares() {
        return new Fact[] {
            Samples.fact("D1", "revenue", "40"),
            Samples.fact("D2", "revenue", "30"),
            Samples.fact("D3", "revenue", "20"),
            Samples.fact("D4", "revenue", "10"),
            Samples.fact("D1", "csi", "90"),
            Samples.fact("D3", "csi", "75")
        };
    }

    @Test
    void report_sharesOf40And30And20And10_concentration3000() {
        NetworkReport report = run(book(four(), List.of(), shares()), AS_OF);
        assertThat(report.concentration()).contains(new BigDecimal("3000"));
        assertThat(report.revenue()).isEqualByComparingTo("100");
        assertThat(report.atRisk()).isEqualByComparingTo("20");
        assertThat(report.satisfaction()).contains(new BigDecimal("82.5"));
        assertThat(report.conflictRate()).isEmpty();
    }

    @Test
    void report_sixLeaversOf80_churn7_5Percent() {
        List<Dealer> dealers = new ArrayList<>();
        IntStream.range(0, 74).forEach(i -> dealers.add(dealer("S" + i, "ACTIVE")));
        IntStream.range(0, 6).forEach(i -> dealers.add(leaver("L" + i)));
        dealers.add(dealer("P", "PROSPECT"));
        NetworkReport report = run(book(dealers, List.of()), AS_OF);
        assertThat(report.atStart()).isEqualTo(80);
        assertThat(report.leavers()).containsExactly("L0", "L1", "L2", "L3", "L4", "L5");
        assertThat(report.churn()).contains(new BigDecimal("0.075"));
        assertThat(report.dealers()).isEqualTo(74);
    }

    @Test
    void whiteSpace_agreementLapses_fromTheDayAfterItsLast() {
        LocalDate lapsed = LocalDate.of(2026, 10, 1);
        DealerBook book = book(
                four(),
                List.of(grant("G1", "D1", "EAST", lapsed), grant("G2", "D2", "WEST", LocalDate.of(2027, 1, 1))));
        NetworkReport lastDay = run(book, lapsed.minusDays(1));
        NetworkReport dayAfter = run(book, lapsed);
        assertThat(lastDay.whiteSpace()).extracting(CoverageCell::name).containsExactly("EAST x PARTS", "WEST x PARTS");
        NetworkChange change = NetworkChange.between(lastDay, dayAfter);
        assertThat(change.opened()).containsExactly("EAST x CAR");
        assertThat(change.closed()).isEmpty();
        assertThat(NetworkChange.between(dayAfter, lastDay).closed()).containsExactly("EAST x CAR");
    }

    @Test
    void saturated_threeDealersInOneRegion() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        NetworkReport report = run(
                book(
                        four(),
                        List.of(
                                grant("G1", "D1", "EAST", end),
                                grant("G2", "D2", "EAST", end),
                                grant("G3", "D3", "CN", end))),
                AS_OF);
        assertThat(report.saturated(3))
                .containsExactly(new CoverageCell("EAST", "CAR", List.of("D1", "D2", "D3"), true));
        assertThat(report.coverage()).hasSize(4);
    }

    @Test
    void conflictRate_conflictsWithoutWhiteSpace_forEach100Dealers() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        DealerBook book =
                book(four(), List.of(grant("G1", "D1", "EAST", end), grant("G2", "D2", "EAST", end)), shares());
        var conflicts = ConflictEngine.of(ConflictPolicy.standard(), book.network())
                .run(book, AS_OF)
                .report();
        NetworkReport report =
                NetworkEngine.of(NetworkModel.read(MODEL), book.network()).run(book, AS_OF, conflicts);
        assertThat(conflicts.open()).anyMatch(finding -> finding.rule().equals("TERRITORY_OVERLAP"));
        assertThat(report.conflicts()).contains(1);
        assertThat(report.conflictRate()).contains(new BigDecimal("25"));
    }

    @Test
    void change_revenueMovesToOne_everyFigureDiffers() {
        NetworkReport before = run(book(four(), List.of(), shares()), AS_OF);
        NetworkReport after = run(book(four(), List.of(), Samples.fact("D1", "revenue", "150")), AS_OF);
        NetworkChange change = NetworkChange.between(before, after);
        assertThat(change.revenue()).isEqualByComparingTo("50");
        assertThat(change.atRisk()).isEqualByComparingTo("-20");
        assertThat(change.concentration()).contains(new BigDecimal("7000"));
        assertThat(change.satisfaction()).isEmpty();
        assertThat(change.dealers()).isZero();
    }

    @Test
    void write_reportAndModel_readBackEqual() {
        NetworkReport report =
                run(book(four(), List.of(grant("G1", "D1", "EAST", LocalDate.of(2027, 1, 1))), shares()), AS_OF);
        assertThat(NetworkReport.SHAPE.parse(report.write(), "report")).isEqualTo(report);
        assertThat(NetworkModel.read(NetworkModel.read(MODEL).write())).isEqualTo(NetworkModel.read(MODEL));
    }

    @Test
    void of_unknownAttribute_saysWhich() {
        DealerBook book = book(four(), List.of());
        NetworkModel model = NetworkModel.read(MODEL.replace("dealer.stage", "dealer.stag"));
        assertThatThrownBy(() -> NetworkEngine.of(model, book.network()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("/stages/attribute")
                .hasMessageContaining("Maybe dealer.stage");
    }

    @Test
    void concentration_negativeOrNothing() {
        assertThat(Concentration.index(List.of(BigDecimal.TEN, BigDecimal.valueOf(-5))))
                .contains(new BigDecimal("10000.00"));
        assertThat(Concentration.index(List.of())).isEmpty();
    }
}
