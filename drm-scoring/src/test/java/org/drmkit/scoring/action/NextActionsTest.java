package org.drmkit.scoring.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.drmkit.scoring.Samples.fact;
import static org.drmkit.scoring.Samples.kpi;
import static org.drmkit.scoring.Samples.kpis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.drmkit.core.fact.FactQuery;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.fact.Parties;
import org.drmkit.core.history.FactName;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.scoring.Samples;
import org.drmkit.scoring.ScoringRun;
import org.junit.jupiter.api.Test;

class NextActionsTest {

    private static final ActionList ACTIONS = ActionList.SHAPE.parse("""
            [{"action": "VISIT", "kpi": "contact", "closes": 0.6},
             {"action": "CALL", "kpi": "contact", "closes": 0.2},
             {"action": "COURSE", "kpi": "training", "closes": 0.5, "segments": ["A", "B"]}]
            """, "actions");

    private static final Function<String, Optional<String>> SEGMENTS =
            dealer -> Optional.ofNullable(Map.of("D1", "A", "D2", "C").get(dealer));

    /** Contact is a quarter of the weight, training three quarters. */
    private static ScoringRun run() {
        return Samples.run(
                Samples.card(kpis(kpi("contact", 25), kpi("training", 75))),
                fact("D1", "contact", "80"),
                fact("D1", "training", "88"),
                fact("D2", "contact", "80"),
                fact("D2", "training", "88"),
                fact("D3", "contact", "100"),
                fact("D3", "training", "0"),
                fact("D4", "contact", "50"));
    }

    private static NextActions next() {
        return NextActions.of(ACTIONS, run(), SEGMENTS);
    }

    private static NextAction action(String id, String kpi, String gain) {
        return new NextAction(id, kpi, new BigDecimal(gain));
    }

    private static Figure figure(FactName name, String dealer) {
        return next().facts()
                .answer(FactQuery.of(name.name(), run().period(), Samples.AS_OF, Parties.of(dealer)))
                .figure(0);
    }

    @Test
    void e25_gapsOf5And9Points_areRankedByTheExpectedGain() {
        assertThat(next().ranked("D1"))
                .containsExactly( // 9 x 0.5, 5 x 0.6, 5 x 0.2
                        action("COURSE", "training", "4.5"),
                        action("VISIT", "contact", "3"),
                        action("CALL", "contact", "1"));
    }

    @Test
    void actions_areOfferedToTheirSegmentsOnly_andForGapsOnly() {
        assertThat(next().ranked("D2"))
                .containsExactly(action("VISIT", "contact", "3"), action("CALL", "contact", "1"));
        assertThat(next().ranked("D3")).isEmpty(); // no gap of contact, no segment for the course
    }

    @Test
    void facts_nameTheBestAction() {
        assertThat(figure(NextActions.ACTION, "D1")).isEqualTo(Figure.code("COURSE"));
        assertThat(figure(NextActions.GAIN, "D1")).isEqualTo(Figure.of(new BigDecimal("4.5")));
        assertThat(figure(NextActions.COUNT, "D1")).isEqualTo(Figure.of(3));
        assertThat(figure(NextActions.ACTION, "D3")).isEqualTo(Figure.notApplicable("NO_GAP"));
        assertThat(figure(NextActions.GAIN, "D3")).isEqualTo(Figure.of(0));
        assertThat(next().facts()
                        .answer(FactQuery.of(
                                "nextAction", run().period(), LocalDate.of(2026, 12, 30), Parties.of("D1")))
                        .figure(0))
                .isEqualTo(Figure.missing("NO_FACT")); // judged on the 31st
    }

    @Test
    void dealerWithoutScore_hasNoActions_andThatIsMissing() {
        ScoringRun run = Samples.run(
                Samples.card(kpis(kpi("contact", 25), kpi("training", 75)), "\"missing\": \"FAIL\""),
                fact("D4", "contact", "50"),
                fact("D5", "contact", "50"),
                fact("D5", "training", "50"));
        NextActions next = NextActions.of(ACTIONS, run, SEGMENTS);
        assertThat(next.ranked("D4")).isEmpty();
        assertThat(next.facts()
                        .answer(FactQuery.of("nextActions", run.period(), Samples.AS_OF, Parties.of("D4", "D5")))
                        .figure(0))
                .isEqualTo(Figure.missing("NOT_SCORED"));
        assertThat(next.ranked("D5")).extracting(NextAction::action).containsExactly("VISIT", "CALL");
    }

    @Test
    void missingKpi_hasNoGapThatCouldBeTold() {
        assertThat(next().ranked("D4")).extracting(NextAction::kpi).doesNotContain("training");
    }

    @Test
    void actions_readWhatTheyWrite_andListProblems() {
        assertThat(ActionList.SHAPE.parse(ActionList.SHAPE.write(ACTIONS), "actions"))
                .isEqualTo(ACTIONS);
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> ActionList.SHAPE.parse(
                        "[{\"action\": \"VISIT\", \"kpi\": \"contact\", \"closes\": 60}, {\"action\": \"CALL\"}]",
                        "actions"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/0/closes", "/1");
        ServiceAction one = ACTIONS.actions().get(0);
        assertThatThrownBy(() -> new ActionList(List.of(one, one))).hasMessageContainingAll("VISIT", "twice");
        ActionList unknown = new ActionList(List.of(new ServiceAction("X", "nothing", BigDecimal.ONE, one.segments())));
        assertThatThrownBy(() -> NextActions.of(unknown, run(), SEGMENTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("nothing", "contact");
    }
}
