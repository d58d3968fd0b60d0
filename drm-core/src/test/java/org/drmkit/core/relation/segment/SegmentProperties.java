package org.drmkit.core.relation.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.drmkit.core.json.DefinitionException;

class SegmentProperties {

    /** The proof says the same as looking at every point of a grid that is finer than the rules. */
    @Property(tries = 300)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void proof_agreesWithLookingEverywhere(@ForAll("rules") List<SegmentRule> rules) {
        boolean everywhere = true;
        for (int x = -1; x <= 9; x++) {
            for (int y = -1; y <= 9; y++) {
                Map<String, BigDecimal> point =
                        Map.of("x", BigDecimal.valueOf(x * 5L, 1), "y", BigDecimal.valueOf(y * 5L, 1));
                everywhere &= rules.stream().filter(rule -> rule.matches(point)).count() == 1;
            }
        }
        assertThat(isProven(rules)).isEqualTo(everywhere);
        Statistics.collect(everywhere);
        Statistics.coverage(seen -> {
            seen.check(true).percentage(share -> share > 15);
            seen.check(false).percentage(share -> share > 15);
        });
    }

    private static boolean isProven(List<SegmentRule> rules) {
        try {
            return !SegmentModel.of(rules).rules().isEmpty();
        } catch (DefinitionException refused) {
            return false;
        }
    }

    /** Half of them split the plane into quarters, the others are anything. */
    @Provide
    Arbitrary<List<SegmentRule>> rules() {
        Arbitrary<Interval> intervals = Combinators.combine(
                        Arbitraries.integers().between(0, 2).optional(),
                        Arbitraries.integers().between(3, 4).optional())
                .as((from, to) -> new Interval(from.map(BigDecimal::valueOf), to.map(BigDecimal::valueOf)));
        Arbitrary<List<SegmentRule>> any = Combinators.combine(intervals, intervals)
                .as((x, y) -> new SegmentRule("S", Map.of("x", x, "y", y)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<List<SegmentRule>> quarters = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4))
                .as(SegmentProperties::quarters);
        return Arbitraries.oneOf(any, quarters);
    }

    private static List<SegmentRule> quarters(int x, int y) {
        List<SegmentRule> rules = new ArrayList<>();
        for (Interval first : halves(x)) {
            for (Interval second : halves(y)) {
                rules.add(new SegmentRule("Q" + rules.size(), Map.of("x", first, "y", second)));
            }
        }
        return rules;
    }

    private static List<Interval> halves(int cut) {
        Optional<BigDecimal> at = Optional.of(BigDecimal.valueOf(cut));
        return List.of(new Interval(Optional.empty(), at), new Interval(at, Optional.empty()));
    }
}
