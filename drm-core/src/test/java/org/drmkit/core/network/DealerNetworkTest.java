package org.drmkit.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.drmkit.core.agreement.Exclusivity;
import org.drmkit.core.agreement.TerritoryGrant;
import org.drmkit.core.dealer.Dealer;
import org.drmkit.core.fact.Scalar;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.json.Problem;
import org.drmkit.core.time.DateRange;
import org.drmkit.core.time.Dated;
import org.drmkit.core.time.NamedCalendar;
import org.drmkit.core.trade.TradeSchema;
import org.junit.jupiter.api.Test;

class DealerNetworkTest {

    private static final TradeSchema CNY = TradeSchema.builder("CNY").build();
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Dealer D1 = Dealer.builder("D1")
            .attribute("type", "RESELLER")
            .attribute(
                    "tier",
                    Dated.ofSegments(List.of(
                            new Dated.Segment<>(DateRange.parse("../2026-04-01"), Scalar.of(1)),
                            new Dated.Segment<>(DateRange.from(APRIL), Scalar.of(2)))))
            .build();
    private static final Dealer D2 =
            Dealer.builder("D2").attribute("type", "DISTRIBUTOR").build();
    private static final NamedCalendar WEEKS =
            NamedCalendar.of("R445", List.of(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 26)));
    private static final TerritoryGrant GRANT = grant("G1").build();

    private static TerritoryGrant.Builder grant(String id) {
        return TerritoryGrant.builder()
                .id(id)
                .dealer("D1")
                .exclusivity(Exclusivity.SOLE)
                .addRegion("33")
                .addProduct("AC")
                .from(APRIL);
    }

    private static DealerNetworkBuilder builder() {
        return DealerNetwork.builder(CNY).dealer(D2).dealer(D1).calendar(WEEKS).grant(GRANT);
    }

    @Test
    void build_isInOrderOfIds() {
        DealerNetwork network = builder().grants(List.of(grant("G0").build())).build();
        assertThat(network.dealers()).containsExactly(D1, D2);
        assertThat(network.grants()).extracting(TerritoryGrant::id).containsExactly("G0", "G1");
        assertThat(network.calendars()).containsOnlyKeys("R445");
        assertThat(network.schema()).isEqualTo(CNY);
    }

    @Test
    void lookups_unknown_areEmpty() {
        DealerNetwork network = builder().build();
        assertThat(network.dealer("D1")).contains(D1);
        assertThat(network.dealer("D9")).isEmpty();
        assertThat(network.calendar("R445")).contains(WEEKS);
        assertThat(network.calendar("weeks")).isEmpty();
        assertThat(network.grant("G1")).contains(GRANT);
        assertThat(network.grant("G9")).isEmpty();
    }

    @Test
    void attributes_areThoseOfAnyDealer() {
        DealerNetwork network = builder().build();
        assertThat(network.attributes()).containsExactly("tier", "type");
        assertThat(network.values("type")).containsExactly("DISTRIBUTOR", "RESELLER");
        assertThat(network.values("tier")).containsExactly("1", "2");
        assertThat(network.values("head")).isEmpty();
    }

    @Test
    void isConstant_onlyIfNoDealerChangesIt() {
        DealerNetwork network = builder().build();
        assertThat(network.isConstant("type")).isTrue();
        assertThat(network.isConstant("tier")).isFalse();
        assertThat(network.isConstant("head")).as("nobody has it").isTrue();
        Dealer late = Dealer.builder("D3")
                .attribute("type", Dated.<Scalar>empty().with(DateRange.from(APRIL), Scalar.code("RESELLER")))
                .build();
        assertThat(builder().dealer(late).build().isConstant("type"))
                .as("one value, but not always")
                .isFalse();
    }

    @Test
    void build_clashes_areRefusedAllAtOnce() {
        DealerNetworkBuilder builder =
                builder().dealer(D1).grant(grant("G1").group("GRP").build()).calendar(WEEKS);
        DefinitionException refused = catchThrowableOfType(DefinitionException.class, builder::build);
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString(), Problem::code, Problem::value)
                .containsExactly(
                        tuple("/dealers/2/id", "DUPLICATE", "D1"),
                        tuple("/calendars/1/name", "DUPLICATE", "R445"),
                        tuple("/grants/1/id", "DUPLICATE", "G1"));
        assertThat(refused).hasMessageContainingAll("added twice", "older version");
    }

    @Test
    void contentHash_ignoresOrderAndSeesEveryPart() {
        DealerNetwork network = builder().build();
        DealerNetwork same = DealerNetwork.builder(CNY)
                .grants(List.of(GRANT))
                .calendar(WEEKS)
                .dealers(List.of(D1, D2))
                .build();
        assertThat(same).isEqualTo(network).hasSameHashCodeAs(network);
        assertThat(same.contentHash()).isEqualTo(network.contentHash()).hasSize(64);
        List<DealerNetwork> others = List.of(
                DealerNetwork.builder(CNY).build(),
                builder().dealer(Dealer.of("D3")).build(),
                builder().grant(grant("G2").build()).build(),
                builder().calendar(NamedCalendar.of("X", WEEKS.firstDays())).build(),
                DealerNetwork.builder(TradeSchema.builder("USD").build())
                        .dealers(List.of(D1, D2))
                        .calendar(WEEKS)
                        .grant(GRANT)
                        .build());
        assertThat(others)
                .extracting(DealerNetwork::contentHash)
                .doesNotHaveDuplicates()
                .doesNotContain(network.contentHash());
        assertThat(others).doesNotContain(network);
    }
}
