package org.drmkit.core.relation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.Window;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.promise.PromiseResult;
import org.drmkit.core.relation.commitment.CommitmentStep.Kind;
import org.drmkit.core.relation.trust.TrustFacts;
import org.drmkit.core.relation.trust.TrustIncident;
import org.drmkit.core.relation.trust.TrustPolicy;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentTest {

    private static final LocalDate MADE = LocalDate.of(2026, 1, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String QUARTER = "2026-01-01/2026-04-01";
    private static final Window FIRST_QUARTER = new Window(DateRange.parse(QUARTER), LocalDate.of(2026, 4, 1));

    private static Commitment promised(String id) {
        return Commitment.of(Promise.of(id, "OEM", "D1", PromiseKind.DELIVERY, "200 units", DUE), MADE);
    }

    private static Commitment done(String id, int daysAfterDue) {
        return promised(id).with(CommitmentStep.of(Kind.DONE, DUE.plusDays(daysAfterDue), "OEM"));
    }

    private static List<Commitment> kept(int kept, int of) {
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < of; i++) {
            all.add(i < kept ? done("P" + i, 0) : promised("P" + i));
        }
        return all;
    }

    private static KeepRatio ratio(List<Commitment> all) {
        return KeepRatio.of(all, FIRST_QUARTER, BigDecimal.ZERO);
    }

    @Test
    void e4_17Of20_is085_atLeast0640() {
        assertThat(ratio(kept(17, 20)).share()).contains(Fraction.parse("0.85"));
        assertThat(ratio(kept(17, 20)).lowerBound().orElseThrow()).isCloseTo(0.640, within(0.0005));
    }

    @Test
    void e4_5Of5_ranksBelow45Of50() {
        double few = ratio(kept(5, 5)).lowerBound().orElseThrow();
        double many = ratio(kept(45, 50)).lowerBound().orElseThrow();
        assertThat(few).isCloseTo(0.566, within(0.0005));
        assertThat(many).isCloseTo(0.786, within(0.0005));
        assertThat(few).isLessThan(many);
    }

    @Test
    void e4_renegotiatedOneDayAfterDue_staysBroken() {
        Commitment late = promised("P1").with(CommitmentStep.renegotiated(DUE.plusDays(1), "OEM", "P2"));
        assertThat(late.state(DUE.plusDays(1))).isEqualTo(CommitmentState.BROKEN);
        Commitment inTime = promised("P1").with(CommitmentStep.renegotiated(DUE.minusDays(1), "OEM", "P2"));
        assertThat(inTime.state(DUE.plusDays(1))).isEqualTo(CommitmentState.RENEGOTIATED);
        assertThat(promised("P1")
                        .with(CommitmentStep.renegotiated(DUE, "OEM", "P2"))
                        .state(DUE.plusDays(1)))
                .isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void state_followsTheDay() {
        assertThat(promised("P1").state(DUE)).isEqualTo(CommitmentState.OPEN);
        assertThat(promised("P1").state(DUE.plusDays(1))).isEqualTo(CommitmentState.BROKEN);
        assertThat(done("P1", 0).state(DUE.minusDays(1))).isEqualTo(CommitmentState.OPEN);
        assertThat(done("P1", 0).state(DUE)).isEqualTo(CommitmentState.KEPT);
        assertThat(done("P1", 2).state(DUE.plusDays(1))).isEqualTo(CommitmentState.BROKEN);
        assertThat(done("P1", 2).state(DUE.plusDays(2))).isEqualTo(CommitmentState.KEPT_LATE);
        Commitment givenUp = promised("P1").with(CommitmentStep.of(Kind.GIVEN_UP, DUE.minusDays(3), "OEM"));
        assertThat(givenUp.state(DUE.minusDays(3))).isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void state_waiverBelongsToTheOtherSide_andComesInTime() {
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.WAIVED, DUE, "D1"))
                        .state(DUE))
                .isEqualTo(CommitmentState.WAIVED);
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.WAIVED, DUE, "OEM"))
                        .state(DUE))
                .isEqualTo(CommitmentState.OPEN);
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.WAIVED, DUE.plusDays(1), "D1"))
                        .state(DUE.plusDays(1)))
                .isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void state_doneAndWaivedOnOneDay_isKept_inEitherOrder() {
        CommitmentStep done = CommitmentStep.of(Kind.DONE, DUE, "OEM");
        CommitmentStep waived = CommitmentStep.of(Kind.WAIVED, DUE, "D1");
        assertThat(promised("P1").with(done).with(waived).state(DUE)).isEqualTo(CommitmentState.KEPT);
        assertThat(promised("P1").with(waived).with(done).state(DUE)).isEqualTo(CommitmentState.KEPT);
    }

    @Test
    void state_onlyTheSideThatOwesItGivesItUp() {
        LocalDate day = DUE.minusDays(3);
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.GIVEN_UP, day, "D1"))
                        .state(day))
                .isEqualTo(CommitmentState.OPEN);
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.GIVEN_UP, day, "D1"))
                        .with(CommitmentStep.of(Kind.WAIVED, DUE, "D1"))
                        .state(DUE))
                .isEqualTo(CommitmentState.WAIVED);
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.GIVEN_UP, day, "OEM"))
                        .state(day))
                .isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void state_whatIsRecordedAfterTheDueDay_leavesItBroken() {
        LocalDate later = DUE.plusDays(1);
        Commitment renegotiated = promised("P1")
                .with(CommitmentStep.renegotiated(DUE.minusDays(1), "OEM", "P2").recordedOn(later));
        Commitment waived = promised("P1")
                .with(CommitmentStep.of(Kind.WAIVED, DUE.minusDays(1), "D1").recordedOn(later));
        assertThat(renegotiated.state(later)).isEqualTo(CommitmentState.BROKEN);
        assertThat(waived.state(later)).isEqualTo(CommitmentState.BROKEN);
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.WAIVED, DUE.minusDays(1), "D1")
                                .recordedOn(DUE))
                        .state(later))
                .isEqualTo(CommitmentState.WAIVED);
    }

    @Test
    void ratio_replacedByAnUnknownPromise_staysDue() {
        Commitment replaced = promised("P1").with(CommitmentStep.renegotiated(MADE, "OEM", "P9"));
        assertThat(ratio(List.of(replaced, done("P2", 0))).share()).contains(Fraction.parse("1/2"));
        assertThat(ratio(List.of(replaced, done("P2", 0), nextYear("P9"))).share())
                .contains(Fraction.ONE);
        Asked asked = Asked.of(CommitmentFacts.given(Commitment.history(List.of(replaced)), HALF), "OEM", "2026-03-01");
        assertThat(asked.number(CommitmentFacts.PROMISES_OPEN)).isEqualTo(Fraction.ONE);
    }

    private static Commitment nextYear(String id) {
        return Commitment.of(Promise.of(id, "OEM", "D1", PromiseKind.DELIVERY, "200 units", DUE.plusYears(1)), MADE);
    }

    @Test
    void ratio_lateCountsByItsWeight_openAndWaivedNotAtAll() {
        Commitment heavy = Commitment.of(
                Promise.of("P9", "OEM", "D1", PromiseKind.FUND, "claim paid", DUE)
                        .withWeight(new BigDecimal("2")),
                MADE);
        List<Commitment> all = List.of(
                done("P1", 0),
                done("P2", 5),
                heavy,
                promised("P3").with(CommitmentStep.of(Kind.WAIVED, DUE, "D1")),
                promised("P4").with(CommitmentStep.renegotiated(MADE, "D1", "P5")),
                nextYear("P5"));
        KeepRatio ratio = KeepRatio.of(all, FIRST_QUARTER, HALF);
        assertThat(ratio.share()).contains(Fraction.parse("0.375")); // (1 + 0.5) of (1 + 1 + 2)
        assertThat(ratio.count()).isEqualTo(3);
        assertThat(KeepRatio.of(List.of(), FIRST_QUARTER, HALF).share()).isEmpty();
        assertThat(KeepRatio.of(List.of(), FIRST_QUARTER, HALF).lowerBound()).isEmpty();
    }

    @Test
    void reasons_mostWeightFirst() {
        List<Commitment> all = List.of(
                promised("P1").with(CommitmentStep.of(Kind.GIVEN_UP, DUE, "OEM").because("no stock")),
                promised("P2")
                        .with(CommitmentStep.of(Kind.DONE, DUE.plusDays(1), "OEM")
                                .because("no stock")),
                promised("P3").with(CommitmentStep.of(Kind.GIVEN_UP, DUE, "OEM").because("carrier")),
                promised("P4"),
                done("P5", 0));
        assertThat(KeepRatio.reasons(all, FIRST_QUARTER).toString()).isEqualTo("{no stock=2, =1, carrier=1}");
    }

    @Test
    void facts_judgeBothSidesAlike_byWhatWasRecorded() {
        Commitment fromDealer =
                Commitment.of(Promise.of("P7", "D1", "OEM", PromiseKind.DATA, "stock report", DUE), MADE);
        Commitment keptAndToldLater =
                promised("P1").with(CommitmentStep.of(Kind.DONE, DUE, "OEM").recordedOn(LocalDate.of(2026, 4, 20)));
        HistoryFacts<Commitment> given =
                CommitmentFacts.given(Commitment.history(List.of(fromDealer, keptAndToldLater, promised("P2"))), HALF);
        assertThat(Asked.of(given, "OEM", QUARTER, "2026-04-19").number(CommitmentFacts.KEPT_SHARE))
                .isEqualTo(Fraction.ZERO);
        Asked told = Asked.of(given, "OEM", QUARTER, "2026-04-20");
        assertThat(told.number(CommitmentFacts.KEPT_SHARE)).isEqualTo(Fraction.parse("1/2"));
        assertThat(told.number(CommitmentFacts.PROMISES_DUE)).isEqualTo(Fraction.of(2));
        assertThat(told.number(CommitmentFacts.PROMISES_BROKEN)).isEqualTo(Fraction.ONE);
        assertThat(told.value(CommitmentFacts.KEPT_LOWER_BOUND)).isCloseTo(0.0945, within(0.0005));
        assertThat(Asked.of(given, "D1", QUARTER, "2026-04-20").number(CommitmentFacts.KEPT_SHARE))
                .isEqualTo(Fraction.ZERO);
        assertThat(Asked.of(given, "D1", "2026-03-10").number(CommitmentFacts.PROMISES_OPEN))
                .isEqualTo(Fraction.ONE);
        assertThat(Asked.of(given, "D1", QUARTER, "2026-02-01").figure(CommitmentFacts.KEPT_SHARE))
                .isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
        assertThat(Asked.of(given, "D2", QUARTER, "2026-04-20").figure(CommitmentFacts.KEPT_SHARE))
                .isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void facts_received_areTheOtherSidesView() {
        HistoryFacts<?> received = CommitmentFacts.received(Commitment.history(kept(17, 20)), HALF);
        assertThat(Asked.of(received, "D1", QUARTER, "2026-04-01").number(CommitmentFacts.RECEIVED_KEPT_SHARE))
                .isEqualTo(Fraction.parse("0.85"));
        assertThat(Asked.of(received, "OEM", QUARTER, "2026-04-01").figure(CommitmentFacts.RECEIVED_KEPT_SHARE))
                .isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void result_saysWhenItWasSettled() {
        assertThat(done("P1", 2).result(DUE.plusDays(9), HALF))
                .contains(new PromiseResult("P1", "OEM", DUE.plusDays(2), DUE.plusDays(2), HALF, BigDecimal.ONE));
        assertThat(done("P1", -2).result(DUE, HALF).orElseThrow().on()).isEqualTo(DUE.minusDays(2));
        assertThat(promised("P1").result(DUE.plusDays(9), HALF).orElseThrow().on())
                .isEqualTo(DUE.plusDays(1));
        assertThat(promised("P1").result(DUE, HALF)).isEmpty();
        Commitment waivedTooLate = promised("P1").with(CommitmentStep.of(Kind.WAIVED, DUE.plusDays(5), "D1"));
        assertThat(waivedTooLate.result(DUE.plusDays(9), HALF).orElseThrow().on())
                .isEqualTo(DUE.plusDays(1));
    }

    @Test
    void result_isKnownFromTheDayOnWhichItWasRecorded_whateverDayTheLedgerIsRead() {
        LocalDate read = LocalDate.of(2026, 6, 30);
        LocalDate ninth = LocalDate.of(2026, 3, 9);
        Commitment toldLater =
                promised("P2").with(CommitmentStep.of(Kind.DONE, ninth, "OEM").recordedOn(DUE.plusDays(4)));
        assertThat(promised("P1")
                        .with(CommitmentStep.of(Kind.DONE, ninth, "OEM"))
                        .result(read, HALF))
                .contains(PromiseResult.of("P1", "OEM", ninth, true));
        assertThat(toldLater.result(read, HALF).orElseThrow().recordedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(promised("P3").result(read, HALF))
                .contains(PromiseResult.of("P3", "OEM", LocalDate.of(2026, 3, 11), false));
        Asked trust = Asked.of(
                TrustFacts.index(
                        History.of(List.of(done("P1", -1).result(read, HALF).orElseThrow())),
                        TrustIncident.history(List.of()),
                        TrustPolicy.standard()),
                "OEM",
                "2026-04-01");
        assertThat(trust.value(TrustFacts.INDEX))
                .isCloseTo(0.593, within(0.0005)); // (2 + w) of (4 + w), w = 2^(-23/180)
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "-0.1", "1.01"})
    void lateWeight_mustBeFrom0To1(String weight) {
        BigDecimal wrong = new BigDecimal(weight);
        List<ThrowingCallable> uses = List.of(
                () -> CommitmentFacts.given(Commitment.history(List.of()), wrong),
                () -> CommitmentFacts.received(Commitment.history(List.of()), wrong),
                () -> KeepRatio.of(List.of(), FIRST_QUARTER, wrong),
                () -> done("P1", 0).result(DUE, wrong));
        assertThat(uses)
                .allSatisfy(use -> assertThatThrownBy(use)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll(weight, "from 0 to 1", "percent"));
    }

    @Test
    void history_aCircleOfSuccessors_isRefused() {
        List<Commitment> circle = List.of(
                promised("P1").with(CommitmentStep.renegotiated(MADE, "OEM", "P2")),
                promised("P2").with(CommitmentStep.renegotiated(MADE, "OEM", "P1")));
        assertThatThrownBy(() -> Commitment.history(circle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("P1", "P2", "circle");
        List<Commitment> chain =
                List.of(promised("P1").with(CommitmentStep.renegotiated(MADE, "OEM", "P2")), promised("P2"));
        assertThat(Commitment.history(chain).records()).hasSize(2);
    }

    @Test
    void read_bad_listsEveryProblem() {
        String text = """
                [{"id": "P1", "promisor": "OEM", "promisee": "OEM", "kind": "DELIVRY", "what": "", "dueOn": "2026-03-10",
                  "weight": 0, "recordedOn": "2026-01-02",
                  "steps": [{"step": "RENEGOTIATED", "on": "2026-03-01", "by": "OEM"}]}]""";
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class, () -> Commitment.HISTORY_SHAPE.parse(text, "commitments"));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/0/kind", "/0/what", "/0/weight", "/0/steps/0");
        assertThat(refused).hasMessageContaining("DELIVERY");
    }
}
