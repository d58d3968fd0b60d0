package org.drmkit.core.relation.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drmkit.core.fact.Figure;
import org.drmkit.core.history.Asked;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.json.DefinitionException;
import org.drmkit.core.money.Money;
import org.drmkit.core.number.Fraction;
import org.drmkit.core.relation.launch.LaunchRecord.Acknowledgement;
import org.drmkit.core.relation.launch.LaunchRecord.Done;
import org.drmkit.core.relation.launch.LaunchRecord.Sighting;
import org.junit.jupiter.api.Test;

class LaunchTest {

    private static final LocalDate T = LocalDate.of(2026, 3, 20);
    private static final List<String> GATES = List.of("BRIEFING", "TRAINING", "DISPLAY", "STOCK", "CAMPAIGN");
    private static final LaunchPlan PLAN = plan("0.8");

    private static LaunchPlan plan(String readyFrom) {
        return new LaunchPlan(
                "L1",
                "X1",
                T,
                T,
                new BigDecimal(readyFrom),
                GATES.stream()
                        .map(gate -> new Milestone(gate, 14, BigDecimal.valueOf(20), gate.equals("TRAINING")))
                        .toList());
    }

    private static List<LaunchRecord> allBut(String missing) {
        List<LaunchRecord> records = new ArrayList<>();
        for (String gate : GATES) {
            if (!gate.equals(missing)) {
                records.add(new Done("M" + gate, "D1", "L1", gate, T.minusDays(20), T.minusDays(20)));
            }
        }
        return records;
    }

    private static Sighting seen(LocalDate day) {
        return new Sighting("S1", "D1", "X1", day, "screenshot 17", day);
    }

    private static Asked asked(List<LaunchRecord> records) {
        HistoryFacts<LaunchRecord> facts = LaunchFacts.of("x1", PLAN, History.of(records));
        return Asked.of(facts, "D1", T.toString());
    }

    @Test
    void e18_fourOfFiveGatesOf20_is80Percent_notReadyWithoutTheMandatoryOne() {
        Readiness withoutStock = Readiness.of(allBut("STOCK"), PLAN, T);
        assertThat(withoutStock.share()).isEqualTo(Fraction.parse("0.8"));
        assertThat(withoutStock.ready()).isTrue();
        Readiness withoutTraining = Readiness.of(allBut("TRAINING"), PLAN, T);
        assertThat(withoutTraining.share()).isEqualTo(Fraction.parse("0.8"));
        assertThat(withoutTraining.ready()).isFalse();
        assertThat(withoutTraining.missingMandatory()).containsExactly("TRAINING");
        assertThat(asked(allBut("TRAINING")).number(LaunchFacts.readiness("x1")))
                .isEqualTo(Fraction.parse("0.8"));
        assertThat(asked(allBut("TRAINING")).number(LaunchFacts.ready("x1"))).isEqualTo(Fraction.ZERO);
        assertThat(asked(allBut("STOCK")).number(LaunchFacts.ready("x1"))).isEqualTo(Fraction.ONE);
    }

    @Test
    void e18_seenOnTMinus3_isABreach_seenOnTIsNone() {
        assertThat(asked(List.of(seen(T.minusDays(3)))).number(LaunchFacts.breaches("x1")))
                .isEqualTo(Fraction.ONE);
        assertThat(asked(List.of(seen(T))).number(LaunchFacts.breaches("x1"))).isEqualTo(Fraction.ZERO);
        assertThat(new Sighting("S1", "D1", "X2", T.minusDays(3), "photo", T).breaches(PLAN))
                .isFalse();
    }

