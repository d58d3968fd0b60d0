package org.drmkit.core.relation.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.time.DateRange;

class SupplyProperties implements RelationContract<SupplyLink> {

    @Override
    public Shape<SupplyLink> shape() {
        return SupplyLink.SHAPE;
    }

    @Override
    public History<SupplyLink> history(List<SupplyLink> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<SupplyLink> facts(History<SupplyLink> history) {
        return SupplyFacts.of(history);
    }

    @Property(tries = 200)
    void level_isOneMoreThanThatOfTheNearestSource(
            @ForAll("records") List<SupplyLink> links, @ForAll("asOf") LocalDate day) {
        SupplyNetwork network = SupplyNetwork.of(links, false);
        for (String party : PARTIES.ids()) {
            int nearest = network.sources(party, day).stream()
                    .mapToInt(source -> network.level(source, day).orElseThrow())
                    .min()
                    .orElse(-1);
            assertThat(network.level(party, day)).hasValue(nearest + 1);
        }
    }

    @Property(tries = 300)
    void of_refusesExactlyTheCircles_thatDroppingEndsLeavesOver(@ForAll("anyLinks") List<SupplyLink> links) {
        boolean circle = links.stream()
                .map(link -> link.days().from())
                .anyMatch(day -> Stream.of(Optional.<String>empty(), Optional.of("AC"), Optional.of("TV"))
                        .anyMatch(product -> isCircle(links.stream()
                                .filter(link -> link.holds(day, product))
                                .toList())));
        assertThat(Assertions.catchThrowable(() -> SupplyNetwork.of(links, false)) != null)
                .isEqualTo(circle);
    }

    /** Drops links to those that supply nobody until none is left, or only circles and ways to them are. */
    private static boolean isCircle(List<SupplyLink> links) {
        Set<String> suppliers = links.stream().map(SupplyLink::upstream).collect(Collectors.toSet());
        List<SupplyLink> rest =
                links.stream().filter(link -> suppliers.contains(link.party())).toList();
        return rest.size() < links.size() ? isCircle(rest) : !rest.isEmpty();
    }

    @Provide
    Arbitrary<List<SupplyLink>> anyLinks() {
        Arbitrary<String> sides = Arbitraries.of("OEM", "D1", "D2", "D3");
        return RelationContract.listOf(id -> Combinators.combine(
                        sides,
                        sides,
                        Arbitraries.of("AC", "TV").optional(),
                        RelationContract.days(),
                        Arbitraries.integers().between(1, 90))
                .filter((upstream, party, product, from, length) -> !upstream.equals(party))
                .as((upstream, party, product, from, length) -> new SupplyLink(
                        id, upstream, party, SupplyLink.Kind.SUPPLIES, product, days(from, length), from)));
    }

    @Override
    @Provide
    public Arbitrary<List<SupplyLink>> records() {
        // From OEM to D2 and on to D1, so that no links run in a circle.
        return RelationContract.listOf(id -> Combinators.combine(
                        Arbitraries.of(List.of("OEM", "D2"), List.of("OEM", "D1"), List.of("D2", "D1")),
                        Arbitraries.of(SupplyLink.Kind.class),
                        Arbitraries.of("AC", "TV").optional(),
                        RelationContract.days(),
                        Arbitraries.integers().between(1, 90),
                        RelationContract.days())
                .as((sides, kind, product, from, length, day) ->
                        new SupplyLink(id, sides.get(0), sides.get(1), kind, product, days(from, length), day)));
    }

    private static DateRange days(LocalDate from, int length) {
        return Optional.of(length)
                .filter(l -> l < 80)
                .map(l -> DateRange.of(from, from.plusDays(l)))
                .orElse(DateRange.from(from));
    }
}
