package org.drmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.scoring.Samples.AS_OF;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.book.DealerBook;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.FactSource;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class ScoreFactsTest {

    private static final DateRange YEAR = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private static final FactSource FACTS = Samples.run(
                    card("\"minCoverage\": 0.5", kpis(kpi("x", 2), kpi("y", 1))),
                    fact("D1", "x", "80"),
                    fact("D1", "y", "50"),
                    fact("D2", "y", "50"))
            .facts();

    private static Figure answer(String name, String dealer, Optional<DateRange> period, LocalDate asOf) {
        return FACTS.answer(new FactQuery(name, period, asOf, Parties.of(dealer)))
                .figure(0);
    }

    private static Figure answer(String name, String dealer) {
        return answer(name, dealer, Optional.of(YEAR), AS_OF);
    }

    @Test
    void names_scoreGradeAndEachKpi() {
        assertThat(FACTS.names()).containsExactlyInAnyOrder("score", "grade", "kpi.x", "kpi.y");
    }

    @Test
    void answer_scoredDealer_decimalOfNinePlacesAndCodes() {
        assertThat(answer("score", "D1")).isEqualTo(Figure.of(BigDecimal.valueOf(70)));
        assertThat(answer("grade", "D1")).isEqualTo(Figure.code("C"));
        assertThat(answer("kpi.y", "D1")).isEqualTo(Figure.of(50));
    }

    @Test
    void answer_notScoredDealer_missingButKpisAreThere() {
        assertThat(answer("score", "D2")).isEqualTo(Figure.missing("NOT_SCORED"));
        assertThat(answer("grade", "D2")).isEqualTo(Figure.missing("NOT_SCORED"));
        assertThat(answer("kpi.y", "D2")).isEqualTo(Figure.of(50));
        assertThat(answer("kpi.x", "D2")).isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void answer_otherPeriodDealerOrDay_noFact() {
        Figure none = Figure.missing("NO_FACT");
        DateRange next = DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
        assertThat(answer("score", "D1", Optional.of(next), AS_OF)).isEqualTo(none);
        assertThat(answer("score", "D1", Optional.empty(), AS_OF)).isEqualTo(none);
        assertThat(answer("score", "D9")).isEqualTo(none);
        assertThat(answer("other", "D1")).isEqualTo(none);
        assertThat(answer("score", "D1", Optional.of(YEAR), AS_OF.minusDays(1))).isEqualTo(none);
        assertThat(answer("score", "D1", Optional.of(YEAR), AS_OF.plusDays(1))).isEqualTo(Figure.of(70));
    }

    @Test
    void facts_reachAnotherCardWithAPrefix() {
        DealerBook book = Samples.book(List.of(fact("D1", "x", "95")));
        ScoringRun first =
                ScoringEngine.of(card(kpis(kpi("x", 1))), book.network()).run(book, AS_OF);
        ScoringRun second = ScoringEngine.of(
                        card("\"prefix\": \"meta.\"", kpis(kpi("grade", 1, "{\"cases\": {\"A\": 100}}"))),
                        book.network())
                .run(book.with(first.facts()), AS_OF);
        assertThat(second.score("D1").score().orElseThrow()).isEqualByComparingTo("100");
        assertThat(book.with(first.facts()).with(second.facts()).factNames())
                .contains("score", "meta.score", "meta.kpi.grade");
    }
}
