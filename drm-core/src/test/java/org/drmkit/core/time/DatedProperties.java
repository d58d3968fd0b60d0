package org.drmkit.core.time;

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
import org.drmkit.core.json.Shape;
import org.drmkit.core.json.Shapes;
import org.drmkit.core.time.Dated.Segment;

class DatedProperties {

    @Provide
    Arbitrary<List<Segment<Integer>>> changes() {
        return Combinators.combine(Ranges.any(), Arbitraries.integers().between(1, 3))
                .as(Segment<Integer>::new)
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Ranges.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Ranges.days();
    }

    private static Dated<Integer> dated(List<Segment<Integer>> changes) {
        Dated<Integer> dated = Dated.empty();
        for (Segment<Integer> change : changes) {
            dated = dated.with(change.range(), change.value());
        }
        return dated;
    }

    @Property
    void with_theLastChangeOfADayWins(
            @ForAll("changes") List<Segment<Integer>> changes, @ForAll("days") LocalDate day) {
        Optional<Integer> last = changes.stream()
                .filter(change -> change.range().contains(day))
                .reduce((earlier, later) -> later)
                .map(Segment::value);
        assertThat(dated(changes).at(day)).isEqualTo(last);
    }

    @Property
    void withoutAndWithin_shareOutTheDays(
            @ForAll("changes") List<Segment<Integer>> changes,
            @ForAll("ranges") DateRange range,
            @ForAll("days") LocalDate day) {
        Dated<Integer> dated = dated(changes);
        Optional<Integer> here = dated.at(day);
        assertThat(dated.within(range).at(day)).isEqualTo(here.filter(value -> range.contains(day)));
        assertThat(dated.without(range).at(day)).isEqualTo(here.filter(value -> !range.contains(day)));
    }

    @Property
    void shape_readsWhatItWrites(@ForAll("changes") List<Segment<Integer>> changes) {
        Shape<Dated<Integer>> shape = Dated.shape(Shapes.INTEGER);
        Dated<Integer> dated = dated(changes);
        assertThat(shape.parse(shape.write(dated).canonical(), "value")).isEqualTo(dated);
    }

    @Property
    void segments_ascendWithoutEqualNeighbours(@ForAll("changes") List<Segment<Integer>> changes) {
        List<Segment<Integer>> segments = dated(changes).segments();
        for (int i = 1; i < segments.size(); i++) {
            Segment<Integer> before = segments.get(i - 1);
            Segment<Integer> after = segments.get(i);
            assertThat(before.range().overlaps(after.range())).isFalse();
            assertThat(before.range()).isLessThan(after.range());
            assertThat(before.range().abuts(after.range()) && before.value().equals(after.value()))
                    .isFalse();
        }
    }
}