    @Test
    void readiness_dependsOnTheDay_andOnTheShareAskedFor() {
        assertThat(Readiness.of(allBut("STOCK"), PLAN, T.minusDays(21)).share()).isEqualTo(Fraction.ZERO);
        assertThat(Readiness.of(allBut("STOCK"), plan("0.81"), T).ready()).isFalse();
        assertThat(PLAN.due(PLAN.milestones().get(0))).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void plan_readsWhatItWrites_andListsProblems() {
        assertThat(LaunchPlan.SHAPE.parse(LaunchPlan.SHAPE.write(PLAN), "plan")).isEqualTo(PLAN);
        assertThatThrownBy(() -> plan("80"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("L1", "80", "percent");
        String text = """
                {"id": "L1", "product": "X1", "embargoUntil": "2026-03-20", "onSale": "2026-03-19", "readyFrom": 80,
                 "milestones": [{"id": "A", "daysBefore": -1, "weight": 1}, {"id": "A", "daysBefore": 1, "weight": 0}]}""";
        assertThat(catchThrowableOfType(DefinitionException.class, () -> LaunchPlan.SHAPE.parse(text, "plan"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .contains("/readyFrom", "/milestones/0/daysBefore", "/milestones/1/weight");
        String early = LaunchPlan.SHAPE
                .write(PLAN)
                .canonical()
                .replace("\"onSale\":\"2026-03-20\"", "\"onSale\":\"2026-03-19\"");
        assertThat(catchThrowableOfType(DefinitionException.class, () -> LaunchPlan.SHAPE.parse(early, "plan"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/onSale");
    }

    private static JointActivity roadshow(Optional<LocalDate> doneOn) {
        return new JointActivity(
                "J1",
                "D1",
                "L1",
                "ROADSHOW",
                "D1",
                "visitors",
                Money.parse("CNY 30000.01"),
                Map.of("OEM", new BigDecimal("0.60"), "D1", new BigDecimal("0.4")),
                T.minusDays(2),
                doneOn,
                T.minusDays(60));
    }

    private static Asked activities(String day, LaunchRecord... records) {
        return Asked.of(ActivityFacts.of("x1", "L1", History.of(List.of(records))), "D1", day);
    }

    @Test
    void e18_jointActivity_splitsItsBudgetToTheCent() {
        JointActivity one = roadshow(Optional.empty());
        assertThat(one.parts())
                .isEqualTo(Map.of("OEM", Money.parse("CNY 18000.01"), "D1", Money.parse("CNY 12000.00")));
        Asked asked = activities("2026-03-01", one);
        assertThat(asked.number(ActivityFacts.budget("x1"))).isEqualTo(Fraction.parse("30000.01"));
        assertThat(asked.number(ActivityFacts.dealerBudget("x1"))).isEqualTo(Fraction.of(12_000));
        assertThat(activities("2026-03-01", seen(T.minusDays(30))).figure(ActivityFacts.budget("x1")))
                .isEqualTo(Figure.missing("NO_FACT"));
    }

    @Test
    void activity_isDoneInTime_orNot() {
        JointActivity inTime = roadshow(Optional.of(T.minusDays(2)));
        JointActivity late = roadshow(Optional.of(T.minusDays(1)));
        assertThat(activities("2026-03-18", inTime).number(ActivityFacts.done("x1")))
                .isEqualTo(Fraction.ONE);
        assertThat(activities("2026-03-20", late).number(ActivityFacts.done("x1")))
                .isEqualTo(Fraction.ZERO);
        assertThat(activities("2026-03-17", inTime).figure(ActivityFacts.done("x1")))
                .isEqualTo(Figure.notApplicable("DIVISION_BY_ZERO")); // nothing is due yet
    }

    @Test
    void activity_badSplits_areRefused() {
        JointActivity good = roadshow(Optional.empty());
        assertThatThrownBy(() -> new JointActivity(
                        "J1",
                        "D1",
                        "L1",
                        "ROADSHOW",
                        "D2",
                        "visitors",
                        good.budget(),
                        good.split(),
                        T,
                        Optional.empty(),
                        T))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("D2", "[D1, OEM]");
        String text =
                LaunchRecord.SHAPE.write(good).canonical().replace("0.6", "60").replace("30000.01", "0.00");
        assertThat(catchThrowableOfType(DefinitionException.class, () -> LaunchRecord.SHAPE.parse(text, "record"))
                        .problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrder("/budget", "/split");
    }

    @Test
    void embargo_isAcknowledgedFromItsDayOn_forItsLaunchOnly() {
        Acknowledgement one = new Acknowledgement("K1", "D1", "L1", "EMBARGO-2", T.minusDays(9), T.minusDays(9));
        Acknowledgement other = new Acknowledgement("K2", "D1", "L2", "EMBARGO-2", T.minusDays(9), T.minusDays(9));
        assertThat(asked(List.of(one)).number(LaunchFacts.acknowledged("x1"))).isEqualTo(Fraction.ONE);
        assertThat(asked(List.of(other)).number(LaunchFacts.acknowledged("x1"))).isEqualTo(Fraction.ZERO);
        HistoryFacts<LaunchRecord> facts = LaunchFacts.of("x1", PLAN, History.of(List.of(one, seen(T.minusDays(30)))));
        assertThat(Asked.of(facts, "D1", T.minusDays(10).toString()).number(LaunchFacts.acknowledged("x1")))
                .isEqualTo(Fraction.ZERO);
    }
}
