package org.drmkit.core.relation.jointplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.drmkit.core.money.Money;
import org.drmkit.core.promise.Promise;
import org.drmkit.core.promise.PromiseKind;
import org.drmkit.core.promise.PromiseResult;
import org.drmkit.core.time.DateRange;

class JointPlanProperties implements RelationContract<JointPlan> {

    @Override
    public Shape<JointPlan> shape() {
        return JointPlan.SHAPE;
    }

    @Override
    public History<JointPlan> history(List<JointPlan> records) {
        return History.of(records);
    }

    @Override
    public HistoryFacts<JointPlan> facts(History<JointPlan> history) {
        List<PromiseResult> results = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate day = FIRST_DAY.plusDays(20L * i);
            results.add(PromiseResult.of("R" + i + "/s", "OEM", day, i % 2 == 0));
            results.add(PromiseResult.of("R" + i + "/d", "D1", day, i % 3 == 0));
        }
        return PlanFacts.of(history, History.of(results));
    }

    @Property(tries = 100)
    void attainment_isAShare_andAllKeptIsWhole(@ForAll("records") List<JointPlan> plans) {
        for (JointPlan plan : plans) {
            List<PromiseResult> kept = plan.promises().stream()
                    .map(promise -> PromiseResult.of(promise.id(), promise.promisor(), FIRST_DAY, true))
                    .toList();
            Attainment whole = Attainment.of(plan.promisesOf("OEM"), kept);
            Assertions.assertThat(whole.kept()).isEqualTo(whole.promised());
            Assertions.assertThat(Attainment.of(plan.promisesOf("OEM"), List.of())
                            .kept()
                            .signum())
                    .isZero();
        }
    }

    @Override
    @Provide
    public Arbitrary<List<JointPlan>> records() {
        return RelationContract.listOf(id -> Combinators.combine(
                        Arbitraries.of("D1", "D2"),
                        RelationContract.days(),
                        RelationContract.days(),
                        Arbitraries.integers().between(1, 9),
                        RelationContract.days().optional())
                .as((dealer, from, day, weight, agreed) -> new JointPlan(
                        id,
                        dealer,
                        "OEM",
                        weight,
                        DateRange.of(from, from.plusDays(90)),
                        agreed,
                        day,
                        List.of(),
                        List.of(
                                Promise.of(id + "/s", "OEM", dealer, PromiseKind.FUND, "fund", from)
                                        .withWeight(BigDecimal.valueOf(weight)),
                                Promise.of(id + "/d", dealer, "OEM", PromiseKind.DATA, "report", from)),
                        Optional.of(weight).filter(w -> w > 4).stream()
                                .map(w -> new Resource(
                                        "OEM", Resource.Kind.MONEY, BigDecimal.valueOf(w), Money.parse("CNY 1.00")))
                                .toList())));
    }
}
