package org.drmkit.core.relation.esg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.esg.EsgChecklist.Criterion;
import org.drmkit.core.relation.esg.EsgRecord.Check;
import org.drmkit.core.relation.esg.EsgRecord.Disclosure;
import org.junit.jupiter.api.Test;

class EsgTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final ReductionPath PATH =
            new ReductionPath(2020, BigDecimal.valueOf(1000), 2030, new BigDecimal("0.3"));
    private static final EsgChecklist LIST = new EsgChecklist(List.of(
            new Criterion("LED", BigDecimal.TEN, false), new Criterion("RECYCLING", BigDecimal.valueOf(30), true)));

    private static Disclosure disclosure(long value) {
        return new Disclosure(
                "E1",
                "D1",
                "CO2",
                "t",
                2025,
                BigDecimal.valueOf(value),
                Assurance.THIRD_PARTY,
                Optional.of("report 12"),
                DAY);
    }

    private static Check check(String criterion, boolean met, Assurance assurance) {
        return new Check("C" + criterion, "D1", criterion, met, assurance, Optional.of("photo"), DAY);
    }

    private static Asked metric(EsgRecord... records) {
        HistoryFacts<EsgRecord> facts =
                EsgFacts.metric("co2", "CO2", party -> Optional.of(PATH), History.of(List.of(records)));
        return Asked.of(facts, "D1", "2025-01-01/2026-01-01", "2026-02-10");
    }

    @Test
    void e26_1000In2020Less30PercentBy2030_allows850In2025_870IsOffBy20() {
        assertThat(PATH.allowance(2025)).isEqualTo(Fraction.of(850));
        assertThat(PATH.off(2025, BigDecimal.valueOf(870))).isEqualTo(Fraction.of(20));
        assertThat(metric(disclosure(870)).value(EsgFacts.offPath("co2"))).isCloseTo(0.0235, within(0.00005));
        assertThat(PATH.allowance(2019)).isEqualTo(Fraction.of(1000));
        assertThat(PATH.allowance(2035)).isEqualTo(Fraction.of(700));
    }

    @Test
    void e26_selfDeclared_earnsAtMostHalf() {
        assertThat(LIST.score(List.of(
                        check("LED", true, Assurance.THIRD_PARTY), check("RECYCLING", true, Assurance.THIRD_PARTY))))
                .isEqualTo(Fraction.of(100));
        assertThat(LIST.score(List.of(check("LED", true, Assurance.SELF), check("RECYCLING", true, Assurance.SELF))))
                .isEqualTo(Fraction.of(50));
        assertThat(LIST.score(List.of(check("LED", true, Assurance.NONE)))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void e26_missingDisclosure_isMissing_notZeroEmissions() {
        assertThat(metric(check("LED", true, Assurance.SELF)).figure(EsgFacts.value("co2")))
                .isEqualTo(Figure.missing("NO_FACT"));
        assertThat(metric(check("LED", true, Assurance.SELF)).figure(EsgFacts.offPath("co2")))
                .isEqualTo(Figure.missing("NO_FACT"));
        assertThat(metric(disclosure(0)).number(EsgFacts.value("co2"))).isEqualTo(Fraction.ZERO);
        assertThat(metric(disclosure(870)).number(EsgFacts.credit("co2"))).isEqualTo(Fraction.ONE);
    }

    @Test
    void checklist_mandatoryCriteria_andTheLastCheckCounts() {
        List<Check> checks = List.of(
                check("LED", true, Assurance.SELF),
                check("RECYCLING", true, Assurance.SELF),
                new Check("Z", "D1", "RECYCLING", false, Assurance.SELF, Optional.empty(), DAY.plusDays(1)));
        assertThat(LIST.missing(checks)).containsExactly("RECYCLING");
        HistoryFacts<EsgRecord> facts = EsgFacts.checklist(LIST, History.of(List.copyOf(checks)));
        assertThat(Asked.of(facts, "D1", "2026-02-10").number(EsgFacts.SCORE)).isEqualTo(Fraction.of(50));
        assertThat(Asked.of(facts, "D1", "2026-02-11").number(EsgFacts.SCORE)).isEqualTo(Fraction.parse("12.5"));
        assertThat(Asked.of(facts, "D1", "2026-02-11").number(EsgFacts.MANDATORY_MISSING))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void definitions_readWhatTheyWrite() {
        assertThat(ReductionPath.SHAPE.parse(ReductionPath.SHAPE.write(PATH), "path"))
                .isEqualTo(PATH);
        assertThat(EsgChecklist.SHAPE.parse(EsgChecklist.SHAPE.write(LIST), "list"))
                .isEqualTo(LIST);
    }

    @Test
    void bad_recordsAndDefinitions_areRefused() {
        assertThatThrownBy(() -> new Check("C1", "D1", "LED", true, Assurance.THIRD_PARTY, Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("C1", "evidence");
        assertThatThrownBy(() -> new ReductionPath(2020, BigDecimal.ONE, 2030, BigDecimal.valueOf(30)))
                .hasMessageContainingAll("30", "percent");
        assertThatThrownBy(() -> new EsgChecklist(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowableOfType(
                                DefinitionException.class,
                                () -> ReductionPath.SHAPE.parse(
                                        "{\"baseYear\": 2030, \"baseValue\": 1, \"targetYear\": 2030, \"targetCut\": 0.3}",
                                        "path"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/targetYear");
    }

    private static TakeBack takeBack(String id, long quantity, TakeBack.Outcome outcome, Assurance assurance) {
        LocalDate on = LocalDate.of(2025, 6, 30);
        return new TakeBack(
                id, "D1", "BATTERY", BigDecimal.valueOf(quantity), outcome, on, assurance, Optional.of("receipt"), on);
    }

    private static Asked deeds(EsgRecord... records) {
        return Asked.of(DeedFacts.of(History.of(List.of(records))), "D1", "2025-01-01/2026-01-01", "2026-02-10");
    }

    @Test
    void e26_takeBack_100RecycledByAThirdParty_20DisposedOfBySelf() {
        Asked asked = deeds(
                takeBack("T1", 100, TakeBack.Outcome.RECYCLED, Assurance.THIRD_PARTY),
                takeBack("T2", 20, TakeBack.Outcome.DISPOSED, Assurance.SELF));
        assertThat(asked.number(DeedFacts.TAKEN_BACK)).isEqualTo(Fraction.of(120));
        assertThat(asked.number(DeedFacts.TAKEN_BACK_VOUCHED)).isEqualTo(Fraction.of(110)); // 100 + 20 / 2
        assertThat(asked.number(DeedFacts.RECOVERED_SHARE)).isEqualTo(Fraction.parse("100/120"));
        assertThat(asked.figure(DeedFacts.SOCIAL_PROJECTS)).isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void e26_takeBack_nothingRecordedIsMissing_0RecordedIs0() {
        SocialProject project = new SocialProject(
                "S1", "D1", "SCHOOL", BigDecimal.valueOf(40), DAY.minusYears(1), Assurance.SELF, Optional.empty(), DAY);
        Asked silent = deeds(project);
        assertThat(silent.figure(DeedFacts.TAKEN_BACK)).isEqualTo(Figure.missing("NO_FACT"));
        assertThat(silent.number(DeedFacts.SOCIAL_PROJECTS)).isEqualTo(Fraction.ONE);
        assertThat(silent.number(DeedFacts.SOCIAL_HOURS)).isEqualTo(Fraction.of(20));
        Asked none = deeds(takeBack("T1", 0, TakeBack.Outcome.DISPOSED, Assurance.SELF));
        assertThat(none.number(DeedFacts.TAKEN_BACK)).isEqualTo(Fraction.ZERO);
        assertThat(none.figure(DeedFacts.RECOVERED_SHARE)).isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
    }

    @Test
    void deeds_badOnes_areRefused() {
        assertThatThrownBy(() -> takeBack("T1", -1, TakeBack.Outcome.REUSED, Assurance.SELF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("quantity", "-1", "T1");
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> EsgRecord.SHAPE.parse(
                        "{\"id\": \"S1\", \"party\": \"D1\", \"project\": \"SCHOOL\", \"hours\": -4, \"on\": \"2025\","
                                + " \"assurance\": \"SELF\", \"recordedOn\": \"2026-02-10\"}",
                        "record"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/hours", "/on");
    }
}
