package org.drmkit.core.relation.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.promise.PromiseResult;
import org.drmkit.core.relation.trust.RepairStep.Kind;
import org.junit.jupiter.api.Test;

class TrustTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final TrustPolicy NO_PRIOR =
            new TrustPolicy(180, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("0.60"));

    private static PromiseResult result(String id, LocalDate on, boolean kept) {
        return PromiseResult.of(id, "OEM", on, kept);
    }

    private static List<PromiseResult> today(int kept, int broken) {
        List<PromiseResult> results = new ArrayList<>();
        for (int i = 0; i < kept + broken; i++) {
            results.add(result("P" + i, TODAY, i < kept));
        }
        return results;
    }

    private static TrustIncident incident() {
        return new TrustIncident(
                "I1",
                "OEM",
                "D1",
                TrustIncident.Kind.INTEGRITY,
                TrustIncident.Level.CORPORATE,
                4,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 2, 2),
                List.of());
    }

    private static TrustIncident repaired(int reviews) {
        TrustIncident incident = incident();
        LocalDate day = incident.on();
        for (Kind kind : List.of(Kind.ACKNOWLEDGE, Kind.EXPLAIN, Kind.COMPENSATE, Kind.PREVENT, Kind.VERIFY)) {
            day = day.plusDays(7);
            incident = incident.with(RepairStep.of(kind, day));
        }
        for (int i = 0; i < reviews; i++) {
            day = day.plusDays(30);
            incident = incident.with(RepairStep.of(Kind.CLEAN_REVIEW, day));
        }
        return incident;
    }

    @Test
    void e23_keptTodayBroken180DaysAgo_is0667_theReverse0333() {
        LocalDate ago = TODAY.minusDays(180);
        assertThat(NO_PRIOR.index(List.of(result("A", TODAY, true), result("B", ago, false)), List.of(), TODAY)
                        .orElseThrow())
                .isCloseTo(0.667, within(0.0005));
        assertThat(NO_PRIOR.index(List.of(result("A", TODAY, false), result("B", ago, true)), List.of(), TODAY)
                        .orElseThrow())
                .isCloseTo(0.333, within(0.0005));
    }

    @Test
    void e23_8Kept2Broken_onAPriorOf2And2_is0714() {
        assertThat(TrustPolicy.standard().index(today(8, 2), List.of(), TODAY).orElseThrow())
                .isCloseTo(0.714, within(0.0005));
        assertThat(NO_PRIOR.index(List.of(), List.of(), TODAY)).isEmpty();
    }

    @Test
    void e23_integrityIncident_capsAt060_untilFiveStepsAndTwoCleanReviews() {
        List<PromiseResult> many = today(500, 0);
        assertThat(NO_PRIOR.index(many, List.of(incident()), TODAY).orElseThrow())
                .isEqualTo(0.60);
        assertThat(NO_PRIOR.index(many, List.of(repaired(0)), TODAY).orElseThrow())
                .isEqualTo(0.60);
        assertThat(NO_PRIOR.index(many, List.of(repaired(1)), TODAY).orElseThrow())
                .isEqualTo(0.60);
        assertThat(NO_PRIOR.index(many, List.of(repaired(2)), TODAY).orElseThrow())
                .isEqualTo(1.0);
        assertThat(NO_PRIOR.index(today(1, 9), List.of(incident()), TODAY).orElseThrow())
                .isEqualTo(0.1);
    }

    @Test
    void repair_outOfOrder_orAfterAFailedReview_isNotDone() {
        TrustIncident skipped = incident()
                .with(RepairStep.of(Kind.ACKNOWLEDGE, LocalDate.of(2026, 2, 3)))
                .with(RepairStep.of(Kind.COMPENSATE, LocalDate.of(2026, 2, 5)));
        assertThat(skipped.stepsDone(TODAY)).isEqualTo(1);
        TrustIncident failed = repaired(1)
                .with(RepairStep.of(Kind.FAILED_REVIEW, LocalDate.of(2026, 5, 1)))
                .with(RepairStep.of(Kind.CLEAN_REVIEW, LocalDate.of(2026, 6, 1)));
        assertThat(failed.isRepaired(TODAY)).isFalse();
        assertThat(failed.with(RepairStep.of(Kind.CLEAN_REVIEW, LocalDate.of(2026, 6, 30)))
                        .isRepaired(TODAY))
                .isTrue();
        assertThat(repaired(2).isRepaired(LocalDate.of(2026, 5, 6))).isFalse();
        assertThat(repaired(2).isRepaired(LocalDate.of(2026, 5, 7))).isTrue();
    }

    @Test
    void repairPlan_isFivePromisesToTheOtherSide() {
        List<Promise> plan = incident().repairPlan(14);
        assertThat(plan).hasSize(5);
        assertThat(plan.get(4))
                .isEqualTo(Promise.of("I1/VERIFY", "OEM", "D1", PromiseKind.REPAIR, "verify", LocalDate.of(2026, 4, 12))
                        .withSource("I1"));
    }

    @Test
    void facts_knowWhatWasRecorded() {
        TrustIncident told =
                incident().with(new RepairStep(Kind.ACKNOWLEDGE, LocalDate.of(2026, 2, 3), LocalDate.of(2026, 3, 1)));
        History<TrustIncident> incidents = TrustIncident.history(List.of(told));
        HistoryFacts<TrustIncident> facts = TrustFacts.incidents(incidents);
        assertThat(Asked.of(facts, "OEM", "2026-02-28").number(TrustFacts.REPAIR_SHARE))
                .isEqualTo(Fraction.ZERO);
        assertThat(Asked.of(facts, "OEM", "2026-03-01").number(TrustFacts.REPAIR_SHARE))
                .isEqualTo(Fraction.parse("0.2"));
        assertThat(Asked.of(facts, "OEM", "2026-03-01").number(TrustFacts.CAPPED))
                .isEqualTo(Fraction.ONE);
        assertThat(Asked.of(facts, "OEM", "2026-03-01").number(TrustFacts.OPEN_INCIDENTS))
                .isEqualTo(Fraction.ONE);
        HistoryFacts<PromiseResult> index =
                TrustFacts.index(History.of(today(8, 2)), incidents, TrustPolicy.standard());
        assertThat(Asked.of(index, "OEM", "2026-07-01").value(TrustFacts.INDEX)).isEqualTo(0.60);
    }

    @Test
    void repairShare_ofJanuary_doesNotCountAnIncidentOfFebruary() {
        TrustIncident january =
                on(LocalDate.of(2026, 1, 10)).with(RepairStep.of(Kind.ACKNOWLEDGE, LocalDate.of(2026, 1, 20)));
        HistoryFacts<TrustIncident> facts = TrustFacts.incidents(TrustIncident.history(List.of(january, incident())));
        assertThat(Asked.of(facts, "OEM", "2026-01-01/2026-02-01", "2026-04-01").number(TrustFacts.REPAIR_SHARE))
                .isEqualTo(Fraction.parse("0.2"));
        assertThat(Asked.of(facts, "OEM", "2026-02-01/2026-03-01", "2026-04-01").number(TrustFacts.REPAIR_SHARE))
                .isEqualTo(Fraction.parse("0.1"));
    }

    private static TrustIncident on(LocalDate day) {
        TrustIncident one = incident();
        return new TrustIncident(
                "I0", one.party(), one.towards(), one.kind(), one.level(), one.severity(), day, day, List.of());
    }

    @Test
    void steps_beforeTheIncident_areRefused() {
        RepairStep early = RepairStep.of(Kind.ACKNOWLEDGE, LocalDate.of(2026, 1, 31));
        assertThatThrownBy(() -> incident().with(early))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("/steps/0", "ACKNOWLEDGE", "2026-01-31", "2026-02-01");
        assertThat(incident()
                        .with(RepairStep.of(Kind.ACKNOWLEDGE, incident().on()))
                        .stepsDone(TODAY))
                .isEqualTo(1);
    }

    @Test
    void policy_readsWhatItWrites_andRefusesPercent() {
        TrustPolicy standard = TrustPolicy.standard();
        assertThat(TrustPolicy.SHAPE.parse(TrustPolicy.SHAPE.write(standard), "policy"))
                .isEqualTo(standard);
        assertThatThrownBy(() ->
                        new TrustPolicy(180, BigDecimal.valueOf(2), BigDecimal.valueOf(2), BigDecimal.valueOf(60)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("60", "percent");
    }
}
