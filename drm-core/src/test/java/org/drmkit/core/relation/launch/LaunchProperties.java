package org.drmkit.core.relation.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.JsonContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.money.Money;
import org.drmkit.core.relation.launch.LaunchRecord.Acknowledgement;
import org.drmkit.core.relation.launch.LaunchRecord.Done;
import org.drmkit.core.relation.launch.LaunchRecord.Sighting;

class LaunchProperties implements RelationContract<LaunchRecord> {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final LocalDate T = LocalDate.of(2026, 3, 20);
    private static final LaunchPlan PLAN = new LaunchPlan(
            "L1",
            "X1",
            T,
            T,
            new BigDecimal("0.5"),
            List.of(new Milestone("A", 3, BigDecimal.ONE, true), new Milestone("B", 0, BigDecimal.TEN, false)));

    @Override
    public Shape<LaunchRecord> shape() {
        return LaunchRecord.SHAPE;
    }

    @Override
    public History<LaunchRecord> history(List<LaunchRecord> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<LaunchRecord> facts(History<LaunchRecord> history) {
        return LaunchFacts.of("x1", PLAN, history);
    }

    @Property(tries = 200)
    void oneMoreMilestone_neverMakesADealerLessReady(
            @ForAll("records") List<LaunchRecord> records, @ForAll("asOf") LocalDate day) {
        List<LaunchRecord> more = new ArrayList<>(records);
        more.add(new Done("X", "D1", "L1", "A", day, day));
        Readiness before = Readiness.of(records, PLAN, day);
        Readiness after = Readiness.of(more, PLAN, day);
        Assertions.assertThat(after.share()).isGreaterThanOrEqualTo(before.share());
        Assertions.assertThat(!before.ready() || after.ready()).isTrue();
    }

    @Override
    @Provide
    public Arbitrary<List<LaunchRecord>> records() {
        return some();
    }

    private static Arbitrary<List<LaunchRecord>> some() {
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("A", "B", "C", "X1", "X2", "SHOW", "DEMO", "EMBARGO-1"),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 100))
                .as((party, what, on, delay, percent) -> switch (what) {
                    case "X1", "X2" -> new Sighting(id, party, what, on, "photo", on.plusDays(delay));
                    case "EMBARGO-1" -> new Acknowledgement(id, party, "L1", what, on, on.plusDays(delay));
                    case "SHOW", "DEMO" -> activity(id, party, what, on, delay, percent);
                    default -> new Done(id, party, "L1", what, on, on.plusDays(delay));
                }));
    }

    private static JointActivity activity(String id, String party, String what, LocalDate on, int delay, int percent) {
        return new JointActivity(
                id,
                party,
                "L1",
                what,
                party,
                "visitors",
                Money.parse("CNY %s.01".formatted(delay + 1)),
                Map.of("M", BigDecimal.valueOf(percent, 2), party, BigDecimal.valueOf(100L - percent, 2)),
                on,
                Optional.of(on.plusDays(delay - 5L)).filter(done -> delay > 2),
                on.plusDays(delay));
    }

    @Property(tries = 200)
    void activity_partsAddUpToTheCent_eachWithinACentOfItsShare(
            @ForAll("cents") long cents, @ForAll("shares") List<Integer> shares) {
        Map<String, BigDecimal> split = new TreeMap<>();
        int left = 100;
        for (int share : shares) {
            int taken = Math.min(left, share);
            split.put("S" + split.size(), BigDecimal.valueOf(taken, 2));
            left -= taken;
        }
        split.put("D1", BigDecimal.valueOf(left, 2));
        Money budget = Money.ofMinor(CNY, cents);
        JointActivity one =
                new JointActivity("A", "D1", "L1", "SHOW", "D1", "visitors", budget, split, T, Optional.empty(), T);
        Assertions.assertThat(one.parts().values().stream().reduce(Money.zero(CNY), Money::plus))
                .isEqualTo(budget);
        one.parts()
                .forEach((side, part) -> Assertions.assertThat(part.amount()
                                .subtract(budget.amount().multiply(split.get(side)))
                                .abs())
                        .isLessThan(new BigDecimal("0.01")));
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.longs().between(1, 10_000_000_000L);
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 60).list().ofMaxSize(4);
    }

    @Group
    class Activities implements RelationContract<LaunchRecord> {

        @Override
        public Shape<LaunchRecord> shape() {
            return LaunchRecord.SHAPE;
        }

        @Override
        public History<LaunchRecord> history(List<LaunchRecord> records) {
            return History.of(records);
        }

        @Override
        public HistoryFacts<LaunchRecord> facts(History<LaunchRecord> history) {
            return ActivityFacts.of("x1", "L1", history);
        }

        @Override
        @Provide
        public Arbitrary<List<LaunchRecord>> records() {
            return some();
        }
    }

    @Group
    class Plans implements JsonContract<LaunchPlan> {

        @Override
        public Shape<LaunchPlan> shape() {
            return LaunchPlan.SHAPE;
        }

        @Override
        @Provide
        public Arbitrary<List<LaunchPlan>> values() {
            Arbitrary<List<Milestone>> milestones = Combinators.combine(
                            Arbitraries.of("A", "B", "C"),
                            Arbitraries.integers().between(0, 60),
                            Arbitraries.integers().between(1, 50).map(BigDecimal::valueOf),
                            Arbitraries.of(true, false))
                    .as(Milestone::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .uniqueElements(Milestone::id);
            return Combinators.combine(
                            RelationContract.days(), Arbitraries.integers().between(0, 30), milestones)
                    .as((day, later, list) -> new LaunchPlan(
                            "L" + later, "X1", day, day.plusDays(later), BigDecimal.valueOf(later, 2), list))
                    .list()
                    .ofSize(8);
        }
    }
}
