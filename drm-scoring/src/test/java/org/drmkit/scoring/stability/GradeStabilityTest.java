package org.drmkit.scoring.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.util.List;
import java.util.Map;
import org.drmkit.core.book.DealerBook;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.catalogue.SampleCards;
import org.drmkit.scoring.scorecard.Scorecard;
import org.drmkit.scoring.weight.WeightDraws;
import org.junit.jupiter.api.Test;

/** Grades A from 90, B from 75, C from 60 and D; with two KPIs of 100 and 0 points a score is the share of the first weight. */
class GradeStabilityTest {

    private static final DealerBook BOOK = Samples.book(List.of(
            fact("SURE", "x", "80"),
            fact("SURE", "y", "80"),
            fact("TORN", "x", "100"),
            fact("TORN", "y", "0"),
            fact("NOBODY", "z", "1")));

    private static Scorecard card(int x, int y) {
        return Samples.card(kpis(kpi("x", x), kpi("y", y)));
    }

    @Test
    void stable_anyWeights_sharesAreTheLengthsOfTheGrades() {
        GradeStability stability = GradeStability.of(card(50, 50), BOOK, Samples.AS_OF, WeightDraws.uniform(2_000, 3));
        Map<String, Double> torn = stability.grades().get("TORN");
        assertThat(torn.get("A")).isCloseTo(0.10, within(0.03));
        assertThat(torn.get("B")).isCloseTo(0.15, within(0.03));
        assertThat(torn.get("C")).isCloseTo(0.15, within(0.03));
        assertThat(torn.get("D")).isCloseTo(0.60, within(0.04));
        assertThat(stability.stable("TORN")).isEqualTo(torn.get("D"));
        assertThat(stability.stable("SURE")).isOne();
        assertThat(stability.now()).containsEntry("NOBODY", GradeStability.NONE);
        assertThat(stability.stable("NOBODY")).isOne();
        assertThat(stability.stable()).isCloseTo((2 + torn.get("D")) / 3, within(1e-12));
    }

    @Test
    void stable_sameSeed_sameResult() {
        WeightDraws draws = WeightDraws.around(50, 11, 0.2);
        assertThat(GradeStability.of(card(60, 40), BOOK, Samples.AS_OF, draws))
                .isEqualTo(GradeStability.of(card(60, 40), BOOK, Samples.AS_OF, draws));
    }

    /** From 72 to 48 against 36 to 24: the share of the first weight is above 60 as often as below, by symmetry nearly. */
    @Test
    void stable_scoreAtAThreshold_isTornInTwo() {
        GradeStability stability =
                GradeStability.of(card(60, 40), BOOK, Samples.AS_OF, WeightDraws.around(1_000, 5, 0.2));
        assertThat(stability.stable("TORN")).isCloseTo(0.5, within(0.06));
    }

    @Test
    void stable_noSpread_certain() {
        assertThat(GradeStability.of(card(60, 40), BOOK, Samples.AS_OF, WeightDraws.around(5, 5, 0))
                        .stable())
                .isOne();
    }

    @Test
    void of_weightsThatMustAddUpTo100InEachNode_keepDoingSo() {
        DealerBook book = Samples.book(
                List.of(fact("D1", "netSales", "100"), fact("D1", "salesTarget", "100"), fact("D1", "jobs", "0")));
        GradeStability stability =
                GradeStability.of(SampleCards.carDealer(), book, Samples.AS_OF, WeightDraws.around(20, 5, 0.5));
        assertThat(stability.grades().get("D1").values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }
}
