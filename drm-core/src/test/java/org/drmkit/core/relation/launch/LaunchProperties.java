package org.drmkit.core.relation.launch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.drmkit.core.history.History;
import org.drmkit.core.history.HistoryFacts;
import org.drmkit.core.history.RelationContract;
import org.drmkit.core.json.Shape;
import org.drmkit.core.relation.launch.LaunchRecord.Done;
import org.drmkit.core.relation.launch.LaunchRecord.Sighting;

class LaunchProperties implements RelationContract<LaunchRecord> {

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
        return RelationContract.listOf(id -> Combinators.combine(
                        RelationContract.parties(),
                        Arbitraries.of("A", "B", "C", "X1", "X2"),
                        RelationContract.days(),
                        Arbitraries.integers().between(0, 20))
                .as((party, what, on, delay) -> what.startsWith("X")
                        ? new Sighting(id, party, what, on, "photo", on.plusDays(delay))
                        : new Done(id, party, "L1", what, on, on.plusDays(delay))));
    }
}
