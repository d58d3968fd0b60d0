package org.drmkit.core.relation.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FigureColumn;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private static SupplyLink link(String upstream, String party, String days, String... product) {
        return new SupplyLink(
                upstream + party + days,
                upstream,
                party,
                SupplyLink.Kind.SUPPLIES,
                product.length == 0 ? Optional.empty() : Optional.of(product[0]),
                DateRange.parse(days),
                DAY);
    }

    private static DealerGroup group(String id, String... parent) {
        return new DealerGroup(
                id, id, DealerGroup.Kind.BUYING_GROUP, parent.length == 0 ? Optional.empty() : Optional.of(parent[0]));
    }

    @Test
    void level_countsLinksFromTheSupplier() {
        SupplyNetwork network = SupplyNetwork.of(
                List.of(
                        link("OEM", "D1", "2026-01-01/.."),
                        link("D1", "D2", "2026-01-01/.."),
                        link("OEM", "D2", "2026-06-01/..")),
                false);
        assertThat(network.level("OEM", DAY)).hasValue(0);
        assertThat(network.level("D1", DAY)).hasValue(1);
        assertThat(network.level("D2", DAY)).hasValue(2);
        assertThat(network.level("D2", LocalDate.of(2026, 6, 1))).hasValue(1);
        assertThat(network.sources("D2", LocalDate.of(2026, 6, 1))).containsExactly("D1", "OEM");
    }

    @Test
    void of_circle_isRefusedFromItsFirstDayOn() {
        List<SupplyLink> circle = List.of(
                link("OEM", "D1", "2026-01-01/.."),
                link("D1", "D2", "2026-02-01/.."),
                link("D2", "OEM", "2026-01-01/2026-02-02"));
        assertThatThrownBy(() -> SupplyNetwork.of(circle, false))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("circle", "all products", "2026-02-01");
        List<SupplyLink> apart = List.of(
                link("OEM", "D1", "2026-01-01/.."),
                link("D1", "D2", "2026-02-01/.."),
                link("D2", "OEM", "2026-01-01/2026-02-01"));
        assertThat(SupplyNetwork.of(apart, false).level("D1", DAY)).hasValue(2);
    }

    @Test
    void of_circleOfDifferentProducts_isNone() {
        List<SupplyLink> products =
                List.of(link("D1", "D2", "2026-01-01/..", "AC"), link("D2", "D1", "2026-01-01/..", "TV"));
        assertThat(SupplyNetwork.of(products, true).sources("D1", DAY)).containsExactly("D2");
        List<SupplyLink> one = List.of(link("D1", "D2", "2026-01-01/..", "AC"), link("D2", "D1", "2026-01-01/.."));
        assertThatThrownBy(() -> SupplyNetwork.of(one, false)).hasMessageContainingAll("circle", "AC");
    }

    @Test
    void level_ofTwoThatSupplyEachOther_isThatOfTheWayUp_orNone() {
        SupplyLink conditioners = link("D1", "D2", "2026-01-01/..", "AC");
        SupplyLink televisions = link("D2", "D1", "2026-01-01/..", "TV");
        assertThat(SupplyNetwork.of(List.of(conditioners, televisions), true).level("D1", DAY))
                .isEmpty();
        SupplyLink fromAbove = link("OEM", "D1", "2026-01-01/..", "AC");
        assertThat(SupplyNetwork.of(List.of(conditioners, televisions, fromAbove), true)
                        .level("D2", DAY))
                .hasValue(2);
    }

    /** 5,000 links, each with a first day of its own: the supplier supplies 8 dealers, and each of them 8 more. */
    private static List<SupplyLink> fiveThousand() {
        List<SupplyLink> links = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String upstream = i < 8 ? "OEM" : "D" + (i / 8 - 1);
            links.add(link(upstream, "D" + i, DAY.minusDays(i) + "/.."));
        }
        return links;
    }

    @Test
    void of_5000LinksThatBeginOnDifferentDays_takesLessThan2Seconds() {
        SupplyNetwork network = assertTimeout(TWO_SECONDS, () -> SupplyNetwork.of(fiveThousand(), true));
        assertThat(network.level("D4999", DAY)).hasValue(5); // D4999, D623, D76, D8, D0, OEM
    }

    @Test
    void facts_levelsOf5000Dealers_takeLessThan2Seconds() {
        HistoryFacts<SupplyLink> facts = SupplyFacts.of(History.of(fiveThousand()));
        Parties dealers =
                Parties.of(IntStream.range(0, 5000).mapToObj(i -> "D" + i).toList());
        FactQuery query = new FactQuery(SupplyFacts.LEVEL.name(), Optional.empty(), DAY, dealers);
        FigureColumn levels = assertTimeout(TWO_SECONDS, () -> facts.answer(query));
        assertThat(levels.fraction(dealers.index("D4999"))).isEqualTo(Fraction.of(5));
    }

    @Test
    void of_twoSources_onlyIfAllowed() {
        List<SupplyLink> two = List.of(link("OEM", "D1", "2026-01-01/.."), link("D9", "D1", "2026-03-01/..", "AC"));
        assertThat(SupplyNetwork.of(two, false).sources("D1", DAY)).containsExactly("OEM");
        assertThatThrownBy(() -> SupplyNetwork.of(two, true))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("D1", "OEM", "D9", "2026-03-01", "AC");
    }

    @Test
    void facts_levelOfTheDay() {
        HistoryFacts<SupplyLink> facts = SupplyFacts.of(
                History.of(List.of(link("OEM", "D1", "2026-01-01/.."), link("D1", "D2", "2026-01-01/.."))));
        assertThat(Asked.of(facts, "D2", "2026-01-01").number(SupplyFacts.LEVEL))
                .isEqualTo(Fraction.of(2));
        assertThat(Asked.of(facts, "D2", "2026-01-01").number(SupplyFacts.SOURCES))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void groups_formATree() {
        GroupTree tree = GroupTree.of(List.of(group("G2", "G1"), group("G1", "G0"), group("G0")));
        assertThat(tree.top("G2")).contains("G0");
        assertThat(tree.path("G2")).containsExactly("G2", "G1", "G0");
        assertThat(tree.top("X")).isEmpty();
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> GroupTree.of(List.of(group("A", "B"), group("B", "A"), group("C", "D"), group("C"))));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/0", "/1", "/2/parent", "/3");
    }

    @Test
    void shapes_readWhatTheyWrite() {
        DealerGroup group = group("G1", "G0");
        assertThat(DealerGroup.SHAPE.parse(DealerGroup.SHAPE.write(group), "group"))
                .isEqualTo(group);
        assertThatThrownBy(() -> link("D1", "D1", "2026-01-01/.."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("D1", "itself");
    }
}
