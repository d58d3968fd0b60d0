package org.drmkit.core.relation.jointplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Answer;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.promise.PromiseLedger;
import org.drmkit.core.promise.PromiseResult;
import org.drmkit.core.relation.commitment.Commitment;
import org.drmkit.core.relation.commitment.CommitmentLedger;
import org.drmkit.core.relation.commitment.CommitmentStep;
import org.drmkit.core.relation.commitment.CommitmentStep.Kind;
import org.drmkit.core.time.DateRange;
import org.junit.jupiter.api.Test;

class JointPlanTest {

    private static final DateRange YEAR = DateRange.parse("2026-01-01/2027-01-01");
    private static final LocalDate AGREED = LocalDate.of(2025, 12, 1);

    private static Promise promise(String side, int number) {
        String other = side.equals("OEM") ? "D1" : "OEM";
        return Promise.of(side + number, side, other, PromiseKind.SUPPORT, "item", LocalDate.of(2026, 1 + number, 1));
    }

    private static List<Promise> fiveEach() {
        List<Promise> all = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            all.add(promise("OEM", i));
            all.add(promise("D1", i));
        }
        return all;
    }

    private static JointPlan plan(List<Promise> promises, List<Resource> resources) {
        return new JointPlan(
                "JP1", "D1", "OEM", 1, YEAR, Optional.of(AGREED), AGREED, List.of("20 outlets"), promises, resources);
    }

    private static Resource resource(String side, String value) {
        return new Resource(side, Resource.Kind.MONEY, BigDecimal.TEN, Money.parse(value));
    }

    private static List<PromiseResult> results() {
        List<PromiseResult> results = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            results.add(PromiseResult.of("OEM" + i, "OEM", LocalDate.of(2026, 1 + i, 1), i <= 4));
            results.add(PromiseResult.of("D1" + i, "D1", LocalDate.of(2026, 1 + i, 1), i <= 3));
        }
        return results;
    }

    @Test
    void e14_oneSidePromisesNothing_isRefused() {
        assertThatThrownBy(() -> plan(List.of(promise("D1", 1)), List.of()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll("OEM promises nothing", "/promises");
    }

    @Test
    void e14_4Of5And3Of5_are80And60Percent() {
        HistoryFacts<JointPlan> facts =
                PlanFacts.of(History.of(List.of(plan(fiveEach(), List.of()))), History.of(results()));
        Asked asked = Asked.of(facts, "D1", "2026-12-31");
        assertThat(asked.number(PlanFacts.SUPPLIER_ATTAINMENT)).isEqualTo(Fraction.parse("0.8"));
        assertThat(asked.number(PlanFacts.DEALER_ATTAINMENT)).isEqualTo(Fraction.parse("0.6"));
        Asked early = Asked.of(facts, "D1", "2026-03-01");
        assertThat(early.number(PlanFacts.SUPPLIER_ATTAINMENT)).isEqualTo(Fraction.parse("0.4"));
        assertThat(early.figure(PlanFacts.DEALER_INPUT_SHARE)).isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO"));
        assertThat(Asked.of(facts, "D1", "2027-01-01").figure(PlanFacts.DEALER_ATTAINMENT))
                .isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void e14_aNewVersion_keepsTheResultsOfTheOld() {
        JointPlan first = plan(fiveEach(), List.of());
        JointPlan second = first.revised(List.of(promise("OEM", 6), promise("D1", 6)), LocalDate.of(2026, 8, 1));
        assertThat(second.version()).isEqualTo(2);
        HistoryFacts<JointPlan> facts = PlanFacts.of(History.of(List.of(first, second)), History.of(results()));
        assertThat(Asked.of(facts, "D1", "2026-07-31").number(PlanFacts.SUPPLIER_ATTAINMENT))
                .isEqualTo(Fraction.parse("4/5"));
        assertThat(Asked.of(facts, "D1", "2026-08-01").number(PlanFacts.SUPPLIER_ATTAINMENT))
                .isEqualTo(Fraction.parse("4/6"));
    }

    @Test
    void attainment_whatBothDropInTime_isLeftOut() {
        JointPlan first = plan(fiveEach(), List.of());
        List<Promise> without5 = fiveEach().stream()
                .filter(promise -> !promise.id().equals("OEM5"))
                .toList();
        List<PromiseResult> fourKept = results().subList(0, 8); // of each side
        assertThat(supplierAttainment(first, first.revised(without5, LocalDate.of(2026, 5, 31)), fourKept))
                .isEqualTo(Fraction.ONE);
        assertThat(supplierAttainment(first, first.revised(without5, LocalDate.of(2026, 6, 1)), fourKept))
                .isEqualTo(Fraction.parse("4/5")); // it was due that day
        List<Promise> without1 = without5.stream()
                .filter(promise -> !promise.id().equals("OEM1"))
                .toList();
        assertThat(supplierAttainment(first, first.revised(without1, LocalDate.of(2026, 5, 31)), fourKept))
                .isEqualTo(Fraction.ONE); // 4 of 4: what was kept before stays
    }

    private static Fraction supplierAttainment(JointPlan first, JointPlan second, List<PromiseResult> results) {
        HistoryFacts<JointPlan> facts = PlanFacts.of(History.of(List.of(first, second)), History.of(results));
        return Asked.of(facts, "D1", "2026-08-01").number(PlanFacts.SUPPLIER_ATTAINMENT);
    }

    @Test
    void attainment_whatWasWaivedOrReplaced_isLeftOut_fromTheDayOnWhichItWas() {
        LocalDate may = LocalDate.of(2026, 5, 10);
        List<Commitment> ledger = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            Promise promise = promise("OEM", i);
            ledger.add(Commitment.of(promise, AGREED).with(CommitmentStep.of(Kind.DONE, promise.dueOn(), "OEM")));
        }
        ledger.add(Commitment.of(promise("OEM", 4), AGREED)); // due on 1 May, and broken
        ledger.add(Commitment.of(promise("OEM", 5), AGREED).with(CommitmentStep.of(Kind.WAIVED, may, "D1")));
        HistoryFacts<JointPlan> facts = PlanFacts.of(
                History.of(List.of(plan(fiveEach(), List.of()))),
                new CommitmentLedger(Commitment.history(ledger), BigDecimal.ZERO));
        assertThat(Asked.of(facts, "D1", "2026-05-09").number(PlanFacts.SUPPLIER_ATTAINMENT))
                .isEqualTo(Fraction.parse("3/5"));
        assertThat(Asked.of(facts, "D1", "2026-05-10").number(PlanFacts.SUPPLIER_ATTAINMENT))
                .isEqualTo(Fraction.parse("3/4"));
    }

    @Test
    void dealerShare_ofWhatBothPutIn() {
        JointPlan balanced = plan(
                fiveEach(),
                List.of(
                        resource("OEM", "CNY 50000.00"),
                        resource("OEM", "CNY 10000.00"),
                        resource("D1", "CNY 40000.00")));
        assertThat(balanced.given().toString()).isEqualTo("{D1=CNY 40000.00, OEM=CNY 60000.00}");
        assertThat(balanced.dealerShare()).isEqualTo(Answer.of(Fraction.parse("0.4")));
    }

    @Test
    void own_inputShareInSeveralCurrencies_isMissing() {
        JointPlan first = plan(fiveEach(), List.of(resource("OEM", "CNY 1.00"), resource("D1", "CNY 3.00")));
        JointPlan second = new JointPlan(
                "JP2",
                "D1",
                "OEM",
                1,
                YEAR,
                Optional.of(AGREED),
                AGREED,
                List.of(),
                fiveEach(),
                List.of(resource("OEM", "EUR 1.00")));
        PromiseLedger none = PromiseLedger.of(History.of(List.of()));
        assertThat(Asked.of(PlanFacts.own(History.of(List.of(first)), none), "OEM", "2026-02-01")
                        .number(PlanFacts.INPUT_SHARE))
                .isEqualTo(Fraction.parse("1/4"));
        assertThat(Asked.of(PlanFacts.own(History.of(List.of(first, second)), none), "OEM", "2026-02-01")
                        .figure(PlanFacts.INPUT_SHARE))
                .isEqualTo(Figure.missing("MIXED_CURRENCIES"));
    }

    @Test
    void dependence_isAsymmetric() {
        Dependence dependence = new Dependence(new BigDecimal("0.70"), new BigDecimal("0.02"));
        assertThat(dependence.asymmetry()).isEqualByComparingTo("0.68");
        assertThatThrownBy(() -> new Dependence(BigDecimal.valueOf(70), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("70", "percent");
    }

    @Test
    void bad_plans_areRefusedWithAllProblems() {
        Promise foreign = Promise.of("X", "D2", "OEM", PromiseKind.DATA, "report", AGREED);
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class,
                () -> plan(
                        List.of(promise("OEM", 1), foreign),
                        List.of(resource("OEM", "CNY 1.00"), resource("D2", "EUR 1.00"))));
        assertThat(refused.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/promises", "/promises/1", "/resources/1", "/resources/1");
    }
}
