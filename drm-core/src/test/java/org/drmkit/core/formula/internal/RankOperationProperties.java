package org.drmkit.core.formula.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.drmkit.core.fact.FigureColumn;

class RankOperationProperties {

    private static final int SIZE = 40;

    @Provide
    Arbitrary<FigureColumn> columns() {
        return Columns.ofSize(SIZE);
    }

    /** Few different numbers, so that most of them tie. */
    @Provide
    Arbitrary<FigureColumn> ties() {
        return Arbitraries.longs().between(-3, 3).list().ofSize(SIZE).map(numbers -> {
            FigureColumn column = FigureColumn.of(SIZE, 1);
            for (int i = 0; i < SIZE; i++) {
                column.setDecimal(i, numbers.get(i));
            }
            return column;
        });
    }

    @Provide
    Arbitrary<List<String>> groups() {
        return Arbitraries.of("", "A", "B", "7").list().ofSize(SIZE);
    }

    @Property(tries = 200)
    void rank_isOneMoreThanTheNumberOfHigherPeers(
            @ForAll("columns") FigureColumn values, @ForAll("groups") List<String> groups) {
        assertRanks(values, groups);
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReportMode.OFF)
    void rank_ofTies(@ForAll("ties") FigureColumn values, @ForAll("groups") List<String> groups) {
        FigureColumn ranks = assertRanks(values, groups);
        boolean tied = IntStream.range(0, SIZE)
                .anyMatch(i -> IntStream.range(0, i)
                        .anyMatch(j -> groups.get(i).equals(groups.get(j)) && ranks.unscaled(i) == ranks.unscaled(j)));
        Statistics.collect(tied);
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 90));
    }

    private static FigureColumn assertRanks(FigureColumn values, List<String> groups) {
        FigureColumn ranks = RankOperation.rank(values, groups.toArray(String[]::new));
        List<Answer> answers =
                IntStream.range(0, SIZE).mapToObj(i -> Answer.of(values, i)).toList();
        for (int i = 0; i < SIZE; i++) {
            assertThat(Answer.of(ranks, i)).isEqualTo(PlainRanks.rank(answers, groups, i));
        }
        return ranks;
    }
}
