package org.drmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class DateRangeProperties {

    @Provide
    Arbitrary<DateRange> ranges() {
        return Ranges.any();
    }

    @Provide
    Arbitrary<DateRange> closed() {
        return Ranges.closed();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Ranges.days();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void intersection_holdsTheDaysOfBoth(
            @ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b, @ForAll("days") LocalDate day) {
        boolean inBoth = a.contains(day) && b.contains(day);
        Statistics.label("in both")
                .collect(inBoth)
                .coverage(seen -> seen.check(true).percentage(p -> p > 5));
        assertThat(a.intersection(b).filter(shared -> shared.contains(day)).isPresent())
                .isEqualTo(inBoth);
    }

    @Property
    void intersection_commutesAndLiesInBoth(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        a.intersection(b).ifPresent(shared -> {
            assertThat(a.encloses(shared)).isTrue();
            assertThat(b.encloses(shared)).isTrue();
        });
        assertThat(a.span(b).encloses(a) && a.span(b).encloses(b)).isTrue();
    }

    @Property
    void encloses_isWhenTheIntersectionIsTheOther(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        assertThat(a.encloses(b)).isEqualTo(a.intersection(b).filter(b::equals).isPresent());
    }

    @Property
    void abuts_isWhenTheDaysOfBothAreThoseOfTheSpan(@ForAll("closed") DateRange a, @ForAll("closed") DateRange b) {
        boolean isGapless = a.days() + b.days() == a.span(b).days() && !a.overlaps(b);
        assertThat(a.abuts(b)).isEqualTo(isGapless);
    }

    @Property
    void parse_isTheInverseOfToString(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void shape_readsWhatItWrites(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.SHAPE.parse(DateRange.SHAPE.write(range).canonical(), "range"))
                .isEqualTo(range);
    }

    @Property
    void yearsBefore_movesEveryDay(@ForAll("closed") DateRange range) {
        Set<LocalDate> moved = days(range).stream()
                .filter(day -> !(day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29))
                .map(day -> day.withYear(2023))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(range.yearsBefore(1).map(DateRangeProperties::days).orElse(Set.of()))
                .isEqualTo(moved);
    }

    private static Set<LocalDate> days(DateRange range) {
        return range.from().datesUntil(range.to().orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
    }
}
