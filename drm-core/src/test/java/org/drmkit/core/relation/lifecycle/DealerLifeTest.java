package org.drmkit.core.relation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class DealerLifeTest {

    private static final LifeRules RULES = new LifeRules(180);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static LifeStep move(String id, LifeStage from, LifeStage to, String on) {
        return LifeStep.of(id, "D1", LegalMove.of(from, to).orElseThrow(), day(on));
    }

    private static List<LifeStep> toActive() {
        return List.of(
                LifeStep.entry("S1", "D1", day("2025-01-05")),
                move("S2", LifeStage.PROSPECT, LifeStage.CANDIDATE, "2025-01-12"),
                move("S3", LifeStage.CANDIDATE, LifeStage.ONBOARDING, "2025-02-01"),
                move("S4", LifeStage.ONBOARDING, LifeStage.ACTIVE, "2025-03-01"));
    }

    private static DealerLife onProbation() {
        return DealerLife.of(toActive(), RULES).with(move("S5", LifeStage.ACTIVE, LifeStage.PROBATION, "2026-01-15"));
    }

    private static LifeStep termination(String on) {
        return move("S6", LifeStage.PROBATION, LifeStage.TERMINATED, on)
                .withNotice(day("2026-03-01"), day("2026-04-01"));
    }

    private static List<String> refusal(DealerLife life, LifeStep step) {
        return catchThrowableOfType(DefinitionException.class, () -> life.with(step)).problems().stream()
                .map(problem -> problem.message())
                .toList();
    }

    @Test
    void section5_18Of49PairsAreLegal_andNoStageToItself() {
        int legal = 0;
        for (LifeStage from : LifeStage.values()) {
            for (LifeStage to : LifeStage.values()) {
                legal += LegalMove.of(from, to).isPresent() ? 1 : 0;
            }
            assertThat(LegalMove.of(from, from)).isEmpty();
        }
        assertThat(LifeStage.values().length * LifeStage.values().length).isEqualTo(49);
        assertThat(legal).isEqualTo(18);
        assertThat(LegalMove.ALL).hasSize(18).doesNotHaveDuplicates();
    }

    @Test
    void section5_noticeOf180DaysFromMarch1_endsOnAugust28() {
        assertThat(refusal(onProbation(), termination("2026-08-27")).toString())
                .contains("notice runs until 2026-08-28", "2026-08-27 is too early");
        DealerLife ended = onProbation().with(termination("2026-08-28"));
        assertThat(ended.stage(day("2026-08-27"))).contains(LifeStage.PROBATION);
        assertThat(ended.stage(day("2026-08-28"))).contains(LifeStage.TERMINATED);
    }

    @Test
    void with_cureNotOverOrNoNotice_isRefusedWithAllReasons() {
        LifeStep early = move("S6", LifeStage.PROBATION, LifeStage.TERMINATED, "2026-09-01")
                .withNotice(day("2026-08-30"), day("2026-10-01"));
        assertThat(refusal(onProbation(), early)).hasSize(2);
        LifeStep silent = move("S6", LifeStage.PROBATION, LifeStage.TERMINATED, "2026-09-01");
        assertThat(refusal(onProbation(), silent).toString()).contains("when notice began", "the cure period");
    }

    @Test
    void with_guardsMissing_isRefused() {
        LifeStep bare = new LifeStep(
                "S4",
                "D1",
                Optional.of(LifeStage.ONBOARDING),
                LifeStage.ACTIVE,
                day("2025-03-01"),
                day("2025-03-01"),
                "HURRY",
                Set.of(Guard.CREDIT_SET),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        DealerLife onboarding = DealerLife.of(toActive().subList(0, 3), RULES);
        assertThat(refusal(onboarding, bare).toString())
                .contains("HURRY", "READY", "AGREEMENT_EFFECTIVE", "TRAINING_VALID", "GRANT_FREE_OF_CONFLICT")
                .doesNotContain("CREDIT_SET,");
    }

    @Test
    void with_illegalMove_namesTheLegalOnes() {
        LifeStep back = new LifeStep(
                "S5",
                "D1",
                Optional.of(LifeStage.ACTIVE),
                LifeStage.PROSPECT,
                day("2025-04-01"),
                day("2025-04-01"),
                "WISH",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(refusal(DealerLife.of(toActive(), RULES), back).toString())
                .contains("from ACTIVE to PROSPECT", "[PROBATION, SUSPENDED, TERMINATED]");
        assertThat(refusal(DealerLife.none(RULES), back).toString()).contains("enter the dealer as PROSPECT");
        LifeStep sameDay = move("S5", LifeStage.ACTIVE, LifeStage.SUSPENDED, "2025-03-01");
        assertThat(refusal(DealerLife.of(toActive(), RULES), sameDay).toString())
                .contains("must be after");
    }

    @Test
    void of_inAnyOrder_allProblemsAtOnce() {
        List<LifeStep> steps = new ArrayList<>(toActive());
        Collections.reverse(steps);
        assertThat(DealerLife.of(steps, RULES).steps()).isEqualTo(toActive());
        List<LifeStep> holes = List.of(toActive().get(1), toActive().get(3));
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> DealerLife.of(holes, RULES));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/0", "/1");
    }

    @Test
    void episodes_reEntryAfterItsDay_isASecondOne() {
        DealerLife ended = onProbation().with(termination("2026-09-01").withReEntryFrom(day("2027-09-01")));
        LifeStep early = move("S7", LifeStage.TERMINATED, LifeStage.CANDIDATE, "2027-08-31");
        assertThat(refusal(ended, early).toString()).contains("re-entry", "2027-09-01");
        DealerLife back = ended.with(move("S7", LifeStage.TERMINATED, LifeStage.CANDIDATE, "2027-09-01"));
        assertThat(back.episodes())
                .containsExactly(
                        new Episode(DateRange.parse("2025-01-05/2026-09-01"), Optional.of("PERFORMANCE")),
                        new Episode(DateRange.parse("2027-09-01/.."), Optional.empty()));
        assertThat(back.stage(day("2025-01-04"))).isEmpty();
    }

    @Test
    void capabilities_areData() {
        Capabilities standard = Capabilities.standard();
        assertThat(standard.allows(LifeStage.PROBATION, Capability.EARN_BASE_REBATE))
                .isTrue();
        assertThat(standard.allows(LifeStage.PROBATION, Capability.EARN_GROWTH_REWARD))
                .isFalse();
        assertThat(standard.allows(LifeStage.SUSPENDED, Capability.EARN_BASE_REBATE))
                .isFalse();
        assertThat(Capabilities.SHAPE.parse(Capabilities.SHAPE.write(standard), "capabilities"))
                .isEqualTo(standard);
        assertThat(LifeRules.SHAPE.parse("{\"noticeDays\": 180}", "rules")).isEqualTo(RULES);
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> Capabilities.SHAPE.parse("{\"ACTIV\": [], \"PROBATION\": [\"ORDR\"]}", "capabilities"));
        assertThat(refused.problems()).hasSize(2);
    }

    @Test
    void facts_stageOfTheDay() {
        HistoryFacts<LifeStep> facts = LifeFacts.of(History.of(onProbation().steps()), Capabilities.standard());
        Asked active = Asked.of(facts, "D1", "2025-01-01/2026-01-01", "2026-02-01");
        assertThat(active.figure(LifeFacts.STAGE)).isEqualTo(Figure.code("ACTIVE"));
        assertThat(active.number(LifeFacts.STAGE_DAYS)).isEqualTo(Fraction.of(305)); // 1 March to 31 December
        assertThat(active.number(LifeFacts.MAY_EARN_GROWTH_REWARD)).isEqualTo(Fraction.ONE);
        Asked probation = Asked.of(facts, "D1", "2026-02-01");
        assertThat(probation.figure(LifeFacts.STAGE)).isEqualTo(Figure.code("PROBATION"));
        assertThat(probation.number(LifeFacts.MAY_EARN_GROWTH_REWARD)).isEqualTo(Fraction.ZERO);
        assertThat(Asked.of(facts, "D1", "2024-12-31").figure(LifeFacts.STAGE)).isEqualTo(Figure.missing("NO_FACT"));
    }
}
