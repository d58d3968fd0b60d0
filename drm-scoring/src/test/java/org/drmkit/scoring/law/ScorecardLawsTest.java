package org.drmkit.scoring.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drmkit.scoring.Samples.card;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.drmkit.core.fact.Figure;
import org.drmkit.scoring.scorecard.Scorecard;
import org.junit.jupiter.api.Test;

class ScorecardLawsTest {

    /** A gate that stops good points: with 60 or more, the score is 10 at most. */
    private static final String[] ENVY = {
        kpis(kpi("x", 1), kpi("y", 1)),
        "\"gates\": [{\"id\": \"envy\", \"when\": [{\"value\": {\"kpi\": \"x\"}, \">=\": 60}], \"scoreAtMost\": 10}]"
    };

    private static List<ScorecardLaw> broken(ScorecardLaws laws) {
        return laws.search(1, 40).stream().map(Breach::law).toList();
    }

    @Test
    void search_soundCard_findsNothing() {
        assertThat(broken(ScorecardLaws.of(card(kpis(kpi("a", 2), kpi("b", 1))))))
                .isEmpty();
    }

    @Test
    void search_gateOnGoodPoints_isNotMonotone() {
        List<Breach> breaches = ScorecardLaws.of(card(ENVY)).search(1, 60);
        assertThat(breaches).extracting(Breach::law).contains(ScorecardLaw.MONOTONE);
        Breach breach = breaches.stream()
                .filter(found -> found.law() == ScorecardLaw.MONOTONE)
                .findFirst()
                .orElseThrow();
        assertThat(breach.scene().dealers()).hasSize(1);
        assertThat(breach.message()).contains("MONOTONE", "D1: ", "Maybe", "law.MONOTONE");
    }

    @Test
    void check_gateOnGoodPoints_worksOutAsWritten() {
        ScorecardLaws laws = ScorecardLaws.of(card(ENVY));
        Scene at = new Scene(
                List.of(Map.of("value.x", Figure.of(new BigDecimal("1.000000000001")), "value.y", Figure.of(50))));
        Scene below = new Scene(List.of(Map.of("value.x", Figure.of(0), "value.y", Figure.of(50))));
        assertThat(laws.check(ScorecardLaw.MONOTONE, at))
                .get()
                .extracting(Breach::what)
                .asString()
                .isEqualTo("D1: 10.000000000 points, but 25.500000000 before x became 99.999999999999");
        assertThat(laws.check(ScorecardLaw.MONOTONE, below)).isEmpty();
        assertThat(laws.check(ScorecardLaw.MISSING_NOT_PERFECT, at)).isPresent();
    }

    @Test
    void meta_waiver_isTakenWithItsReason() {
        Scorecard card = card(ENVY[0], ENVY[1], "\"meta\": {\"law.MONOTONE\": \"too good is suspicious\"}");
        ScorecardLaws laws = ScorecardLaws.of(card);
        assertThat(laws.waivers()).isEqualTo(Map.of(ScorecardLaw.MONOTONE, "too good is suspicious"));
        assertThat(broken(laws)).doesNotContain(ScorecardLaw.MONOTONE);
    }

    /** A gate is not met by points that are missing, and an unusable value is missing. */
    @Test
    void search_gateOnLowPoints_isEscapedByAnUnusableValue() {
        ScorecardLaws laws = ScorecardLaws.of(
                card(
                        kpis(kpi("x", 1), kpi("y", 9)),
                        "\"gates\": [{\"id\": \"low\", \"when\": [{\"value\": {\"kpi\": \"x\"}, \"<\": 1}], \"scoreAtMost\": 10}]"));
        assertThat(broken(laws)).containsExactly(ScorecardLaw.INVALID_NOT_BETTER);
    }

    @Test
    void search_sameSeed_findsTheSame() {
        ScorecardLaws laws = ScorecardLaws.of(card(ENVY));
        assertThat(laws.search(7, 20)).isEqualTo(laws.search(7, 20));
    }
}
