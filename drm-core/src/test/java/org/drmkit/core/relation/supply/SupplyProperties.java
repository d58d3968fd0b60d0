package org.drmkit.core.relation.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
